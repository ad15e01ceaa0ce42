"""Code frames: the lines of a source that a span touches, with the span underlined."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from lint.reporters.wording import printable
from lint.text.source import Source, Span

_TAB = "    "
_CUT = "…"
_MOST_LINES = 4
_JOINER = "\u200d"
_ZERO_WIDTH = frozenset({"Mn", "Me", "Cf"})


class Row(NamedTuple):
    """A line of a frame: its number, its text, and the marks under it. Left-out lines have no number."""

    number: int | None
    text: str
    marks: str


class _Cell(NamedTuple):
    """What one character takes on a terminal, and whether it is marked."""

    text: str
    width: int
    marked: bool


def frame(source: Source, span: Span, width: int) -> list[Row]:
    """Return the rows that show a span on a terminal with room for `width` columns of text."""
    first, last = source.position(span.start), source.position(span.end)
    stop = last.line
    if stop > first.line and last.column == 1:
        stop -= 1
    rows = []
    for number in _shown_lines(first.line, stop):
        text = source.line_text(number) if number else ""
        start = first.column - 1 if number == first.line else len(text) - len(text.lstrip())
        end = last.column - 1 if number == last.line else len(text)
        rows.append(Row(number, *_cut(text, start, end, width)) if number else Row(None, _CUT, ""))
    return rows if any(row.text.strip() for row in rows) else []


def _shown_lines(first: int, last: int) -> list[int | None]:
    if last - first < _MOST_LINES:
        return list(range(first, last + 1))
    return [first, first + 1, None, last]


def _cut(text: str, start: int, end: int, width: int) -> tuple[str, str]:
    """Return a line and its marks, cut around the span from `start` to `end` where the line is too long."""
    width = max(width, 20)
    end = max(end, start)
    # No character takes more than a few columns, so this much is enough, however long the line is.
    left, right = max(start - width, 0), min(start + width, max(end, start)) + width
    cells = list(_cells(text, left, right, start, end))
    total = sum(cell.width for cell in cells)
    before, after = left > 0, right < len(text)
    if total > width or before or after:
        cells, cut_left, cut_right = _window(cells, width - 2)
        before, after = before or cut_left, after or cut_right
    shown = [*([_Cell(_CUT, 1, False)] if before else ()), *cells, *([_Cell(_CUT, 1, False)] if after else ())]
    marks = "".join(("^" if cell.marked else " ") * cell.width for cell in shown).rstrip()
    return "".join(cell.text for cell in shown).rstrip(), marks


def _cells(text: str, left: int, right: int, start: int, end: int) -> Iterator[_Cell]:
    previous = ""
    for offset in range(left, min(right, len(text))):
        character = text[offset]
        marked = start <= offset < end or offset == start == end
        if character == "\t":
            yield _Cell(_TAB, len(_TAB), marked)
        else:
            yield _Cell(printable(character), _width(character, previous), marked)
        previous = character
    if start == end and start >= len(text):
        yield _Cell(" ", 1, True)


def _width(character: str, previous: str) -> int:
    if character.isascii():
        return 1
    if previous == _JOINER or "\U0001f3fb" <= character <= "\U0001f3ff":
        return 0
    if unicodedata.category(character) in _ZERO_WIDTH and printable(character) == character:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _window(cells: list[_Cell], width: int) -> tuple[list[_Cell], bool, bool]:
    """Return the cells around the first marked ones that fit, and whether something was cut before and after."""
    marked = next((place for place, cell in enumerate(cells) if cell.marked), 0)
    room = width // 3
    begin = marked
    while begin > 0 and room >= cells[begin - 1].width:
        begin -= 1
        room -= cells[begin].width
    end, used = begin, 0
    while end < len(cells) and used + cells[end].width <= width:
        used += cells[end].width
        end += 1
    # The end of a line leaves room for more of its start.
    while begin > 0 and used + cells[begin - 1].width <= width:
        begin -= 1
        used += cells[begin].width
    return cells[begin:end], begin > 0, end < len(cells)
