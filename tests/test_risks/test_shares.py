"""Shares of people are told from other percentages, and are said as so many people."""

import pytest

from lint.document.document import Document
from lint.formats.read import read_document
from lint.risks.natural import as_people
from lint.risks.shares import risk_shares, whole_of
from lint.text.source import Source


def _read(text: str) -> Document:
    return read_document(Source("page.md", text))


@pytest.mark.parametrize(
    "text",
    [
        "About 15% of people get it.",
        "The chance is 20%.",
        "In 5 per cent of cases it comes back.",
        "Another 10% have numbness.",
        "1 in 8 women have it.",
        "About 17 in 100 people (17.35%) had a sore arm.",
        "| Operation | Risk of a clot |\n|---|---|\n| Open | 1 in 8 |",
    ],
)
def test_a_share_of_people(text: str) -> None:
    assert risk_shares(_read(text))


@pytest.mark.parametrize(
    "text",
    [
        "Use a 1% cream.",
        "They are 40% more likely to get it.",
        "It cut the risk by 30%.",
        "Lose 5% of your body weight.",
        "An oxygen saturation of 95% is normal in most people.",
        "The ramp has a slope of 1 in 12.",
        "It started in 2019, and 3 in the family have it.",
        "The gel is 70% alcohol, and people like it.",
    ],
)
def test_no_share_of_people(text: str) -> None:
    assert risk_shares(_read(text)) == []


def test_the_whole_of_a_share() -> None:
    document = _read("The chance is 1 in 1,000, or two in ten thousand.")
    assert [whole_of(document.folded, each.quantity) for each in risk_shares(document)] == [1000, 10_000]


@pytest.mark.parametrize(
    ("percent", "people"),
    [
        ("20%", "1 in 5"),
        ("50%", "1 in 2"),
        ("15%", "15 in 100"),
        ("90%", "9 in 10"),
        ("1%", "1 in 100"),
        ("0.2%", "2 in 1,000"),
        ("1.4%", "14 in 1,000"),
        ("5 to 20%", "5 to 20 in 100"),
        ("over 80%", "8 in 10"),
        ("up to 25%", "1 in 4"),
        ("100%", ""),
    ],
)
def test_a_percentage_as_people(percent: str, people: str) -> None:
    (share,) = risk_shares(_read(f"It happens in {percent} of people."))
    assert as_people(share.quantity) == people
