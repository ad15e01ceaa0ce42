"""What an amount is for: "a day", "per kg", "/day", "in 24 hours", "daily", "at a time"."""

from __future__ import annotations

import re
from typing import NamedTuple

from lint.quantities.units import unit_at, units

ADVERBS = {
    "hourly": "hour", "daily": "day", "nightly": "day", "weekly": "week", "fortnightly": "fortnight",
    "monthly": "month", "yearly": "year", "annually": "year",
}  # fmt: skip
_DAYS = dict.fromkeys(("day", "night", "morning", "evening", "afternoon", "24-hour", "24 hour", "24 hours"), "day")
_PER = re.compile(r" ?/ ?|[ -]per[ -]|[ -]an?[ -]|[ -](?:each|every)[ -]| for (?:each|every) ")
_WITHIN = re.compile(
    r",? (?:with)?in (?:any |a |an |each |every |one |any one |the same )?(24[ -]hours?|day|week|hour|month|year)"
    r"(?: period)?(?![\w-])"
)
_ADVERB = re.compile(rf"[ -]({'|'.join(ADVERBS)})(?!\w)(?!-)")
_DAY = re.compile(r"(day|night|morning|evening|afternoon|24[ -]hours?)(?: period)?(?![\w-])")
_DOSE = re.compile(r" (?:at a time|at once|each time|(?:a|per|each|every|in one|in a single) (?:dose|time))(?!\w)")
_OF = re.compile(r" of [a-z\-]+")
_NEXT = re.compile(r" (?!an? |per |each |every |in )[a-z\-]+")
_OTHER = re.compile(r"(\d{1,4} ?(?:ml|g)|tablet|capsule|person|meal|serving|drink|beat|cycle|l|dl|kg|m²)(?![\w-])")


class Per(NamedTuple):
    """Where the words end that say what an amount is for, and what that is."""

    end: int
    name: str


def per_after(text: str, place: int, end: int) -> Per | None:
    """Return what the amount that ends at a place is for: "day", "kg/day", "dose"."""
    first = _one(text, place, end)
    if first is None:
        return None
    second = _one(text, first.end, end)
    if second is None or second.name == first.name or {first.name, second.name} <= {"day", "dose", "week"}:
        return first
    return Per(second.end, f"{first.name}/{second.name}")


def per_behind(text: str, place: int, end: int) -> Per | None:
    """Return what an amount is for, also behind its substance: "glasses of water a day"."""
    at: int | None = place
    for word in (None, _OF, _NEXT):
        found = word.match(text, at, end) if word is not None and at is not None else None
        at = found.end() if found is not None else at if word is None else None
        per = per_after(text, at, end) if at is not None else None
        if per is not None:
            return per
    return None


def period_after(text: str, place: int, end: int) -> Per | None:
    """Return the time that something happens in, so often as was said: "a day", "per week", "in 24 hours", "daily"."""
    per = _one(text, place, end)
    return per if per is not None and period_days(per.name) is not None else None


def period_days(name: str) -> float | None:
    """Return how many days a period has, by the name that it has in what an amount is per."""
    unit = units().get(name)
    return unit.factor if unit is not None and unit.dimension == "duration" else None


def _one(text: str, place: int, end: int) -> Per | None:
    for pattern in (_ADVERB, _WITHIN, _DOSE):
        found = pattern.match(text, place, end)
        if found is not None:
            return Per(found.end(), "dose" if pattern is _DOSE else _name(found[1]))
    per = _PER.match(text, place, end)
    return _named(text, per.end(), end) if per is not None else None


def _named(text: str, place: int, end: int) -> Per | None:
    found = _DAY.match(text, place, end) or _OTHER.match(text, place, end)
    if found is not None:
        return Per(found.end(), _name(found[1]))
    measured = unit_at(text, place, end)
    return Per(measured.end, _name(measured.unit.spelling)) if measured is not None else None


def _name(words: str) -> str:
    return _DAYS.get(words) or ADVERBS.get(words) or _SHORT.get(words, words)


_SHORT = {
    "kilogram": "kg", "kilo": "kg", "kilogramme": "kg", "litre": "l", "liter": "l", "millilitre": "ml",
    "milliliter": "ml", "decilitre": "dl", "deciliter": "dl", "hr": "hour", "h": "hour", "min": "minute",
    "yr": "year", "wk": "week", "pound": "lb",
}  # fmt: skip
