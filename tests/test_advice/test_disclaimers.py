"""That a page does not replace professional advice is understood in many wordings; other advice is no such thing."""

from __future__ import annotations

import datetime

import pytest

from lint.advice.disclaimers import has_general_disclaimer, statements
from lint.formats.read import read_document
from lint.rule import Context
from lint.text.source import Source

_STATEMENTS = (
    "Only somebody who has examined you can say what is right for you.",
    "Reading on the web is no match for an exam by your own doctor.",
    "Use these pages alongside, and not instead of, the care you get from your clinic.",
    "Nothing on this site creates a doctor-patient relationship.",
    "Our tips may not be right for your situation.",
    "Never disregard professional advice because of something you have read here.",
    "You should not rely on this information when you make decisions about your health.",
    "Read it as a story, not as a treatment plan.",
    "Our volunteers cannot comment on your symptoms.",
    "No website knows your history.",
    "Speak to someone who knows your medical history.",
    "This page is no authority on your condition.",
    "For your own situation, your doctor is the one to ask.",
    "Let your own nurse guide you.",
    "Always seek the advice of a health provider with any questions you may have.",
)
_NO_STATEMENTS = (
    "Bring someone who knows you well.",
    "We use your information only to answer your letter.",
    "Do not put off seeing a doctor if the lump grows.",
    "A walking stick cannot take the place of exercise.",
    "Use the inhaler with the spacer your nurse gave you.",
    "There is no one diet that suits everybody with gout.",
    "It is important to see a specialist who can examine the joint.",
    "Do not rely on the scales in the bathroom.",
    "We are not responsible for links to other sites.",
    "Your doctor can tell you whether you need an X-ray.",
)


@pytest.mark.parametrize("text", _STATEMENTS)
def test_statement_is_understood(text: str) -> None:
    assert list(statements(f"{text.lower()}\n"))


@pytest.mark.parametrize("text", _NO_STATEMENTS)
def test_other_advice_is_no_statement(text: str) -> None:
    assert not list(statements(f"{text.lower()}\n"))


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("> **Note:** this page does not replace medical advice.", True),
        ("A friend said: “This page does not replace medical advice.”", False),
    ],
)
def test_note_in_a_block_quote_is_the_pages_own(text: str, *, counts: bool) -> None:
    document = read_document(Source("page.md", text))
    context = Context(options={}, locale="en-GB", today=datetime.date(2026, 11, 25))
    assert has_general_disclaimer(document, context) is counts
