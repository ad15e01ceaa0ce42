"""How rules say where a fault is: every fault of a document is made here, so that quotes and edits are exact."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from lint.document.document import Document
from lint.document.parts import Block
from lint.finding import Edit, Fault, Fix, Related, Safety, Severity
from lint.language.patterns import Pattern
from lint.text.source import Span

_BLANK_LINES = Pattern(r"(?:[ \t]*(?:\r\n|\r|\n))*(?:[ \t]*\Z)?")
_LINE_END = Pattern(r"[ \t]*(?:\r\n|\r|\n)")
_AFTER_BLANK_LINE = Pattern(r"(?:\A|\n|\r)[ \t]*(?:\r\n|\r|\n)\Z")
_NEAR = 80
# What may stand before a block on its line and goes with it: indents and the marks of quotes.
_LINE_START = " \t\r\n>"
# A page that loses one of these is no page any more.
_PAGE_PARTS = frozenset({"main", "article", "outside", "body"})


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
    key: str = "",
) -> Fault:
    """Return the fault of the prose between two offsets."""
    return Fault(document.span(start, end), document.shown[start:end], message, fix, tuple(related), severity, key)


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
    spans = _joined(document, sorted({_own_lines(document, _holder(document, block, removed)) for block in blocks}))
    return Fix(safety, tuple(Edit(*_with_blank_lines(document, span), "") for span in spans))


def _joined(document: Document, spans: Iterable[Span]) -> list[Span]:
    """Return spans in order, those with nothing but space between them as one."""
    joined: list[Span] = []
    for span in spans:
        if joined and not document.source.text[joined[-1].end : span.start].strip():
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined


def _holder(document: Document, block: Block, removed: set[int]) -> Span:
    """Return the span of the outermost container that holds only blocks to be removed, or the block's own."""
    span = block.span
    for container in block.container.chain() if block.container else ():
        if container.kind in _PAGE_PARTS or not removed.issuperset(document.extent(container)):
            break
        if container.kind != "row":  # a table only goes as a whole
            span = container.span
    return span


def _own_lines(document: Document, span: Span) -> Span:
    """Return a span with the rest of its lines, if it has them for itself."""
    text = document.source.text
    lines = document.source.whole_lines(span)
    marks = _LINE_START if document.format == "markdown" else None
    has_others = text[lines.start : span.start].strip(marks) or text[span.end : lines.end].strip()
    return span if has_others else lines


def _with_blank_lines(document: Document, span: Span) -> Span:
    """Return whole lines with the blank lines after them, or at the end of the file those before them.

    They stay where no blank line stands before: without them what follows would run on.
    """
    text = document.source.text
    if document.source.whole_lines(span) != span:
        return span
    blank = _BLANK_LINES.match(text, span.end)
    end = blank.end() if blank else span.end
    if end == len(text):
        kept = len(text[: span.start].rstrip())
        line_end = _LINE_END.match(text, kept)
        return Span(line_end.end() if line_end else kept, end)
    runs_on = span.start > 0 and not _AFTER_BLANK_LINE.search(text, max(span.start - _NEAR, 0), span.start)
    return span if runs_on else Span(span.start, end)
