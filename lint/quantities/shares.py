"""Shares of a whole: "10%", "1 in 10", "7 out of every 10", "5 per 1,000", "two thirds", "half of"."""

from __future__ import annotations

import re

from lint.quantities.numbers import number_at
from lint.quantities.reading import Numbers, Reading
from lint.quantities.units import unit_after

_PERCENT = re.compile(r" ?%|[ -]per ?cent(?!\w)|[ -]percent(?!\w)")
_POINTS = re.compile(r"(?: ?%|[ -]per ?cent(?:age)?)[ -]points?(?!\w)")
_WHO = (
    r"(?: (?:people|persons?|cases?|women|woman|men|man|patients?|adults?|children|child|babies|births|deaths"
    r"|pregnancies|users|americans))?"
)
_IN = re.compile(rf"{_WHO}(?:[ -](?:in every|in|out of every|out of|of every)[ -](?=[\da-z])|[ -](?:per|for every) )")
_YEAR = re.compile(r"(?<![\d,])(?:19|20)\d\d\Z")
_LIKE_ONE = re.compile(r"(?:per|for every) \Z")
_LEAST_OF_PER = 100
_FRACTION_OF = re.compile(
    r" (?:of(?! (?:an?|one|the way|the time between)\b)|the (?!way|time|distance|speed|dose|size|amount|length)|all )"
    r"|(?= (?:have|had|were|are|did|do|get|will|who|develop|need|recover|report|experience|went|go)\b)"
)
_NO_SHARE = re.compile(
    r"(?:\b(?:first|second|other|better|in|into|by|latter|top|bottom|upper|lower|past|and a|then|each|its|the)|-) ?\Z"
)


def share_after(text: str, numbers: Numbers, end: int) -> Reading | None:
    """Return the share that some numbers turn out to be."""
    points = _POINTS.match(text, numbers.end, end)
    if points is not None:
        share = _reading(numbers, points.end(), numbers.low, numbers.high, "percentage points")
        return share._replace(dimension="number")
    percent = _PERCENT.match(text, numbers.end, end)
    if percent is not None:
        unit = percent[0].strip(" -")
        return _reading(numbers, percent.end(), numbers.low / 100, numbers.high / 100, unit)
    if numbers.form == "fraction":
        return _fraction(text, numbers, end)
    return _of_many(text, numbers, end)


def _fraction(text: str, numbers: Numbers, end: int) -> Reading | None:
    found = _FRACTION_OF.match(text, numbers.end, end)
    if found is None or not 0 < numbers.low < 1 or _NO_SHARE.search(text, max(numbers.start - 12, 0), numbers.start):
        return None
    last = found.end() if found[0].startswith(" of") else numbers.end
    return _reading(numbers, last, numbers.low, numbers.high, "of")


def _of_many(text: str, numbers: Numbers, end: int) -> Reading | None:
    found = _IN.match(text, numbers.end, end)
    whole = number_at(text, found.end(), end) if found is not None else None
    if found is None or whole is None or whole.form not in ("digits", "words") or whole.low <= numbers.high:
        return None
    if _LIKE_ONE.search(found[0]) and whole.low < _LEAST_OF_PER:
        return None
    if _is_year(text, whole.end) or text[whole.end : whole.end + 1].isalnum() or unit_after(text, whole, end):
        return None
    return _reading(numbers, whole.end, numbers.low / whole.low, numbers.high / whole.low, "in")


def _is_year(text: str, end: int) -> bool:
    """Tell whether the number that ends at a place is written as years are: "1 in 2019"."""
    return _YEAR.search(text, max(end - 5, 0), end) is not None


def _reading(numbers: Numbers, end: int, low: float, high: float, unit: str) -> Reading:
    return Reading(end, low, high, "share", unit, numbers.is_range, numbers.form == "vague", form=numbers.form)
