"""What must hold before values are compared: the same cases, the same conditions, the same topic."""

from __future__ import annotations

from lint.claims.claim import Claim


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
    stand in both.
    """
    mine, others = one.about - other.about, other.about - one.about
    if len(one.about & other.about) < least_shared:
        return f"too little in common: {', '.join(sorted(one.about & other.about)) or 'nothing'}"
    if mine and others:
        return f"about something else: {', '.join(sorted(mine))}; {', '.join(sorted(others))}"
    if len(mine | others) > most_extra:
        return f"one says more: {', '.join(sorted(mine | others))}"
    return ""


def other_frame(one: Claim, other: Claim, *, least_shared: int = 0, most_extra: int = 2) -> str:
    """Return what of cases, conditions and topic differs first."""
    return (
        other_cases(one, other)
        or other_conditions(one, other)
        or other_topic(one, other, least_shared=least_shared, most_extra=most_extra)
    )
