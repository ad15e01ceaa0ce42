"""Do two claims contradict each other? If not, what stopped it."""

from __future__ import annotations

from lint.claims.claim import Claim
from lint.claims.kinds import kind_of

_ONE_AT_A_TIME = frozenset({"time", "sequence", "amount"})
"""Kinds whose values exclude each other unless the author adds one to the other."""


def why_not(one: Claim, other: Claim) -> str:
    """Return what stops two claims of one slot from being a contradiction; nothing if they are one."""
    if one.section is other.section:
        return "in the same section"
    if one.is_limited or other.is_limited:
        return "the author names an exception"
    if one.kind in _ONE_AT_A_TIME and (one.is_also or other.is_also):
        return "one adds to the other"
    return kind_of(one).why_not(one, other)
