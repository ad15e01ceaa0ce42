"""Amounts are found with their spans and values, however people write them; what is no amount is left alone."""

import math

import pytest

from lint.quantities.find import find_quantities
from lint.quantities.quantity import Quantity

_HOUR = 1 / 24
_MINUTE = _HOUR / 60


def _all(text: str) -> list[Quantity]:
    return find_quantities(text, 0, len(text))


def _only(text: str) -> Quantity:
    found = _all(text)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("text", "words", "dimension", "low", "high"),
    [
        ("take 10mg now", "10mg", "mass", 10, 10),
        ("take 1,000 mg", "1,000 mg", "mass", 1000, 1000),
        ("2½ g of salt", "2½ g", "mass", 2500, 2500),
        ("two hundred and fifty mg", "two hundred and fifty mg", "mass", 250, 250),
        (".5 mg", ".5 mg", "mass", 0.5, 0.5),
        ("200 micrograms", "200 micrograms", "mass", 0.2, 0.2),
        ("6 mg to 8 mg", "6 mg to 8 mg", "mass", 6, 8),
        ("a teaspoon of honey", "a teaspoon", "volume", 5, 5),
        ("7.5 ml", "7.5 ml", "volume", 7.5, 7.5),
        ("10 or 20 units", "10 or 20 units", "activity", 10, 20),
        ("400 iu", "400 iu", "iu", 400, 400),
        ("10 mmol/l", "10 mmol/l", "substance", 10, 10),
        ("rest for 20 minutes", "20 minutes", "duration", 20 * _MINUTE, 20 * _MINUTE),
        ("lasts an hour", "an hour", "duration", _HOUR, _HOUR),
        ("half an hour", "half an hour", "duration", _HOUR / 2, _HOUR / 2),
        ("an hour and a half", "an hour and a half", "duration", 1.5 * _HOUR, 1.5 * _HOUR),
        ("three quarters of an hour", "three quarters of an hour", "duration", 45 * _MINUTE, 45 * _MINUTE),
        ("1 hour 30 minutes", "1 hour 30 minutes", "duration", 90 * _MINUTE, 90 * _MINUTE),
        ("a day or two", "a day or two", "duration", 1, 2),
        ("2 days to 3 weeks", "2 days to 3 weeks", "duration", 2, 21),
        ("between 3 and 5 days", "between 3 and 5 days", "duration", 3, 5),
        ("4–6 weeks", "4–6 weeks", "duration", 28, 42),
        ("five or six hours", "five or six hours", "duration", 5 * _HOUR, 6 * _HOUR),
        ("a fortnight ago", "a fortnight", "duration", 14, 14),
        ("a temperature of 38 degrees", "38 degrees", "temperature", 38, 38),
        ("38c", "38c", "temperature", 38, 38),
        ("100.4°f", "100.4°f", "temperature", 38, 38),
        ("5 feet 6 inches", "5 feet 6 inches", "length", 167.64, 167.64),
        ("2,000 calories", "2,000 calories", "energy", 2000, 2000),
        ("120 mmhg", "120 mmhg", "pressure", 120, 120),
        ("4 to 6 hz", "4 to 6 hz", "frequency", 4, 6),
        ("10 per cent of people", "10 per cent", "share", 0.1, 0.1),
        ("10% to 20%", "10% to 20%", "share", 0.1, 0.2),
        ("1 in 10 people", "1 in 10", "share", 0.1, 0.1),
        ("7 people out of every 10", "7 people out of every 10", "share", 0.7, 0.7),
        ("2 cases per 100,000 people", "2 cases per 100,000", "share", 0.00002, 0.00002),
        ("1 in 100 to 1 in 10", "1 in 100 to 1 in 10", "share", 0.01, 0.1),
        ("two thirds of women", "two thirds of", "share", 2 / 3, 2 / 3),
        ("half of people", "half of", "share", 0.5, 0.5),
        ("twice a day", "twice a day", "rate", 2, 2),
        ("once or twice a day", "once or twice a day", "rate", 1, 2),
        ("3 times daily", "3 times daily", "rate", 3, 3),
        ("every 6 to 8 hours", "every 6 to 8 hours", "rate", 3, 4),
        ("every other day", "every other day", "rate", 0.5, 0.5),
        ("4-hourly", "4-hourly", "rate", 6, 6),
        ("once a week", "once a week", "rate", 1 / 7, 1 / 7),
        ("4 times in 24 hours", "4 times in 24 hours", "rate", 4, 4),
        ("take it nightly.", "nightly", "rate", 1, 1),
        ("aged 5 to 10", "aged 5 to 10", "age", 5, 10),
        ("a 5-year-old child", "5-year-old", "age", 5, 5),
        ("6 months old", "6 months old", "age", 0.5, 0.5),
        ("between the ages of 5 and 10", "between the ages of 5 and 10", "age", 5, 10),
        ("in their forties", "forties", "age", 40, 49),
        ("in his late 40s", "40s", "age", 46, 49),
        ("in their teens", "teens", "age", 13, 19),
        ("twice as likely", "twice", "factor", 2, 2),
        ("at 9 a.m.", "9 a.m.", "clock", 9, 9),
        ("9am to 5pm", "9am to 5pm", "clock", 9, 17),
        ("half a million people", "half a million people", "count", 500000, 500000),
        ("two main types of tremor", "two main types", "count", 2, 2),
        ("half a tablet", "half a tablet", "count", 0.5, 0.5),
        ("a score of 15", "15", "number", 15, 15),
    ],
)
def test_an_amount(text: str, words: str, dimension: str, low: float, high: float) -> None:
    found = _only(text)
    assert (found.words, found.dimension) == (words, dimension)
    assert text[found.start : found.end] == words
    assert (found.low, found.high) == pytest.approx((low, high))


