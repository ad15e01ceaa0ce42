"""How many of what: the noun that a number counts."""

from __future__ import annotations

import re

from lint.quantities.periods import per_after
from lint.quantities.quantity import Noun
from lint.quantities.reading import Numbers, Reading

_WORD = re.compile(r"[ -]([a-z][a-z'\-]*)")
_MOST_WORDS = 3
_STOPS = frozenset(
    "a an the of in on at to for from by with and or but if when while as than that which who whose is are was were be "
    "been being has have had do does did can could may might will would should must not no it they he she we you i "
    "this these those there here so then because until before after during per out up down off over under into about "
    "between through without within against each every also only just more most less least other others another its "
    "their his her our your my what where why how become becomes use uses used take takes make makes get gets go goes "
    "occur occurs die died live lived develop need needs show shows am pm or-more".split()
)
_PLURALS = frozenset("people men women children feet teeth mice".split())
_DOSES = frozenset(
    "tablet capsule pill dose puff spray drop drink glass cup sachet lozenge patch injection suppository spoonful".split()
)
_OF_WHAT = re.compile(r" of [a-z\-]+(?: [a-z\-]+)?")
_LIMIT = re.compile(r"\b(?:only|just|least|than|most|to|exactly|single) \Z")
_YEAR = re.compile(r"(?:1[89]|20)\d\d\Z")
_PEOPLE = frozenset("people patients women men adults children participants cases volunteers steps babies families".split())


def count_after(text: str, numbers: Numbers, end: int) -> Reading | None:
    """Return how many of what some numbers count, or the bare number that they are."""
    noun = noun_of(text, numbers.end, end)
    if numbers.form in ("times", "article") or (numbers.form == "vague" and noun is None):
        return None
    if numbers.form == "fraction" and (noun is None or text[noun.start : noun.end].rstrip("s") not in _DOSES):
        return None
    first = text[noun.start : noun.end].partition(" ")[0] if noun is not None else ""
    if _YEAR.fullmatch(text, numbers.start, numbers.end) and first not in _PEOPLE:
        return None
    if noun is None:
        return None if numbers.form == "words" and numbers.high == 1 else _number(numbers)
    per = per_after(text, noun.end, end) or _per_behind_substance(text, noun.end, end)
    if numbers.form == "words" and numbers.high == 1 and not (per or _is_counted_one(text, numbers, noun)):
        return None
    return Reading(
        per.end if per is not None else noun.end, numbers.low, numbers.high, "count", "", numbers.is_range,
        numbers.form == "vague", per.name if per is not None else "", noun, form=numbers.form,
    )  # fmt: skip


def noun_of(text: str, place: int, end: int) -> Noun | None:
    """Return where the noun stands that a number before a place counts: up to three words, the last a plural."""
    start, last, first_end = 0, 0, 0
    for _ in range(_MOST_WORDS):
        word = _WORD.match(text, last or place, end)
        if word is None or word[1] in _STOPS:
            break
        start, last = start or word.start(1), word.end()
        first_end = first_end or last
        if word[1] in _PLURALS or (word[1].endswith("s") and not word[1].endswith(("ss", "us", "is", "ous"))):
            return Noun(start, last)
    return Noun(start, first_end) if start else None


def _per_behind_substance(text: str, place: int, end: int):  # type: ignore[no-untyped-def]
    of = _OF_WHAT.match(text, place, end)
    return per_after(text, of.end(), end) if of is not None else None


def _is_counted_one(text: str, numbers: Numbers, noun: Noun) -> bool:
    """Tell whether "one" is a number: "one tablet", "only one reason". Mostly it is as little as "a"."""
    if text[noun.start : noun.end].partition(" ")[0].rstrip("s") in _DOSES:
        return True
    return _LIMIT.search(text, max(numbers.start - 12, 0), numbers.start) is not None


def _number(numbers: Numbers) -> Reading:
    return Reading(numbers.end, numbers.low, numbers.high, "number", "", numbers.is_range, form=numbers.form)
