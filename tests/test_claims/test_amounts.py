"""Amounts that cannot both be true, and amounts that can."""

from __future__ import annotations

import pytest

from lint.claims.conflicts import conflicts_of
from lint.formats.read import read_document
from lint.text.source import Source


def _kinds(title: str, first: tuple[str, str], second: tuple[str, str]) -> list[str]:
    text = f"# {title}\n\n## {first[0]}\n\n{first[1]}\n\n## {second[0]}\n\n{second[1]}\n"
    return [conflict.first.kind for conflict in conflicts_of(read_document(Source("page.md", text)))]


@pytest.mark.parametrize(
    ("title", "first", "second"),
    [
        (
            "Hiccups",
            ("Overview", "A bout is over in a few minutes."),
            ("Duration", "A bout goes on for about two days."),
        ),
        ("Hives", ("Outlook", "The weals fade within 24 hours."), ("How long?", "It lasts around six weeks.")),
        ("Aspirin", ("Dose", "Take no more than 4 g a day."), ("Limit", "The daily maximum is 8 g.")),
        ("Cetirizine", ("Dose", "Take 10 mg once a day."), ("How much?", "The usual dose is 40 mg a day.")),
        ("Laxatives", ("How often?", "Take a sachet twice a day."), ("Use", "It is taken every four hours.")),
        (
            "Eye test",
            ("How often?", "You should have a test every two years."),
            ("Visits", "See the optician for a test every six months."),
        ),
        (
            "Mumps",
            ("Incubation", "Symptoms appear two to three weeks after infection."),
            ("Contact", "The swelling shows up within two days of infection."),
        ),
        (
            "Ear wax drops",
            ("Use", "Use the drops for three to five days."),
            ("Treatment", "Keep using the drops for at least a month."),
        ),
        (
            "Fever",
            ("Threshold", "A temperature of 38 °C or more is a fever."),
            ("What counts?", "Only 39.5 °C or more counts as a fever."),
        ),
        (
            "Tonsil surgery",
            ("The operation", "It takes about half an hour."),
            ("In theatre", "The operation lasts four hours."),
        ),
        (
            "Wisdom teeth",
            ("Age", "They usually come through between 17 and 25."),
            ("When?", "They appear in the late forties."),
        ),
        ("Fingers", ("Basics", "Each finger has three bones."), ("Bones", "There are five bones in a finger.")),
        (
            "Sleeping pills",
            ("How soon?", "The tablet works within half an hour."),
            ("Effect", "It takes two to three days before it starts to work."),
        ),
        (
            "Stroke",
            ("Onset", "The weakness comes on suddenly."),
            ("Course", "The weakness develops over several weeks."),
        ),
        (
            "High blood pressure",
            ("Numbers", "A reading of 140/90 or more is high."),
            ("Diagnosis", "A reading of 170/100 or more counts as high."),
        ),
        (
            "Chickenpox",
            ("Spread", "Children are infectious for about a week."),
            ("How long is it catching?", "A child stays infectious for two months."),
        ),
        (
            "Pregnancy sickness",
            ("Start", "In pregnancy it begins around the sixth week."),
            ("When?", "It starts in the third trimester of pregnancy."),
        ),
    ],
)
def test_contradicts(title: str, first: tuple[str, str], second: tuple[str, str]) -> None:
    assert "amount" in _kinds(title, first, second)


@pytest.mark.parametrize(
    ("title", "first", "second"),
    [
        (
            "Hay fever tablets",
            ("Start", "They start to work within an hour."),
            ("Effect", "The effect lasts for 24 hours."),
        ),
        ("Ibuprofen", ("Dose", "Take 400 mg three times a day."), ("Limit", "Take no more than 1,200 mg a day.")),
        (
            "Amoxicillin",
            ("Dose", "Take one capsule every eight hours."),
            ("How often?", "It is taken three times a day."),
        ),
        ("Hiccups", ("Overview", "A bout lasts 5 to 20 minutes."), ("Duration", "It is over within an hour.")),
        (
            "Measles",
            ("Incubation", "The rash appears 14 days after infection."),
            ("Duration", "The rash lasts five days."),
        ),
        (
            "Paracetamol",
            ("Adults", "Adults may take up to 4 g a day."),
            ("Children of six", "Children may take up to 1 g a day."),
        ),
        (
            "Cough",
            ("Course", "A cough usually clears up within three weeks."),
            ("Rarely", "It may go on for three months."),
        ),
        (
            "Knee surgery",
            ("The operation", "The operation takes an hour."),
            ("Recovery", "Recovery takes about six weeks."),
        ),
        ("Iron tablets", ("Strength", "Each tablet contains 200 mg."), ("Dose", "Take 400 mg a day.")),
        ("Pregnancy", ("Length", "Pregnancy lasts about 40 weeks."), ("In months", "It lasts roughly nine months.")),
        ("Vaccines", ("First dose", "After one dose most people are protected."), ("Doses", "Two doses are given.")),
        (
            "Sleep",
            ("Adults", "Adults need at least seven hours a night."),
            ("Advice", "Eight hours a night suits most adults."),
        ),
        ("Anaphylaxis", ("Onset", "It comes on within minutes."), ("Speed", "The reaction is sudden.")),
        ("Shingles", ("Rash", "The rash heals within four weeks."), ("Pain", "The pain may last for a year.")),
        ("Teeth", ("Milk teeth", "Children have 20 teeth."), ("Later", "Adults have 32 teeth.")),
    ],
)
def test_does_not_contradict(title: str, first: tuple[str, str], second: tuple[str, str]) -> None:
    assert "amount" not in _kinds(title, first, second)
