"""Claims and conflicts in words that an editor can check against the page."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from lint.claims.claim import Claim
from lint.claims.shares import ALWAYS, GENERIC, NEVER, POSSIBLE, Share
from lint.document.document import Document

_NAMED_SHARES = {ALWAYS: "always", NEVER: "never", GENERIC: "as a rule", POSSIBLE: "can be"}


def in_words(claim: Claim) -> str:
    """Return what a claim says, normalised: "pain: never", "duration: within 5 minutes"."""
    name = claim.slot.partition(":")[2].strip(":").replace(":", ", ") or claim.kind
    return f"{name}: {', '.join(_parts(claim))}"


def _parts(claim: Claim) -> Iterable[str]:
    value = value_in_words(claim.value)
    if value:
        yield value
    if not value or claim.share != GENERIC:
        yield share_in_words(claim.share)


def value_in_words(value: Hashable) -> str:
    """Return the value that a kind compares: an amount's words, the values of a set."""
    if value is None:
        return ""
    words = getattr(value, "words", None)
    if words is not None:
        return str(words)
    if isinstance(value, frozenset):
        return " or ".join(sorted(str(each).replace("_", " ") for each in value))
    if isinstance(value, tuple):
        return " ".join(filter(None, map(value_in_words, value)))
    return str(value).replace("_", " ")


def share_in_words(share: Share) -> str:
    """Return how often something holds."""
    if share in _NAMED_SHARES:
        return _NAMED_SHARES[share]
    low, high = round(100 * share.low, 1), round(100 * share.high, 1)
    return f"{low:g}%" if low == high else f"{low:g}% to {high:g}%"


def topic_in_words(document: Document, claim: Claim) -> str:
    """Return how the subject was resolved: the words that both sides must share, or the title that stands for them."""
    words = ", ".join(sorted(claim.about))
    title = document.text(document.title) if document.title is not None else ""
    return words if words else f"the page’s topic, “{title}”" if title else "what the page is about"


def cases_in_words(claim: Claim) -> str:
    """Return the restrictions of a claim, or nothing."""
    cases = sorted(value for _, value in claim.cases) + sorted(claim.conditions)
    return ", ".join(cases)
