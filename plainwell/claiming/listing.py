"""The claims of a page as lines, and what stopped each near miss from being a contradiction."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from lint.claims.claim import Claim
from lint.claims.compare import why_not
from lint.claims.extract import claims_of
from lint.claims.wording import cases_in_words, in_words, topic_in_words
from lint.document.document import Document

_UNINTERESTING = ("both can be true", "in the same section", "too little in common")


def claim_lines(document: Document) -> Iterator[str]:
    """Yield each claim with its place, its normalised value, its topic, its cases and its words."""
    for claim in claims_of(document):
        cases = cases_in_words(claim)
        restricted = f"  only: {cases}" if cases else ""
        yield (
            f"{_place(document, claim)}  {claim.rule}  {in_words(claim)}  "
            f"about: {topic_in_words(document, claim)}{restricted}\n    {_words(document, claim)}\n"
        )


def near_misses(document: Document) -> Iterator[str]:
    """Yield the pairs of claims whose values disagree, and why they are no contradiction, or that they are one."""
    slots: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims_of(document):
        slots[claim.slot].append(claim)
    for slot in sorted(slots):
        for first, second in combinations(slots[slot], 2):
            reason = why_not(first, second)
            if not reason.startswith(_UNINTERESTING):
                yield _pair(document, first, second, reason or "CONTRADICTION")


def _pair(document: Document, first: Claim, second: Claim, reason: str) -> str:
    lines = (f"    {_place(document, claim)}  {_words(document, claim)}" for claim in (first, second))
    return f"{first.slot}: {reason}\n" + "\n".join(lines) + "\n"


def _place(document: Document, claim: Claim) -> str:
    position = document.source.position(document.span(claim.start, claim.end).start)
    return f"{document.source.path}:{position.line}:{position.column}"


def _words(document: Document, claim: Claim) -> str:
    return document.shown[claim.start : claim.end].strip()
