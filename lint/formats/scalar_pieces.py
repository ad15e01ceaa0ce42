"""The characters of a YAML text, each with its place: quotes, escapes and folded lines included."""

from __future__ import annotations

import re
from collections.abc import Callable

import yaml

from lint.document.draft import Draft
from lint.text.source import Span

_SINGLE = re.compile(r"''")
_DOUBLE = re.compile(r"\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|\r?\n[ \t]*|.)", re.S)
_BLOCK_HEADER = re.compile(r"[|>][0-9+\-]*[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r|\n)")


def add_scalar(draft: Draft, style: str | None, span: Span) -> None:
    """Add the words of the scalar at `span` to the open block; `style` is PyYAML's name of how it is written."""
    text = draft.source.text
    if style == "'":
        _add_escaped(draft, Span(span.start + 1, span.end - 1), _SINGLE, lambda escape: "'")
    elif style == '"':
        _add_escaped(draft, Span(span.start + 1, span.end - 1), _DOUBLE, _unescape)
    elif style in ("|", ">"):
        header = _BLOCK_HEADER.match(text, span.start)
        draft.words(header.end() if header else span.start, span.end)
    else:
        draft.words(*span)


def _add_escaped(draft: Draft, span: Span, escapes: re.Pattern[str], unescape: Callable[[str], str]) -> None:
    done = span.start
    for found in escapes.finditer(draft.source.text, span.start, span.end):
        draft.words(done, found.start())
        shown = unescape(found[0])
        if shown:
            draft.replaced(shown, found.start(), found.end())
        done = found.end()
    draft.words(done, span.end)


def _unescape(escape: str) -> str:
    """Return the character that an escape of a double-quoted text stands for; none for a joined line."""
    if escape[1] in "\r\n":
        return ""
    value = yaml.safe_load(f'"{escape}"')
    return value if value.isprintable() else " "
