"""Plain text to lines, and lines to chunks: what stands between blank lines."""

from __future__ import annotations

from collections.abc import Iterator

from lint.formats.plain_shapes import Line, is_rule, is_underline
from lint.language.patterns import Pattern

_LINE = Pattern(r"[^\r\n\f\v]++")
_BLANK = Pattern(r"(?:\r\n?+|[\n\f\v])[ \t\u00a0]*+[\r\n\f\v]")


def read_chunks(text: str, start: int) -> list[list[Line]]:
    """Return the chunks from an offset on. A line that only separates is as good as a blank one."""
    chunks: list[list[Line]] = [[]]
    last = start
    for line in _lines(text, start):
        if line.start - last > 1 and chunks[-1] and _BLANK.search(text, last, line.start):
            chunks.append([])
        last = line.end
        if not is_rule(line.text) or (chunks[-1] and is_underline(line, chunks[-1][-1])):
            chunks[-1].append(line)
        elif chunks[-1]:
            chunks.append([])
    return [chunk for chunk in chunks if chunk]


def _lines(text: str, start: int) -> Iterator[Line]:
    """Yield the lines with something in them."""
    for found in _LINE.finditer(text, start):
        line = found[0]
        words = line.strip()
        if words:
            indent = len(line) - len(line.lstrip()) if line[0].isspace() else 0
            begin = found.start() + indent
            yield Line(words, begin, begin + len(words), indent)
