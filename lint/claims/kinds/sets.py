"""Values of which a thing has one at a time: red or blue, before or after food."""

from __future__ import annotations

from collections.abc import Iterator

from lint.claims.claim import Claim
from lint.claims.gates import other_frame
from lint.claims.reading import Reading

KIND = "set"
_MOSTLY = 0.3


def claims(reading: Reading) -> Iterator[Claim]:
    for item in reading.items:
        if item.entry.kind == "set":
            share = reading.share_of(item)
            yield reading.make(
                KIND, item.entry.key, item.entry.rule, share, reading.about(item), frozenset({item.entry.value})
            )


def why_not(one: Claim, other: Claim) -> str:
    if one.value == other.value:
        if not one.share.excludes(other.share):
            return "both can be true"
    elif min(one.share.low, other.share.low) < _MOSTLY:
        return "both can be true"
    return other_frame(one, other)
