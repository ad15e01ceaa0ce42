"""Shares that exclude each other, and shares that do not or are of other things."""

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
        ("Vertigo", ("Overview", "Vertigo is very common."), ("How common?", "It is a rare complaint.")),
        (
            "Psoriasis",
            ("Numbers", "About one person in fifty has psoriasis."),
            ("Figures", "Psoriasis affects 30% of people."),
        ),
        ("Mumps", ("Complications", "Deafness is extremely rare."), ("Risks", "One patient in three goes deaf.")),
        (
            "Codeine",
            ("Side effects", "Constipation affects most people who take codeine."),
            ("Bowels", "Constipation is seldom a problem."),
        ),
        ("Gout", ("Return", "Gout comes back in four people out of five."), ("Outlook", "It hardly ever returns.")),
        (
            "Hernia repair",
            ("Success", "The repair works in 95% of people."),
            ("Results", "The repair works in fewer than half of all cases."),
        ),
        (
            "Snoring",
            ("Who?", "Nearly every adult snores at times."),
            ("Numbers", "Only a small minority of adults snore."),
        ),
        (
            "Whiplash",
            ("Course", "Nine out of ten people recover fully."),
            ("Outlook", "Only a few people ever recover."),
        ),
        ("Lyme disease", ("Rash", "A rash is present in almost all cases."), ("Skin", "Hardly anyone gets a rash.")),
        (
            "Migraine",
            ("Aura", "Most people with migraine never have an aura."),
            ("Before", "The great majority have an aura."),
        ),
        (
            "Shingles",
            ("Again?", "Very few people get it more than once."),
            ("Second attacks", "It comes back in most people."),
        ),
    ],
)
def test_contradicts(title: str, first: tuple[str, str], second: tuple[str, str]) -> None:
    assert "frequency" in _kinds(title, first, second)


@pytest.mark.parametrize(
    ("title", "first", "second"),
    [
        ("Psoriasis", ("Numbers", "About 2% of people have psoriasis."), ("Figures", "One person in fifty has it.")),
        ("Statins", ("Side effects", "Most people have no side effects."), ("Muscles", "One in ten gets muscle pain.")),
        ("Measles", ("Spread", "Almost everyone who is not immune catches it."), ("How common?", "Measles is rare.")),
        ("Migraine", ("Aura", "One person in four has an aura."), ("Nausea", "Most people feel sick.")),
        ("Asthma", ("Children", "Asthma is common in children."), ("Older people", "It is rare in older people.")),
        ("Tonsillitis", ("Fever", "Fever is common."), ("Rash", "A rash is rare.")),
        ("Snoring", ("Men", "Many men snore."), ("Women", "Few women snore.")),
        ("Vaccines", ("Fever", "Some children get a fever."), ("Usually", "Most children do not get a fever.")),
        (
            "Cramps",
            ("When?", "They happen every night in some people."),
            ("How common?", "Cramps are uncommon in young people."),
        ),
        ("Surgery", ("Success", "The operation works in most people."), ("Deaths", "Death is extremely rare.")),
        ("Eczema", ("Course", "Most children grow out of it."), ("Adults", "It is rare for it to start in adults.")),
        ("Statins", ("Pain", "Quite a few people have muscle pain."), ("Muscles", "Muscle pain is not uncommon.")),
    ],
)
def test_does_not_contradict(title: str, first: tuple[str, str], second: tuple[str, str]) -> None:
    assert "frequency" not in _kinds(title, first, second)
