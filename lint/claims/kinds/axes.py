"""Qualities with two opposite ends: painful or painless, brief or lasting, harmless or dangerous."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from lint.claims.claim import Claim
from lint.claims.gates import other_frame, other_subjects
from lint.claims.predicates import is_predicated, leaves_open, subject_of
from lint.claims.reading import Reading

KIND = "axis"
_ANYWHERE = frozenset(
    {
        *("extent", "bilateral", "single", "crust", "blister", "ooze", "scar", "central", "hightone", "smooth", "live"),
        *("breath", "feverish", "bleed", "ring", "smell", "active"),
    }
)
"""Axes that a subject tells: "the whole body shakes", "both legs are weak"."""


def claims(reading: Reading) -> Iterator[Claim]:
    for item in reading.items:
        entry = item.entry
        if entry.kind != "axis":
            continue
        claim = reading.make(KIND, entry.key, entry.rule, reading.share_of(item), reading.about(item))
        if entry.rule != "attribute":
            yield claim
        elif is_predicated(reading, item, anywhere=entry.key in _ANYWHERE) and not leaves_open(reading):
            yield replace(claim, subject=subject_of(reading))


def why_not(one: Claim, other: Claim) -> str:
    if _leaves_room(one, other):
        return "both can be true"
    return other_subjects(one, other) or other_frame(one, other)


def _leaves_room(one: Claim, other: Claim) -> bool:
    """Tell whether a share fits both; of two plain statements of opposite qualities only one is true."""
    if one.rule == "attribute":
        return not one.share.opposes(other.share)
    return not one.share.excludes(other.share)
