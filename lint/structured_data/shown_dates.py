"""The dates that a page shows to people, beside those that it declares to machines."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from lint.document.document import Document
from lint.language.folding import fold
from lint.language.patterns import Pattern
from lint.text.source import Span
from lint.trust.dates import Dated, dates_in, is_day_first
from lint.trust.declared import declared, place_of
from lint.trust.review_dates import review_dates

Act = Literal["reviewed", "modified", "published"]
_KEYS: dict[Act, Pattern] = {
    "reviewed": Pattern(r"(?:date|last|datelast|medically|clinically|lastmedically)?review(?:ed)?(?:on|at|date)?"),
    "modified": Pattern(
        r"(?:date|last|article|page|og|articlelast)?(?:modified|updated?|revised)(?:on|at|date|time)?|lastmod"
    ),
    "published": Pattern(r"(?:date|first|article|og)?published(?:on|at|date|time)?|pubdate|datepublished"),
}
_SAID: dict[Act, Pattern] = {
    "reviewed": Pattern(r"review|checked|verified|approved"),
    "modified": Pattern(r"updat|modifi|revis|amend"),
    "published": Pattern(r"publish|posted|issued"),
}
_TIME = re.compile(
    r"<time\b[^<>]{0,200}?\bdatetime\s{0,3}=\s{0,3}[\"'](\d{4}-\d\d-\d\d)[^\"'<>]{0,30}[\"'][^<>]{0,200}>([^<>]{4,40})</time",
    re.I,
)
_CLOCK = Pattern(r"\d[t ]\d\d:\d\d")
_DAY = datetime.timedelta(days=1)


class Mismatch(NamedTuple):
    """A date that a page shows, and another one that it declares for the same."""

    act: Act
    shown: Span
    quote: str
    declared: Span
    value: str


def mismatches(document: Document, country: str) -> Iterator[Mismatch]:
    """Yield the dates that a page shows and declares otherwise."""
    told = list(_declared(document))
    if told:
        yield from _stated_otherwise(document, country, told)
    if document.format == "html" and "<time" in document.source.text:
        yield from _marked_otherwise(document, country)


def _declared(document: Document) -> Iterator[tuple[Act, Dated, Span, str]]:
    for key, entry in declared(document).items():
        act = next((act for act, pattern in _KEYS.items() if pattern.fullmatch(key)), None)
        value = entry.value.lower()
        date = next(dates_in(value, 0, len(value), True), None) if act else None
        if act and date:
            if _CLOCK.search(value):  # The day may be another one where the reader is.
                date = Dated(date.start, date.end, date.first - _DAY, date.last + _DAY)
            yield act, date, place_of(document, entry), entry.value


def _stated_otherwise(document: Document, country: str, told: list[tuple[Act, Dated, Span, str]]) -> Iterator[Mismatch]:
    other_order = {each.span: each.date for each in review_dates(document, "US" if is_day_first(country) else "GB")}
    for each in review_dates(document, country):
        if each.what == "next" or _is_declared(document, each.span, told):
            continue
        dates = [each.date, other_order.get(each.span, each.date)]
        said = fold(each.quote)
        for act, date, span, value in told:
            if _SAID[act].search(said) and not any(_meet(date, shown) for shown in dates):
                yield Mismatch(act, each.span, each.quote, span, value)
                break


def _is_declared(document: Document, span: Span, told: list[tuple[Act, Dated, Span, str]]) -> bool:
    """Tell whether a date stands where nobody reads it."""
    hidden = [*document.scripts, *filter(None, [document.front_matter])]
    if any(each.start <= span.start < each.end for each in hidden):
        return True
    return any(span.start <= place.start < span.end or place.start <= span.start < place.end for _, _, place, _ in told)


def _meet(date: Dated, other: Dated) -> bool:
    """Tell whether two dates can be the same day: "October 2024" and 19 October 2024 can."""
    return date.first <= other.last and other.first <= date.last


def _marked_otherwise(document: Document, country: str) -> Iterator[Mismatch]:
    """Yield the elements of time whose words give another day than their attribute."""
    for found in _TIME.finditer(document.source.text):
        words = fold(found[2])
        shown = [
            next(dates_in(words, 0, len(words), order), None) for order in (is_day_first(country), country == "US")
        ]
        marked = next(dates_in(found[1], 0, len(found[1]), True), None)
        if marked and shown[0] and not any(date and _meet(marked, date) for date in shown):
            yield Mismatch("published", Span(*found.span(2)), found[2], Span(*found.span(1)), found[1])
