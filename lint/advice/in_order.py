"""A wording as its parts in order, each within some letters of the one before. It is found in linear time."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from lint.language.patterns import Pattern

_LONGEST_PART = 60
_SENTENCE_END = Pattern(r"[.!?](?=\s)")


@dataclass(eq=False)
class InOrder:
    """Parts of a wording, patterns that are read as whole words, and how far apart they may stand."""

    parts: tuple[str, ...]
    gap: int

    @cached_property
    def _patterns(self) -> list[Pattern]:
        return [Pattern(rf"\b(?:{part})(?!\w)") for part in self.parts]

    @cached_property
    def _shortest(self) -> Pattern:
        """Return the part that is looked for fastest: where it is missing, no other needs to be."""
        return self._patterns[min(range(len(self.parts)), key=lambda place: len(self.parts[place]))]

    def search(self, text: str, start: int, end: int) -> tuple[int, int] | None:
        """Return where the wording stands between two offsets, within one sentence."""
        if len(self.parts) > 1 and self._shortest.search(text, start, end) is None:
            return None
        for first in self._patterns[0].finditer(text, start, end):
            stop = _SENTENCE_END.search(text, first.end(), end)
            place = self._rest(text, first.end(), stop.start() if stop else end)
            if place >= 0:
                return first.start(), place
        return None

    def _rest(self, text: str, place: int, end: int) -> int:
        for part in self._patterns[1:]:
            found = part.search(text, place, min(end, place + self.gap + _LONGEST_PART))
            if found is None or found.start() > place + self.gap:
                return -1
            place = found.end()
        return place
