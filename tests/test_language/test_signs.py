"""Signs: what is found in one pass is what each would find by itself."""

from __future__ import annotations

from lint.document.document import Document
from lint.formats.read import read_document
from lint.language.signs import Signs, longest_first
from lint.text.source import Source


def page(text: str) -> Document:
    return read_document(Source("page.md", text))


def test_signs_are_found_within_words_and_overlap() -> None:
    document = page("An Unreviewed page.")
    signs = Signs(lambda: ("review", "unreviewed", "view"))

    assert [document.folded[start:end] for start, end in signs.found(document)] == ["review", "view", "unreviewed"]


def test_signs_that_are_made_late_are_found_too() -> None:
    document = page("Rest, and drink water.")
    assert Signs(lambda: ("rest",)).found(document) == [(0, 4)]

    assert Signs(lambda: ("water", "rest")).found(document) == [(0, 4), (16, 21)]


def test_a_sign_stands_in_a_stretch_only_as_a_whole() -> None:
    document = page("Rest, and drink water.")
    signs = Signs(lambda: ("drink",))

    assert signs.stand_in(document, 10, 15)
    assert signs.stand_in(document, 0, len(document.folded))
    assert not signs.stand_in(document, 0, 14)
    assert not signs.stand_in(document, 16, 21)
    assert not Signs(lambda: ("snow",)).stand_in(document, 0, 21)


def test_an_empty_page_has_no_signs() -> None:
    assert Signs(lambda: ("a",)).found(page("")) == []


def test_the_longest_of_those_that_start_together() -> None:
    assert list(longest_first([(4, 6), (0, 3), (2, 9), (0, 5), (5, 7)])) == [(0, 5), (5, 7)]
