"""The kinds of claims: each module finds its claims in a clause, and says when two of them contradict each other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from lint.claims.claim import Claim
from lint.claims.kinds import (
    amounts,
    comparisons,
    exclusions,
    frequency,
    identities,
    memberships,
    sequences,
    times,
)
from lint.claims.reading import Reading


class Kind(Protocol):
    """What a module of this package has: its name, `claims` and `why_not`."""

    KIND: str

    def claims(self, reading: Reading) -> Iterator[Claim]: ...

    def why_not(self, one: Claim, other: Claim) -> str: ...


_KINDS: dict[str, Kind] = {
    module.KIND: module
    for module in (
        comparisons,
        identities,
        memberships,
        exclusions,
        amounts,
        frequency,
        times,
        sequences,
    )
}


def kind_of(claim: Claim) -> Kind:
    return _KINDS[claim.kind]


def claims_in(reading: Reading) -> Iterator[Claim]:
    """Yield the claims of a clause, of every kind."""
    for kind in _KINDS.values():
        yield from kind.claims(reading)
