"""Percentages as numbers of people: 20% is 1 in 5, 15% is 15 in 100."""

from __future__ import annotations

from lint.quantities.quantity import Quantity

_CLOSE = 0.08
_EXACT = 0.001
_WHOLES = (100, 1000, 10_000, 100_000)
_MOST_FOR_ONE = 10


def as_people(quantity: Quantity) -> str:
    """Return a share as so many people of a round number, or nothing for none or all of them."""
    low, high = quantity.low, quantity.high
    if quantity.is_upper_limit or quantity.is_lower_limit:
        low = high = high if quantity.is_upper_limit else low
    if not 0 < low <= high < 1:
        return ""
    if low < high:
        whole = _whole(low, high)
        return f"{_count(low, whole)} to {_count(high, whole)} in {whole:,}"
    one_in = round(1 / low)
    if 1 < one_in <= _MOST_FOR_ONE and abs(1 / one_in - low) <= _EXACT:
        return f"1 in {one_in}"
    tens = round(low * 10)
    if abs(low * 10 - tens) <= _EXACT:
        return f"{tens} in 10"
    whole = _whole(low)
    return f"{_count(low, whole)} in {whole:,}"


def _whole(*shares: float) -> int:
    """Return the smallest round number of which the shares are whole numbers of people, nearly."""
    for whole in _WHOLES:
        counts = [share * whole for share in shares]
        if all(count >= 1 and abs(count - round(count)) <= _CLOSE * count for count in counts):
            return whole
    return _WHOLES[-1]


def _count(share: float, whole: int) -> int:
    return max(round(share * whole), 1)
