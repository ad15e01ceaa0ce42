"""At what age: when something begins, from when or until when something is offered or allowed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from lint.claims.amounts.measured import Amount, Measured
from lint.quantities.quantity import Quantity, Relation

_PERSONS = frozenset(
    [
        "people",
        "person",
        "adult",
        "child",
        "man",
        "woman",
        "patient",
        "anyone",
        "everyone",
        "those",
        "baby",
        "toddler",
        "infant",
        "boy",
        "girl",
        "someone",
        "teenager",
        "nobody",
        "one",
        "mother",
        "father",
        "brother",
        "sister",
        "relative",
        "parent",
        "who",
        "all",
    ]
)
_OFFERED = frozenset(
    [
        "offer",
        "offered",
        "invite",
        "invitation",
        "screening",
        "screen",
        "vaccine",
        "vaccination",
        "jab",
        "give",
        "test",
        "letter",
        "letters",
        "booster",
        "allow",
        "suitable",
        "safe",
        "call",
        "dose",
        "available",
        "eligible",
        "entitled",
        "start-screening",
        "check-up",
    ]
)
_STARTING = frozenset(
    [
        "begin",
        "start",
        "appear",
        "show",
        "develop",
        "onset",
        "come",
        "happen",
        "strike",
        "occur",
        "peak",
        "set",
        "diagnose",
        "first",
        "notice",
        "aware",
        "fall",
        "emerge",
        "arise",
        "begin",
        "menopause",
        "grow",
        "cut",
        "reach",
    ]
)
_PLACES = frozenset(
    {"at", "from", "between", "around", "after", "before", "by", "until", "over", "under", "about", "age"}
)
_AGE_HEADINGS = frozenset({"age", "old", "who", "onset", "start", "when", "first"})
_GOING_ON = frozenset({"that", "when", "or", "and", "be", "in", "but", "for"})
_FIRST = frozenset({"first", "start", "begin"})
_YEAR = 365.25
_SHORTEST_AGE = 7
"""Days under which a time is no age."""
_BABIES = frozenset(
    {
        "baby",
        "newborn",
        "infant",
        "tooth",
        "birth",
        "teeth",
        "milk",
        "toddler",
        "breastfeeding",
        "solid",
        "weaning",
        "dose",
    }
)


def ages(measured: Measured) -> Iterator[Amount]:
    for quantity in measured.quantities:
        age = _age(measured, quantity)
        if age is None or _is_who(measured, quantity):
            continue
        limited = measured.limited(_as_start(measured, age))
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
        if (
            (asked or _is_between(measured, quantity))
            and is_placed
            and is_said & set(measured.lemmas)
            and set(measured.after(quantity, 1)) <= _GOING_ON
        ):
            low, high = _ends(before, quantity)
            return replace(quantity, low=low, high=high, dimension="age", relation=_side(before, quantity))
        return None
    return _age_of_baby(measured, quantity, before)


def _age_of_baby(measured: Measured, quantity: Quantity, before: list[str]) -> Quantity | None:
    """Return a time as an age if it is said of babies: "at eight weeks"."""
    if quantity.dimension != "duration" or quantity.per or quantity.high < _SHORTEST_AGE:
        return None
    is_said = "at" in before or quantity.words.startswith("within")
    is_delay = measured.after(quantity, 1) in (["after"], ["before"], ["later"])
    if not is_said or is_delay or not _is_of_babies(measured):
        return None
    return replace(quantity, low=quantity.low / _YEAR, high=quantity.high / _YEAR, dimension="age")


def _ends(before: list[str], quantity: Quantity) -> tuple[float, float]:
    """Return between which ages an amount lies: "after 50" has no upper end."""
    if "after" in before[-1:] or "over" in before[-1:]:
        return quantity.low, float("inf")
    if "before" in before[-1:] or "until" in before[-1:]:
        return 0.0, quantity.high
    return quantity.low, quantity.high


def _side(before: list[str], quantity: Quantity) -> Relation:
    if "after" in before[-1:] or "over" in before[-1:]:
        return "more"
    if "before" in before[-1:] or "until" in before[-1:]:
        return "less"
    return quantity.relation


def _as_start(measured: Measured, age: Quantity) -> Quantity:
    """Return the age from which something is offered: "screening starts at 50"."""
    is_start = _use(measured) == "offer" and _FIRST & set(measured.lemmas) and age.relation in ("exact", "about")
    return replace(age, high=float("inf"), relation="at_least") if is_start else age


def _is_between(measured: Measured, quantity: Quantity) -> bool:
    """Tell whether a bare range is an age though no heading asks for one: "it starts between 8 and 13"."""
    return quantity.words.startswith("between") and bool({"begin", "start", "appear", "develop"} & set(measured.lemmas))


def _is_who(measured: Measured, quantity: Quantity) -> bool:
    """Tell whether an age says of whom something is said: "children under 12", "people aged 65 and over"."""
    before, after = measured.before(quantity, 2), measured.after(quantity, 1)
    return bool(_PERSONS & set(before)) or bool(_PERSONS & set(after))


def _is_of_babies(measured: Measured) -> bool:
    page = measured.reading.context.page.title
    return bool(_BABIES & (set(measured.lemmas) | page)) or bool({"vaccine", "jab"} & set(measured.lemmas))


def _use(measured: Measured) -> str:
    return "offer" if _OFFERED & set(measured.lemmas) else "start"
