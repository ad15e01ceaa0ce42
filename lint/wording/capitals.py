"""Words in capitals: where they stand, and whether they are words or abbreviations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from lint.data.tables import read_table
from lint.document.document import Document
from lint.document.memo import once_per_document
from lint.readability.easy_words import is_easy

# What each character is, one byte for each: a capital, a digit, another letter, or something else. Two capitals in a
# row are found among bytes much faster than by a pattern in the prose.
_CAPITAL, _DIGIT, _LETTER, _OTHER = b"A1a."
_SHAPES = bytes(
    _CAPITAL
    if 65 <= byte <= 90
    else _DIGIT
    if 48 <= byte <= 57
    else _LETTER
    if chr(byte).isalpha() or byte == 95
    else _OTHER
    for byte in range(256)
)
_LONGEST_GAP = 8
_BETWEEN = re.compile(r"[:;]?[ \u00a0,'’&/\-]{0,2}(?:(?:[AI]|\d+)[ \u00a0,])?[ ]?|[!?.] ")


class CapitalWord(NamedTuple):
    """A word of two capitals or more, digits included, and where it stands in the prose."""

    start: int
    end: int
    text: str


@once_per_document
def capital_words(document: Document) -> list[CapitalWord]:
    """Return the words of a page that are all capitals, in order. The "s" of a plural is no part of them."""
    return list(_find(document.prose))


def _find(prose: str) -> Iterator[CapitalWord]:
    shapes = prose.encode("latin-1", "replace").translate(_SHAPES) + b".."
    place = shapes.find(b"AA")
    while place >= 0:
        start, end = place, place + 2
        while start > 0 and shapes[start - 1] == _DIGIT:
            start -= 1
        while shapes[end] <= _CAPITAL and shapes[end] != _OTHER:
            end += 1
        # No other letters may belong to it, but for a plural's "s".
        is_plural = shapes[end] == _LETTER and prose[end] == "s" and shapes[end + 1] == _OTHER
        if (shapes[end] == _OTHER or is_plural) and (start == 0 or shapes[start - 1] == _OTHER):
            yield CapitalWord(start, end, prose[start:end])
        place = shapes.find(b"AA", end)


@once_per_document
def capital_runs(document: Document) -> list[list[CapitalWord]]:
    """Return words in capitals that follow each other in one block, together."""
    words = capital_words(document)
    runs: list[list[CapitalWord]] = [words[:1]] if words else []
    for previous, word in pairwise(words):
        is_near = word.start - previous.end <= _LONGEST_GAP
        if is_near and _BETWEEN.fullmatch(document.prose, previous.end, word.start):
            runs[-1].append(word)
        else:
            runs.append([word])
    return runs


def is_ordinary_word(text: str) -> bool:
    """Tell whether a word in capitals is one of everyday English, and no abbreviation that looks like one."""
    kinds = known_capitals()
    if not text.isalpha() or text in kinds["looks"]:
        return False
    return text in kinds["stressed"] or (len(text) > 2 and is_easy(text.lower()))


@cache
def known_capitals() -> dict[str, frozenset[str]]:
    """Return the words in capitals that are known, by their kind."""
    kinds: dict[str, set[str]] = {}
    for kind, _, words in read_table("known_capitals.tsv"):
        kinds.setdefault(kind, set()).update(words.split())
    return {kind: frozenset(words) for kind, words in kinds.items()}
