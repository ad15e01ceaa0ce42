"""Values as Markdown text: whatever a fact contains, readers see it as it was typed."""

from __future__ import annotations

import re
from functools import lru_cache

_SPECIAL = re.compile(r"[\\`*_\[\]<>&|{}~^$#\n\r\t]")
# What would open a list, a definition, an underline or an admonition at the start of a line.
_AT_START = re.compile(r"[-+=:!?]|\d+[.)]")
_REPLACED = {
    "<": "&lt;", ">": "&gt;", "&": "&amp;", "|": "&#124;", "~": "&#126;", "^": "&#94;", "$": "&#36;",
    "\n": " ", "\r": " ", "\t": " ",
}  # fmt: skip


# The names of sources, terms and warning signs stand on many pages.
@lru_cache(maxsize=8192)
def escape_markdown(value: str) -> str:
    """Return `value` so that Markdown shows it as plain text on one line, in any block and in tables."""
    return escape_start(escape_inline(value))


def escape_inline(value: str) -> str:
    """Return a stretch of a value as plain text that stands in the middle of a line."""
    return _SPECIAL.sub(_escape, value)


def escape_start(line: str) -> str:
    """Return a line of Markdown without what its edges would mean: indentation, a list, a line break."""
    line = line.strip()
    start = _AT_START.match(line)
    if start is None:
        return line
    last = start.end() - 1
    return f"{line[:last]}&#{ord(line[last])};{line[last + 1 :]}"


def _escape(match: re.Match[str]) -> str:
    character = match[0]
    return _REPLACED.get(character) or "\\" + character
