"""Words that a page quotes, and does not say itself."""

from __future__ import annotations

import re

from lint.document.document import Document

_QUOTED = re.compile(
    r"“[^“”\n]{1,400}”|\"[^\"\n]{1,400}\"|«[^«»\n]{1,400}»|‘[^‘’\n]{1,200}’(?!\w)|(?<!\w)'[^'\n]{1,200}'(?!\w)"
)
# Most sentences have none, and to look for one is much faster than to look for a pair.
_MARK = re.compile(r"[“\"«‘]|(?<!\w)'")


def is_quoted(document: Document, start: int, end: int) -> bool:
    """Tell whether the prose between two offsets stands in quotation marks or in a block quote."""
    return document.block_at(start).within("quote", "q") is not None or is_in_quotation_marks(document, start, end)


def is_in_quotation_marks(document: Document, start: int, end: int) -> bool:
    """Tell whether the prose between two offsets stands in quotation marks."""
    block = document.block_at(start)
    if _MARK.search(document.prose, block.start, start) is None:
        return False
    quotes = _QUOTED.finditer(document.prose, block.start, block.end)
    return any(quote.start() < start and end < quote.end() for quote in quotes)
