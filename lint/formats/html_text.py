"""The words between the tags of HTML."""

from __future__ import annotations

from lint.document.draft import Draft
from lint.formats.html_structure import Structure
from lint.formats.html_tokens import Token, read_entity
from lint.language.patterns import Pattern

# Characters that help a browser to break lines, and that nobody sees.
_UNSEEN = frozenset(("", "\u00ad", "\u200b", "\u2060", "\ufeff"))
# In a quote of Markdown each line starts with its mark.
_LINE_START = Pattern(r"(?:\r\n?|\n)[ \t]*(?:>[ \t]*)*")


class TextWriter:
    """Adds words to the open block, and opens one where there is none."""

    def __init__(self, draft: Draft, structure: Structure, *, in_markdown: bool) -> None:
        self._draft = draft
        self._structure = structure
        self._in_markdown = in_markdown
        self._after_break = -1

    def text(self, token: Token) -> None:
        if not self._structure.is_prose:
            return
        text = token[0]
        start, end = token.span()
        if self._draft.block is None:
            if text.isspace():
                return
            start = end - len(text.lstrip())
            self._structure.begin(start)
        if self._in_markdown:
            self._lines(start, end)
        else:
            self._draft.words(start, end)
        self._structure.content_end = end

    def entity(self, token: Token) -> None:
        if not self._structure.is_prose:
            return
        draft, start = self._draft, token.start()
        shown, length = read_entity(token[0])
        block = draft.block
        is_indent = shown.isspace() and (block is None or draft.length in (block.start, self._after_break))
        if not is_indent and shown not in _UNSEEN:
            if block is None:
                self._structure.begin(start)
            if len(shown) == length:
                draft.words(start, start + length)
            else:
                draft.replaced(shown, start, start + length)
        if length < len(token[0]):
            if draft.block is None:
                self._structure.begin(start + length)
            draft.words(start + length, token.end())
        self._structure.content_end = token.end()

    def inline(self, token: Token) -> None:
        """Note a tag that stands among words: it belongs to their block."""
        if self._draft.block is None and not token["slash"]:
            self._structure.lead_at(token.start())
        self._structure.content_end = token.end()

    def line_break(self, token: Token) -> None:
        """Add a line break. Two of them end a paragraph."""
        draft = self._draft
        if draft.block is None:
            return
        if draft.length == self._after_break:
            self._structure.finish(self._structure.content_end)
            return
        draft.replaced("\n", *token.span())
        self._after_break = draft.length

    def _lines(self, start: int, end: int) -> None:
        """Add text line by line, without what Markdown puts in front of its lines."""
        done = start
        for found in _LINE_START.finditer(self._draft.source.text, start, end):
            self._draft.words(done, found.start())
            self._draft.replaced("\n", *found.span())
            done = found.end()
        self._draft.words(done, end)
