"""Checks of quantities: their units, and the order of a range's ends."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.checks.faults import fault_of, unknown
from generator.facts.files import Document
from generator.facts.values import Quantity, Range
from lint.problems import Problem


def check_range(value: Range, units: Mapping[str, float], document: Document, field: str) -> Iterator[Problem]:
    """Yield the faults of the range in `field`. `units` gives each allowed unit's size in the base unit."""
    low, high = value.min, value.max
    for name, end in (("min", low), ("max", high)):
        if end is None:
            continue
        if end.unit not in units:
            yield unknown(end.unit, "unit", units)
        if end.value < 0:
            message = f"{_words(end)} is less than nothing."
            yield fault_of(document, [field, name, "value"], message, "Write a number from 0 up.")
    if low is None and high is None and value.text is None:
        message = f"`{field}` says nothing."
        yield fault_of(document, [field], message, "Add `min`, `max` or `text`, or delete it.", key=True)
    if low is None or high is None or low.unit not in units or high.unit not in units:
        return
    if in_base_unit(low, units) > in_base_unit(high, units):
        message = f"the range runs the wrong way: from {_words(low)} to {_words(high)}."
        yield fault_of(document, [field, "min"], message, "Swap `min` and `max`, or mend the unit.", key=True)


def in_base_unit(quantity: Quantity, units: Mapping[str, float]) -> float:
    """Return the size of a quantity in its dimension's base unit."""
    return quantity.value * units[quantity.unit]


def _words(quantity: Quantity) -> str:
    return f"{quantity.value} {quantity.unit}"
