"""How headings and list items look in plain text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

_ITEM = re.compile(r"(?:[-*•–▪◦‣●·]|\(?\d{1,2}[.)]|[a-z][.)])[ \t\u00a0]+(?=\S)")
_UNDERLINE = re.compile(r"(?:={3,}|-{3,}|~{3,}|\*{3,})")
_QUESTION = re.compile(r"\d{1,2}[.)]\s+[A-Z].*\?$")
# Lines that invite the reader to something else are no headings, however short they are.
_INVITATION = re.compile(
    r"(?:learn|read|find out|discover|see|watch|check out|also read|related|you (?:may|might)|recommended|"
    r"don['’]?t miss|must[- ]read|up next|trending|sign up|subscribe|follow|share|click|download|shop|buy|get)\b",
    re.I,
)
_MOST_WORDS = 14
_MOST_CHARACTERS = 110


class Line(NamedTuple):
    """A line without the white space around it, and where that stands."""

    text: str
    start: int
    end: int


def item_start(line: str) -> int:
    """Return how many characters mark a list item, or 0 for a line that starts none."""
    found = _ITEM.match(line)
    return found.end() if found and not _QUESTION.match(line) else 0


def is_underline(line: str) -> bool:
    return _UNDERLINE.fullmatch(line) is not None


def heading_level(lines: Sequence[Line], following: Line | None, seen_title: bool) -> int:
    """Return the level of the heading that a chunk of lines starts with, or 0. The first heading is the title.

    A heading is a short line of its own, with a capital or a digit first and no full stop at its end, and
    something follows it.
    """
    text = lines[0].text
    if len(lines) > 1 and is_underline(lines[1].text):
        return 1 if not seen_title or lines[1].text[0] == "=" else 2
    if len(lines) > 1 or following is None or not _looks_like_heading(text):
        return 0
    if not seen_title:
        return 1
    return 3 if _QUESTION.match(text) else 2


def _looks_like_heading(text: str) -> bool:
    if len(text) > _MOST_CHARACTERS or len(text.split()) > _MOST_WORDS:
        return False
    if _INVITATION.match(text) or text[-1] in ".,;!\"”’'»" or item_start(text):
        return False
    first = text[0]
    return first.isdigit() or first.isupper()
