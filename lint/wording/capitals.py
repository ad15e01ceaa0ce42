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

# Capitals as "A", all else as ".", so that two in a row are found at once; one byte for each character of the prose.
_CAPITALS = bytes(ord("A") if 65 <= byte <= 90 else ord(".") for byte in range(256))
_PAIR = b"AA"
_BETWEEN = re.compile(r"[ \u00a0,'’&/\-]{0,2}(?:(?:[AI]|\d+)[ \u00a0,])?[ ]?|[!?.] ")


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
    shapes = prose.encode("latin-1", "replace").translate(_CAPITALS)
    place = shapes.find(_PAIR)
    while place >= 0:
        start, end = place, place + 2
        while start > 0 and prose[start - 1].isdigit():
            start -= 1
        while shapes[end : end + 1] == b"A" or prose[end : end + 1].isdigit():
            end += 1
        if _stands_alone(prose, start, end):
            yield CapitalWord(start, end, prose[start:end])
        place = shapes.find(_PAIR, end)


def _stands_alone(prose: str, start: int, end: int) -> bool:
    """Tell whether no other letters belong to a token, but for a plural's "s"."""
    before, after = prose[max(start - 1, 0) : start], prose[end : end + 1]
    if before.isalnum() or before == "_":
        return False
    return not (after.isalnum() or after == "_") or (after == "s" and not prose[end + 1 : end + 2].isalnum())


@once_per_document
def capital_runs(document: Document) -> list[list[CapitalWord]]:
    """Return words in capitals that follow each other in one block, together."""
    words = capital_words(document)
    runs: list[list[CapitalWord]] = [words[:1]] if words else []
    for previous, word in pairwise(words):
        if _BETWEEN.fullmatch(document.prose, previous.end, word.start):
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
