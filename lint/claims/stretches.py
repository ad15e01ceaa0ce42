"""Stretches of time that no number tells: "within minutes", "over hours or days", "a full month", "the second
birthday"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from lint.quantities.ordinals import ORDINALS
from lint.quantities.quantity import Dimension, Quantity, Relation

_SECOND, _MINUTE, _HOUR, _YEAR = 1 / 86400, 1 / 1440, 1 / 24, 365.25
_PLURALS = {
    "seconds": (_SECOND, _MINUTE),
    "moments": (_SECOND, _MINUTE),
    "minutes": (_MINUTE, _HOUR),
    "hours": (_HOUR, 1.0),
    "days": (1.0, 10.0),
    "weeks": (7.0, 70.0),
    "months": (30.0, 400.0),
    "years": (_YEAR, 20 * _YEAR),
    "decades": (10 * _YEAR, 60 * _YEAR),
}
_UNITS = {
    "second": _SECOND,
    "minute": _MINUTE,
    "hour": _HOUR,
    "day": 1.0,
    "night": 1.0,
    "week": 7.0,
    "month": 30.4375,
    "year": _YEAR,
}
_DECADES = ("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")
_PARTS = {"early ": (0, 4), "mid-": (4, 6), "late ": (6, 9)}
_LIVES = {
    "childhood": (0.0, 12.0), "infancy": (0.0, 2.0), "adolescence": (10.0, 19.0), "young adulthood": (18.0, 35.0),
    "middle age": (40.0, 65.0), "old age": (60.0, 110.0), "later life": (55.0, 110.0), "adulthood": (18.0, 110.0),
    "adult life": (18.0, 110.0),
}  # fmt: skip
_NAMES = "|".join(_PLURALS)
_FOUND = re.compile(
    rf"(?:(?P<in>\b(?:within|in|inside) )|\b(?:for|over|after|lasts?|takes?|takes|until|to|even|by|several|many) )"
    rf"(?:just |only |up to |about |many |a matter of |a number of |some )?"
    rf"\b(?P<from>{_NAMES})(?:,? (?:or(?: even)?|to|and|rather than) (?P<to>{_NAMES}))?\b(?! (?:of age|old|ago|a |per "
    rf"|later in))"
    rf"|(?:(?P<less>less than |under |within )|\b(?:for|in|of|takes?|lasts?|about|almost|nearly|let|after|until|than"
    rf"|is|over) |(?<![\w,)%-] )(?<![\w,)%]))"
    rf"(?:an?|one) (?:(?:full|whole|entire|single|good|solid) )?(?P<unit>{'|'.join(_UNITS)})\b(?! (?:or|old|ago|and a"
    rf" half))"
    rf"|\b(?:an?|one) (?:full|whole|entire|solid) (?P<whole>{'|'.join(_UNITS)})\b"
    rf"|\b(?:by|before|until|within) the (?:end of the )?(?P<nth>{'|'.join(ORDINALS)}) (?P<by>day|night|week|month"
    rf"|year)\b"
    rf"(?! of pregnancy)"
    rf"|\bin (?:the |their |your )?(?P<part>early |late |mid-)?(?P<decade>{'|'.join(_DECADES)})\b"
    rf"|\bin (?:early |late |young )?(?P<life>{'|'.join(_LIVES)})\b"
    rf"|\b(?P<ordinal>{'|'.join(ORDINALS)}) birthday\b"
)
_COUNTS = re.compile(r" (?!after|or|before|later|for|is|to)[a-z]")
_LEAD = re.compile(
    r"(?:for|in|of|takes?|lasts?|about|almost|nearly|let|after|until|than|is|over|to|even|by) (?=an? |one |a )"
)
_AFTER_BIRTHDAY = re.compile(r"\b(?P<side>before|until|after|from|by|since)(?: \w+)? \Z")
_SIDES: dict[str, Relation] = {
    "before": "less",
    "until": "less",
    "by": "at_most",
    "after": "more",
    "from": "at_least",
    "since": "at_least",
}


def find_stretches(folded: str, start: int, end: int, taken: Sequence[Quantity]) -> Iterator[Quantity]:
    """Yield the stretches between two offsets that no amount covers."""
    for found in _FOUND.finditer(folded, start, end):
        if any(each.start < found.end() and found.start() < each.end for each in taken):
            continue
        if found["life"]:
            yield _stretch(folded, found, *_LIVES[found["life"]], "range", "age")
        elif found["decade"]:
            first = 20.0 + 10 * _DECADES.index(found["decade"])
            youngest, oldest = _PARTS.get(found["part"] or "", (0, 9))
            yield _stretch(folded, found, first + youngest, first + oldest, "range", "age")
        elif found["ordinal"]:
            yield _birthday(folded, found)
        elif found["nth"]:
            days = ORDINALS[found["nth"]] * _UNITS[found["by"]]
            yield _stretch(folded, found, 0.0, days, "at_most")
        elif found["unit"] == "second" and _COUNTS.match(folded, found.end()):
            continue
        elif found["unit"] or found["whole"]:
            days = _UNITS[found["unit"] or found["whole"]]
            yield _stretch(folded, found, 0.0 if found["less"] else days, days, "at_most" if found["less"] else "exact")
        else:
            low, high = _PLURALS[found["from"]][0], _PLURALS[found["to"] or found["from"]][1]
            is_most = bool(found["in"]) and not found["to"]
            yield _stretch(
                folded, found, 0.0 if found["in"] else low, high, "at_most" if is_most else "range", is_vague=True
            )


def _birthday(folded: str, found: re.Match[str]) -> Quantity:
    """Return the age that "before the second birthday" tells."""
    age = float(ORDINALS[found["ordinal"]])
    side = _AFTER_BIRTHDAY.search(folded, max(found.start() - 16, 0), found.start())
    relation = _SIDES[side["side"]] if side is not None else "exact"
    low = 0.0 if relation in ("less", "at_most") else age
    high = float("inf") if relation in ("more", "at_least") else age
    return _stretch(folded, found, low, high, relation, "age")


def _stretch(
    folded: str,
    found: re.Match[str],
    low: float,
    high: float,
    relation: Relation,
    dimension: Dimension = "duration",
    *,
    is_vague: bool = False,
) -> Quantity:
    start, end = found.start(), found.end()
    lead = _LEAD.match(found[0])
    start += lead.end() if lead is not None else 0
    return Quantity(start, end, low, high, dimension, "", relation, folded[start:end], is_vague=is_vague)
