"""Signs: letters without which a closer look is a waste of time. Those of all who ask are found in one pass."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

from lint.document.document import Document

_KEPT = f"{__name__}._found"


class Signs:
    """Phrases in lower case that one part of the linter looks for, within words too. They are read when needed."""

    def __init__(self, phrases: Callable[[], Iterable[str]]) -> None:
        self.phrases = phrases
        self._number = len(_all)
        _all.append(self)

    def found(self, document: Document) -> list[tuple[int, int]]:
        """Return where the signs start and end in the folded prose, in the order of their ends. They may overlap."""
        kept: list[list[tuple[int, int]]] = vars(document).get(_KEPT, [])
        # Modules that are loaded late bring signs that nobody has looked for yet.
        if len(kept) <= self._number:
            kept = vars(document)[_KEPT] = _search(document.folded)
        return kept[self._number]

    def stand_in(self, document: Document, start: int, end: int) -> bool:
        """Tell whether a sign ends between two offsets, `end` included: without one, none stands between them."""
        found = self.found(document)
        if not found:
            return False
        place = bisect_left(found, start, key=_end)
        return place < len(found) and found[place][1] <= end


def longest_first(places: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the places that do not overlap, from the left, of those that start together the longest."""
    done = 0
    for start, end in sorted(places, key=lambda place: (place[0], -place[1])):
        if start >= done:
            yield start, end
            done = end


class _Search(NamedTuple):
    automaton: AhoCorasick
    owners: list[list[int]]
    """By the number of the phrase, the numbers of the signs that it belongs to."""


_all: list[Signs] = []


def _search(text: str) -> list[list[tuple[int, int]]]:
    automaton, owners = _automaton(len(_all))
    found: list[list[tuple[int, int]]] = [[] for _ in _all]
    for number, start, end in automaton.find_matches_as_indexes(text, overlapping=True) if text else ():
        for owner in owners[number]:
            found[owner].append((start, end))
    return found


@cache
def _automaton(count: int) -> _Search:
    owners: dict[str, list[int]] = {}
    for number, signs in enumerate(_all[:count]):
        for phrase in dict.fromkeys(signs.phrases()):
            owners.setdefault(phrase, []).append(number)
    return _Search(AhoCorasick(list(owners)), list(owners.values()))


def _end(place: tuple[int, int]) -> int:
    return place[1]
