"""How rules say where a fault is: every fault of a document is made here, so that quotes and edits are exact."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Protocol

from lint.document.document import Document
from lint.document.parts import Block
from lint.finding import Edit, Fault, Fix, Related, Safety, Severity
from lint.text.source import Span

_BLANK_LINES = re.compile(r"(?:[ \t]*(?:\r\n|\r|\n))*(?:[ \t]*\Z)?")
_LINE_END = re.compile(r"[ \t]*(?:\r\n|\r|\n)")
# A page that loses one of these is no page any more.
_PAGE_PARTS = frozenset({"main", "article", "outside", "body", "row", "table"})


class Stretch(Protocol):
    """Anything with offsets into the prose: a block, a sentence, a mark."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


def fault(
    document: Document,
    start: int,
    end: int,
    message: str,
    fix: Fix | None = None,
    related: Iterable[Related] = (),
    severity: Severity | None = None,
) -> Fault:
    """Return the fault of the prose between two offsets."""
    return Fault(document.span(start, end), document.shown[start:end], message, fix, tuple(related), severity)


def fault_of(
    document: Document,
    part: Stretch,
    message: str,
    fix: Fix | None = None,
    related: Iterable[Related] = (),
    severity: Severity | None = None,
) -> Fault:
    """Return the fault of a block, a sentence or a mark."""
    return fault(document, part.start, part.end, message, fix, related, severity)


def fault_of_page(document: Document, message: str, severity: Severity | None = None) -> Fault:
    """Return the fault of the page as a whole, shown at its title or first words."""
    place = document.title or (document.blocks[0] if document.blocks else None)
    if place is None:
        return Fault(Span(0, 0), "", message, severity=severity)
    return fault_of(document, place, message, severity=severity)


def fault_at(document: Document, span: Span, message: str, severity: Severity | None = None) -> Fault:
    """Return the fault of a span of the source that is no prose, such as a value of the front matter."""
    return Fault(span, document.source.text[span.start : span.end], message, severity=severity)


def related_to(document: Document, part: Stretch, message: str) -> Related:
    """Return another place of the same document."""
    return Related(document.span(part.start, part.end), document.shown[part.start : part.end], message)


def replacement(document: Document, start: int, end: int, text: str, safety: Safety) -> Fix | None:
    """Return the fix that puts `text` in place of the prose between two offsets; none where markup stands between."""
    if not document.pieces.is_verbatim(start, end):
        return None
    return Fix(safety, (Edit(*document.span(start, end), text),))


def removal(document: Document, blocks: Sequence[Block], safety: Safety) -> Fix:
    """Return the fix that removes whole blocks, and what holds nothing else, as if they had never been there."""
    removed = {block.position for block in blocks}
    spans = sorted({_with_blank_lines(document, _holder(document, block, removed)) for block in blocks})
    kept = [span for place, span in enumerate(spans) if place == 0 or span.start >= spans[place - 1].end]
    return Fix(safety, tuple(Edit(span.start, span.end, "") for span in kept))


def _holder(document: Document, block: Block, removed: set[int]) -> Span:
    """Return the span of the outermost container that holds only blocks to be removed, or the block's own."""
    span = block.span
    for container in block.container.chain() if block.container else ():
        if container.kind in _PAGE_PARTS or not removed.issuperset(document.extent(container)):
            break
        span = container.span
    return span


def _with_blank_lines(document: Document, span: Span) -> Span:
    """Return a span with the rest of its lines and the blank lines after it, if it has its lines for itself."""
    text = document.source.text
    lines = document.source.whole_lines(span)
    if text[lines.start : span.start].strip() or text[span.end : lines.end].strip():
        return span
    blank = _BLANK_LINES.match(text, lines.end)
    end = blank.end() if blank else lines.end
    if end < len(text):
        return Span(lines.start, end)
    kept = len(text[: lines.start].rstrip())
    line_end = _LINE_END.match(text, kept)
    return Span(line_end.end() if line_end else kept, len(text))
