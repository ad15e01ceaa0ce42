"""Qualities with two opposite ends: painful or painless, brief or lasting, harmless or dangerous."""

from __future__ import annotations

from collections.abc import Iterator

from lint.claims.claim import Claim
from lint.claims.gates import other_frame
from lint.claims.reading import Reading

KIND = "axis"


def claims(reading: Reading) -> Iterator[Claim]:
    for item in reading.items:
        if item.entry.kind == "axis":
            yield reading.make(KIND, item.entry.key, item.entry.rule, reading.share_of(item), reading.about(item))


def why_not(one: Claim, other: Claim) -> str:
    if min(one.share.high, other.share.high) > max(one.share.low, other.share.low):
        return "both can be true"
    return other_frame(one, other)
