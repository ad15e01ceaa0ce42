"""How old the sources of a page are: the years that its lists of sources give, without the days of looking them up."""

from __future__ import annotations

from typing import NamedTuple

from lint.document.document import Document
from lint.language.patterns import Pattern
from lint.trust.sources import labelled_sources, source_blocks

_YEAR = Pattern(r"(?<![\d:/.])(?:19[5-9]|20\d)\d(?![\d%])")
# "Accessed 3 May 2024" is no date of the source, and "289:2019-2025" are pages.
_NO_DATE = Pattern(
    r"\b(?:accessed|retrieved|viewed|visited|checked|last checked|downloaded|available from)\b[^;)\]\n]{0,30}"
    r"|[:;(] ?e?s?\d{1,6}\s?[-–]\s?\d{1,6}(?!\d)|\bpp?\.? ?\d{1,5}(?:\s?[-–]\s?\d{1,5})?"
)


class SourceYear(NamedTuple):
    """An entry of a list of sources and the newest year in it; 0 if it has none."""

    start: int
    end: int
    year: int


def source_years(document: Document, this_year: int) -> list[SourceYear]:
    """Return the entries of the page's lists of sources. Years that are still to come are numbers of another kind."""
    spans = [(block.start, block.end) for block in source_blocks(document)] or labelled_sources(document)
    return [SourceYear(*span, _newest(document.folded, *span, this_year)) for span in spans]


def _newest(text: str, start: int, end: int, this_year: int) -> int:
    left_out = [found.span() for found in _NO_DATE.finditer(text, start, end)]
    years = [
        int(found[0])
        for found in _YEAR.finditer(text, start, end)
        if not any(begin <= found.start() < stop for begin, stop in left_out)
    ]
    return max((year for year in years if year <= this_year), default=0)
