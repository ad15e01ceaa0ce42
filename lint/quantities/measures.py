"""Amounts with a unit of measure: "10 mg", "half an hour", "an hour and a half", "5 feet 6 inches", "4 g a day"."""

from __future__ import annotations

import re

from lint.quantities.limits import Before, limit_after
from lint.quantities.numbers import number_at
from lint.quantities.periods import per_behind
from lint.quantities.quantity import Relation
from lint.quantities.reading import Numbers, Reading
from lint.quantities.units import Measured, to_base, unit_after, unit_at

_OF_A = re.compile(r" of an? | an? ")
_AND_PART = re.compile(r" and (?:a|one) (half|quarter)(?!\w)")
_PART = {"half": 0.5, "quarter": 0.25}
_OR_TWO = re.compile(r" or (?:two|2)(?!\w)")
_AND_MORE = re.compile(r",? (?:and )?(?=[\da-z])")
_WHOLE = ("digits", "words", "article")
_WITH_PARTS = frozenset({"duration", "length", "mass"})
_NO_PER = frozenset({"temperature", "pressure", "frequency"})
# "A day" is a time in "for a day", and says how often in "an apple a day".
_BEFORE_A = re.compile(
    r"(?:\b(?:for|in|after|within|of|than|to|takes?|took|lasts?|lasted|lasting|wait|until|by|or|and|is|between|past|only|just"
    r"|spend|every|from|least|most|half|give it|whole|with|without|up to)|[(])[ ]?\Z"
)
_STOPS = frozenset(".,;:\n(")
_BEHIND_A = re.compile(
    r" (?:or (?:two|so|more|less|longer)|ago|later|before|after|earlier|long|longer|and a (?:half|quarter)|apart|away"
    r"|old)(?!\w)"
)
_TINY = re.compile(r" (?:amounts?|quantit\w+|trace\w*|doses?|fractions?|opinion|time|look|scan|test|attack|dose)\b")
# "A second" is a time where nothing follows that it may be the second of.
_ALONE = re.compile(r" (?:or (?:two|so)|ago|later)\b|\W*\Z|[.,;:)]")
_OF = re.compile(" of ")
_NEVER_ONE = frozenset({"cup", "unit", "degree celsius"})


def measure_after(text: str, numbers: Numbers, before: Before, end: int) -> Reading | None:
    """Return the amount of a unit that some numbers turn out to be."""
    measured = _unit(text, numbers, end)
    if measured is None or (numbers.form == "article" and not _is_amount(text, numbers, before, measured, end)):
        return None
    low, high = to_base(numbers.low, measured.unit), to_base(numbers.high, measured.unit)
    reading = Reading(
        measured.end, low, high, measured.unit.dimension, measured.unit.spelling, numbers.is_range,
        numbers.form == "vague", relation=_relation(numbers), form=numbers.form,
    )  # fmt: skip
    return _with_per(text, _with_limit(text, _with_rest(text, reading, measured, end), end), end)


def _unit(text: str, numbers: Numbers, end: int) -> Measured | None:
    if numbers.form == "fraction":
        article = _OF_A.match(text, numbers.end, end)
        if article is not None:
            return unit_at(text, article.end(), end)
    return unit_after(text, numbers.as_number, end)


def _is_amount(text: str, numbers: Numbers, before: Before, measured: Measured, end: int) -> bool:
    """Tell whether "a" before a unit is one: "in a week", "a week or two", "a teaspoon of"."""
    if _TINY.match(text, measured.end, end):
        return False
    if measured.unit.dimension != "duration":
        return measured.unit.spelling not in _NEVER_ONE and _OF.match(text, measured.end, end) is not None
    if measured.unit.spelling == "second" and not _ALONE.match(text, measured.end, end):
        return False
    if before.relation is not None or before.is_about or _BEHIND_A.match(text, measured.end, end):
        return True
    if numbers.start == 0 or text[max(numbers.start - 2, 0) : numbers.start].strip(" ") in _STOPS:
        return True
    return _BEFORE_A.search(text, max(numbers.start - 12, 0), numbers.start) is not None


def _with_rest(text: str, reading: Reading, measured: Measured, end: int) -> Reading:
    """Return an amount with what is added to it: "and a half", "or two", "30 minutes" behind an hour."""
    part, two = _AND_PART.match(text, reading.end, end), _OR_TWO.match(text, reading.end, end)
    factor = measured.unit.factor
    if part is not None:
        added = _PART[part[1]] * factor
        return reading._replace(end=part.end(), low=reading.low + added, high=reading.high + added)
    if two is not None and reading.form in ("article", "words") and reading.low == factor:
        return reading._replace(end=two.end(), high=2 * factor, is_range=True)
    if measured.unit.dimension not in _WITH_PARTS or reading.is_range or reading.form not in _WHOLE:
        return reading
    more = _AND_MORE.match(text, reading.end, end)
    number = number_at(text, more.end(), end) if more is not None else None
    if number is None or number.form not in ("digits", "words"):
        return reading
    smaller = unit_after(text, number, end)
    if smaller is None or not _is_part(smaller, measured, number.low):
        return reading
    added = to_base(number.low, smaller.unit)
    return reading._replace(end=smaller.end, low=reading.low + added, high=reading.high + added)


def _is_part(smaller: Measured, measured: Measured, count: float) -> bool:
    """Tell whether so many of one unit are less than one of another: 30 minutes of an hour."""
    if smaller.unit.dimension != measured.unit.dimension:
        return False
    return 0 < count * smaller.unit.factor < measured.unit.factor and smaller.unit.factor * 100 > measured.unit.factor


def _with_limit(text: str, reading: Reading, end: int) -> Reading:
    after = limit_after(text, reading.end, end)
    return reading if after is None else reading._replace(end=after.end, relation=after.relation)


def _with_per(text: str, reading: Reading, end: int) -> Reading:
    per = per_behind(text, reading.end, end) if reading.dimension not in _NO_PER else None
    if per is None or (per.name == "dose" and reading.dimension == "duration"):
        return reading
    return reading._replace(end=per.end, per=per.name)


def _relation(numbers: Numbers) -> Relation | None:
    return numbers.after.relation if numbers.after is not None else None
