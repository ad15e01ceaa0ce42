"""How old: "aged 5", "5 years old", "under 12", "over-65s", "65 and older", "from the age of 2", "in their forties"."""

from __future__ import annotations

import re

from lint.quantities.limits import AGE_WORDS, Before
from lint.quantities.reading import Numbers, Reading
from lint.quantities.units import unit_after, units

_OLD = re.compile(
    r"[ -](?P<unit>years?|yrs?|months?|weeks?|days?)"
    r"(?:[ -]olds?|[ -]of[ -]age|(?= (?:or|and) (?:older|younger|over|under|above|below|up|upwards)\b))(?!\w)"
)
_OLDS = re.compile(r"s(?!\w)")
_SIDES = frozenset({"over", "under", "above", "below", "up", "upwards"})
_PERSON = (
    r"(?:people|adults?|child(?:ren)?|women|men|woman|man|patients?|anyone|everyone|those|person|teenagers?|babies|baby"
    r"|infants?|toddlers?|kids?|girls?|boys?|someone|adolescents?|young people|is|are|were|was|you're|they're|be)"
)
_WHO = re.compile(rf"\b{_PERSON}(?: (?:who are|that are|just|and|both|are|who is|well))?[ (]+\Z")
# What stands behind an age that is no noun: "children under 12 should", not "are over 20 minutes".
_GOES_ON = re.compile(
    r" ?%|\w|-| (?!(?:and|or|who|should|can|are|is|may|with|have|has|had|need|needs|must|will|to|at|in|but|if|when"
    r"|unless|without|as|on|for|do|does|get|take|also|often|the|you|it|they|see|ask|were|was)\b)[a-z]"
)
_AGE_UNITS = frozenset({"year", "years", "yrs", "month", "months", "week", "weeks"})
_OLDEST = 120
_YEAR_DAYS = 365.25
_DECADES = {
    "teens": 10, "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70,
    "eighties": 80, "nineties": 90,
}  # fmt: skip
_DECADE = re.compile(rf"({'|'.join(_DECADES)}|[2-9]0'?s)(?!\w)")
_WHOSE = re.compile(
    r"\b(?:their|your|his|her|the|my|our|\w{1,12}'s|and|to|or) ?(?P<part>early|late|mid)?[ -]\Z|\bmid-\Z"
)
_PARTS = {"early": (0, 4), "mid": (4, 6), "late": (6, 9)}
_TEENS = (13, 19)
DECADES = tuple(_DECADES)


def age_after(text: str, numbers: Numbers, before: Before, end: int) -> Reading | None:
    """Return the age that some numbers turn out to be, by what stands before and behind them."""
    old = _OLD.match(text, numbers.end, end)
    if old is not None:
        return _reading(numbers, old.end(), old["unit"])
    if numbers.form not in ("digits", "words") or numbers.high > _OLDEST:
        return None
    side = before.word.rpartition(" ")[2]
    measured = unit_after(text, numbers.as_number, end)
    if measured is not None and measured.unit.spelling in _AGE_UNITS:
        if before.is_age or (side in _SIDES and _stands_behind_person(text, before)):
            return _reading(numbers, measured.end, measured.unit.spelling)
        return None
    if before.is_age:
        return _reading(numbers, numbers.end, "")
    olds = _OLDS.match(text, numbers.end, end)
    if olds is not None:
        return _reading(numbers, olds.end(), "s") if side in _SIDES else None
    return _reading(numbers, numbers.end, "") if _is_bare_age(text, numbers, before, side, end) else None


def decade_at(text: str, place: int, end: int) -> Reading | None:
    """Return the age that "in their forties" or "in your late 40s" says, at the word for the decade."""
    decade = _DECADE.match(text, place, end)
    whose = _WHOSE.search(text, max(place - 24, 0), place)
    if decade is None or whose is None or _is_last_century(text, place):
        return None
    if decade[1] == "teens":
        return Reading(decade.end(), *_TEENS, "age", "teens", is_range=True)
    first = _DECADES.get(decade[1]) or int(decade[1][:2])
    low, high = _PARTS.get(whose["part"] or ("mid" if whose[0] == "mid-" else ""), (0, 9))
    return Reading(decade.end(), first + low, first + high, "age", decade[1], is_range=True)


def _is_last_century(text: str, place: int) -> bool:
    """Tell whether "the 60s" is a time: nobody's own."""
    return text.startswith("the ", max(place - 4, 0))


def _is_bare_age(text: str, numbers: Numbers, before: Before, side: str, end: int) -> bool:
    """Tell whether a number is an age though nobody says so: "children under 12", "65 and older"."""
    word = numbers.after.word if numbers.after is not None else ""
    if word in AGE_WORDS or before.word in AGE_WORDS:
        return True
    if not (side in _SIDES or word in _SIDES) or _GOES_ON.match(text, numbers.end, end) is not None:
        return False
    return _stands_behind_person(text, before)


def _stands_behind_person(text: str, before: Before) -> bool:
    return _WHO.search(text, max(before.start - 32, 0), before.start) is not None


def _reading(numbers: Numbers, end: int, unit: str) -> Reading:
    days = units()[unit].factor if unit in units() else _YEAR_DAYS
    years = days / _YEAR_DAYS
    return Reading(
        end, numbers.low * years, numbers.high * years, "age", unit or "years", numbers.is_range, form=numbers.form
    )
