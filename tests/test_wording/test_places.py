"""Words of names, links, titles and quotations are not the page's own; whether a sentence starts there is known."""

import pytest

from lint.document.document import Document
from lint.formats.read import read_document
from lint.text.source import Source
from lint.wording.places import is_in_longer_name, is_own_wording, opens_sentence, word_before


def _document(text: str, name: str = "page.md") -> Document:
    return read_document(Source(name, text))


def _place(document: Document, word: str) -> tuple[int, int]:
    start = document.prose.index(word)
    return start, start + len(word)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("We utilise it.", "utilise"),
        ("Utilise it.", "Utilise"),
        ("First: Utilise it.", "Utilise"),
        ("UTILISE IT NOW.", "UTILISE"),
        ("*We utilise it.*", "utilise"),
        ("# How to utilise it", "utilise"),
    ],
)
def test_what_a_page_says_itself(text: str, word: str) -> None:
    document = _document(text)

    assert is_own_wording(document, *_place(document, word))


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The group Utilise meets.", "Utilise"),
        ("Utilise Health sells it.", "Utilise"),
        ("# How To Utilise It", "Utilise"),
        ("Read [how to utilise it](use.md).", "utilise"),
        ("Read *How to utilise it*.", "utilise"),
        ("They say “utilise”.", "utilise"),
        ("> Utilise it.", "Utilise"),
        ("## Sources\n\n- How to utilise it.", "utilise"),
    ],
)
def test_what_others_say(text: str, word: str) -> None:
    document = _document(text)

    assert not is_own_wording(document, *_place(document, word))


def test_the_site_s_header_is_not_the_page() -> None:
    document = _document("<header><p>We utilise it.</p></header><main><h1>Gout</h1></main>", "page.html")

    assert not is_own_wording(document, *_place(document, "utilise"))


@pytest.mark.parametrize(
    ("text", "word", "opens"),
    [
        ("Rest. Then sleep.", "Then", True),
        ("Rest: then sleep.", "then", True),
        ("- **Then** sleep", "Then", True),
        ("Rest, then sleep.", "then", False),
        ("Lists - Rest - Sleep", "Sleep", True),
    ],
)
def test_where_a_sentence_starts(text: str, word: str, opens: bool) -> None:
    document = _document(text)

    assert opens_sentence(document, _place(document, word)[0]) is opens


def test_a_capital_beside_another_is_a_longer_name() -> None:
    document = _document("Take Boots Ibuprofen or some Nurofen today.")

    assert is_in_longer_name(document, *_place(document, "Ibuprofen"))
    assert not is_in_longer_name(document, *_place(document, "Nurofen"))


def test_the_word_before() -> None:
    document = _document("Take an extra-large dose.")
    assert word_before(document, _place(document, "extra")[0]) == "an"
