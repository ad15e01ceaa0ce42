"""What Material pages use and CommonMark does not know: callouts, tabs, attribute lists.

The mask has the length of the text, so that no offset moves: a callout's or a tab's body becomes a block quote, and
its first line and attribute lists become blanks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from lint.language.patterns import Pattern
from lint.text.source import Span

_OPENING = Pattern(
    r"(?P<indent>[ ]*)(?P<mark>!!!|\?\?\?\+?|===[!+]?)(?![=!?])[ \t]*(?P<names>[\w\- \t]*?)[ \t]*"
    r"(?:\"(?P<title>[^\"\n]*)\")?[ \t]*\r?$"
)
_ATTRIBUTES = Pattern(
    r"\{:?[ \t]*(?:[#.][\w\-]+|[\w\-]+=(?:\"[^\"\n]*\"|'[^'\n]*'|[^\s}\"']+)|data-[\w\-]+)(?:[ \t][^}\n]*)?\}"
)
_LINE = Pattern(r"[^\n]*\n|[^\n]+")
_FENCE = Pattern(r"[ ]{0,3}(?:>[ ]?)*(`{3,}|~{3,})")
_QUOTED = ">   "


@dataclass(slots=True)
class Opening:
    """The first line of a callout or a tab, how deep it is nested (1 is outermost), and where its body ends."""

    kind: str
    names: tuple[str, ...]
    title: Span | None
    line: Span
    depth: int
    end: int


def mask(text: str, start: int) -> tuple[str, list[Opening]]:
    """Return the text with Material's syntax masked from `start` on, and the openings in order."""
    body = text[start:]
    if not any(mark in body for mark in ("!!!", "???", "===")):
        return text[:start] + _blank_attributes(body), []
    openings: list[Opening] = []
    masked: list[str] = []
    stack: list[Opening] = []
    fence = ""
    offset = start
    for line in _LINE.findall(body):
        words = line.strip()
        indent = len(line) - len(line.lstrip(" "))
        while words and stack and indent < 4 * len(stack):
            stack.pop()
        found = None if fence else _OPENING.match(line)
        if found and len(found["indent"]) == 4 * len(stack) and (found["names"] or found["title"]):
            stack.append(_opening(found, offset, len(stack) + 1))
            openings.append(stack[-1])
            masked.append(_blank(line, len(stack)))
        else:
            fence = _after(fence, line.lstrip(" "))
            masked.append(_as_quote(line, len(stack)))
        offset += len(line)
        for opening in stack if words else ():
            opening.end = offset
    return text[:start] + _blank_attributes("".join(masked)), openings


def _after(fence: str, body: str) -> str:
    """Return the code fence that is open after a line."""
    found = _FENCE.match(body)
    if not found:
        return fence
    if not fence:
        return found[1]
    closes = found[1].startswith(fence) and not body.strip().strip(fence[0])
    return "" if closes else fence


def _opening(found: re.Match[str], offset: int, depth: int) -> Opening:
    title = Span(offset + found.start("title"), offset + found.end("title")) if found["title"] else None
    kind = "tab" if found["mark"].startswith("===") else "callout"
    line = Span(offset, offset + found.end())
    return Opening(kind, tuple(found["names"].lower().split()), title, line, depth, line.end)


def _as_quote(line: str, depth: int) -> str:
    """Return a line of a body with each level of its indentation as a quote mark."""
    if not line.strip():
        return _blank(line, depth)
    return _QUOTED * depth + line[4 * depth :]


def _blank(line: str, depth: int) -> str:
    """Return a blank line of a quote, as long as `line`."""
    body = line.rstrip("\r\n")
    return (_QUOTED * depth)[: len(body)].ljust(len(body)) + line[len(body) :]


def _blank_attributes(text: str) -> str:
    if "{" not in text:
        return text
    return _ATTRIBUTES.sub(lambda found: " " * len(found[0]), text)
