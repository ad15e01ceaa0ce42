"""What a clause says as a whole: a contradiction where another says the same and denies it, or says the opposite."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple, cast

from lint.claims.claim import Claim
from lint.claims.gates import other_frame, other_subjects
from lint.claims.lexicon import words_of_kind
from lint.claims.opposites import is_adverbial, opposites_in, with_one_name
from lint.claims.predicates import is_said, leaves_open, subject_of
from lint.claims.reading import Reading
from lint.language.verbs import verb_groups

KIND = "said"
_LEAST_SHARED = 2
_LEAST_AMONG_MANY = 3
_MOST_OPPOSITES = 2
"""Words with an opposite in a clause, up to which it is clear what it says as a whole."""
_FEW = 2
_MOST_APART = {True: 5, False: 2}
"""Words that only one of two clauses has, where few clauses of the page say anything of the kind, and where many do."""


class Said(NamedTuple):
    """The words of a clause with opposites, under their common names, and all of its words but grammar."""

    opposites: frozenset[str]
    words: frozenset[str]


def claims(reading: Reading) -> Iterator[Claim]:
    tokens = reading.body
    if reading.is_order or not verb_groups([token.text for token in tokens]) or leaves_open(reading):
        return
    words = reading.context.content(tokens)
    opposites = opposites_in(words)
    if len(opposites) > _MOST_OPPOSITES or not _are_said(reading):
        return
    about, sign = with_one_name(words)
    share = reading.denied_share()
    stop = words_of_kind("stop")
    everything, _ = with_one_name(
        token.lemma for token in tokens if token.lemma not in stop and token.text[0].isalnum()
    )
    value = Said(opposites, everything - reading.context.page.title)
    claim = reading.make(KIND, "", "attribute", share if sign > 0 else share.negated(), about, value)
    yield replace(claim, subject=subject_of(reading))


def _are_said(reading: Reading) -> bool:
    """Tell whether the clause says what its words with opposites mean: not "high" of "high blood pressure"."""
    return all(
        is_adverbial(token) or is_said(reading.tokens, place, place + 1)
        for place, token in enumerate(reading.tokens)
        if opposites_in([token.lemma])
    )


def why_not(one: Claim, other: Claim) -> str:
    mine, others = cast(Said, one.value), cast(Said, other.value)
    shared = mine.opposites & others.opposites
    if not _excludes(one, other, is_opposite=bool(shared)):
        return "both can be true"
    is_alone = max(one.rivals, other.rivals) <= _FEW
    if reason := other_subjects(one, other):
        return reason
    least = _LEAST_AMONG_MANY if not is_alone else 1 if shared else _LEAST_SHARED
    if reason := other_frame(one, other, least_shared=least, most_extra=1):
        return reason
    apart = mine.words ^ others.words
    return "" if len(apart) <= _MOST_APART[is_alone] else f"said otherwise: {', '.join(sorted(apart))}"


def _excludes(one: Claim, other: Claim, *, is_opposite: bool) -> bool:
    """Tell whether only one can be true; of two plain statements, if they use words that are opposites."""
    if is_opposite:
        return one.share.opposes(other.share)
    return one.share.excludes(other.share)
