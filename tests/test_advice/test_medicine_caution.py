"""A caution counts if it is about a medicine: to see a doctor about a symptom is none, nor is a side effect."""

from __future__ import annotations

import datetime

import pytest

from lint.engine import Plan, lint
from lint.formats.read import read_document
from lint.registry import find_rule
from lint.text.source import Source

_RULE = find_rule("disc-medicine-caution")
_PLAN = Plan([_RULE], "en-GB", datetime.date(2026, 11, 25), {_RULE.rule.name: {}}, {})
_ADVICE = "# Sore legs\n\nPainkillers such as ibuprofen can help.\n\n## Later\n\nRest the leg.\n\n"


@pytest.mark.parametrize(
    "caution",
    ["Read the leaflet that comes with the tablets.", "Ask a pharmacist whether a painkiller suits you."],
)
def test_caution_about_a_medicine(caution: str) -> None:
    assert not _finds(_ADVICE + caution)


@pytest.mark.parametrize(
    "statement",
    [
        "Consult a doctor if you have had the pain for weeks.",
        "Read the instructions on the ice pack.",
        "Social interactions can suffer.",
    ],
)
def test_other_advice_is_no_caution(statement: str) -> None:
    assert _finds(_ADVICE + statement)


def _finds(text: str) -> bool:
    return bool(lint(read_document(Source("page.md", text)), _PLAN))
