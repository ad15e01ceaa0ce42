"""A hard word is told from the same letters in another sense, and its plain word comes in the form that fits."""

import pytest

from lint.formats.read import read_document
from lint.text.source import Source
from lint.wording.complex_words import better_form, complex_words, is_right_there


@pytest.mark.parametrize(
    ("text", "form", "better"),
    [
        ("It has demonstrated this.", "demonstrated", "shown"),
        ("It was never administered.", "administered", "given"),
        ("They demonstrated this.", "demonstrated", "showed"),
        ("The plan demonstrated this.", "demonstrated", ""),
        ("It deteriorates.", "deteriorates", "gets worse"),
        ("They utilised it.", "utilised", "used"),
        ("A cessation.", "cessation", ""),
    ],
)
def test_tenses(text: str, form: str, better: str) -> None:
    document = read_document(Source("page.md", text))

    assert better_form(document, document.prose.index(form), complex_words()[form]) == better


@pytest.mark.parametrize(
    ("text", "form", "is_right"),
    [
        ("You may attempt to stand.", "attempt to", False),
        ("Attempt to stand.", "attempt to", False),
        ("A second attempt to stand.", "attempt to", True),
        ("Do not terminate the treatment.", "terminate", False),
        ("To terminate the pregnancy.", "terminate", True),
        ("The utilised part.", "utilised", True),
        ("Naturally occurring salts.", "occurring", True),
        ("Contrast-enhancing drugs enhance it.", "enhancing", True),
        ("Therefore, rest.", "therefore", False),
        ("You should therefore rest.", "therefore", True),
        ("The pain may recur (come back).", "recur", True),
    ],
)
def test_other_senses(text: str, form: str, is_right: bool) -> None:
    document = read_document(Source("page.md", text))
    start = document.folded.index(form)

    assert is_right_there(document, start, start + len(form), complex_words()[form]) is is_right
