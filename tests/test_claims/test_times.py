"""Times of the day and the year, and what comes first."""

from __future__ import annotations

import pytest

from lint.claims.conflicts import conflicts_of
from lint.formats.read import read_document
from lint.text.source import Source


def _kinds(title: str, first: tuple[str, str], second: tuple[str, str]) -> list[str]:
    text = f"# {title}\n\n## {first[0]}\n\n{first[1]}\n\n## {second[0]}\n\n{second[1]}\n"
    return [conflict.first.kind for conflict in conflicts_of(read_document(Source("page.md", text)))]


@pytest.mark.parametrize(
    ("title", "first", "second", "kind"),
    [
        (
            "Statins",
            ("How to take them", "Take your tablet at bedtime."),
            ("Time of day", "It is best taken first thing in the morning."),
            "time",
        ),
        ("Croup", ("Pattern", "The cough is worse at night."), ("When?", "The cough is worst during the day."), "time"),
        (
            "Norovirus",
            ("Season", "Cases peak in winter."),
            ("Time of year", "It is most common in the summer months."),
            "time",
        ),
        (
            "Tree pollen",
            ("Season", "Symptoms are worst from March to May."),
            ("When?", "October and November are the hardest months."),
            "time",
        ),
        (
            "Restless legs",
            ("Pattern", "It mainly strikes in the evening."),
            ("Time of day", "Symptoms are worst in the early morning."),
            "time",
        ),
        (
            "Cortisone",
            ("Use", "Take the dose with breakfast."),
            ("Timing", "Take the dose last thing at night."),
            "time",
        ),
        (
            "Stiff joints",
            ("Pattern", "Stiffness is worst in the morning."),
            ("Through the day", "Stiffness is lowest in the early morning."),
            "time",
        ),
        ("Antacids", ("Use", "Take them before meals."), ("Timing", "Take them after meals."), "sequence"),
        (
            "Measles",
            ("Order", "White spots appear before the rash."),
            ("Spots", "White spots appear after the rash."),
            "sequence",
        ),
        (
            "Asthma",
            ("Sport", "Use the inhaler before exercise."),
            ("Running", "Use the inhaler only after exercise."),
            "sequence",
        ),
        (
            "Flu",
            ("Spread", "People are infectious before symptoms begin."),
            ("Catching", "It cannot be passed on until symptoms begin."),
            "sequence",
        ),
    ],
)
def test_contradicts(title: str, first: tuple[str, str], second: tuple[str, str], kind: str) -> None:
    assert kind in _kinds(title, first, second)


@pytest.mark.parametrize(
    ("title", "first", "second"),
    [
        ("Statins", ("Use", "Take your tablet at bedtime."), ("Time of day", "Take it in the evening.")),
        ("Croup", ("Pattern", "The cough is worse at night."), ("By day", "During the day the cough is mild.")),
        ("Hearing aids", ("Night", "Take them out at bedtime."), ("Day", "Wear them during the day.")),
        ("Norovirus", ("Season", "Cases peak in winter."), ("Months", "It is most common from November to March.")),
        ("Flu", ("Vaccine", "The vaccine is given in autumn."), ("Season", "Cases peak in winter.")),
        (
            "Insulin",
            ("Long-acting", "Inject the long-acting insulin at bedtime."),
            ("Short-acting", "Inject the short-acting insulin before breakfast."),
        ),
        ("Pregnancy", ("Morning sickness", "Morning sickness is common."), ("Night", "Leg cramps are worse at night.")),
        (
            "Warfarin",
            ("Surgery", "Stop the tablets before surgery."),
            ("Afterwards", "Start the tablets again after surgery."),
        ),
        ("Antacids", ("Use", "Take them after meals."), ("Teeth", "Brush your teeth before meals.")),
        ("Fasting", ("Before", "Do not eat before the test."), ("After", "You can eat after the test.")),
        ("Measles", ("Order", "Fever comes before the rash."), ("Cough", "The cough gets better after the rash.")),
    ],
)
def test_does_not_contradict(title: str, first: tuple[str, str], second: tuple[str, str]) -> None:
    assert not {"time", "sequence"} & set(_kinds(title, first, second))
