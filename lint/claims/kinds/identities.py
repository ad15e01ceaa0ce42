"""Names: two names of one thing, or of two; what a name means."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple, cast

from lint.claims.claim import Claim
from lint.claims.gates import other_cases, other_conditions
from lint.claims.lexicon import words_of_kind
from lint.claims.naming import find_naming
from lint.claims.opposites import with_one_name
from lint.claims.reading import Reading
from lint.claims.referents import referent
from lint.claims.shares import GENERIC, NEVER
from lint.claims.terms import Term, are_two_things, terms_in
from lint.claims.tokens import Token

KIND = "identity"
_LARGEST = 6


class Named(NamedTuple):
    """A name and what it means, or two names: their words and what they name."""

    relation: str
    name: frozenset[str]
    thing: frozenset[str]
    name_terms: frozenset[Term]
    thing_terms: frozenset[Term]


def claims(reading: Reading) -> Iterator[Claim]:
    naming = find_naming(reading.body)
    if naming is None or reading.share.low < GENERIC.low:
        return
    name = referent(reading, naming.name, naming.thing)
    thing = referent(reading, naming.thing, name)
    words, means = _words(name), _words(thing)
    if not words or not means or words == means or max(len(words), len(means)) > _LARGEST:
        return
    if naming.relation == "plain" and not (terms_in(naming.name) and terms_in(naming.thing)):
        return
    value = Named(naming.relation, words, means, terms_in(name), terms_in(thing))
    is_denied = naming.is_denied != (naming.relation == "other")
    yield reading.make(KIND, "", "identity", NEVER if is_denied else GENERIC, frozenset(), value)


_PLACES = frozenset(
    {"america", "united", "unite", "states", "state", "britain", "abroad", "substance", "word", "term", "name"}
)
_SILENT = _PLACES | frozenset(
    {
        "simply",
        "merely",
        "despite",
        "similar",
        "sound",
        "hospital",
        "speak",
        "speech",
        "everyday",
        "language",
        "so-called",
    }
)


def _words(tokens: Sequence[Token]) -> frozenset[str]:
    """Return the words of a name."""
    silent = words_of_kind("stop") | _SILENT
    return frozenset(token.lemma for token in tokens if token.lemma not in silent and token.text[0].isalnum())


def why_not(one: Claim, other: Claim) -> str:
    mine, others = cast(Named, one.value), cast(Named, other.value)
    if (one.share == NEVER) != (other.share == NEVER):
        if not _are_of_same_names(mine, others):
            return "of other names"
    elif one.share == NEVER or not _means_another_thing(mine, others):
        return "both can be true"
    return other_cases(one, other) or other_conditions(one, other)


def _are_of_same_names(one: Named, other: Named) -> bool:
    straight = _is_same(one.name, other.name, one.name_terms, other.name_terms) and _is_same(
        one.thing, other.thing, one.thing_terms, other.thing_terms
    )
    return straight or (
        _is_same(one.name, other.thing, one.name_terms, other.thing_terms)
        and _is_same(one.thing, other.name, one.thing_terms, other.name_terms)
    )


def _is_same(one: frozenset[str], other: frozenset[str], terms: frozenset[Term], others: frozenset[Term]) -> bool:
    """Tell whether two names are the same: the same words, or a known name for the same thing."""
    if one == other or (len(terms) == 1 and terms == others):
        return True
    smaller, larger = sorted((one, other), key=len)
    return smaller < larger and len(larger - smaller) == 1 and not terms ^ others


def _means_another_thing(one: Named, other: Named) -> bool:
    """Tell whether one name is said to mean two different things."""
    ways = [(one.name, one.thing, one.name_terms, one.thing_terms)]
    others = [(other.name, other.thing, other.name_terms, other.thing_terms)]
    if one.relation != "of" and other.relation != "of":
        ways.append((one.thing, one.name, one.thing_terms, one.name_terms))
        others.append((other.thing, other.name, other.thing_terms, other.name_terms))
    return any(
        _is_same(name, named, terms, name_terms) and _are_apart(thing, means, thing_terms, means_terms)
        for name, thing, terms, thing_terms in ways
        for named, means, name_terms, means_terms in others
    )


def _are_apart(one: frozenset[str], other: frozenset[str], terms: frozenset[Term], others: frozenset[Term]) -> bool:
    """Tell whether two descriptions cannot be of one thing: two known things, or opposites of each other."""
    if are_two_things(terms, others):
        return True
    mine, sign = with_one_name(_bare(one))
    its, other_sign = with_one_name(_bare(other))
    return sign != other_sign and (mine <= its or its <= mine)


def _bare(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word for word in words if not word[0].isdigit())
