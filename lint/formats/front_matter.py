"""The YAML block at the top of a Markdown or text file."""

from __future__ import annotations

import re

from lint.language.patterns import Pattern
from lint.text.source import Span

_FENCE = r"(?:---|\.\.\.)[ \t]*"
_BLOCK = Pattern(rf"\ufeff?---[ \t]*\r?\n((?:(?!{_FENCE}\r?$)[^\n]*\n)*+){_FENCE}(?:\r?\n|\Z)", re.M)
# Without a key, the first line under `---` is a paragraph under a thematic break.
_KEY = Pattern(r"\s*(?:#[^\n]*\n\s*)*[\w\"'@][^\n:]{0,80}:(?:\s|$)", re.M)


def find_front_matter(text: str) -> tuple[Span | None, int]:
    """Return the span of the YAML between the fences, if there is some, and where the page's own text starts."""
    found = _BLOCK.match(text)
    if found is None or (found[1].strip() and not _KEY.match(found[1])):
        return None, 1 if text.startswith("\ufeff") else 0
    return Span(*found.span(1)), found.end()
