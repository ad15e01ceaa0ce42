"""Blocks that speak of nothing that a page on health speaks of, and are no note of who made the page and where."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from lint.document.document import Document
from lint.document.parts import Block, Sentence
from lint.language.leisure_words import is_leisure
from lint.language.medical_words import medical_words
from lint.language.patterns import Pattern
from lint.language.subject_words import common_words, words_of
from lint.promos.announcements import points_away
from lint.promos.honest import (
    is_among_sources,
    is_charity,
    is_disclosure,
    is_example,
    is_official,
    is_quotation,
    is_service,
    is_urgent,
    names_organisation,
)
from lint.promos.sales import deeds

_KINDS = frozenset({"paragraph", "item"})
_FEWEST_WORDS, _MOST_WORDS = 4, 45
_LONGEST = 300
# Who made a page, when, and where to find them.
_IMPRINT = Pattern(
    r"©|\b(?:copyright|all rights|reserved|written|reviewed|edited|updated|published|author|editor|source|credit"
    r"|photo by|photograph|illustration|translated|isbn|doi|vol|pp|registered|charity|company number|address|postcode"
    r"|opening"
    r"|open (?:from|on|every|daily|mon|tue|wed|thu|fri|sat|sun|\d)|mon(?:day)?s? (?:to|and|–|-)|phone|telephone|fax"
    r"|email us|e-mail us|page \d|version|cookies?|privacy|terms|accessibility|feedback|javascript|browser)\b"
)
_SHOUTS = Pattern(r"!\W*$|[»→➜➡►▶▸👉]")
_STRONG = frozenset({"money", "amount", "hype", "event", "publishing", "job", "name"})


def find_strangers(document: Document) -> Iterator[Block]:
    """Yield the blocks of a few words of which none is one that pages on health have."""
    for block in document.blocks:
        if block.kind not in _KINDS or block.end - block.start > _LONGEST or not is_strange(document, block):
            continue
        if not (_is_kept(document, block) or is_among_sources(document, block) or is_example(document, block)):
            yield block


def is_strange(document: Document, part: Block | Sentence) -> bool:
    """Tell whether a stretch has none of the words that pages on health have."""
    words = document.folded[part.start : part.end].split()
    if not _FEWEST_WORDS <= len(words) <= _MOST_WORDS or not _known_words().isdisjoint(words):
        return False
    return _known_words().isdisjoint(words_of(document.prose[part.start : part.end]))


def signs_of_stranger(document: Document, part: Block | Sentence) -> set[str]:
    """Return what makes a strange stretch a promotion: what it does, where it leads, how it calls."""
    start, end = part.start, part.end
    signs = deeds(document, start, end) - {"date", "plain", "urgency", "brand"}
    if _SHOUTS.search(document.shown, start, end) or points_away(document, start, end):
        signs.add("shout")
    return signs


def is_sold(signs: set[str]) -> bool:
    """Tell whether a strange stretch with these signs can be nothing but a promotion."""
    if "leisure" in signs or len(signs & _STRONG - {"amount"}) > 1:
        return True
    return "act" in signs and bool(signs & {"shout", "own", "name", "hail"})


def _is_kept(document: Document, block: Block) -> bool:
    """Tell whether a block must stay whatever it speaks of."""
    folded, start, end = document.folded, block.start, block.end
    if is_urgent(folded, start, end) or is_disclosure(folded, start, end) or is_service(folded, start, end):
        return True
    if _IMPRINT.search(folded, start, end) or is_quotation(document.shown[start:end]):
        return True
    if any(is_official(link.target) or is_charity(link.target) for link in document.marks_in(start, end, "link")):
        return True
    return names_organisation(document.shown[start:end]) and not any(map(is_leisure, words_of(folded[start:end])))


@cache
def _known_words() -> frozenset[str]:
    return common_words() | medical_words()
