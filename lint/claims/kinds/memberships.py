"""Membership: what a thing is, what it is part of, what it contains, and what is not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple, cast

from lint.claims.belonging import find_belonging
from lint.claims.claim import Claim
from lint.claims.gates import other_cases, other_conditions
from lint.claims.lexicon import words_of_kind
from lint.claims.reading import Reading
from lint.claims.referents import referent
from lint.claims.shares import NEVER, POSSIBLE
from lint.claims.terms import Term, names_of, terms_in
from lint.claims.tokens import Token

KIND = "membership"
_EXCLUSIVE = frozenset({"nature", "drugclass", "germ", "joint", "organ", "nutrient"})
"""Kinds of which a thing is one only."""
_FAINT = frozenset({"trace", "traces", "contaminate"})
_LARGEST = 12
_RELATIONS = {"kind": "kind", "part": "kind", "content": "content"}


class Membership(NamedTuple):
    """A thing and what it belongs to, by their words and the known things they name."""

    relation: str
    things: frozenset[str]
    whole: frozenset[str]
    thing_terms: frozenset[Term]
    whole_terms: frozenset[Term]
    is_list: bool


def claims(reading: Reading) -> Iterator[Claim]:
    belonging = find_belonging(reading.body)
    if belonging is None or (reading.share != NEVER and reading.share.low < POSSIBLE.low):
        return
    thing = referent(reading, belonging.thing)
    whole = belonging.whole
    things, words = _words(thing), _words(whole)
    if not things or not words or len(things) > _LARGEST or len(words) > _LARGEST or things == words or words & _FAINT:
        return
    is_list = bool({"and", "or"} & {token.text for token in belonging.thing})
    value = Membership(belonging.relation, things, words, terms_in(thing), terms_in(_head(whole)), is_list)
    share = NEVER if belonging.is_denied or reading.share == NEVER else reading.share
    yield reading.make(KIND, _RELATIONS[belonging.relation], "membership", share, frozenset(), value)


def _head(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return the first part of a name: "disorder" of "disorder of the brain"."""
    end = next((place for place, token in enumerate(tokens) if token.text in _PREPOSITIONS), len(tokens))
    return tokens[:end]


_PREPOSITIONS = frozenset(
    {"of", "in", "from", "for", "with", "by", "against", "caused", "due", "made", "living", "like", "on"}
)
_SILENT = frozenset(
    {
        "group",
        "family",
        "kind",
        "type",
        "form",
        "sort",
        "class",
        "call",
        "both",
        "special",
        "real",
        "true",
        "jab",
        "number",
    }
)


def _words(tokens: Sequence[Token]) -> frozenset[str]:
    silent = words_of_kind("stop") | _SILENT
    return frozenset(token.lemma for token in tokens if token.lemma not in silent and token.text[0].isalnum())


def why_not(one: Claim, other: Claim) -> str:
    mine, others = cast(Membership, one.value), cast(Membership, other.value)
    if one.share.excludes(other.share):
        if not _is_same_class(mine, others):
            return "of another class"
        if not _is_same_thing(mine, others):
            return "of another thing"
    elif NEVER in (one.share, other.share) or not _is_of_two_classes(mine, others):
        return "both can be true"
    return other_cases(one, other) or other_conditions(one, other)


def _is_same_thing(one: Membership, other: Membership) -> bool:
    """Tell whether two claims are of one thing, or one of a list and another of one of the things in it."""
    if one.things == other.things or (
        one.thing_terms and one.thing_terms == other.thing_terms and _are_short(one, other)
    ):
        return True
    return (one.things < other.things and other.is_list) or (other.things < one.things and one.is_list)


def _are_short(one: Membership, other: Membership) -> bool:
    """Tell whether hardly a word is left beside the known thing: "oats", not "many packets of oats"."""
    return abs(len(one.things) - len(other.things)) <= 1


def _is_same_class(one: Membership, other: Membership) -> bool:
    if one.whole == other.whole or (one.whole_terms and one.whole_terms == other.whole_terms):
        return True
    smaller, larger = sorted((one.whole, other.whole), key=len)
    return smaller < larger and (one.relation == "content" or len(larger - smaller) == 1)


def _is_of_two_classes(one: Membership, other: Membership) -> bool:
    """Tell whether one thing is said to be of two kinds that exclude each other."""
    if one.relation == "content" or not (one.things == other.things or one.thing_terms & other.thing_terms):
        return False
    return any(
        len(names_of(one.whole_terms, kind)) == 1
        and len(names_of(other.whole_terms, kind)) == 1
        and names_of(one.whole_terms, kind) != names_of(other.whole_terms, kind)
        for kind in _EXCLUSIVE
    )
