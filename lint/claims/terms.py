"""Things with names of their own: which are named in some words, and which of them are surely two different things."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from lint.claims.tokens import Token, lemmas
from lint.data.tables import read_table

Term = tuple[str, str]
"""The kind and the name: ("drug", "ibuprofen")."""


def terms_in(tokens: Sequence[Token]) -> frozenset[Term]:
    """Return the things that some words name, the longest name at each place."""
    known = _expressions()
    found: set[Term] = set()
    place = 0
    while place < len(tokens):
        match = next(
            (
                (forms, terms)
                for forms, terms in known.get(tokens[place].lemma, ())
                if tuple(token.lemma for token in tokens[place : place + len(forms)]) == forms
            ),
            None,
        )
        found.update(match[1] if match is not None else ())
        place += len(match[0]) if match is not None else 1
    return frozenset(found)


def are_two_things(some: frozenset[Term], others: frozenset[Term]) -> bool:
    """Tell whether two sets of names share no name, but a kind of which each names one thing."""
    if some & others:
        return False
    return any(
        len(names_of(some, kind)) == 1 and len(names_of(others, kind)) == 1
        for kind in {kind for kind, _ in some} & {kind for kind, _ in others}
    )


def names_of(terms: frozenset[Term], kind: str) -> frozenset[str]:
    return frozenset(name for each, name in terms if each == kind)


@cache
def _expressions() -> dict[str, list[tuple[tuple[str, ...], frozenset[Term]]]]:
    """Return the names by their first word, the longest first."""
    terms: dict[tuple[str, ...], set[Term]] = {}
    for kind, name, expressions in read_table("claim_terms.tsv"):
        for each in expressions.split("|"):
            terms.setdefault(lemmas(each), set()).add((kind, name))
    found: dict[str, list[tuple[tuple[str, ...], frozenset[Term]]]] = {}
    for forms in sorted(terms, key=len, reverse=True):
        found.setdefault(forms[0], []).append((forms, frozenset(terms[forms])))
    return found
