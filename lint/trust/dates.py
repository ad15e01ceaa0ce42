"""Dates as English pages write them: "12 March 2024", "March 12, 2024", "12/03/2024", "03/2024", "spring 2024"."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from typing import NamedTuple

from lint.language.patterns import Pattern

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?"
)
_YEAR = r"(?:19|20|21)\d\d"
_FORMS = (
    rf"(?P<y1>{_YEAR})(?P<s1>[-/.])(?P<m1>\d{{1,2}})(?:(?P=s1)(?P<d1>\d{{1,2}}))?(?!\d)",
    rf"(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?: of)?[ \-/,]{{0,2}}(?P<n2>{_MONTH})\b[.,]?[ \-/]{{0,2}}"
    rf"(?P<y2>{_YEAR}|\d\d)\b",
    rf"(?P<n3>{_MONTH})\b\.? (?P<d3>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y3>{_YEAR})\b",
    rf"(?P<n4>{_MONTH})\b[.,]?(?: of)?[ \-/]{{0,2}}(?P<y4>{_YEAR}|'\d\d)\b",
    rf"(?P<a5>\d{{1,2}})(?P<s5>[-/.])(?P<b5>\d{{1,2}})(?P=s5)(?P<y5>{_YEAR}|\d\d)(?!\d)",
    rf"(?P<m6>0?[1-9]|1[0-2])[/.](?P<y6>{_YEAR})\b",
    rf"(?:(?:spring|summer|autumn|fall|winter|early|mid|late|q[1-4])(?: in| of)?[ \-])?(?P<y7>{_YEAR})\b",
)
_DATE = Pattern(rf"(?<![\w.,/])(?:{'|'.join(_FORMS)})")


class Dated(NamedTuple):
    """A date and where it stands in a text. A month or a year is all of its days."""

    start: int
    end: int
    first: datetime.date
    last: datetime.date


def date_at(text: str, place: int, day_first: bool) -> Dated | None:
    """Return the date that starts at a place of a text in lower case. `day_first` reads 3/4 as 3 April."""
    found = _DATE.match(text, place)
    return _dated(found, day_first) if found else None


def dates_in(text: str, start: int, end: int, day_first: bool) -> Iterator[Dated]:
    """Yield the dates between two offsets of a text in lower case. What cannot be a date is left out."""
    for found in _DATE.finditer(text, start, end):
        if dated := _dated(found, day_first):
            yield dated


def is_day_first(country: str) -> bool:
    """Tell whether a country writes the day before the month."""
    return country != "US"


def _dated(found: re.Match[str], day_first: bool) -> Dated | None:
    from calendar import monthrange  # slow to load, and few pages give dates

    parts = {name[0]: value for name, value in found.groupdict().items() if value is not None}
    year = _year(parts["y"])
    month, day = _month_and_day(parts, day_first)
    try:
        first = datetime.date(year, month or 1, day or 1)
    except ValueError:
        return None
    last_month = month or 12
    last_day = day or monthrange(year, last_month)[1]
    return Dated(found.start(), found.end(), first, datetime.date(year, last_month, last_day))


def _year(digits: str) -> int:
    digits = digits.lstrip("'")
    return int(digits) + (2000 if len(digits) == 2 else 0)


def _month_and_day(parts: dict[str, str], day_first: bool) -> tuple[int, int]:
    """Return the numbers of month and day, 0 for what is not said. What can only be read one way is read so."""
    if "a" in parts:
        first, second = int(parts["a"]), int(parts["b"])
        swapped = first <= 12 if second > 12 else not day_first and first <= 12
        return (first, second) if swapped else (second, first)
    month = _MONTHS.index(parts["n"][:3]) + 1 if "n" in parts else int(parts.get("m", 0))
    return month, int(parts.get("d", 0))
