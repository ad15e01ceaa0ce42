"""How much: doses and daily limits, what a tablet contains, a temperature, a size, a pressure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from lint.claims.amounts.measured import Amount, Measured
from lint.quantities.quantity import Quantity

_AMOUNTS = frozenset({"mass", "volume", "activity", "iu", "substance", "energy"})
_OTHERS = frozenset({"temperature", "length", "pressure"})
_PER_DAY = re.compile(
    r"(?: of [a-z-]+(?: [a-z-]+)?)?,? (?:(?:a|per|each|every) (?:day|night)|daily|in (?:any )?24 hours|in a day)\b"
)
_IN_A_DAY = re.compile(r"\bin (?:a day|24 hours|any 24 hours|one day)\b")
_TABLETS = re.compile(r" (?:[a-z]+ )?(?:tablets?|capsules?|pills?|sachets?|doses?|puffs?)")
_CONTAINS = frozenset({"contain", "strength", "content", "provide", "hold", "equal", "correspond"})
_VESSELS = frozenset({"bottle", "glass", "cup", "slice", "teaspoon", "tablespoon", "pint", "packet", "spoonful"})
_LOSSES = frozenset({"lose", "gain", "weigh", "weight", "grow", "burn", "fall", "drop"})
_NOT_ALONE = frozenset({"systolic", "diastolic", "foot", "feet"})
_ONLY_DOSES = frozenset({"dose", "supplement", "medicine", "safe", "anything", "much", "too", "intake", "harmful"})
_DAILY = frozenset({"daily", "daytime"})
_PRESSURE = re.compile(
    r"\b(?P<upper>\d{2,3}) ?(?:/|over) ?(?P<lower>\d{2,3})(?: ?mm ?hg)?\b(?P<more> or (?:more|above|higher|over))?"
)
_HIGH = frozenset({"high", "hypertension", "raised", "reach", "above", "over"})


def doses(measured: Measured) -> Iterator[Amount]:
    for quantity in measured.quantities:
        if quantity.dimension in _AMOUNTS:
            yield from _dose(measured, quantity)
        elif quantity.dimension in _OTHERS:
            limited = measured.limited(quantity)
            if (
                limited is not None
                and not _NOT_ALONE & set(measured.lemmas)
                and measured.before(quantity, 1) != ["foot"]
            ):
                yield Amount(quantity.dimension, limited, measured.about())
    yield from _pressures(measured)


def _dose(measured: Measured, quantity: Quantity) -> Iterator[Amount]:
    limited = measured.limited(_times_tablets(measured, quantity))
    if limited is None:
        return
    words = set(measured.lemmas)
    if (_CONTAINS | _VESSELS) & words:
        yield Amount(f"{quantity.dimension}:content", limited, _about(measured))
        return
    use = "change" if _LOSSES & words else "dose"
    total = _daily(measured, limited)
    per = total.per if total.per != "dose" else ""
    yield Amount(f"{quantity.dimension}:{use}:{per}", replace(total, per=per), _about(measured), is_allowed=True)


def _about(measured: Measured) -> frozenset[str]:
    return measured.about() - _ONLY_DOSES


def _times_tablets(measured: Measured, quantity: Quantity) -> Quantity:
    """Return the sum of several tablets: "two 500 mg tablets"."""
    for other in measured.quantities:
        if other.dimension in ("number", "count") and 0 <= quantity.start - other.end <= 1 and other.high <= 24:
            relation = other.relation if quantity.relation == "exact" else quantity.relation
            return replace(
                quantity,
                start=other.start,
                low=quantity.low * other.low,
                high=quantity.high * other.high,
                relation=relation,
            )
    return quantity


def _daily(measured: Measured, quantity: Quantity) -> Quantity:
    """Return how much a day it is, if the clause says how often."""
    if quantity.per:
        return quantity
    text = measured.reading.folded
    behind = _TABLETS.match(text, quantity.end, measured.reading.end)
    if _PER_DAY.match(text, behind.end() if behind is not None else quantity.end, measured.reading.end):
        return replace(quantity, per="day")
    rates = [each for each in measured.quantities if each.dimension == "rate" and each.start > quantity.start]
    if rates and rates[0].high < float("inf"):
        rate = rates[0]
        return replace(
            quantity,
            low=quantity.low * rate.low,
            high=quantity.high * rate.high,
            per="day",
            relation=rate.relation if quantity.relation == "exact" else quantity.relation,
        )
    clause = text[measured.reading.start : measured.reading.end]
    return replace(quantity, per="day") if _DAILY & set(measured.lemmas) or _IN_A_DAY.search(clause) else quantity


def _level(measured: Measured, quantity: Quantity) -> str:
    """Return what a pressure is: high, the aim of treatment, or normal."""
    if quantity.is_lower_limit:
        return "high"
    return "aim" if {"aim", "target", "goal", "keep"} & set(measured.lemmas) else "normal"


def _pressures(measured: Measured) -> Iterator[Amount]:
    """Yield blood pressures: "140/90"."""
    reading = measured.reading
    for found in _PRESSURE.finditer(reading.folded, reading.start, reading.end):
        upper, lower = float(found["upper"]), float(found["lower"])
        if not (70 <= upper <= 260 and 40 <= lower <= 150 and lower < upper):
            continue
        quantity = Quantity(found.start(), found.end(), upper, upper, "pressure", "", "exact", found[0])
        if {"below", "under", "less"} & set(measured.before(quantity, 2)):
            quantity = replace(quantity, low=0.0, relation="at_most")
        elif found["more"] or _HIGH & set(measured.lemmas):
            quantity = replace(quantity, high=float("inf"), relation="at_least")
        about = frozenset(
            word for word in measured.about() if word not in ("high", "mmhg", "hg", "mm", "bloodpressure")
        )
        yield Amount(
            f"pressures:{_level(measured, quantity)}",
            measured.limited(quantity) or quantity,
            about - {found["upper"], found["lower"]},
        )
