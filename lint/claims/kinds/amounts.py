"""Amounts: how long, how much, how often, at what age."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from lint.claims.claim import Claim
from lint.claims.gates import other_frame
from lint.claims.reading import Reading
from lint.claims.tokens import lemma
from lint.quantities.compare import compatible
from lint.quantities.quantity import Quantity

KIND = "amount"
_UNCOMPARED = frozenset({"number", "factor", "clock", "share"})
_TOLERANCE = 0.1


def claims(reading: Reading) -> Iterator[Claim]:
    for quantity in reading.quantities:
        if quantity.dimension not in _UNCOMPARED and not reading.is_denied(reading.place_of(quantity)):
            about = reading.about_without(quantity)
            yield reading.make(KIND, _slot(reading, quantity), "number", reading.share, about, quantity)


def why_not(one: Claim, other: Claim) -> str:
    if compatible(cast(Quantity, one.value), cast(Quantity, other.value), _TOLERANCE):
        return "both can be true"
    return other_frame(one, other)


def _slot(reading: Reading, quantity: Quantity) -> str:
    if quantity.noun is not None:
        words = reading.folded[quantity.noun.start : quantity.noun.end].split()
        return f"{quantity.dimension}:{lemma(words[-1]) if words else ''}"
    return f"{quantity.dimension}:{quantity.per}"
