"""The Dale-Chall list of words that nearly every child of ten knows, with the inflections that count as known.

Inflections follow the rules that Dale and Chall gave with their list (Educational Research Bulletin 27, 1948):
plurals, possessives, -s, -d, -ed, -ing, -n, -er, -est, and -ly where nothing else changes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path

_FILE = Path(__file__).parents[1] / "data" / "easy_words.txt"

_ENDINGS = ("s", "es", "d", "ed", "ing", "n", "en", "r", "er", "st", "est", "ly")
_DROPS_E = frozenset({"ing", "ed", "er", "est"})
_DOUBLES = frozenset({"ing", "ed", "er", "est", "en"})
_FROM_Y = {"ies": "y", "ied": "y", "ier": "y", "iest": "y"}


def is_listed(word: str) -> bool:
    """Say whether a lower-case word stands on the list itself."""
    return word in listed()


@lru_cache(maxsize=1 << 15)
def is_easy(word: str) -> bool:
    """Say whether a lower-case word is listed or an inflection of a listed one.

    A hyphenated word is easy where every part is, and a numeral always is.
    """
    word = word.replace("’", "'")
    if word in listed():
        return True
    parts = re.split("[-‐‑]", word)
    return all(part.isdecimal() or _is_easy_part(part) for part in parts if part)


def _is_easy_part(word: str) -> bool:
    if not word[0].isalpha():
        return word[0].isdecimal()
    word = word.removesuffix("'s")
    return word in listed() or any(stem in listed() for stem in _stems(word))


def _stems(word: str) -> Iterator[str]:
    """Yield what a word may be an inflection of."""
    for ending, last in _FROM_Y.items():
        if word.endswith(ending):
            yield word.removesuffix(ending) + last
    for ending in _ENDINGS:
        if not word.endswith(ending) or len(word) < len(ending) + 2:
            continue
        stem = word.removesuffix(ending)
        yield stem
        if ending in _DROPS_E:
            yield stem + "e"
        if ending in _DOUBLES and stem[-1] == stem[-2]:
            yield stem[:-1]


@cache
def listed() -> frozenset[str]:
    """Return the list as it stands, without inflections."""
    lines = _FILE.read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())
