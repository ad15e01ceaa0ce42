"""Expressions of a table with values, found in a clause by the base forms of their words, the longest first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from lint.claims.tokens import lemmas
from lint.data.tables import read_table


class Phrase(NamedTuple):
    """An expression from one word up to, not including, another, with the columns before it in its table."""

    first: int
    last: int
    values: tuple[str, ...]


def find_phrases(table: str, words: Sequence[str]) -> Iterator[Phrase]:
    """Yield the expressions of a table that stand in some base forms, none within another."""
    known, place = _expressions(table), 0
    while place < len(words):
        found = next(
            (each for each in known.get(words[place], ()) if tuple(words[place : place + len(each[0])]) == each[0]),
            None,
        )
        if found is None:
            place += 1
        else:
            yield Phrase(place, place + len(found[0]), found[1])
            place += len(found[0])


@cache
def _expressions(table: str) -> dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]]:
    found: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}
    for *values, expressions in read_table(table):
        for each in expressions.split("|"):
            forms = lemmas(each)
            found.setdefault(forms[0], []).append((forms, tuple(values)))
    for same_first in found.values():
        same_first.sort(key=lambda entry: -len(entry[0]))
    return found
