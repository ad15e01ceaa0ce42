"""Conflicts to faults: both quotes with both places, the values, the subjects, and what to do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from lint.claims.claim import Claim
from lint.claims.wording import cases_in_words, in_words, topic_in_words
from lint.document.document import Document
from lint.faults import fault
from lint.finding import Fault, Related

if TYPE_CHECKING:
    from lint.claims.conflicts import Conflict

_KEY_LENGTH = 8


def faults_of(document: Document, rule: str) -> Iterator[Fault]:
    """Yield the faults of one rule of the family, such as `number` for conflict-number."""
    if not _has_two_sections(document):
        return
    from lint.claims.conflicts import conflicts_of  # loads the lexicon, which most short texts never need

    for conflict in conflicts_of(document):
        if conflict.first.rule == rule:
            yield _fault(document, conflict)


def _has_two_sections(document: Document) -> bool:
    """Tell whether two sections have more than a heading: claims within one are not compared."""
    return sum(any(block.kind != "heading" for block in section.blocks) for section in document.sections) > 1


def _fault(document: Document, conflict: Conflict) -> Fault:
    first, second = conflict
    quote = document.shown[second.start : second.end].strip()
    message = (
        f"This and “{quote}” cannot both be true. Here {in_words(first)}; there {in_words(second)}. "
        f"Both are about {topic_in_words(document, first)}{_cases(first)}. "
        "Keep the one that is right; if these are different cases, say which."
    )
    related = Related(document.span(second.start, second.end), quote, f"Says {in_words(second)}.")
    return fault(document, first.start, first.end, message, related=[related], key=key_of(conflict))


def _cases(claim: Claim) -> str:
    cases = cases_in_words(claim)
    return f" ({cases})" if cases else ""


def key_of(conflict: Conflict) -> str:
    """Return a short name of a conflict that changes when what one of its claims says changes."""
    from hashlib import sha256

    said = "\n".join(sorted(_normalised(claim) for claim in conflict))
    return sha256(said.encode()).hexdigest()[:_KEY_LENGTH]


def _normalised(claim: Claim) -> str:
    return "|".join((claim.slot, in_words(claim), ",".join(sorted(claim.about)), cases_in_words(claim)))
