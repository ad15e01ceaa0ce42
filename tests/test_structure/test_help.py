"""Advice to get help: whether it can be acted on, in which cards it stands, and what belongs to it."""

from __future__ import annotations

import pytest

from lint.advice.help_sections import says_when_to_get_help
from lint.document.document import Document
from lint.formats.read import read_document
from lint.structure.cards import care_cards, emergency_blocks
from lint.text.source import Source


def _read(text: str, name: str = "page.md") -> Document:
    return read_document(Source(name, text))


@pytest.mark.parametrize(
    "text",
    [
        "Call 999 if you cannot breathe.",
        "See a GP if the cramp wakes you every night.",
        "## When to see a doctor\n\n- The calf is hot.\n- You are pregnant.\n",
        "Make an appointment with your doctor if one calf is swollen.",
        "See a GP if:\n\n- the calf is hot\n- you are pregnant\n",
    ],
)
def test_advice_that_a_reader_can_follow(text: str) -> None:
    assert says_when_to_get_help(_read(text))


@pytest.mark.parametrize(
    "text",
    [
        "It is important to consult a healthcare professional if you have swelling.",
        "If symptoms persist, seek medical advice.",
        "Individuals with numbness should consult a healthcare provider for numbness.",
        "## When to see a doctor\n\nYour health matters to us.\n",
        "Doctors see many people with cramp.",
    ],
)
def test_advice_that_no_reader_can_follow(text: str) -> None:
    assert not says_when_to_get_help(_read(text))


def test_cards_are_known_by_their_names_or_by_their_titles() -> None:
    boxes = (
        '<div class="nhsuk-care-card nhsuk-care-card--non-urgent"><h3>See a GP if</h3><p>It is sore.</p></div>'
        '<div class="care-card care-card--emergency"><h3>Call 999 if</h3><p>It is hot.</p></div>'
    )
    assert [card.kind for card in care_cards(_read(boxes, "page.html"))] == ["non-urgent", "emergency"]
    callouts = '!!! danger "Call 999 if"\n\n    It is hot.\n\n!!! tip "Try this"\n\n    Rest.\n'
    assert [card.kind for card in care_cards(_read(callouts))] == ["emergency"]


def test_the_list_under_a_lead_in_belongs_to_emergency_advice() -> None:
    document = _read("Rest.\n\nCall 999 if:\n\n- it is hot\n- it is blue\n\nRead on.\n")
    assert [document.text(block) for block in emergency_blocks(document)] == [
        "Call 999 if:",
        "it is hot",
        "it is blue",
    ]
