"""What the readers of amounts hand to each other: the numbers read so far, and what they turned out to measure."""

from __future__ import annotations

import re
from typing import NamedTuple

from lint.quantities.limits import After, limit_after
from lint.quantities.numbers import Form, Number, number_at
from lint.quantities.quantity import Dimension, Noun, Relation

_JOINER = re.compile(
    r" ?[-–—] ?(?=[\d½¼¾.])| (?:to|or) (?:about |around |as many as |even |maybe )?| up to |[-–](?:to|or)[-–]"
)
_AND = re.compile(r" and ")


class Numbers(NamedTuple):
    """One number, or the two ends of a range, with what limits them from behind."""

    start: int
    end: int
    low: float
    high: float
    form: Form
    is_range: bool = False
    after: After | None = None

    @property
    def as_number(self) -> Number:
        return Number(self.end, self.low, self.high, self.form)


class Reading(NamedTuple):
    """What stands at a place: bounds in base units, and where it ends."""

    end: int
    low: float
    high: float
    dimension: Dimension
    unit: str = ""
    is_range: bool = False
    is_vague: bool = False
    per: str = ""
    noun: Noun | None = None
    relation: Relation | None = None
    form: Form = "digits"


def numbers_at(text: str, place: int, end: int, *, is_between: bool) -> Numbers | None:
    """Return the number or the range that begins at a place: "6", "6 to 8", "five or six", "between 3 and 5"."""
    first = number_at(text, place, end)
    if first is None:
        return None
    joiner = joiner_at(text, first.end, end, is_between=is_between)
    second = number_at(text, joiner, end) if joiner is not None and first.form not in ("article", "vague") else None
    if second is None or second.form in ("article", "vague") or second.low <= first.high:
        return _limited(text, Numbers(place, first.end, first.low, first.high, first.form), end)
    return _limited(text, Numbers(place, second.end, first.low, second.high, second.form, True), end)


def joiner_at(text: str, place: int, end: int, *, is_between: bool) -> int | None:
    """Return where the second end of a range begins, if words or a dash join one on."""
    found = _JOINER.match(text, place, end) or (_AND.match(text, place, end) if is_between else None)
    return found.end() if found is not None else None


def _limited(text: str, numbers: Numbers, end: int) -> Numbers:
    after = limit_after(text, numbers.end, end)
    return numbers if after is None else numbers._replace(end=after.end, after=after)
