"""The names of illnesses, symptoms and parts of the body, as a claim to heal them has them."""

from __future__ import annotations

from functools import cache

from lint.data.tables import read_table
from lint.language.patterns import Pattern

_TABLE = "illness_words.tsv"


@cache
def diseases() -> str:
    """Return the pattern of names of diseases."""
    words = _words()
    return rf"(?:(?:{words['disease']}|[a-z]{{3,20}}(?:{words['ending']}))\b)"


@cache
def illnesses() -> str:
    """Return the pattern of names of diseases and symptoms."""
    return rf"(?:{diseases()}|(?:{_words()['symptom']})\b)"


@cache
def complaints() -> str:
    """Return the pattern of names of diseases, symptoms and parts of the body."""
    return rf"(?:{illnesses()}|(?:{_words()['part']})\b)"


def close_to(illness: str, words: int) -> Pattern:
    """Return the pattern of an illness with at most so many words before it, in the same clause."""
    return Pattern(rf"[ :]+(?:[\w'\-/,]+ ){{0,{words}}}?{illness}")


@cache
def _words() -> dict[str, str]:
    return {row[0]: row[1] for row in read_table(_TABLE)}
