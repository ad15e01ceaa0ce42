"""How often something is done or happens: "every 8 hours", "three times a day", "at least four hours between doses"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from lint.claims.amounts.measured import Amount, Measured, background_focus
from lint.claims.tokens import lemma
from lint.quantities.periods import period_days
from lint.quantities.quantity import Quantity

_THINGS = frozenset(
    [
        "tablet",
        "capsule",
        "pill",
        "drop",
        "puff",
        "glass",
        "cup",
        "portion",
        "unit",
        "drink",
        "spoonful",
        "teaspoon",
        "teaspoonful",
        "tablespoon",
        "gram",
        "sachet",
        "slice",
        "cigarette",
        "piece",
        "step",
        "calorie",
        "litre",
        "mug",
        "serving",
        "minute",
        "hour",
        "mile",
        "part",
        "degree",
        "bottle",
        "can",
        "patch",
        "people",
        "person",
        "spray",
        "milligram",
        "word",
        "page",
        "pound",
        "kilo",
        "day",
    ]
)
_DOSING = frozenset(
    [
        "take",
        "dose",
        "tablet",
        "capsule",
        "inject",
        "injection",
        "apply",
        "use",
        "give",
        "inhale",
        "puff",
        "pill",
        "medicine",
        "spray",
        "drop",
        "swallow",
        "cream",
    ]
)
_CHECKING = frozenset(
    [
        "test",
        "check",
        "screen",
        "scan",
        "see",
        "visit",
        "call",
        "invite",
        "check-up",
        "appointment",
        "smear",
        "kit",
        "review",
        "dentist",
        "watch",
        "nurse",
        "ask",
        "doctor",
        "pharmacist",
    ]
)
_GIVING = frozenset(["donate", "donation", "blood"])
_TO_WAIT = frozenset({"apart", "between"})


def intervals(measured: Measured) -> Iterator[Amount]:
    if {"mean", "means", "define"} & set(measured.lemmas):
        return
    for quantity in measured.quantities:
        rate = _rate(measured, quantity)
        if rate is not None and _is_added(measured, quantity):
            continue
        if rate is not None:
            yield Amount(f"often:{_deed(measured)}", rate, _about(measured, quantity), is_allowed=True)
        elif quantity.dimension == "duration" and not quantity.per and _is_gap(measured, quantity):
            limited = measured.limited(quantity)
            if limited is not None and limited.low > 0:
                yield Amount(f"often:{_deed(measured)}", _as_rate(limited), _about(measured, quantity), is_allowed=True)


def _rate(measured: Measured, quantity: Quantity) -> Quantity | None:
    """Return an amount as times a day, if it says how often something happens."""
    if quantity.dimension == "rate":
        return measured.limited(quantity)
    days = period_days(quantity.per) if quantity.dimension == "count" and quantity.per else None
    if days is None or _noun(measured, quantity) in _THINGS:
        return None
    limited = measured.limited(quantity)
    if limited is None:
        return None
    return replace(limited, low=limited.low / days, high=limited.high / days, dimension="rate", per="", noun=None)


def _is_added(measured: Measured, quantity: Quantity) -> bool:
    """Tell whether "every day" only stresses the rate before it: "four exchanges a day, every day"."""
    return any(0 <= quantity.start - each.end <= 2 for each in measured.quantities if each is not quantity)


def _as_rate(quantity: Quantity) -> Quantity:
    """Return how often something happens at most or at least, by the time between: 6 hours or more is 4 a day or
    less."""
    low = 1 / quantity.high if quantity.high else 0.0
    high = 1 / quantity.low if quantity.low else float("inf")
    return replace(quantity, low=low, high=high, dimension="rate", relation="range")


def _is_gap(measured: Measured, quantity: Quantity) -> bool:
    """Tell whether a stretch of time is what lies between two times."""
    after, before = measured.after(quantity, 4), measured.before(quantity, 4)
    if "at" in before[-2:]:
        return False
    if _TO_WAIT & set(after) or "interval" in before:
        return "meal" not in after
    if "wait" in before or {"allow", "leave", "let"} & set(before):
        return bool(_DOSING & set(measured.lemmas)) or (measured.focus == "treatment" and not after)
    named = {word.role for word in measured.verbs}
    return "interval" in named and bool(
        {"again", "next", "further", "repeat", "another", "second"} & set(measured.lemmas)
    )


def _noun(measured: Measured, quantity: Quantity) -> str:
    if quantity.noun is None:
        return ""
    words = measured.reading.folded[quantity.noun.start : quantity.noun.end].split()
    return lemma(words[-1]) if words else ""


def _deed(measured: Measured) -> str:
    """Return what is done so often: a medicine taken, a test, a donation; else it happens by itself."""
    words = set(measured.lemmas)
    if words & _GIVING:
        return "donating"
    if words & _DOSING or (not words & _CHECKING and background_focus(measured.reading.context) == "treatment"):
        return "dosing"
    return "checking" if words & _CHECKING else ""


def _about(measured: Measured, quantity: Quantity) -> frozenset[str]:
    noun = _noun(measured, quantity)
    extra = frozenset({noun}) if noun and noun not in ("time", "dose", "occasion") else frozenset()
    words = measured.about(measured.verbs, extra)
    return words - _DOSING - _CHECKING - _GIVING - measured.reading.context.page.title - {"attack", "episode", "bout"}
