"""Words to stems, so that "diabetes", "diabetic" and "diabetics" are one. Rough: good enough to compare subjects."""

from __future__ import annotations

from functools import lru_cache

from lint.data.tables import read_table

_ROWS = read_table("stems.tsv")
_ENDINGS = frozenset(row[0] for row in _ROWS if row[1] == "ending")
_LONGEST_ENDING = max(map(len, _ENDINGS))
_SHORTEST = 4
"""Letters that are left of a word at least."""
_IRREGULAR = {row[0]: row[2] for row in _ROWS if row[1] == "irregular"}


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Return the stem of a word in lower case with straight apostrophes; British and American spellings have one."""
    word = _IRREGULAR.get(word, word).removesuffix("'s").removesuffix("'")
    word = word.replace("ae", "e").replace("oe", "e").replace("our", "or")
    for _ in range(2):
        shorter = _without_ending(word)
        if shorter == word:
            break
        word = shorter
    return word


def _without_ending(word: str) -> str:
    for start in range(max(len(word) - _LONGEST_ENDING, _SHORTEST), len(word)):
        if word[start:] in _ENDINGS:  # the longest first
            return word[:start]
    if len(word) == _SHORTEST and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word
