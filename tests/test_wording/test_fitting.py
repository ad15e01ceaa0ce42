"""Other words come into a sentence with its capitals and with the article that fits."""

import pytest

from lint.formats.read import read_document
from lint.text.source import Source
from lint.wording.fitting import article_for, fitted


@pytest.mark.parametrize(
    ("words", "article"),
    [
        ("extra", "an"),
        ("first", "a"),
        ("use", "a"),
        ("hour", "an"),
        ("one", "a"),
        ("urinary", "a"),
        ("under", "an"),
        ("unit", "a"),
        ("honest", "an"),
    ],
)
def test_articles(words: str, article: str) -> None:
    assert article_for(words) == article


@pytest.mark.parametrize(
    ("text", "old", "new", "mended"),
    [
        ("Take an additional pill.", "additional", "second", "Take a second pill."),
        ("A big one.", "big", "enormous", "An enormous one."),
        ("Additional pills.", "Additional", "extra", "Extra pills."),
        ("The big one.", "big", "enormous", "The enormous one."),
        ("BIG pills.", "BIG", "large", "LARGE pills."),
    ],
)
def test_words_fit(text: str, old: str, new: str, mended: str) -> None:
    document = read_document(Source("page.md", text))
    start = document.prose.index(old)
    fix = fitted(document, start, start + len(old), new)

    assert fix is not None
    [edit] = fix.edits
    assert text[: edit.start] + edit.text + text[edit.end :] == mended


def test_markup_between_leaves_no_fix() -> None:
    document = read_document(Source("page.md", "Take an **addi**tional pill."))
    start = document.prose.index("additional")

    assert fitted(document, start, start + len("additional"), "extra") is None
