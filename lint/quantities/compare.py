"""Can two amounts both be true of one thing? And the same amount in another unit."""

from __future__ import annotations

from lint.quantities.quantity import Quantity

_ABOUT = 0.25
"""How much wider an amount is that somebody rounded: "about 4" may be 3 to 5."""


def are_comparable(one: Quantity, other: Quantity) -> bool:
    """Tell whether two amounts measure the same, for the same: 20 mg a day and 1 g a day, not 1 g a dose."""
    return one.dimension == other.dimension and one.per == other.per


def compatible(one: Quantity, other: Quantity, tolerance: float = 0.0) -> bool:
    """Tell whether two amounts may both be true of one thing. What cannot be compared may be.

    Two limits of the same side must be the same; a value must keep within a limit, and ranges must overlap.
    `tolerance` is how much an end may differ, as a share of the larger; vague and rounded amounts get more.
    """
    if not are_comparable(one, other):
        return True
    slack = tolerance + _ABOUT * (_is_loose(one) or _is_loose(other))
    if one.is_upper_limit and other.is_upper_limit:
        return _is_near(one.high, other.high, slack)
    if one.is_lower_limit and other.is_lower_limit:
        return _is_near(one.low, other.low, slack)
    return _reaches(one.high, other.low, slack) and _reaches(other.high, one.low, slack)


def _is_loose(quantity: Quantity) -> bool:
    return quantity.is_about or quantity.is_vague


def _is_near(one: float, other: float, slack: float) -> bool:
    return one == other or abs(one - other) <= slack * max(abs(one), abs(other)) + _ROUNDING


def _reaches(high: float, low: float, slack: float) -> bool:
    """Tell whether an upper end is not below a lower one."""
    return high >= low or _is_near(high, low, slack)


_ROUNDING = 1e-9
