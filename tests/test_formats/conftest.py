"""A document as text that people can read: its blocks, marks, comments, and the law of its places."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from lint.document.document import Document
from lint.document.parts import Block, Container
from lint.language.words import WORD
from lint.text.source import Span


@pytest.fixture(scope="session")
def dump() -> Callable[..., str]:
    return _dump


@pytest.fixture(scope="session")
def assert_places() -> Callable[[Document, Callable[[str], str] | None], None]:
    return _assert_places


def _dump(document: Document, *, spans: bool = False, marks: bool = True) -> str:
    """Return a line for each block (kind, level, containers, text), and one for each mark under it."""
    lines = []
    for block in document.blocks:
        lines.append(_line(document, block, spans))
        if marks:
            for mark in document.marks_in(block.start, block.end + 1):
                text = document.shown[mark.start : mark.end]
                lines.append(f"    {mark.kind} {text!r}" + (f" -> {mark.target}" if mark.target else ""))
    return "\n".join(lines)


def _assert_places(document: Document, undo: Callable[[str], str] | None) -> None:
    """Check that the source of a word is the word once markup is undone, and that offsets ascend and stay in range."""
    size = len(document.source.text)
    for found in WORD.finditer(document.shown) if undo else ():
        span = document.span(*found.span())
        shown, said = found[0], undo(document.source.text[span.start : span.end])
        assert said == shown, (said, shown, span)
    ends = [0, 0]
    for block in document.blocks:
        assert ends[0] <= block.start < block.end <= len(document.shown)
        first, last = document.span(block.start, block.start + 1), document.span(block.end - 1, block.end)
        assert ends[1] <= first.start <= last.start < last.end <= size
        _assert_inside(block.span, size)
        assert block.span.start <= first.start and last.end <= block.span.end, document.shown[block.start : block.end]
        assert document.shown[block.end] == "\n"
        ends = [block.end, last.end]
    for mark in document.marks:
        assert 0 <= mark.start <= mark.end <= len(document.shown)
        _assert_inside(mark.span, size)
    for span in (*document.comments, *document.scripts, *(container.span for container in document.containers)):
        _assert_inside(span, size)
    assert len(document.prose) == len(document.shown)


def _assert_inside(span: Span, size: int) -> None:
    assert 0 <= span.start <= span.end <= size, span


def _line(document: Document, block: Block, spans: bool) -> str:
    chain = reversed(list(block.container.chain())) if block.container else ()
    around = " > ".join(map(_container, chain))
    level = str(block.level) if block.level else ""
    place = f" {document.source.text[block.span.start : block.span.end]!r}" if spans else ""
    return f"{block.kind}{level}{f' [{around}]' if around else ''}: {document.prose[block.start : block.end]}{place}"


def _container(container: Container) -> str:
    return container.kind + ("#" if container.ordered else "") + "".join(f".{name}" for name in container.names)
