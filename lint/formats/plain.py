"""Plain text to a document. Headings, lists and paragraphs are known by their shape."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lint.document.document import Document
from lint.document.draft import Draft
from lint.formats.front_matter import find_front_matter
from lint.formats.plain_shapes import Line, heading_level, is_underline, item_start
from lint.text.source import Source, Span

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")


@dataclass(slots=True)
class _Chunk:
    """Lines with no blank line between them."""

    lines: list[Line]

    @property
    def span(self) -> Span:
        return Span(self.lines[0].start, self.lines[-1].end)


def read_plain(source: Source) -> Document:
    """Return the document of a text file."""
    draft = Draft(source)
    draft.front_matter, start = find_front_matter(source.text)
    chunks = list(_chunks(source.text, start))
    seen_title = False
    for place, chunk in enumerate(chunks):
        following = chunks[place + 1].lines[0] if place + 1 < len(chunks) else None
        level = heading_level(chunk.lines, following, seen_title)
        if level:
            seen_title = True
            _add_block(draft, "heading", chunk.lines[:1], level)
            if len(chunk.lines) > 1 and not is_underline(chunk.lines[1].text):
                _add_chunk(draft, _Chunk(chunk.lines[1:]))
            elif len(chunk.lines) > 2:
                _add_chunk(draft, _Chunk(chunk.lines[2:]))
        else:
            _add_chunk(draft, chunk)
    return draft.document("text")


def _chunks(text: str, start: int) -> Iterator[_Chunk]:
    lines: list[Line] = []
    for found in _LINE.finditer(text, start):
        body = found[0].strip("\r\n")
        stripped = body.strip()
        if stripped:
            begin = found.start() + len(body) - len(body.lstrip())
            lines.append(Line(stripped, begin, begin + len(stripped)))
        elif lines:
            yield _Chunk(lines)
            lines = []
    if lines:
        yield _Chunk(lines)


def _add_chunk(draft: Draft, chunk: _Chunk) -> None:
    """Add a paragraph, a list, or a paragraph that leads into a list."""
    first_item = next((place for place, line in enumerate(chunk.lines) if item_start(line.text)), None)
    if first_item is None:
        _add_block(draft, "paragraph", chunk.lines)
        return
    if first_item:
        _add_block(draft, "paragraph", chunk.lines[:first_item])
    _add_list(draft, chunk.lines[first_item:])


def _add_list(draft: Draft, lines: list[Line]) -> None:
    span = Span(lines[0].start, lines[-1].end)
    draft.enter("list", span, ordered=lines[0].text[0].isdigit())
    item: list[Line] = []
    for line in (*lines, None):
        starts = 0 if line is None else item_start(line.text)
        if item and (line is None or starts):
            draft.enter("item", Span(item[0].start, item[-1].end))
            first = item[0]
            skipped = item_start(first.text)
            _add_block(draft, "item", [Line(first.text[skipped:], first.start + skipped, first.end), *item[1:]])
            draft.leave()
            item = []
        if line is not None:
            item.append(line)
    draft.leave()


def _add_block(draft: Draft, kind: str, lines: list[Line], level: int = 0) -> None:
    """Add one block. Lines of a paragraph are joined by a space, which stands for the end of the line."""
    draft.begin(kind, Span(lines[0].start, lines[-1].end), level)  # type: ignore[arg-type]
    draft.words(lines[0].start, lines[-1].end)
    draft.finish()
