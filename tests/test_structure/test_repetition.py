"""What counts as said again, and how repeated sentences are put together."""

from __future__ import annotations

import pytest

from lint.document.document import Document
from lint.formats.read import read_document
from lint.repetition.near_duplicates import say_the_same
from lint.repetition.passages import repeated_passages
from lint.repetition.statements import content_stems
from lint.repetition.stock_advice import stock_advice
from lint.text.source import Source

_ONE = "Rest helps tired muscles to recover after long and hard exercise."
_TWO = "Gentle stretching before bed can ease cramp in the calf and the foot."


def _page(*sections: str) -> Document:
    return read_document(Source("page.md", "# Cramp\n\n" + "\n\n".join(f"## Part\n\n{text}" for text in sections)))


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("Stress may cause twitches in eyelids and calves.", "Stress often causes twitches of eyelids, calves.", True),
        ("Take 2 tablets with a large glass of water.", "Take 3 tablets with a large glass of water.", False),
        ("Walking helps people with a sore lower back.", "Walking never helps people with a sore lower back.", False),
        ("Swim more often when the water is warm.", "Swim less often when the water is cold.", False),
        ("Keep ibuprofen tablets in a cool dry place.", "Keep paracetamol tablets in a cool dry place.", False),
    ],
)
def test_what_says_the_same(first: str, second: str, same: bool) -> None:
    assert say_the_same(content_stems(first.lower()), content_stems(second.lower())) is same


def test_sentences_that_are_repeated_in_a_row_are_one_passage() -> None:
    document = _page(f"{_ONE} {_TWO}", f"Sleep well. {_ONE} {_TWO} Drink.")
    (passage,) = repeated_passages(document)
    assert document.prose[passage.again.start : passage.again.end] == f"{_ONE} {_TWO}"
    assert passage.sentences == 2
    assert passage.first.end < passage.again.start


def test_another_order_makes_two_passages() -> None:
    assert [each.sentences for each in repeated_passages(_page(f"{_ONE} {_TWO}", f"{_TWO} {_ONE}"))] == [1, 1]


def test_one_section_repeats_nothing() -> None:
    assert repeated_passages(_page(f"{_ONE}\n\n{_ONE}")) == []


def test_stock_advice_counts_from_the_third_time_on() -> None:
    stock = "It is important to consult a doctor about cramp."
    assert stock_advice(_page(stock, stock)) == []
    assert len(stock_advice(_page(stock, "Walk.", stock, f"{stock} Rest."))) == 3
