"""Every amount of a text, with its span."""

from __future__ import annotations

import math
import re
from typing import NamedTuple

from lint.quantities.ages import DECADES, age_after, decade_at
from lint.quantities.clocks import NAMES, clock_at
from lint.quantities.counts import count_after
from lint.quantities.limits import Before, limit_after, limit_before
from lint.quantities.measures import measure_after
from lint.quantities.no_amounts import no_amounts
from lint.quantities.numbers import FIRST_WORDS, SIGNS, number_at
from lint.quantities.periods import ADVERBS
from lint.quantities.quantity import Quantity, Relation
from lint.quantities.rates import adverb_at, every_at, rate_after
from lint.quantities.reading import Numbers, Reading, joiner_at, numbers_at
from lint.quantities.shares import share_after

_WORDS = (*FIRST_WORDS, *ADVERBS, *NAMES, *DECADES, "every", "each", "overnight")
_OPENER = re.compile(
    rf"(?<![\w.]){{0}}(?:(?<![\w{SIGNS}])\.?\d|[{SIGNS}]|(?<![\w'])(?P<word>{'|'.join(sorted(set(_WORDS), key=len, reverse=True))})(?![\w']))"
)
_BETWEEN = re.compile(r"\bbetween (?:the ages? of |ages? |about |the ages? )?\Z")
_FROM = re.compile(r"\bfrom (?:the ages? of |ages? |about )?\Z")
_CHANGED = re.compile(r"\b(?:increas|rais|ris|rose|fell|fall|drop|reduc|chang|went|grew|grow|improv|declin|lower|cut|mov)\w* \Z")
_PRONOUN_ONE = re.compile(r"\b(?:no|this|that|each|every|any|some|another|which|the|a new|the only|the last|the first) \Z")
_ONE_BEHIND = re.compile(
    r" (?:of\b|another\b|or (?:both|more)\b|who\b|that\b|which\b|can\b|may\b|is\b|has\b|side|day (?:you|it|we|they|i)\b"
    r"|at a time\b|by one\b|thing\b|way\b)|-(?!third|half|hour|week|day|month|year|quarter|minute)"
)
_WORD_END = re.compile(r"[\w\-./]*")
_OVERNIGHT = (0.25, 0.5)


class _Place(NamedTuple):
    """Where an amount begins, and what joins it to the words before."""

    numbers: Numbers
    before: Before
    is_between: bool


def find_quantities(folded: str, start: int, end: int) -> list[Quantity]:
    """Return the amounts between two offsets of a document's folded prose, in order. None overlaps another."""
    found: list[Quantity] = []
    skips = no_amounts(folded, start, end)
    done, skipped = start, 0
    for opener in _OPENER.finditer(folded, start, end):
        place = opener.start()
        while skipped < len(skips) and skips[skipped][1] <= place:
            skipped += 1
        if place < done or (skipped < len(skips) and skips[skipped][0] <= place):
            continue
        quantity = _quantity_at(folded, place, done, end, opener["word"])
        if quantity is not None:
            found.append(quantity)
            done = quantity.end
        elif opener["word"] is None:
            done = _after_word(folded, place, end)
    return found


def _after_word(text: str, place: int, end: int) -> int:
    found = _WORD_END.match(text, place, end)
    return max(found.end(), place + 1) if found is not None else place + 1


def _quantity_at(text: str, place: int, floor: int, end: int, word: str | None) -> Quantity | None:
    reading = _special(text, place, end, word)
    if reading is not None:
        return _quantity(text, place, limit_before(text, floor, place), reading, end)
    between = _BETWEEN.search(text, max(floor, place - 32), place)
    numbers = numbers_at(text, place, end, is_between=between is not None)
    if numbers is None or _is_pronoun(text, numbers, floor, end, word):
        return None
    before = limit_before(text, floor, place)
    reading = _reading(text, numbers, before, end)
    if reading is None:
        return None
    reading = _joined(text, reading, floor, place, end, is_between=between is not None)
    if between is not None:
        before = before._replace(start=between.start())
    return _quantity(text, place, before, reading, end)


