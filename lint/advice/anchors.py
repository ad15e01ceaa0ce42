"""Wordings that are looked for only around a few telling letters: one fast pass, whatever the page's length."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ahocorasick_rs import AhoCorasick

from lint.advice.in_order import InOrder

_REACH = 200


class AnchoredWordings:
    """Finds wordings, each around its own anchors: parts of words without one of which it cannot stand."""

    def __init__(self, wordings: Mapping[InOrder, Sequence[str]]) -> None:
        self._wordings = tuple(wordings)
        owners: dict[str, list[int]] = {}
        for number, anchors in enumerate(wordings.values()):
            for anchor in anchors:
                owners.setdefault(anchor, []).append(number)
        self._owners = list(owners.values())
        self._automaton = AhoCorasick(list(owners))

    def search(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield where a wording stands, within 200 characters of an anchor and in its line."""
        done = [0] * len(self._wordings)
        for anchor, start, end in self._automaton.find_matches_as_indexes(text, overlapping=True):
            begin = max(start - _REACH, text.rfind("\n", max(start - _REACH, 0), start) + 1, 0)
            line_end = text.find("\n", end, end + _REACH)
            stop = line_end if line_end >= 0 else min(end + _REACH, len(text))
            for number in self._owners[anchor]:
                # No place is searched twice for the same wording, however often its anchor stands there.
                if done[number] >= stop:
                    continue
                found = self._wordings[number].search(text, max(begin, done[number] - _REACH), stop)
                done[number] = stop
                if found is not None:
                    yield found
