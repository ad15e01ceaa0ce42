"""Values as Markdown text: whatever a fact contains, readers see it as it was typed."""

from __future__ import annotations

import re

_SPECIAL = re.compile(r"[\\`*_\[\]<>&|{}~^$\n\r\t]")
# What would open a heading, a list, a quote, a definition or an admonition at the start of a line.
_AT_START = re.compile(r"[-+=:>#!?]|\d+[.)]")
_ENTITIES = {"<": "&lt;", ">": "&gt;", "&": "&amp;", "|": "&#124;", "~": "&#126;", "^": "&#94;", "$": "&#36;"}


def escape_markdown(value: str) -> str:
    """Return `value` so that Markdown shows it as plain text on one line, in any block and in tables."""
    if _SPECIAL.search(value):
        value = _SPECIAL.sub(_escape, " ".join(value.split()))
    start = _AT_START.match(value)
    if start:
        last = start.end() - 1
        value = f"{value[:last]}&#{ord(value[last])};{value[last + 1 :]}"
    return value


def _escape(match: re.Match[str]) -> str:
    character = match[0]
    return _ENTITIES.get(character) or "\\" + character
