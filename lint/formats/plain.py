"""Plain text to a document. Headings, lists and paragraphs are known by their shape."""

from __future__ import annotations

from collections.abc import Sequence

from lint.document.document import Document
from lint.document.draft import Draft
from lint.document.parts import BlockKind
from lint.formats.front_matter import find_front_matter
from lint.formats.plain_lines import read_chunks
from lint.formats.plain_lists import PlainLists, end_of_listed
from lint.formats.plain_shapes import (
    Line,
    heads_questions,
    heads_sources,
    is_capitals,
    is_question,
    is_underline,
    item_number,
    item_start,
    looks_like_heading,
)
from lint.text.source import Source, Span

# A line longer than this was not broken to fit a page: it is a paragraph of its own.
_WIDEST = 110
# What a heading stands above is at least as long as this.
_LEAST_TEXT = 40


def read_plain(source: Source) -> Document:
    """Return the document of a text file."""
    draft = Draft(source)
    draft.front_matter, start = find_front_matter(source.text)
    _Reader(draft, read_chunks(source.text, start)).read()
    return draft.document("text")


class _Reader:
    """Adds chunk after chunk to a draft: each is a heading, a paragraph, a list, or several of them."""

    def __init__(self, draft: Draft, chunks: Sequence[list[Line]]) -> None:
        self._draft = draft
        self._chunks = chunks
        self._lists = PlainLists(draft)
        self._has_title = False
        self._asks_questions = False
        self._names_sources = False
        self._leads_in = False

    def read(self) -> None:
        for place, lines in enumerate(self._chunks):
            at = 0
            while at < len(lines):
                at = self._part(lines, at, place)
        self._lists.close()

    def _part(self, lines: list[Line], at: int, place: int) -> int:
        """Add what starts with the line at `at`, and return where the lines go on after it."""
        line = lines[at]
        if at + 1 < len(lines) and is_underline(lines[at + 1], line):
            self._heading(line, underline=lines[at + 1])
            return at + 2
        is_item = item_start(line.text) > 0
        following = self._chunks[place + 1] if place + 1 < len(self._chunks) else []
        listed = self._leads_in and not is_item
        if listed and (end := end_of_listed(lines, at, following, self._lists.is_short)) > at:
            return self._lists.short(lines, at, end)
        if self._is_heading(lines, at, place):
            self._heading(line)
            return at + 1
        if is_item:
            return self._lists.marked(lines, at)
        return self._paragraph(lines, at)

    def _heading(self, line: Line, underline: Line | None = None) -> None:
        level = 2 if self._has_title else 1
        if underline is not None and underline.text[0] == "=":
            level = 1
        elif self._asks_questions and is_question(line.text):
            level = 3
        else:
            self._asks_questions = heads_questions(line.text)
        self._has_title = True
        self._names_sources = heads_sources(line.text)
        self._block("heading", line, underline or line, level)

    def _paragraph(self, lines: list[Line], at: int) -> int:
        end = at + 1
        while end < len(lines) and not self._ends_paragraph(lines, end):
            end += 1
        self._block("paragraph", lines[at], lines[end - 1])
        return end

    def _ends_paragraph(self, lines: list[Line], place: int) -> bool:
        """Tell whether the line at `place` starts something else than the lines before."""
        before, line = lines[place - 1], lines[place]
        if max(len(before.text), len(line.text)) > _WIDEST or before.text.endswith(":"):
            return before.ends_sentence or before.is_short
        if item_start(line.text):
            return before.ends_sentence or before.is_short or not item_number(line.text)
        return place + 1 < len(lines) and is_underline(lines[place + 1], line)

    def _block(self, kind: BlockKind, first: Line, last: Line, level: int = 0) -> None:
        self._lists.close()
        end = first.end if kind == "heading" else last.end
        self._draft.begin(kind, Span(first.start, last.end), level)
        self._draft.words(first.start, end)
        self._draft.finish()
        self._leads_in = self._draft.source.text[end - 1] == ":"

    def _is_heading(self, lines: list[Line], at: int, place: int) -> bool:
        text = lines[at].text
        if not looks_like_heading(text) or (self._names_sources and not is_capitals(text)):
            return False
        number = item_number(text)
        is_last = at + 1 == len(lines)
        if number and (self._lists.is_open or not (text.endswith("?") or is_last)):
            return False
        if not is_last:
            below = lines[at + 1].text
            return len(text) * 1.5 < len(below) and len(below) > _LEAST_TEXT and not item_start(below)
        return self._has_text_below(text, self._chunks[place + 1 : place + 4])

    def _has_text_below(self, text: str, following: Sequence[list[Line]]) -> bool:
        """Tell whether longer text follows, with nothing but other headings between."""
        for chunk in following:
            below = chunk[0].text
            if item_start(below) and not is_question(below):
                return not item_number(text)
            if len(below) > max(len(text), _LEAST_TEXT) or len(chunk) > 1:
                return True
            if not looks_like_heading(below):
                return chunk[0].ends_sentence and len(below) > len(text)
        return False
