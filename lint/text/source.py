"""A file's text, its spans, and where they stand in lines and columns."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from lint.language.patterns import Pattern

_LINE_END = Pattern(r"\r\n|\r|\n")


class Span(NamedTuple):
    """0-based code-point offsets into a source; the end is exclusive."""

    start: int
    end: int


class Position(NamedTuple):
    """1-based line and column, in code points. A byte-order mark takes no column."""

    line: int
    column: int


@dataclass(frozen=True)
class Source:
    """The decoded text of one file, a byte-order mark included; `path` is how messages name it."""

    path: str
    text: str

    @cached_property
    def line_starts(self) -> list[int]:
        """Return where each line starts. LF, CRLF and CR end a line."""
        first = 1 if self.text.startswith("\ufeff") else 0
        if "\r" in self.text:
            return [first, *(found.end() for found in _LINE_END.finditer(self.text))]
        ends = accumulate(len(line) + 1 for line in self.text.split("\n")[:-1])
        return [first, *ends]

    def position(self, offset: int) -> Position:
        """Return where the character at `offset` stands."""
        line = max(bisect_right(self.line_starts, offset), 1)
        return Position(line, max(offset - self.line_starts[line - 1], 0) + 1)

    def positions(self, span: Span) -> tuple[Position, Position]:
        """Return where a span starts and ends."""
        start, starts = self.position(span.start), self.line_starts
        # Most spans end in the line in which they start.
        if span.end < span.start or (start.line < len(starts) and span.end >= starts[start.line]):
            return start, self.position(span.end)
        return start, Position(start.line, max(span.end - starts[start.line - 1], 0) + 1)

    def offset(self, line: int, column: int) -> int:
        """Return the offset of a 1-based position. It is moved inside the text where it lies outside."""
        if line > len(self.line_starts):
            return len(self.text)
        return min(self.line_starts[max(line, 1) - 1] + max(column, 1) - 1, len(self.text))

    def utf16_column(self, offset: int) -> int:
        """Return the 1-based column in UTF-16 units, as editors and SARIF count."""
        start = self.line_starts[self.position(offset).line - 1]
        return len(self.text[start:offset].encode("utf-16-le", "surrogatepass")) // 2 + 1

    def line_text(self, line: int) -> str:
        """Return a 1-based line without its line end."""
        starts = self.line_starts
        end = starts[line] if line < len(starts) else len(self.text)
        return self.text[starts[line - 1] : end].rstrip("\r\n")

    def whole_lines(self, span: Span) -> Span:
        """Return the lines that a span touches, their line ends included."""
        starts = self.line_starts
        last = self.position(max(span.end - 1, span.start)).line
        end = starts[last] if last < len(starts) else len(self.text)
        return Span(starts[self.position(span.start).line - 1], end)
