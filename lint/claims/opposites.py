"""Words with an opposite: "inwards" and "outwards" are one word with two signs."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from lint.data.tables import read_table


def with_one_name(words: Iterable[str]) -> tuple[frozenset[str], int]:
    """Return words with opposites under one name, and -1 if an odd number of them says the opposite of the name."""
    known = _opposites()
    sign = 1
    named = set()
    for word in words:
        name, own = known.get(word, (word, 1))
        named.add(name)
        sign *= own
    return frozenset(named), sign


def is_opposite(word: str) -> bool:
    """Tell whether a word has an opposite that is known."""
    return word in _opposites()


@cache
def _opposites() -> dict[str, tuple[str, int]]:
    """Return the common name and the sign of each word that has an opposite; the first meaning counts."""
    found: dict[str, tuple[str, int]] = {}
    for name, words, opposites in read_table("claim_opposites.tsv"):
        for word in words.split("|"):
            found.setdefault(word, (name, 1))
        for word in opposites.split("|"):
            found.setdefault(word, (name, -1))
    return found
