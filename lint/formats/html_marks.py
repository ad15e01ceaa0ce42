"""The marks of HTML: links, bold words, code, wherever their elements start and end among the blocks."""

from __future__ import annotations

from dataclasses import dataclass

from lint.document.draft import Draft
from lint.document.parts import Block, Mark, MarkKind
from lint.text.source import Span

# More open marks than any page has: what exceeds them was never closed.
_MOST = 20


@dataclass(slots=True)
class _OpenMark:
    """A mark that is open: where it starts in the prose and in the source, and how many elements were open then."""

    name: str
    kind: MarkKind
    attributes: dict[str, str]
    start: int
    source_start: int
    depth: int
    block: Block | None


class OpenMarks:
    """Marks end in any order. One that reaches over several blocks becomes a mark in each of them."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._open: list[_OpenMark] = []

    def open(self, name: str, kind: MarkKind, attributes: dict[str, str], source_start: int, depth: int) -> None:
        if len(self._open) < _MOST:
            draft = self._draft
            self._open.append(_OpenMark(name, kind, attributes, draft.length, source_start, depth, draft.block))

    def leave_lost(self) -> None:
        """Forget the marks that were opened in a paragraph of Markdown which has ended without them."""
        block = self._draft.block
        self._open = [mark for mark in self._open if mark.block is None or mark.block is block]

    def block_ended(self) -> None:
        """Move the marks that started after the last word of the block to where the next one starts."""
        for mark in self._open:
            mark.start = min(mark.start, self._draft.length)

    def close(self, name: str, end: int) -> None:
        """Close the innermost mark of an element."""
        for place in range(len(self._open) - 1, -1, -1):
            if self._open[place].name == name:
                self._write(self._open.pop(place), end)
                return

    def close_deeper(self, depth: int, end: int) -> None:
        """Close the marks that were opened inside an element that is closed now."""
        while self._open and self._open[-1].depth > depth:
            self._write(self._open.pop(), end)

    def image(self, attributes: dict[str, str], span: Span) -> None:
        length = self._draft.length
        self._draft.marks.append(Mark("image", length, length, span, attributes.get("src", ""), attributes))

    def _write(self, mark: _OpenMark, end: int) -> None:
        if mark.kind == "link" and "href" not in mark.attributes:
            return
        stretches = list(self._stretches(mark.start)) or [(mark.start, mark.start)]
        for first, last in stretches:
            span = Span(mark.source_start, end)
            target = mark.attributes.get("href", "")
            self._draft.marks.append(Mark(mark.kind, first, last, span, target, mark.attributes))
            if mark.kind == "code":
                self._draft.hide(first, last)

    def _stretches(self, start: int) -> list[tuple[int, int]]:
        """Return what of each block is marked from `start` on."""
        draft, found = self._draft, []
        if draft.block is not None and draft.length > max(start, draft.block.start):
            found.append((max(start, draft.block.start), draft.length))
        for block in reversed(draft.blocks):
            if block.end <= start:
                break
            found.append((max(start, block.start), block.end))
        return found[::-1]
