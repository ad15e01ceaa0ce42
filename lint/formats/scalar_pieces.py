"""The words of a YAML text, each with its place: quotes, escapes and folded lines included."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint.document.draft import Draft
from lint.language.patterns import Pattern
from lint.text.source import Span

# What may stand before a text: an anchor, a tag.
_PROPERTIES = Pattern(r"(?:[&!]\S*(?:\s|#[^\r\n]*)*+)*+")
_BLOCK_HEADER = Pattern(r"[|>][0-9+\-]*[ \t]*(?:#[^\r\n]*)?(?:\r\n?|\n|\Z)")
_PARAGRAPH = Pattern(r"(?:\r\n?+|\n)[ \t]*+(?:\r\n?+|\n)\s*")
_SINGLE = Pattern(r"''")
_DOUBLE = Pattern(r"\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[ \t]*(?:\r\n?|\n)\s*|.)", re.S)
_ESCAPED = {'"': '"', "\\": "\\", "/": "/", "_": "\u00a0", " ": " ", "\t": " "}


def place_of_scalar(text: str, span: Span, has_properties: bool) -> Span:
    """Return the place of the scalar itself in the span of a node."""
    if not has_properties:
        return span
    found = _PROPERTIES.match(text, span.start, span.end)
    return Span(found.end() if found else span.start, span.end)


def paragraphs_of(text: str, style: str | None, span: Span) -> list[Span]:
    """Return the places of a scalar's paragraphs; only one that is written as a block has several."""
    header = _BLOCK_HEADER.match(text, span.start, span.end) if style in ("|", ">") else None
    if header is None:
        return [span]
    return list(_split(text, header.end(), span.end))


def add_scalar(draft: Draft, style: str | None, span: Span) -> None:
    """Add the words of a scalar to the open block; `style` is PyYAML's name of how it is written."""
    if style == "'":
        _add_escaped(draft, Span(span.start + 1, span.end - 1), _SINGLE)
    elif style == '"':
        _add_escaped(draft, Span(span.start + 1, span.end - 1), _DOUBLE)
    else:
        draft.words(*span)


def _split(text: str, start: int, end: int) -> Iterator[Span]:
    end = start + len(text[start:end].rstrip())
    start = end - len(text[start:end].lstrip())
    for blank in _PARAGRAPH.finditer(text, start, end):
        yield Span(start, blank.start())
        start = blank.end()
    if start < end:
        yield Span(start, end)


def _add_escaped(draft: Draft, span: Span, escapes: Pattern) -> None:
    done = span.start
    for found in escapes.finditer(draft.source.text, span.start, span.end):
        draft.words(done, found.start())
        shown = _unescape(found[0])
        if shown:
            draft.replaced(shown, *found.span())
        done = found.end()
    draft.words(done, span.end)


def _unescape(escape: str) -> str:
    """Return what a reader sees of an escape; nothing of a line end that is joined."""
    if escape == "''":
        return "'"
    if escape[-1].isspace() and escape[1:].lstrip(" \t")[:1] in ("\r", "\n"):
        return ""
    if escape[1] in "xuU" and len(escape) > 2:
        shown = chr(int(escape[2:], 16))
        return shown if shown.isprintable() or shown == "\u00a0" else " "
    return _ESCAPED.get(escape[1], " ")
