"""The conflicts of a page, each once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from lint.claims.claim import Claim
from lint.claims.compare import why_not
from lint.claims.extract import claims_of
from lint.document.document import Document
from lint.document.memo import once_per_document

_BROAD = frozenset({"exclusion", "sequence"})
"""Kinds that say less than the others about what exactly is wrong."""


_MOST_COMPARED = 500
"""A page that claims more than that in one slot is many pages in one, and time must not grow with its square."""


class Conflict(NamedTuple):
    """Two claims that contradict each other, in the order of the page."""

    first: Claim
    second: Claim


@once_per_document
def conflicts_of(document: Document) -> list[Conflict]:
    """Return the conflicts between the sections of a page: one for each pair of sentences, the surest."""
    found: dict[tuple[int, int], Conflict] = {}
    for first, second in _pairs(claims_of(document)):
        if not why_not(first, second):
            place = first.sentence.start, second.sentence.start
            known = found.get(place)
            if known is None or (known.first.kind in _BROAD and first.kind not in _BROAD):
                found[place] = Conflict(first, second)
    return [found[key] for key in sorted(found)]


def _pairs(claims: list[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Yield the pairs of claims in the same slot and in different sections, up to so many for each claim."""
    slots: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        slots[claim.slot].append(claim)
    for held in slots.values():
        after = _ends_of_sections(held)
        for place, first in enumerate(held):
            for second in held[after[place] : after[place] + _MOST_COMPARED]:
                yield first, second


def _ends_of_sections(claims: list[Claim]) -> list[int]:
    """Return for each claim where the next section's claims begin."""
    ends = [len(claims)] * len(claims)
    for place in range(len(claims) - 2, -1, -1):
        ends[place] = ends[place + 1] if claims[place].section is claims[place + 1].section else place + 1
    return ends
