"""Wordings that are looked for only around a few telling letters: one fast pass, whatever the page's length."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ahocorasick_rs import AhoCorasick, Implementation

from lint.advice.in_order import InOrder
from lint.language.patterns import Pattern

_REACH = 200
_SENTENCE_ENDS = (". ", "! ", "? ", "\n")
_SENTENCE_END = Pattern(r"[.!?](?=\s)|\n")


class AnchoredWordings:
    """Finds wordings, each around its own anchors: parts of words without one of which it cannot stand."""

    def __init__(self, wordings: Mapping[InOrder, Sequence[str]]) -> None:
        self._wordings = tuple(wordings)
        owners: dict[str, list[int]] = {}
        for number, anchors in enumerate(wordings.values()):
            for anchor in anchors:
                owners.setdefault(anchor, []).append(number)
        self._owners = list(owners.values())
        # Twice as fast to search as the usual kind, and there are too few anchors for it to be slow to make.
        self._automaton = AhoCorasick(list(owners), implementation=Implementation.DFA)

    def search(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield where a wording stands, within 200 characters of an anchor and in its sentence."""
        done: dict[int, int] = {}
        for anchor, start, end in self._automaton.find_matches_as_indexes(text, overlapping=True):
            begin = -1
            for number in self._owners[anchor]:
                # No sentence is searched twice for the same wording, however often its anchor stands there.
                if done.get(number, 0) >= end:
                    continue
                if begin < 0:
                    begin, stop = _sentence(text, start, end)
                found = self._wordings[number].search(text, begin, stop)
                done[number] = stop
                if found is not None:
                    yield found


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where the sentence around some letters begins and ends, or 200 characters before and behind them."""
    first = max(start - _REACH, 0)
    before = max(text.rfind(mark, first, start) for mark in _SENTENCE_ENDS)
    found = _SENTENCE_END.search(text, end, end + _REACH)
    return max(before + 1, first), found.start() if found is not None else min(end + _REACH, len(text))
