"""How many of what: the noun that a number counts."""

from __future__ import annotations

import re
from functools import cache

from lint.data.tables import words_by_kind
from lint.quantities.periods import per_behind
from lint.quantities.quantity import Noun
from lint.quantities.reading import Numbers, Reading

_WORD = re.compile(r"[ -]([a-z][a-z'\-]*)")
_MOST_WORDS = 3
_LIMIT = re.compile(r"\b(?:only|just|least|than|most|to|exactly|single) \Z")
_YEAR = re.compile(r"(?:1[89]|20)\d\d\Z")


def count_after(text: str, numbers: Numbers, end: int) -> Reading | None:
    """Return how many of what some numbers count, or the bare number that they are."""
    noun = noun_of(text, numbers.end, end)
    if numbers.form == "digits" and text[numbers.end : numbers.end + 1] == "-":
        return None
    if numbers.form in ("times", "article") or (numbers.form == "vague" and noun is None):
        return None
    if numbers.form == "fraction" and (noun is None or text[noun.start : noun.end].rstrip("s") not in _words("dose")):
        return None
    first = text[noun.start : noun.end].partition(" ")[0] if noun is not None else ""
    if _YEAR.fullmatch(text, numbers.start, numbers.end) and first not in _words("crowd"):
        return None
    if noun is None:
        return None if numbers.form == "words" and numbers.high == 1 else _number(numbers)
    per = per_behind(text, noun.end, end)
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
        if word is None or word[1] in _words("end"):
            break
        start, last = start or word.start(1), word.end()
        first_end = first_end or last
        if word[1] in _words("plural") or (word[1].endswith("s") and not word[1].endswith(("ss", "us", "is", "ous"))):
            return Noun(start, last)
    return Noun(start, first_end) if start else None


def _is_counted_one(text: str, numbers: Numbers, noun: Noun) -> bool:
    """Tell whether "one" is a number: "one tablet", "only one reason". Mostly it is as little as "a"."""
    if text[noun.start : noun.end].partition(" ")[0].rstrip("s") in _words("dose"):
        return True
    return _LIMIT.search(text, max(numbers.start - 12, 0), numbers.start) is not None


def _number(numbers: Numbers) -> Reading:
    return Reading(numbers.end, numbers.low, numbers.high, "number", "", numbers.is_range, form=numbers.form)


@cache
def _words(kind: str) -> frozenset[str]:
    return words_by_kind("quantity_words.tsv")[kind]
