"""Words that a page quotes, and does not say itself."""

from __future__ import annotations

import re

from lint.document.document import Document

_QUOTED = re.compile(
    r"“[^“”\n]{1,400}”|\"[^\"\n]{1,400}\"|«[^«»\n]{1,400}»|‘[^‘’\n]{1,200}’(?!\w)|(?<!\w)'[^'\n]{1,200}'(?!\w)"
)


def is_quoted(document: Document, start: int, end: int) -> bool:
    """Tell whether the prose between two offsets stands in quotation marks or in a block quote."""
    block = document.block_at(start)
    if block.within("quote", "q") is not None:
        return True
    quotes = _QUOTED.finditer(document.prose, block.start, block.end)
    return any(quote.start() < start and end < quote.end() for quote in quotes)
