"""What an amount is of: words near it that say whether it is a length, a delay, an interval, and of what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from lint.claims.tokens import Token, lemmas
from lint.data.tables import read_table


class RoleWord(NamedTuple):
    """An expression that names a role, from one token up to, not including, another."""

    first: int
    last: int
    role: str


def role_words(tokens: Sequence[Token], group: str) -> list[RoleWord]:
    """Return the expressions of one group of roles that stand in some tokens, the longest at each place."""
    known = _expressions(group)
    found: list[RoleWord] = []
    for place, token in enumerate(tokens):
        if not found or place >= found[-1].last:
            found += _at(tokens, place, known.get(token.lemma, ()))
    return found


def _at(tokens: Sequence[Token], place: int, expressions: Sequence[tuple[tuple[str, ...], str]]) -> Iterator[RoleWord]:
    longest = 0
    for forms, role in expressions:
        if len(forms) < longest:
            return
        if tuple(token.lemma for token in tokens[place : place + len(forms)]) == forms:
            longest = len(forms)
            yield RoleWord(place, place + len(forms), role)


@cache
def _expressions(group: str) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Return the expressions of a group with their roles, by their first word, the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for kind, role, expressions in read_table("claim_roles.tsv"):
        if kind == group:
            for each in expressions.split("|"):
                forms = lemmas(each)
                found.setdefault(forms[0], []).append((forms, role))
    for each_first in found.values():
        each_first.sort(key=lambda pair: -len(pair[0]))
    return found


@cache
def silent_words() -> frozenset[str]:
    """Return the base forms that belong to an amount and say nothing of what it is of."""
    return frozenset(first for first in _expressions("silent"))


@cache
def role_forms() -> frozenset[str]:
    """Return the base forms of single words that name what is measured."""
    return frozenset(
        forms[0]
        for group in ("verb", "focus")
        for each in _expressions(group).values()
        for forms, _ in each
        if len(forms) == 1
    )


def focus_words(tokens: Sequence[Token]) -> list[RoleWord]:
    """Return the words that say what is measured, in order."""
    return sorted([*role_words(tokens, "focus"), *role_words(tokens, "thing")], key=lambda word: word.first)
