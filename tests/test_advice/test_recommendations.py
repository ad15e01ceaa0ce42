"""Advice to take a medicine is found, outright or soft; facts, doubts, foods and what doctors decide are not."""

from __future__ import annotations

import datetime

import pytest

from lint.engine import Plan, lint
from lint.formats.read import read_document
from lint.registry import find_rule
from lint.text.source import Source

_RULE = find_rule("disc-pregnancy-child")
_PLAN = Plan([_RULE], "en-GB", datetime.date(2026, 11, 25), {_RULE.rule.name: {}}, {})

_ADVISED = (
    # Orders, also behind a clause that denies something.
    "If you cannot sleep, pop a melatonin gummy.",
    "When nothing else works, try a throat spray.",
    "Pack some travel sickness pills and chew one on the quay.",
    "Dab hydrocortisone on the bites.",
    "Low in iron? Two tablets a day with orange juice will see to that.",
    # What it does, and what it is.
    "Piriteze keeps the sneezes at bay.",
    "A nasal spray clears your nose in minutes.",
    "Laxatives get things moving.",
    "Night Nurse knocks you out till morning.",
    "Ashwagandha is a gentle way to unwind.",
    "A multivitamin is a sensible safety net.",
    "Antihistamine tablets are worth keeping in a drawer.",
    # What is meant by a good thing.
    "You can't go wrong with cod liver oil.",
    "Nothing beats Lemsip.",
    "My go-to for a sore back is Nurofen.",
    "The quickest cure for a hangover: two paracetamol and a nap.",
    # An answer to "what helps".
    "What helps with jet lag? Melatonin.",
    "## Quick fixes for heartburn\n\n- Gaviscon\n- Smaller meals",
    "| Trouble | What helps |\n|---|---|\n| Cough | Honey |\n| Fever | Paracetamol |",
    "| Morning | Night |\n|---|---|\n| Porridge | Magnesium tablets before bed |",
)
_NOT_ADVISED = (
    # Facts, doubts, harm.
    "Loperamide works by slowing the bowel.",
    "Whether turmeric helps sore joints is not known.",
    "Kava can harm the liver.",
    "Paracetamol was first sold in 1956.",
    # Denied, or turned round.
    "Skip the melatonin: a fixed bedtime works better.",
    "Try to avoid ibuprofen.",
    "Keep aspirin in a cool, dry place.",
    "Lock up the vitamins, and if you find a bottle open, put it back on the shelf.",
    # Another subject does good.
    "The pharmacy sells antihistamines, and the staff can help you.",
    "Iron is lost in the blood, but a good breakfast helps.",
    # Those who take it already.
    "If you are over 60, have asthma, or take aspirin, tell the nurse.",
    "If you take antacids every day, something else may be wrong.",
    # Food, the body's own, and other words.
    "Lentils are full of iron, and oranges help your body take it up.",
    "Cells need collagen to heal wounds.",
    "A non-aspirin remedy can help.",
    # Whoever treats the reader decides.
    "The paramedics may give you aspirin.",
    "Take co-codamol if your dentist recommends it.",
)
_SAID_FOR_WHOM = (
    "It is not for under-12s.",
    "Mums-to-be should leave it alone.",
    "Before you buy it, ask a pharmacist whether it suits you.",
    "Check with your doctor first if you take other medicines.",
    "The chemist can tell you which one to choose.",
    "Do not give it to children.",
)
_NOT_SAID_FOR_WHOM = (
    "Ask a doctor about your own health before acting on anything here.",
    "See a doctor if the pain lasts longer than a week.",
    "Keep it out of the reach of children.",
    "Your child can help you with the stretches.",
)


@pytest.mark.parametrize("text", _ADVISED)
def test_medicine_is_advised(text: str) -> None:
    assert _count(text) == 1


@pytest.mark.parametrize("text", _NOT_ADVISED)
def test_medicine_is_not_advised(text: str) -> None:
    assert _count(text) == 0


@pytest.mark.parametrize("statement", _SAID_FOR_WHOM)
def test_page_says_for_whom(statement: str) -> None:
    assert _count(f"Take 400 mg of ibuprofen with food. {statement}") == 0


@pytest.mark.parametrize("statement", _NOT_SAID_FOR_WHOM)
def test_page_does_not_say_for_whom(statement: str) -> None:
    assert _count(f"Take 400 mg of ibuprofen with food.\n\n## More\n\nRest for a day.\n\n{statement}") == 1


def _count(text: str) -> int:
    return len(lint(read_document(Source("page.md", text)), _PLAN))
