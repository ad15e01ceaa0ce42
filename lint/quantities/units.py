"""Units of measure: their spellings, what they measure, and how they are converted."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache
from typing import NamedTuple, cast

from lint.data.tables import read_table
from lint.quantities.numbers import Number
from lint.quantities.quantity import Dimension

_FREEZING_FAHRENHEIT = 32
_DEGREES = re.compile(r" degrees?(?![\w°])|°(?![\w°])")
# One letter may be anything, as in "type 2f", unless the number is a temperature.
_SCALES = {"c": 8, "f": 40}
_HOTTEST = 250
# A temperature without its scale is one of a body: in any other range it may as well be an angle.
_BODY_CELSIUS = (33, 43)
_BODY_FAHRENHEIT = (92, 110)


class Unit(NamedTuple):
    """One spelling of a unit. `after` is what may stand before it: "any" number, "digits", or only "one"."""

    spelling: str
    dimension: Dimension
    factor: float
    after: str


class Measured(NamedTuple):
    """A unit behind a number: where it ends."""

    end: int
    unit: Unit


@cache
def units() -> dict[str, Unit]:
    """Return the units by their spellings."""
    return {
        spelling: Unit(spelling, cast(Dimension, dimension), float(Fraction(factor)), after)
        for spelling, dimension, factor, after in read_table("quantity_units.tsv")
    }


def unit_after(text: str, number: Number, end: int) -> Measured | None:
    """Return the unit that stands behind a number: "10mg", "10 mg", "10-mg"."""
    found = _unit().match(text, number.end, end)
    if found is None:
        return _bare_degrees(text, number, end)
    unit = units()[found["unit"]]
    is_joined = found["gap"] == ""
    if is_joined and number.form != "digits" and not (number.form == "fraction" and text[number.end - 1] in "½¼¾"):
        return None
    if unit.after == "digits" and number.form not in ("digits", "fraction"):
        return None
    if unit.after == "one" and found["gap"] != "-" and not (number.low == number.high <= 1):
        return None
    if found["unit"] in _SCALES and not _SCALES[found["unit"]] <= number.high <= _HOTTEST:
        return None
    return Measured(found.end(), unit)


def unit_at(text: str, place: int, end: int) -> Measured | None:
    """Return the unit whose name begins at a place, as in "a day" or "per kg"."""
    found = _unit().match(text, place, end)
    return Measured(found.end(), units()[found["unit"]]) if found is not None and found["gap"] == "" else None


def to_base(value: float, unit: Unit) -> float:
    """Return a value in the base unit of its dimension."""
    if unit.dimension == "temperature" and unit.factor != 1:
        return (value - _FREEZING_FAHRENHEIT) * unit.factor
    return value * unit.factor


def _bare_degrees(text: str, number: Number, end: int) -> Measured | None:
    found = _DEGREES.match(text, number.end, end)
    if found is None or number.form != "digits":
        return None
    for spelling, (lowest, highest) in (("°c", _BODY_CELSIUS), ("°f", _BODY_FAHRENHEIT)):
        if lowest <= number.low <= highest:
            return Measured(found.end(), units()[spelling]._replace(spelling=found[0].strip()))
    return None


@cache
def _unit() -> re.Pattern[str]:
    spellings = sorted(map(re.escape, units()), key=len, reverse=True)
    return re.compile(rf"(?P<gap>[ -]?)(?P<unit>{'|'.join(spellings)})(?![\w°²³])(?!-\d)")
