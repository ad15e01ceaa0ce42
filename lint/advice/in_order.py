"""A wording as its parts in order, each within some characters of the one before. It takes linear time."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_SENTENCE_END = re.compile(r"[.!?](?=\s)")


@dataclass(frozen=True, slots=True, eq=False)
class InOrder:
    """Parts of a wording and how far apart they may stand."""

    parts: Sequence[re.Pattern[str]]
    gap: int = 60

    def search(self, text: str, start: int, end: int) -> tuple[int, int] | None:
        """Return where the wording stands between two offsets, within one sentence."""
        for first in self.parts[0].finditer(text, start, end):
            stop = _SENTENCE_END.search(text, first.end(), end)
            place = self._rest(text, first.end(), stop.start() if stop else end)
            if place >= 0:
                return first.start(), place
        return None

    def _rest(self, text: str, place: int, end: int) -> int:
        for part in self.parts[1:]:
            found = part.search(text, place, min(end, place + self.gap))
            if found is None:
                return -1
            place = found.end()
        return place


def in_order(*parts: str, gap: int = 60) -> InOrder:
    """Return the wording of these patterns, each read as whole words."""
    return InOrder(tuple(re.compile(rf"\b(?:{part})(?!\w)") for part in parts), gap)