def _special(text: str, place: int, end: int, word: str | None) -> Reading | None:
    """Return what does not begin with a number: "every 8 hours", "daily", "noon", "forties"; and times of the day."""
    if word is None:
        return clock_at(text, place, end) or decade_at(text, place, end)
    if word in ("every", "each"):
        return every_at(text, place + len(word) + 1, end)
    if word in ADVERBS:
        return adverb_at(text, place, end, word)
    if word in NAMES:
        return clock_at(text, place, end)
    if word in DECADES:
        return decade_at(text, place, end)
    if word == "overnight":
        return Reading(place + len(word), *_OVERNIGHT, "duration", word, is_vague=True)
    return None


def _reading(text: str, numbers: Numbers, before: Before, end: int) -> Reading | None:
    reading = (
        age_after(text, numbers, before, end)
        or (share_after(text, numbers, end) if numbers.form not in ("article", "times") else None)
        or (rate_after(text, numbers, end) if numbers.form not in ("article", "fraction") else None)
        or measure_after(text, numbers, before, end)
    )
    if reading is not None:
        return reading
    if text[numbers.end : numbers.end + 1].isalpha():
        return None
    return count_after(text, numbers, end)


def _joined(text: str, first: Reading, floor: int, place: int, end: int, *, is_between: bool) -> Reading:
    """Return a range whose ends have units of their own: "2 days to 3 weeks", "30 minutes to an hour"."""
    joiner = None if first.is_range or first.dimension == "number" else joiner_at(text, first.end, end, is_between=is_between)
    if joiner is None or first.relation is not None:
        return first
    numbers = numbers_at(text, joiner, end, is_between=False)
    if numbers is None:
        return first
    second = clock_at(text, joiner, end) if first.dimension == "clock" else None
    second = second or _reading(text, numbers, Before(joiner, "exact"), end)
    if second is None or second.dimension != first.dimension or not _is_range(text, first, second, floor, place):
        return first
    low, high = min(first.low, second.low), max(first.high, second.high)
    return second._replace(low=low, high=high, is_range=True, per=second.per or first.per)


def _is_range(text: str, first: Reading, second: Reading, floor: int, place: int) -> bool:
    """Tell whether two amounts are the ends of one: the second is more, or less of a share, and nothing changed."""
    if second.low > first.high:
        return True
    change = _FROM.search(text, max(floor, place - 24), place)
    return first.dimension == "share" and second.low < first.low and first.unit == second.unit and change is None


def _is_pronoun(text: str, numbers: Numbers, floor: int, end: int, word: str | None) -> bool:
    """Tell whether "one" stands for something: "no one", "one of the", "this one"."""
    if word != "one" or numbers.low != 1 or numbers.high != 1:
        return False
    if numbers.after is not None and numbers.after.word == "more":
        return True
    before = _PRONOUN_ONE.search(text, max(floor, numbers.start - 12), numbers.start)
    return before is not None or _ONE_BEHIND.match(text, numbers.end, end) is not None


def _quantity(text: str, place: int, before: Before, reading: Reading, end: int) -> Quantity:
    reading = _with_limit_behind(text, reading, end)
    relation = _relation(before, reading)
    low, high = _bounds(reading, relation)
    start = min(before.start, place)
    return Quantity(
        start, reading.end, low, high, reading.dimension, reading.unit, relation, text[start : reading.end],
        reading.per, before.is_about or reading.relation == "about", reading.is_vague, reading.noun,
    )  # fmt: skip


def _with_limit_behind(text: str, reading: Reading, end: int) -> Reading:
    if reading.relation is not None or reading.dimension == "number":
        return reading
    after = limit_after(text, reading.end, end)
    return reading if after is None else reading._replace(end=after.end, relation=after.relation)


def _relation(before: Before, reading: Reading) -> Relation:
    if before.relation is not None and before.relation != "exact":
        return before.relation
    if reading.relation is not None and reading.relation != "about":
        return reading.relation
    if reading.is_range:
        return "range"
    return "about" if before.is_about or reading.relation == "about" else "exact"


def _bounds(reading: Reading, relation: Relation) -> tuple[float, float]:
    lowest = -math.inf if reading.dimension == "temperature" else 0.0
    if reading.dimension == "share" and relation in ("at_least", "more"):
        return reading.low, 1.0
    if relation in ("at_most", "less"):
        return lowest, reading.high
    return reading.low, math.inf if relation in ("at_least", "more") else reading.high
