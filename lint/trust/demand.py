"""How much is asked of a page's origin: all of whole articles and declared advice, a hint of shorter advice."""

from __future__ import annotations

from itertools import islice

from lint.advice.own_text import own_blocks
from lint.advice.page_kind import Demand, demand_on, kind_of
from lint.document.document import Document
from lint.document.memo import once_per_document
from lint.document.parts import Block
from lint.language.patterns import Pattern

FEWEST_WORDS = 200
FEWEST_HEADINGS = 2
_READER = Pattern(r"\b(?:you|your|yourself)\b")
_FEWEST_ADDRESSES = 5
_HEALTH = Pattern(
    r"\b(?:doctors?|gps?|nurses?|pharmacists?|hospital|symptoms?|pain|illness|disease|medicines?|medications?|tablets?"
    r"|treatments?|dose|infection|surgery|emergency|blood|therapy|vaccines?)\b"
)
_FEWEST_HEALTH_WORDS = 3
_FEWEST_ENTRIES = 5
_ENTRIES_SHARE = 0.4


@once_per_document
def demand_on_origin(document: Document) -> Demand:
    """Return how much a page must say of its sources, author and reviewer.

    A note, an answer or a part of a page says who made it elsewhere: only what looks like a page gets a hint. A page
    that lists other pages leaves it to them.
    """
    demand = demand_on(document)
    if demand == "none" or kind_of(document) == "advice":
        return demand
    if demand == "hint" and not _looks_like_page(document):
        return "none"
    return "none" if _lists_pages(document) else demand


def _looks_like_page(document: Document) -> bool:
    if document.word_count < FEWEST_WORDS:
        return False
    if sum(block.kind == "heading" for block in own_blocks(document)) < FEWEST_HEADINGS:
        return False
    if len(list(islice(_READER.finditer(document.folded), _FEWEST_ADDRESSES))) < _FEWEST_ADDRESSES:
        return False
    words: set[str] = set()
    for found in _HEALTH.finditer(document.folded):
        words.add(found[0])
        if len(words) == _FEWEST_HEALTH_WORDS:
            return True
    return False


def _lists_pages(document: Document) -> bool:
    """Tell whether much of the text stands in entries that each start with a link to another page."""
    starts = {mark.start for mark in document.marks if mark.kind == "link" and not mark.target.startswith("#")}
    entries = [block for block in own_blocks(document) if block.kind == "item" and block.start in starts]
    if len(entries) < _FEWEST_ENTRIES:
        return False
    return _length(entries) > _ENTRIES_SHARE * _length(own_blocks(document))


def _length(blocks: list[Block]) -> int:
    return sum(block.end - block.start for block in blocks)
