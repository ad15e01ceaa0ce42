"""At what age: when something begins, from when or until when something is offered or allowed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from lint.claims.amounts.measured import Amount, Measured
from lint.quantities.quantity import Quantity

_PERSONS = frozenset(
    "people person adult child man woman patient anyone everyone those baby toddler infant boy girl someone teenager "
    "nobody one mother father brother sister relative parent who all".split()
)
_OFFERED = frozenset(
    "offer offered invite invitation screening screen vaccine vaccination jab give test letter letters booster allow suitable safe "
    "call dose available eligible entitled start-screening check-up".split()
)
_STARTING = frozenset(
    "begin start appear show develop onset come happen strike occur peak set diagnose first notice aware fall emerge "
    "arise begin menopause grow cut reach".split()
)
_PLACES = frozenset({"at", "from", "between", "around", "after", "before", "by", "until", "over", "under", "about", "age"})
_AGE_HEADINGS = frozenset({"age", "old", "who", "onset", "start", "when", "first"})
_GOING_ON = frozenset({"that", "when", "or", "and", "be", "in", "but", "for"})
_YEAR = 365.25
_BABIES = frozenset({"baby", "newborn", "infant", "tooth", "birth", "teeth", "milk", "toddler"})


def ages(measured: Measured) -> Iterator[Amount]:
    for quantity in measured.quantities:
        age = _age(measured, quantity)
        if age is None or _is_who(measured, quantity):
            continue
        limited = measured.limited(age)
        if limited is not None:
            about = frozenset(word for word in measured.about() if word not in _OFFERED | _STARTING | _BABIES)
            yield Amount(f"age:{_use(measured)}", limited, about, "timing" if _use(measured) != "offer" else "number")


def _age(measured: Measured, quantity: Quantity) -> Quantity | None:
    """Return an amount as an age: a bare number where an age is asked for, "at eight weeks" of babies."""
    if quantity.dimension == "age":
        return quantity
    before = measured.before(quantity, 3)
    if quantity.dimension == "number" and 1 <= quantity.low <= 110 and quantity.high <= 110:
        asked = _AGE_HEADINGS & {token.lemma for token in measured.reading.context.heading_tokens}
        is_placed = bool(_PLACES & {*before, *quantity.words.split()}) or "be" in before
        is_said = _STARTING | _PERSONS | _OFFERED
        if asked and is_placed and is_said & set(measured.lemmas) and set(measured.after(quantity, 1)) <= _GOING_ON:
            return replace(quantity, dimension="age", relation=_side(before, quantity), **_ends(before, quantity))
        return None
    is_said = "at" in before or quantity.words.startswith("within")
    if quantity.dimension == "duration" and not quantity.per and quantity.high >= 7 and is_said:
        if measured.after(quantity, 1) not in (["after"], ["before"], ["later"]) and _is_of_babies(measured):
            return replace(quantity, low=quantity.low / _YEAR, high=quantity.high / _YEAR, dimension="age")
    return None


def _ends(before: list[str], quantity: Quantity) -> dict[str, float]:
    if "after" in before[-1:] or "over" in before[-1:]:
        return {"high": float("inf")}
    if "before" in before[-1:] or "until" in before[-1:]:
        return {"low": 0.0}
    return {}


def _side(before: list[str], quantity: Quantity):  # type: ignore[no-untyped-def]
    if "after" in before[-1:] or "over" in before[-1:]:
        return "more"
    if "before" in before[-1:] or "until" in before[-1:]:
        return "less"
    return quantity.relation


def _is_who(measured: Measured, quantity: Quantity) -> bool:
    """Tell whether an age says of whom something is said: "children under 12", "people aged 65 and over"."""
    before, after = measured.before(quantity, 2), measured.after(quantity, 1)
    return bool(_PERSONS & set(before)) or bool(_PERSONS & set(after))


def _is_of_babies(measured: Measured) -> bool:
    page = measured.reading.context.page.title
    return bool(_BABIES & (set(measured.lemmas) | page)) or bool({"vaccine", "jab"} & set(measured.lemmas))


def _use(measured: Measured) -> str:
    return "offer" if _OFFERED & set(measured.lemmas) else "start"
