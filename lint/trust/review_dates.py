"""When a page says it was last reviewed or updated, when the next review is due, and when it was published."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import Literal, NamedTuple

from lint.document.document import Document
from lint.language.patterns import Pattern
from lint.language.quotation import is_quoted
from lint.language.signs import Signs
from lint.text.source import Span
from lint.trust.dates import Dated, date_at, dates_in, is_day_first
from lint.trust.declared import declared, place_of
from lint.trust.lines import MOST_IN_LINE
from lint.trust.page_words import speaks_of_page, this_page

What = Literal["last", "next", "published", "either"]

_NEXT_KEY = Pattern(
    r"(?:next|nextclinical|nextmedical|planned)(?:review|update)(?:due|date|by|on)?"
    r"|review(?:due|by|again|before)(?:date|on)?|(?:duefor|datefor|dateof)nextreview"
    r"|(?:expires|expiry|expirydate|validuntil)"
)
_LAST_KEY = Pattern(
    r"(?:last|datelast|medically|clinically|lastmedically|page|content|datepage)?(?:last)?"
    r"(?:reviewed|updated|modified|revised|checked|verified|review|update|revision)(?:on|at|date|time)?"
    r"|(?:date)(?:modified|reviewed|updated|revised)|lastmod(?:ified)?|revised|revisiondate|git?revisiondate"
    r"|(?:article|og)?(?:modified|updated)time|dctermsmodified|reviewdate"
)
_PUBLISHED_KEY = Pattern(
    r"date|(?:date|first|article|og)?(?:published|created|posted|issued|publication)(?:on|at|date|time)?|pubdate"
    r"|dcterms(?:created|issued)|dcdate"
)
_STATEMENT = Pattern(
    r"(?P<next>\bnext (?:planned )?(?:review|update)(?: is| was)?(?: due| date| planned)?"
    r"|\b(?:review|update)(?: is)? (?:due|by)|\breview again|\bdue for (?:its next |a )?review"
    r"|\b(?:will|to) be (?:reviewed|updated)(?: again)?|\bdate (?:of|for) (?:the )?next review|\breview date due"
    r"|\bdate for review|\bplanned review|\bvalid until)"
    r"|(?P<last>\b(?:reviewed|updated|revised|checked|modified|amended|verified)\b(?: and (?:reviewed|updated|checked"
    r"|approved|revised)\b)?"
    r"|\b(?:last|latest|most recent) (?:\w+ )?(?:review|update|revision|check)\b"
    r"|\bdate (?:of )?(?:the )?(?:last )?(?:review(?:ed)?|updated?|revision|revised)\b|\bupdate:)"
    r"|(?P<published>\b(?:published|posted|issued|created|written|produced|publication date"
    r"|date of (?:publication|issue)|issue date|version \d[\w.]*)\b)"
    r"|(?P<either>\breview(?: date|:))"
)
_LINK = Pattern(r"(?:\W|\b(?:on|in|by|date|dated|the|is|due|since|was|last|again)\b){0,8}")
_SIGNS = (
    *("review", "updat", "revis", "checked", "modified", "amended", "verified", "valid until"),
    *("publi", "posted", "issue", "created", "written", "produced", "version "),
)
_SIGNS_ON_PAGE = Signs(lambda: _SIGNS)
# One class of characters stands first, so that text without digits is passed over fast.
_YEAR = Pattern(r"[\d'](?:(?<=[12])[019]\d\d|(?<=')\d\d|(?<=\d)[-/.]\d\d?[-/.]\d\d)")
_LONGEST_NAME = 110


class ReviewDate(NamedTuple):
    """A date that the page gives for its own text, and where it gives it."""

    what: What
    date: Dated
    span: Span
    quote: str


def review_dates(document: Document, country: str) -> list[ReviewDate]:
    """Return the dates that a page gives for itself, in front matter, JSON-LD or visible text."""
    day_first = is_day_first(country)
    found = [*_declared(document, day_first), *_stated(document, day_first)]
    return [each if each.what != "either" else each._replace(what=_meant(each, found)) for each in found]


def states_review_date(text: str, country: str) -> bool:
    """Tell whether a text in lower case, that every page of a site shows, says when its pages were reviewed."""
    return any(what != "published" for what, _, _ in _statements(text, is_day_first(country)))


def _meant(each: ReviewDate, found: list[ReviewDate]) -> What:
    """Return what "review date" stands for: the next review if the page gives an earlier date for its text."""
    earlier = any(other.what in ("last", "published") and other.date.last < each.date.first for other in found)
    return "next" if earlier else "last"


def _declared(document: Document, day_first: bool) -> Iterator[ReviewDate]:
    keys: tuple[tuple[What, Pattern], ...] = (("next", _NEXT_KEY), ("last", _LAST_KEY), ("published", _PUBLISHED_KEY))
    for key, entry in declared(document).items():
        what = next((what for what, pattern in keys if pattern.fullmatch(key)), None)
        value = entry.value.lower()
        date = next(dates_in(value, 0, len(value), day_first), None) if what else None
        if what and date:
            place = place_of(document, entry)
            yield ReviewDate(what, date, place, document.source.text[slice(*place)])


def _stated(document: Document, day_first: bool) -> Iterator[ReviewDate]:
    if not _SIGNS_ON_PAGE.found(document):
        return
    for what, start, date in _statements(document.folded, day_first):
        block = document.block_at(start)
        if block.kind == "reference" or block.within("footnote") or is_quoted(document, start, start + 1):
            continue
        yield ReviewDate(what, date, document.span(start, date.end), document.shown[start : date.end])


def _statements(text: str, day_first: bool) -> Iterator[tuple[What, int, Dated]]:
    for start, end in _dated_lines(text):
        for found in islice(_STATEMENT.finditer(text, start, end), MOST_IN_LINE):
            begin = text.rfind("\n", 0, found.start()) + 1
            # "Dr Lee reviewed this page on 3 May 2024"
            page = _page_after().match(text, found.end())
            if page is None and not speaks_of_page(text, begin, found.start()):
                continue
            date = _date_after(text, page.end() if page else found.end(), day_first)
            if date is not None:
                what: What = found.lastgroup  # type: ignore[assignment]
                yield what, found.start(), date


def _dated_lines(text: str) -> Iterator[tuple[int, int]]:
    """Yield each line that may hold a date, with the line before it, where the date's label may stand."""
    done = 0
    for year in _YEAR.finditer(text):
        if year.start() < done:
            continue
        line_start = text.rfind("\n", 0, year.start()) + 1
        start = max(text.rfind("\n", 0, max(line_start - 1, 0)) + 1, done)
        end = text.find("\n", year.start())
        done = len(text) if end < 0 else end
        if any(text.find(sign, start, done) >= 0 for sign in _SIGNS):
            yield start, done


@cache
def _page_after() -> Pattern:
    return Pattern(rf" {this_page()}\b")


def _date_after(text: str, place: int, day_first: bool) -> Dated | None:
    """Return the date that a statement gives: at once, or behind who did it ("reviewed by Dr Lee on 3 May 2024")."""
    link = _LINK.match(text, place)
    date = date_at(text, link.end() if link else place, day_first)
    if date is not None or not text.startswith(" by ", place):
        return date
    line_end = text.find("\n", place)
    end = min(place + _LONGEST_NAME, line_end if line_end >= 0 else len(text))
    date = next(dates_in(text, place, end, day_first), None)
    between = _STATEMENT.search(text, place, date.start) if date else None
    return None if between else date
