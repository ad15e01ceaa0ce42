"""Advice: what the reader is told to do, and not to do."""

from __future__ import annotations

from collections.abc import Iterator

from lint.claims.claim import Claim
from lint.claims.gates import other_frame
from lint.claims.reading import Reading
from lint.claims.shares import NEVER

KIND = "order"


def claims(reading: Reading) -> Iterator[Claim]:
    if reading.is_order:
        share = NEVER if reading.is_denied(2) else reading.share
        yield reading.make(KIND, "", "advice", share, reading.about())
    for item in reading.items:
        if item.entry.kind == "axis" and item.entry.key == "advice":
            yield reading.make(KIND, "", "advice", reading.share_of(item), reading.about(item))


def why_not(one: Claim, other: Claim) -> str:
    if not one.share.excludes(other.share):
        return "both can be true"
    return other_frame(one, other, least_shared=1)
