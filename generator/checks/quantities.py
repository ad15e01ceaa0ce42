"""Checks of quantities: their units, and the order of a range's ends."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.checks.faults import fault, unknown
from generator.facts.values import Quantity, Range
from lint.problems import Problem


def check_range(value: Range, units: Mapping[str, float]) -> Iterator[Problem]:
    """Yield the faults of a range. `units` gives each allowed unit's size in the base unit."""
    ends = [end for end in (value.min, value.max) if end is not None]
    known = True
    for end in ends:
        if end.unit not in units:
            known = False
            yield unknown(end.unit, "unit", units)
        if end.value < 0:
            yield fault(end.unit, f"{end.value} {end.unit} is less than nothing.", "Write a positive number.")
    if value.min and value.max and known and in_base_unit(value.min, units) > in_base_unit(value.max, units):
        low, high = value.min, value.max
        message = f"the range runs the wrong way: min {low.value} {low.unit}, max {high.value} {high.unit}."
        yield fault(low.unit, message, "Swap min and max, or mend the unit.")


def in_base_unit(quantity: Quantity, units: Mapping[str, float]) -> float:
    """Return the size of a quantity in its dimension's base unit."""
    return quantity.value * units[quantity.unit]
