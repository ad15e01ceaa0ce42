"""Words that a page quotes, and does not say itself."""

from __future__ import annotations

from lint.document.document import Document
from lint.language.patterns import Pattern

_QUOTED = Pattern(
    r"“[^“”\n]{1,400}”|\"[^\"\n]{1,400}\"|«[^«»\n]{1,400}»|‘[^‘’\n]{1,200}’(?!\w)|(?<!\w)'[^'\n]{1,200}'(?!\w)"
)


def is_quoted(document: Document, start: int, end: int) -> bool:
    """Tell whether the prose between two offsets stands in quotation marks or in a block quote."""
    return document.block_at(start).within("quote", "q") is not None or is_in_quotation_marks(document, start, end)


def is_in_quotation_marks(document: Document, start: int, end: int) -> bool:
    """Tell whether the prose between two offsets stands in quotation marks."""
    block = document.block_at(start)
    if not _may_open(document.folded, block.start, start):
        return False
    quotes = _QUOTED.finditer(document.prose, block.start, block.end)
    return any(quote.start() < start and end < quote.end() for quote in quotes)


def _may_open(folded: str, start: int, end: int) -> bool:
    """Tell whether a mark that opens a quotation may stand between two offsets.

    Most blocks have none, and to look for one character is much faster than to look for a pair.
    """
    if folded.find('"', start, end) >= 0 or folded.find("«", start, end) >= 0:
        return True
    place = folded.find("'", start, end)
    while place >= 0:
        if place == 0 or not (folded[place - 1].isalnum() or folded[place - 1] == "_"):
            return True
        place = folded.find("'", place + 1, end)
    return False
