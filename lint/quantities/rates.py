"""How often: "twice a day", "3 times daily", "every 6 to 8 hours", "once a week", "every other day", "nightly"."""

from __future__ import annotations

import re

from lint.data.tables import words_by_kind
from lint.quantities.counts import noun_of
from lint.quantities.numbers import number_at
from lint.quantities.periods import ADVERBS, period_after, period_days
from lint.quantities.reading import Numbers, Reading, numbers_at
from lint.quantities.units import to_base, unit_after, unit_at

_TIMES = re.compile(r"[ -]times?(?![\w-]*\w)| ?[x×](?= |/|-|$)|[ -]times?(?=-)")
_EVERY = re.compile(r",?[ -](?:every|each)[ -]")
_OTHER = re.compile(r"(?:(other|second|2nd|alternate)|(third|3rd)|(few|couple of|several))[ -]")
_FACTOR = re.compile(
    r"(?: (?:as|more|higher|greater|less|lower|larger|bigger|faster|longer|likelier|stronger|worse|better|the|that"
    r"|their|your|normal|what))(?!\w)"
)
_TABLE = "quantity_words.tsv"
_FOLD = re.compile(r"[ -]?fold(?!\w)")
_LY = re.compile(rf"-({'|'.join(ADVERBS)})(?!\w)")
_NEXT_WORD = re.compile(r"[ -]([a-z]+)")
_NAMES = re.compile(r"(?:day|night|morning|evening|afternoon)s?(?![\w-])")


def rate_after(text: str, numbers: Numbers, end: int) -> Reading | None:
    """Return the rate, or the factor, that some numbers turn out to be: "3 times a day", "twice as likely"."""
    hourly = _LY.match(text, numbers.end, end) if numbers.form != "times" else None
    if hourly is not None and numbers.low > 0:
        days = period_days(ADVERBS[hourly[1]]) or 1
        return _rate(numbers, hourly.end(), 1 / (numbers.high * days), 1 / (numbers.low * days), hourly[1])
    times = None if numbers.form == "times" else _TIMES.match(text, numbers.end, end)
    if numbers.form != "times" and times is None:
        fold = _FOLD.match(text, numbers.end, end)
        return _factor(numbers, fold.end()) if fold is not None else None
    place = times.end() if times is not None else numbers.end
    if numbers.high > 1 and _FACTOR.match(text, place, end):
        return _factor(numbers, place)
    return _so_often(text, numbers, place, end)


def _so_often(text: str, numbers: Numbers, place: int, end: int) -> Reading | None:
    """Return the rate of something that happens so many times in a period, or how often it happens at all."""
    every = _EVERY.match(text, place, end)
    period = _period(text, every.end(), end) if every is not None else None
    if period is not None:
        return _rate(numbers, period.end, numbers.low / period.high, numbers.high / period.low, period.unit)
    per = period_after(text, place, end)
    if per is not None:
        days = period_days(per.name) or 1
        return _rate(numbers, per.end, numbers.low / days, numbers.high / days, per.name)
    if numbers.form == "times":
        return None
    return Reading(
        place, numbers.low, numbers.high, "count", "times", numbers.is_range, numbers.form == "vague",
        noun=noun_of(text, numbers.end, end), form=numbers.form,
    )  # fmt: skip


def every_at(text: str, place: int, end: int) -> Reading | None:
    """Return the rate that "every" begins: "every 8 hours", "every other day", "every few weeks"."""
    period = _period(text, place, end)
    if period is None:
        return None
    return Reading(
        period.end, 1 / period.high, 1 / period.low, "rate", period.unit, period.is_range, period.is_vague,
        relation=period.relation,
    )  # fmt: skip


def adverb_at(text: str, place: int, end: int, word: str) -> Reading | None:
    """Return the rate that "daily", "weekly" ... says, unless it is an adjective: "daily life"."""
    days = period_days(ADVERBS[word]) or 1
    following = _NEXT_WORD.match(text, place + len(word), end)
    if following is not None and (following[0][0] == "-" or following[1] not in words_by_kind(_TABLE)["daily"]):
        return None
    return Reading(place + len(word), 1 / days, 1 / days, "rate", word)


def _period(text: str, place: int, end: int) -> Reading | None:
    """Return the time between two of what happens "every ...": 8 hours, other day, few weeks."""
    other = _OTHER.match(text, place, end)
    low, high, at = 1.0, 1.0, place
    if other is not None:
        at = other.end()
        low, high = (2, 2) if other[1] else (3, 3) if other[2] else (2, 5)
        if number_at(text, at, end) is not None:
            return None
    named = _NAMES.match(text, at, end)
    if named is not None:
        return Reading(named.end(), low, high, "duration", named[0], is_vague=bool(other and other[3]))
    measured = unit_at(text, at, end)
    if measured is None:
        return _counted_period(text, place, end)
    if measured.unit.dimension != "duration":
        return None
    days = measured.unit.factor
    return Reading(
        measured.end, low * days, high * days, "duration", measured.unit.spelling, is_vague=bool(other and other[3])
    )


def _counted_period(text: str, place: int, end: int) -> Reading | None:
    numbers = numbers_at(text, place, end, is_between=False)
    measured = unit_after(text, numbers.as_number, end) if numbers is not None else None
    if numbers is None or measured is None or measured.unit.dimension != "duration" or numbers.low <= 0:
        return None
    unit = measured.unit
    relation = numbers.after.relation if numbers.after is not None else None
    return Reading(
        measured.end, to_base(numbers.low, unit), to_base(numbers.high, unit), "duration", unit.spelling,
        numbers.is_range, numbers.form == "vague", relation=relation,
    )  # fmt: skip


def _rate(numbers: Numbers, end: int, low: float, high: float, unit: str) -> Reading:
    return Reading(end, low, high, "rate", unit, numbers.is_range, numbers.form == "vague", form=numbers.form)


def _factor(numbers: Numbers, end: int) -> Reading:
    return Reading(end, numbers.low, numbers.high, "factor", "times", numbers.is_range, numbers.form == "vague")