@pytest.mark.parametrize(
    ("text", "relation", "low", "high"),
    [
        ("up to 4 tablets", "at_most", 0, 4),
        ("no more than 4 tablets", "at_most", 0, 4),
        ("do not take more than 4 tablets", "at_most", 0, 4),
        ("never take it for more than 4 days", "at_most", 0, 4),
        ("more than 4 tablets", "more", 4, math.inf),
        ("at least 4 tablets", "at_least", 4, math.inf),
        ("4 or more tablets", "at_least", 4, math.inf),
        ("4 tablets or more", "at_least", 4, math.inf),
        ("fewer than 4 tablets", "less", 0, 4),
        ("within 2 days", "at_most", 0, 2),
        ("about 4 tablets", "about", 4, 4),
        ("4 tablets", "exact", 4, 4),
        ("4 to 6 tablets", "range", 4, 6),
        ("people over 65 can", "more", 65, math.inf),
        ("children under 12 should", "less", 0, 12),
        ("the over-65s", "more", 65, math.inf),
        ("adults aged 65 and older", "at_least", 65, math.inf),
        ("from the age of 2", "at_least", 2, math.inf),
        ("before the age of 15", "less", 0, 15),
        ("over several years", "range", 3 * 365.25, 10 * 365.25),
        ("below 35c", "less", -math.inf, 35),
        ("at least 80%", "at_least", 0.8, 1),
    ],
)
def test_a_limit(text: str, relation: str, low: float, high: float) -> None:
    found = _only(text)
    expected = "exact" if found.is_vague else relation
    assert (found.relation, found.low, found.high) == (expected, pytest.approx(low), pytest.approx(high))


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("4 g a day", "day"),
        ("4 g in 24 hours", "day"),
        ("10 mg/kg", "kg"),
        ("10mg/kg/day", "kg/day"),
        ("20 mg daily", "day"),
        ("a daily dose of 20 mg", "day"),
        ("5 days a week", "week"),
        ("100 mg/dl", "dl"),
        ("2 tablets at a time", "dose"),
        ("8 glasses of water a day", "day"),
        ("14 units of alcohol a week", "week"),
        ("60 beats per minute", "minute"),
        ("20 mg", ""),
    ],
)
def test_what_an_amount_is_for(text: str, per: str) -> None:
    assert _only(text).per == per


@pytest.mark.parametrize(
    "text",
    [
        "type 2 diabetes",
        "stages 1, 2 and 3",
        "vitamin b12 and covid-19",
        "omega-3",
        "since 2019",
        "from 2010 to 2015",
        "12 march 2024",
        "march 5 to 9",
        "2024-03-12",
        "call 999 or 0800 123 4567",
        "1-800-222-1222",
        "140/90",
        "open 24/7",
        "section 4.3.2",
        "one of the causes",
        "no one knows",
        "one another",
        "the second day",
        "a second opinion",
        "a minute amount",
        "daily life",
        "once you feel better",
        "the 2nd dose",
        "£20",
        "weight and height",
        "an apple a day",
        "in the first half",
        "often alone",
        "in the 60s",
        "3-hydroxybutyrate",
    ],
)
def test_what_is_no_amount(text: str) -> None:
    assert _all(text) == []


def test_several_amounts_in_a_sentence() -> None:
    text = "adults: take 1 or 2 500mg tablets every 4 to 6 hours, up to 8 tablets in 24 hours, for 3 days"
    assert [(each.words, each.dimension) for each in _all(text)] == [
        ("1 or 2", "number"),
        ("500mg", "mass"),
        ("every 4 to 6 hours", "rate"),
        ("up to 8 tablets in 24 hours", "count"),
        ("3 days", "duration"),
    ]


def test_the_noun_that_is_counted_has_a_span() -> None:
    text = "about 20 healthy older adults who smoke"
    noun = _only(text).noun
    assert noun is not None
    assert text[noun.start : noun.end] == "healthy older adults"


@pytest.mark.parametrize("text", ["a few days", "several days", "a couple of days"])
def test_what_is_vague(text: str) -> None:
    assert _only(text).is_vague


def test_only_what_stands_between_the_offsets_is_read() -> None:
    text = "take 10 mg. then 20 mg."
    assert [each.words for each in find_quantities(text, 12, len(text))] == ["20 mg"]
    assert [each.words for each in find_quantities(text, 0, 7)] == ["10"]
