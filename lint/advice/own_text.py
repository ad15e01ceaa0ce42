"""The page's own text, without what the site shows around it."""

from __future__ import annotations

from lint.document.document import Document
from lint.document.memo import once_per_document
from lint.document.parts import Block

SITE_PARTS = ("outside", "nav")
_NO_ADVICE = frozenset({"reference", "caption"})


@once_per_document
def own_blocks(document: Document) -> list[Block]:
    """Return the blocks of the page itself; header, footer, navigation and lists of sources are left out."""
    blocks = document.blocks
    # Most pages have no such part at all, and every block is asked.
    if document.format == "html":
        blocks = [block for block in blocks if block.within(*SITE_PARTS) is None]
    return [block for block in blocks if block.kind not in _NO_ADVICE]
