"""What an amount or a share is said of: the words of a clause that are left when all that belongs to it is taken
away."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from lint.claims.claim import Claim
from lint.claims.gates import other_conditions, other_topic
from lint.claims.reading import Reading
from lint.claims.roles import role_forms, silent_words
from lint.quantities.quantity import Quantity

_WEAK = frozenset({"high", "low", "after", "before", "mouth"})
_MOST_OWN = 2
_EVERYBODY = frozenset({"adults"})
"""Whom health pages speak of unless they say otherwise."""


def topic_of(reading: Reading, places: Iterable[int], quantities: Iterable[Quantity]) -> frozenset[str]:
    """Return the base forms that matter besides some tokens and all amounts."""
    taken = set(places)
    spans = [(each.start, each.end) for each in quantities]
    rest = [
        token
        for place, token in enumerate(reading.tokens)
        if place not in taken and not any(start <= token.start < end for start, end in spans)
    ]
    words = reading.context.content(rest)
    if reading.has_open_subject:
        words |= reading.context.heading - role_forms()
    initials = "".join(token.text[0] for token in reading.context.page.title_tokens)
    return frozenset(
        word for word in words if word not in silent_words() and not word[0].isdigit() and not _is_short(word, initials)
    )


def _is_short(word: str, initials: str) -> bool:
    """Tell whether a word is the short form of the title: "ras" of renal artery stenosis."""
    return len(word) > 1 and word.rstrip("s") in initials and len(word) <= len(initials)


def speaks_of_others(reading: Reading) -> bool:
    """Tell whether "they" stands for what the sentence before speaks of, and not for the topic of the section."""
    if reading.tokens[0].text not in ("they", "these", "those"):
        return False
    first = next((block for block in reading.context.section.blocks if block.kind != "heading"), None)
    return first is not None and reading.sentence.start > first.start


def named_things(reading: Reading) -> frozenset[str]:
    """Return the words of a heading that names one thing among several, without those that ask for an amount."""
    return reading.names - silent_words() - role_forms()


def heading_cases(reading: Reading) -> frozenset[tuple[str, str]]:
    """Return the restrictions of the heading that the clause says nothing else about."""
    own = {kind for kind, _ in reading.cases}
    return frozenset((kind, value) for kind, value in reading.context.heading_cases if kind not in own)


def other_people(one: Claim, other: Claim) -> str:
    """Return how the cases differ. Adults are everybody, and who speaks of both speaks of each."""
    mine, others = _by_kind(one), _by_kind(other)
    weak = _weak_kinds(one) | _weak_kinds(other)
    for kind in sorted(mine.keys() & others.keys()):
        if not mine[kind] & others[kind]:
            return f"other cases: {', '.join(sorted(mine[kind] | others[kind]))}"
    for claim, extra in ((other, mine.keys() - others.keys() - weak), (one, others.keys() - mine.keys() - weak)):
        if extra and not (claim.share.is_closed and claim.is_explicit):
            return f"only in some cases: {', '.join(sorted(extra))}"
    return ""


def _of_moment(claim: Claim) -> Claim:
    """Return a claim without conditions that only name what is measured: "before you are protected"."""
    return replace(claim, conditions=claim.conditions - role_forms() - silent_words())


def _by_kind(claim: Claim) -> dict[str, set[str]]:
    kinds: dict[str, set[str]] = {}
    for kind, value in claim.cases:
        if value.removeprefix("most ") not in _EVERYBODY or value.startswith("most "):
            kinds.setdefault(kind, set()).add(value.removeprefix("most "))
    return kinds


def _weak_kinds(claim: Claim) -> set[str]:
    """Return the kinds of restrictions that only say of whom else it is so: "most women" on a page for women."""
    cases = [case for case in claim.cases if case[1] not in _EVERYBODY]
    strong = {kind for kind, value in cases if value not in _WEAK and not value.startswith("most ")}
    return {kind for kind, _ in cases} - strong


def other_subject(one: Claim, other: Claim, *, most_extra: int = 2) -> str:
    """Return how two claims differ in whom, when and what they are about."""
    differs = other_people(one, other) or other_conditions(_of_moment(one), _of_moment(other))
    if differs:
        return differs
    extra = (one.about - other.about) | (other.about - one.about)
    if one.about - other.about and other.about - one.about and len(extra) > _MOST_OWN:
        return f"about something else: {', '.join(sorted(extra))}"
    if len(extra) > most_extra:
        return f"one says more: {', '.join(sorted(extra))}"
    return other_topic(one, other, most_extra=most_extra)
