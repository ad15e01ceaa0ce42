"""Strings that know where in which file they were written."""

from __future__ import annotations

from typing import Any, NamedTuple

from lint.language.patterns import Pattern

_LINE_END = Pattern(r"\r\n|\r|\n")


class Origin(NamedTuple):
    """Where a value stands: 0-based code-point offsets (end exclusive), 1-based line and column."""

    path: str
    start: int
    end: int
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


class Text(str):
    """A string value of a file, with its origin. Operations that change it return plain `str`."""

    __slots__ = ("origin",)
    origin: Origin

    def __new__(cls, value: str, origin: Origin) -> Text:
        text = str.__new__(cls, value)
        text.origin = origin
        return text

    def __reduce__(self) -> tuple[Any, ...]:
        return Text, (str(self), self.origin)

    def with_words(self, words: str) -> Text:
        """Return other words that come from the same place."""
        return Text(words, self.origin)


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    """Return where an offset stands, 1-based. LF, CRLF and CR end a line; a byte-order mark takes no column."""
    lines = _LINE_END.split(text[:offset].removeprefix("\ufeff"))
    return len(lines), len(lines[-1]) + 1
