"""Every amount of a text, with its span."""

from __future__ import annotations

import math
import re

from lint.quantities.ages import DECADES, age_after, decade_at
from lint.quantities.clocks import NAMES, clock_at
from lint.quantities.counts import count_after
from lint.quantities.limits import Before, limit_after, limit_before
from lint.quantities.measures import measure_after
from lint.quantities.no_amounts import no_amount_at
from lint.quantities.openers import openers
from lint.quantities.periods import ADVERBS
from lint.quantities.quantity import Quantity, Relation
from lint.quantities.rates import adverb_at, every_at, rate_after
from lint.quantities.reading import Numbers, Reading, joiner_at, numbers_at
from lint.quantities.shares import share_after

_BETWEEN = re.compile(r"\bbetween (?:the ages? of |ages? |about |the ages? )?\Z")
_FROM = re.compile(r"\bfrom (?:the ages? of |ages? |about )?\Z")
_PRONOUN_ONE = re.compile(
    r"\b(?:no|this|that|each|every|any|some|another|which|the|a new|the only|the last|the first) \Z"
)
_ONE_BEHIND = re.compile(
    r" (?:of\b|another\b|or (?:both|more)\b|who\b|that\b|which\b|can\b|may\b|is\b|has\b|side|day (?:you|it|we|they|i)\b"
    r"|at a time\b|by one\b|thing\b|way\b|time or\b)|-(?!third|half|hour|week|day|month|year|quarter|minute)"
)
_TAKEN = frozenset({"mass", "volume", "activity", "iu", "energy", "count"})
_DAILY = re.compile(
    r"\b(?:daily|a day's|per day) (?:(?:recommended |total |usual |maximum |max |safe )?(?:doses?|limits?|intakes?"
    r"|amounts?|total|maximum|allowance|target)(?: is| are| of| to|:)?(?: an?)? ?)?\Z"
)
_WORD_END = re.compile(r"[\w\-./]*")
_OVERNIGHT = (0.25, 0.5)


def find_quantities(folded: str, start: int, end: int) -> list[Quantity]:
    """Return the amounts between two offsets of a document's folded prose, in order. None overlaps another."""
    found: list[Quantity] = []
    done = start
    for place, word in openers(folded, start, end):
        if place < done:
            continue
        skipped = no_amount_at(folded, place, end, is_digit=not word)
        quantity = _quantity_at(folded, place, done, end, word) if skipped is None else None
        if quantity is not None:
            found.append(quantity)
            done = quantity.end
        elif skipped is not None:
            done = skipped
        elif not word:
            done = _after_word(folded, place, end)
    return found


def _after_word(text: str, place: int, end: int) -> int:
    found = _WORD_END.match(text, place, end)
    return max(found.end(), place + 1) if found is not None else place + 1


def _quantity_at(text: str, place: int, floor: int, end: int, word: str) -> Quantity | None:
    reading = _special(text, place, end, word)
    if reading is not None:
        if reading.dimension == "clock":
            reading = _joined(text, reading, floor, place, end, is_between=True)
        return _quantity(text, place, floor, limit_before(text, floor, place), reading, end)
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
    return _quantity(text, place, floor, before, reading, end)


def _special(text: str, place: int, end: int, word: str) -> Reading | None:
    """Return what does not begin with a number: "every 8 hours", "daily", "noon", "forties"; and times of the day."""
    if not word:
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
    if reading is None and not text[numbers.end : numbers.end + 1].isalpha():
        reading = count_after(text, numbers, end)
    if reading is None or reading.relation is not None or numbers.after is None:
        return reading
    return reading._replace(relation=numbers.after.relation)


def _joined(text: str, first: Reading, floor: int, place: int, end: int, *, is_between: bool) -> Reading:
    """Return a range whose ends have units of their own: "2 days to 3 weeks", "30 minutes to an hour"."""
    if first.is_range or first.dimension == "number" or first.relation is not None:
        return first
    joiner = joiner_at(text, first.end, end, is_between=is_between)
    numbers = numbers_at(text, joiner, end, is_between=False) if joiner is not None else None
    if joiner is None or numbers is None:
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


def _is_pronoun(text: str, numbers: Numbers, floor: int, end: int, word: str) -> bool:
    """Tell whether "one" stands for something: "no one", "one of the", "this one"."""
    if word != "one" or numbers.low != 1 or numbers.high != 1:
        return False
    if numbers.after is not None and numbers.after.word == "more":
        return True
    before = _PRONOUN_ONE.search(text, max(floor, numbers.start - 12), numbers.start)
    return before is not None or _ONE_BEHIND.match(text, numbers.end, end) is not None


def _quantity(text: str, place: int, floor: int, before: Before, reading: Reading, end: int) -> Quantity:
    reading = _with_limit_behind(text, reading, end)
    if not reading.per and reading.dimension in _TAKEN and _is_daily(text, floor, before.start):
        reading = reading._replace(per="day")
    if before.word == "over" and reading.dimension == "duration" and (reading.is_vague or reading.is_range):
        before = before._replace(relation=None)  # during them
    relation = _relation(before, reading)
    low, high = _bounds(reading, relation)
    start = min(before.start, place)
    return Quantity(
        start, reading.end, low, high, reading.dimension, reading.unit, relation, text[start : reading.end],
        reading.per, before.is_about or reading.relation == "about", reading.is_vague, reading.noun,
    )  # fmt: skip


def _is_daily(text: str, floor: int, place: int) -> bool:
    """Tell whether an amount is for a day by the words before it: "a daily dose of"."""
    return _DAILY.search(text, max(floor, place - 48), place) is not None


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
