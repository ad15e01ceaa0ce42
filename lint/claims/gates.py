"""What must hold before values are compared: the same cases, the same conditions, the same topic."""

from __future__ import annotations

from lint.claims.claim import Claim

_FEW = 2
"""Sentences that claim something in a slot, up to which they are taken to be about the same."""
_MORE_AMONG_FEW = 3


def other_cases(one: Claim, other: Claim) -> str:
    """Return how the cases differ; nothing if they are the same, or if one claim leaves no exception."""
    if one.cases == other.cases:
        return ""
    mine, others = dict(one.cases), dict(other.cases)
    for kind in sorted(mine.keys() & others.keys()):
        if mine[kind] != others[kind]:
            return f"other cases: {mine[kind]}, {others[kind]}"
    extra = sorted(value for _, value in one.cases ^ other.cases)
    if len(one.cases) == len(other.cases):
        return f"other cases: {', '.join(extra)}"
    general = min(one, other, key=lambda claim: len(claim.cases))
    return "" if general.share.is_closed and general.is_explicit else f"only in some cases: {', '.join(extra)}"


def other_conditions(one: Claim, other: Claim) -> str:
    """Return how the conditions differ; nothing if they are the same."""
    if one.conditions == other.conditions:
        return ""
    return f"conditions: {', '.join(sorted(one.conditions ^ other.conditions))}"


def other_topic(one: Claim, other: Claim, *, least_shared: int = 0, most_extra: int = 2) -> str:
    """Return how the topics differ, by the words that matter.

    One claim may say up to `most_extra` words more, if the other has none instead of them; `least_shared` words must
    stand in both. Where hardly anything else on the page could be meant, both may have words of their own.
    """
    if reason := _other_names(one, other):
        return reason
    shared = one.about & other.about
    mine, others = _rest(one, other), _rest(other, one)
    if len(shared) < least_shared:
        return f"too little in common: {', '.join(sorted(shared)) or 'nothing'}"
    extra = len(mine) + len(others)
    if max(one.rivals, other.rivals) <= _FEW and extra <= most_extra + _MORE_AMONG_FEW:
        return ""
    if mine and others:
        return f"about something else: {', '.join(sorted(mine))}; {', '.join(sorted(others))}"
    if extra > most_extra:
        return f"one says more: {', '.join(sorted(mine | others))}"
    return ""


def _other_names(one: Claim, other: Claim) -> str:
    """Return how the things differ that the sections are about."""
    if one.names == other.names:
        return ""
    both = bool(one.names) and bool(other.names)
    for named, general in ((one, other), (other, one)):
        is_sure = both or named.names_known
        if named.names and is_sure and not named.names <= general.names | general.about:
            return f"another subject: {', '.join(sorted(named.names))}"
    return ""


def _rest(one: Claim, other: Claim) -> frozenset[str]:
    """Return the words of a claim that another has not, but for those joined with a word that it has."""
    rest = one.about - other.about
    for group in one.groups:
        if group & other.about:
            rest -= group
    return rest
