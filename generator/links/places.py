"""Where in a page's text a link or an anchor was written."""

from __future__ import annotations

import html
import re

from generator.links.anatomy import Link
from generator.links.conversion import body_start

# A link's address in Markdown stands in parentheses, in angle brackets, or after the label of a definition.
_MARKDOWN = r"(?:\]\(\s*+<?+|<(?=\w+[:@.])|^ {0,3}\[[^\]\n]+\]:\s*+<?+)"
_HTML = r"(?:href|src)\s*+=\s*+[\"']?+"
_END = r"(?=[\s)>\"']|\Z)"


def link_places(text: str, link: Link) -> list[int]:
    """Return the offsets of a link's address in a page; of the page's first word where it is not found."""
    target = link.target
    spellings = dict.fromkeys((target, html.escape(target), html.escape(target, False), target.removeprefix("mailto:")))
    before = (_HTML, _MARKDOWN) if link.raw else (_MARKDOWN, _HTML)
    return _search(text, [f"{start}({re.escape(spelling)}){_END}" for start in before for spelling in spellings])


def id_places(text: str, identifier: str) -> list[int]:
    """Return the offsets at which a page's text gives an id to something; those of headings are not written."""
    name = re.escape(identifier)
    written = rf"(?:\b(?:id|name)\s*+=\s*+[\"']?+|\{{[^}}\n]*#)({name})(?=[\s>\"'}}]|\Z)"
    return _search(text, [written])


def _search(text: str, patterns: list[str]) -> list[int]:
    start = body_start(text)
    for pattern in patterns:
        found = [match.start(1) for match in re.compile(pattern, re.MULTILINE).finditer(text, start)]
        if found:
            return found
    first_word = re.compile(r"\S").search(text, start)
    return [first_word.start() if first_word else 0]
