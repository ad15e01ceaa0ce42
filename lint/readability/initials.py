"""Which abbreviations are read letter by letter, and how many syllables their letters have."""

from __future__ import annotations

from lint.language.patterns import Pattern
from lint.readability.easy_words import is_listed

# What can be said as one word: COVID, GERD. Other capitals are spelled out: MRI, COPD.
_SAYABLE = Pattern(
    r"(?:(?:s?[bcdfgklpt][lr]|s[cklmnptw]|[cst]h|qu|[b-df-hj-np-tv-z])?[aeiouy]{1,2}"
    r"(?:[lmnr]?[bcdfgklmnprstvxz]|s[kpt]|ck)?)+"
)
_SHORTEST_SAYABLE = 4
"""Letters. Three capitals are spelled out, even IUD."""


def is_initialism(word: str) -> bool:
    """Say whether a word in capitals, perhaps with a plural s, is read letter by letter."""
    capitals = word[:-1] if word.endswith("s") else word
    if len(capitals) < 2 or not capitals.isupper() or not capitals.isalpha():
        return False
    lower = capitals.lower()
    if is_listed(lower):
        return False
    return len(lower) < _SHORTEST_SAYABLE or not _SAYABLE.fullmatch(lower)


def letters_aloud(letters: str) -> int:
    """Return the syllables of letters named one by one: three for w, one for each other."""
    lower = letters.lower()
    return len(lower) + 2 * lower.count("w")
