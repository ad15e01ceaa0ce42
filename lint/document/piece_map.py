"""From offsets in a document's prose to spans of its source."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field

from lint.text.source import Span


@dataclass(slots=True)
class PieceMap:
    """Pieces of prose in order: where each starts in the prose, how long it is, and the source span it shows.

    A piece as long as its span is the source's own text; any other stands for its span as a whole.
    """

    starts: list[int] = field(default_factory=list)
    lengths: list[int] = field(default_factory=list)
    source_starts: list[int] = field(default_factory=list)
    source_ends: list[int] = field(default_factory=list)

    def add(self, start: int, length: int, source_start: int, source_end: int) -> None:
        self.starts.append(start)
        self.lengths.append(length)
        self.source_starts.append(source_start)
        self.source_ends.append(source_end)

    def drop(self) -> None:
        """Take the last piece back."""
        for column in (self.starts, self.lengths, self.source_starts, self.source_ends):
            column.pop()

    def shorten(self, by: int) -> None:
        """Take characters off the end of the last piece, which is the source's own text."""
        self.lengths[-1] -= by
        self.source_ends[-1] -= by

    def span(self, start: int, end: int) -> Span:
        """Return the source span of the prose between two offsets, markup between the words included."""
        if not self.starts:
            return Span(0, 0)
        place = self._place(start)
        first = self._source_of(place, start)[0]
        if end <= start:
            return Span(first, first)
        last = max(bisect_right(self.starts, end - 1, place) - 1, 0)
        return Span(first, self._source_of(last, end - 1)[1])

    def is_verbatim(self, start: int, end: int) -> bool:
        """Tell whether the prose between two offsets is one run of the source's own characters."""
        place = self._place(start)
        verbatim = self.lengths[place] == self.source_ends[place] - self.source_starts[place]
        return verbatim and self.starts[place] <= start and end <= self.starts[place] + self.lengths[place]

    def _place(self, offset: int) -> int:
        return max(bisect_right(self.starts, offset) - 1, 0)

    def _source_of(self, place: int, offset: int) -> tuple[int, int]:
        """Return where the source of one character of a piece starts and ends."""
        start, end = self.source_starts[place], self.source_ends[place]
        if self.lengths[place] != end - start:
            return start, end
        inside = min(start + max(offset - self.starts[place], 0), end - 1)
        return inside, inside + 1
