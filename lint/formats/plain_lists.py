"""Lists in plain text: lines with a mark or a number, and short lines after `Symptoms include:`."""

from __future__ import annotations

from collections.abc import Sequence

from lint.document.draft import Draft
from lint.document.parts import Container
from lint.formats.plain_shapes import Line, item_start, looks_like_heading
from lint.text.source import Span

_MARKS = frozenset("-*+•–—▪◦‣●·○■➤✓✔")


class PlainLists:
    """The open list of a draft, which blank lines between its items do not end."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._list: Container | None = None
        self._style = ""

    @property
    def is_open(self) -> bool:
        return self._list is not None

    @property
    def is_short(self) -> bool:
        """Tell whether a list of short lines without marks is open."""
        return self._style == "short"

    def marked(self, lines: Sequence[Line], at: int) -> int:
        """Add the item that starts with the line at `at`, and return where the lines go on after it."""
        first, end = lines[at], at + 1
        while end < len(lines) and _continues(lines[end], lines[end - 1], first):
            end += 1
        self._item("mark" if first.text[0] in _MARKS else "number", first, lines[end - 1], item_start(first.text))
        return end

    def short(self, lines: Sequence[Line], start: int, end: int) -> int:
        """Add each line from `start` to `end` as an item, and return `end`."""
        for line in lines[start:end]:
            self._item("short", line, line, 0)
        return end

    def close(self) -> None:
        if self._list is not None:
            self._draft.leave()
        self._list, self._style = None, ""

    def _item(self, style: str, first: Line, last: Line, marked: int) -> None:
        span = Span(first.start, last.end)
        if style != self._style:
            self.close()
            self._list, self._style = self._draft.enter("list", span, ordered=style == "number"), style
        assert self._list is not None
        self._list.span = Span(self._list.span.start, last.end)
        self._draft.enter("item", span)
        self._draft.begin("item", span)
        self._draft.words(first.start + marked, last.end)
        self._draft.finish()
        self._draft.leave()


def end_of_listed(lines: Sequence[Line], at: int, following: Sequence[Line], is_open: bool) -> int:
    """Return where the items after a lead-in end: short lines, each of its own. `at` if there are none.

    `following` is the next chunk: items may have blank lines between them, and the last may be a heading of what
    follows. `is_open` tells whether such items stand before.
    """
    end = at
    while end < len(lines) and _could_be_listed(lines[end]):
        end += 1
    if end - at != 1 or end < len(lines):
        return end if end - at > 1 else at
    goes_on = len(following) == 1 and _could_be_listed(following[0])
    is_heading = bool(following) and looks_like_heading(lines[at].text)
    return end if goes_on or (is_open and not is_heading) else at


def _could_be_listed(line: Line) -> bool:
    return line.is_short and not line.text.endswith((".", ":"))


def _continues(line: Line, before: Line, first: Line) -> bool:
    """Tell whether a line goes on with the item that started with `first`."""
    if item_start(line.text):
        return False
    return line.indent > first.indent or (not before.is_short and not before.ends_sentence) or line.text[0].islower()
