"""Where each span of a page came from.

While a template renders, every value and every piece of template text is emitted between two private-use
characters: the first says which origin it has, the last closes it. `take_marks` removes them and keeps the
map from page offsets to origins. Facts cannot contain such characters, so the marks are never mistaken.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from contextvars import ContextVar
from dataclasses import dataclass

from lint.text.located import Origin

CLOSE = "\ue000"
_FIRST_VALUE = 0xF0000
_FIRST_PIECE = 0x100000
_MOST = 0xFFFE
_MARK = re.compile("([\ue000\U000f0000-\U0010fffd])")
_NEWLINES = re.compile(r"\n+")

marks: ContextVar[list[Origin] | None] = ContextVar("marks")
"""The origins of the values emitted so far on the page that is being rendered; None where nothing is marked."""


class ProvenanceError(Exception):
    """A template broke the marks: it changed text that was already rendered."""


def mark_value(words: str, origin: Origin) -> str:
    """Return already escaped `words` between marks that say they come from `origin`, if the page has marks."""
    emitted = marks.get()
    if emitted is None:
        return words
    if len(emitted) >= _MOST:
        raise ProvenanceError(f"a page has more than {_MOST} values; split it")
    emitted.append(origin)
    return f"{chr(_FIRST_VALUE + len(emitted) - 1)}{words}{CLOSE}"


def mark_piece(words: str, number: int) -> str:
    """Return template text between marks; `number` is its place in the list of pieces."""
    return f"{chr(_FIRST_PIECE + number)}{words}{CLOSE}"


def strip_marks(rendered: str) -> str:
    """Return the page without its marks, faster than take_marks and without the map.

    Raises ProvenanceError where the marks cannot be balanced.
    """
    if 2 * rendered.count(CLOSE) != len(_MARK.findall(rendered)):
        raise ProvenanceError("a mark is never closed, or closed without being opened")
    return collapse_blank_lines(_MARK.sub("", rendered))


def collapse_blank_lines(text: str) -> str:
    """Return the text with one blank line where there are more."""
    while "\n\n\n" in text:
        text = text.replace("\n\n\n", "\n\n")
    return text


@dataclass(frozen=True, slots=True)
class Provenance:
    """The map of one page: from each offset in `starts` on, the text comes from the origin beside it.

    `from_template` says where it is a template's own text, whose line feeds are the template's.
    """

    text: str
    starts: list[int]
    origins: list[Origin]
    from_template: list[bool]

    def locate(self, offset: int) -> Origin:
        """Return where the character at a 0-based code-point offset of the page came from.

        A value gives the place of its whole scalar; template text gives its own line in the template.
        Raises IndexError for an offset outside the page.
        """
        if not 0 <= offset < len(self.text):
            raise IndexError(f"offset {offset} is outside the page")
        place = bisect_right(self.starts, offset) - 1
        origin = self.origins[place]
        if not self.from_template[place]:
            return origin
        line = origin.line + self.text.count("\n", self.starts[place], offset)
        return origin._replace(line=line)


def take_marks(rendered: str, values: Sequence[Origin], pieces: Sequence[Origin]) -> Provenance:
    """Return the page without its marks, and the map of its spans. Runs of blank lines become one.

    Raises ProvenanceError where marks are not balanced.
    """
    parts = _MARK.split(rendered)
    text: list[str] = []
    starts: list[int] = []
    origins: list[Origin] = []
    templates: list[bool] = []
    open_marks: list[tuple[Origin, bool]] = []
    length = newlines = 0
    latest = pieces[0] if pieces else Origin("", 0, 0, 1, 1)
    for position, part in enumerate(parts):
        if position % 2:
            if part == CLOSE:
                if not open_marks:
                    raise ProvenanceError("a mark is closed that was never opened")
                open_marks.pop()
            else:
                code = ord(part)
                piece = code >= _FIRST_PIECE
                opened = pieces[code - _FIRST_PIECE] if piece else values[code - _FIRST_VALUE]
                open_marks.append((opened, piece))
                if piece:
                    latest = opened
            continue
        if not part:
            continue
        # A plain string or number belongs to the template line that emits it, however many lines it has.
        origin, piece = open_marks[-1] if open_marks else (latest, False)
        if piece:
            latest = origin._replace(line=origin.line + part.count("\n"))
        for kept, skipped in _collapse(part, newlines):
            starts.append(length)
            origins.append(origin._replace(line=origin.line + skipped) if piece else origin)
            templates.append(piece)
            text.append(kept)
            length += len(kept)
            trailing = len(kept) - len(kept.rstrip("\n"))
            newlines = newlines + trailing if trailing == len(kept) else trailing
    if open_marks:
        raise ProvenanceError("a mark is never closed")
    return Provenance("".join(text), starts, origins, templates)


def _collapse(part: str, newlines: int) -> Iterator[tuple[str, int]]:
    """Yield what is left of `part` when no more than two line feeds follow each other.

    `newlines` line feeds end the text before it. Each kept span comes with the line of `part` it starts on.
    """
    if "\n\n\n" not in part and not (newlines and part[0] == "\n"):
        yield part, 0
        return
    start = line = 0
    for run in _NEWLINES.finditer(part):
        before = newlines if run.start() == 0 else 0
        keep = min(len(run[0]), max(0, 2 - before))
        if keep < len(run[0]):
            if start < run.start() + keep:
                yield part[start : run.start() + keep], line
            line = part.count("\n", 0, run.end())
            start = run.end()
    if start < len(part):
        yield part[start:], line
