"""What a clause says as a whole: a contradiction where another says the same and denies it."""

from __future__ import annotations

from collections.abc import Iterator

from lint.claims.claim import Claim
from lint.claims.gates import other_frame
from lint.claims.reading import Reading

KIND = "said"
_LEAST_SHARED = 2


def claims(reading: Reading) -> Iterator[Claim]:
    yield reading.make(KIND, "", "attribute", reading.denied_share(), reading.about())


def why_not(one: Claim, other: Claim) -> str:
    if not one.share.excludes(other.share):
        return "both can be true"
    return other_frame(one, other, least_shared=_LEAST_SHARED, most_extra=1)
