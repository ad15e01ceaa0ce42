"""What a format writes while it reads a source: the prose, piece by piece, with the place of every piece."""

from __future__ import annotations

from collections.abc import Iterable

from lint.document.document import PLACEHOLDER, Document
from lint.document.parts import Block, BlockKind, Container, Mark, MarkKind
from lint.document.piece_map import PieceMap
from lint.document.references import mark_references
from lint.document.sections import make_sections
from lint.language.patterns import Pattern
from lint.text.source import Source, Span

# White space is shown as one space, as browsers do. A no-break space stays what it is.
_OTHER_SPACES = "\t\r\n\f"
_SPACES = Pattern(r"  +")
# What no block ends with.
_AT_END = " \u00a0"

_NO_WORDS = f" {PLACEHOLDER}"


class Draft:
    """A document in the making. Blocks follow each other, containers nest, marks are closed in any order.

    `text` is the source's text, or one of the same length in which the format has blanked what nobody reads.
    """

    def __init__(self, source: Source, text: str | None = None) -> None:
        self.source = source
        self.text = source.text if text is None else text
        self.blocks: list[Block] = []
        self.marks: list[Mark] = []
        self.comments: list[Span] = []
        self.container: Container | None = None
        self.block: Block | None = None
        self.front_matter: Span | None = None
        self.scripts: list[Span] = []
        self._text: list[str] = []
        self._length = 0
        self._first = 0  # the place in the text where the open block begins
        self._pieces = PieceMap()
        self._hidden: list[tuple[int, int]] = []
        self._marks_before = self._hidden_before = 0

    @property
    def length(self) -> int:
        """Return how much prose there is so far: the offset of what comes next."""
        return self._length

    def enter(self, kind: str, span: Span, names: Iterable[str] = (), ordered: bool = False) -> Container:
        """Open a container."""
        self.container = Container(kind, self.container, span, tuple(names), ordered)
        return self.container

    def leave(self, end: int | None = None) -> None:
        """Close the innermost container; `end` is where it ends in the source, if that was not known before."""
        assert self.container is not None, "only what was opened is closed"
        if end is not None:
            self.container.span = Span(self.container.span.start, end)
        self.container = self.container.parent

    def begin(self, kind: BlockKind, span: Span, level: int = 0) -> Block:
        """Open a block."""
        self._first = len(self._text)
        self.block = Block(kind, self._length, self._length, span, self.container, level)
        self._marks_before, self._hidden_before = len(self.marks), len(self._hidden)
        return self.block

    def finish(self, end: int | None = None) -> None:
        """Close the block; one without words is dropped."""
        block, self.block = self.block, None
        assert block is not None, "only what was opened is closed"
        self._trim(block.start)
        self._clamp()
        if end is not None:
            block.span = Span(block.span.start, end)
        block.end = self._length
        if block.end > block.start:
            if "".join(self._text[self._first :]).strip(_NO_WORDS):
                block.position = len(self.blocks)
                self.blocks.append(block)
            self._text.append("\n")
            self._length += 1

    def words(self, start: int, end: int) -> None:
        """Add the source's own characters between two offsets."""
        text = self.text[start:end]
        for space in _OTHER_SPACES if not text.isprintable() else ():
            text = text.replace(space, " ")
        done = 0
        for spaces in _SPACES.finditer(text) if "  " in text else ():
            self._add(text[done : spaces.start()], start + done, start + spaces.start())
            self._add(" ", start + spaces.start(), start + spaces.end())
            done = spaces.end()
        self._add(text[done:], start + done, end)

    def replaced(self, shown: str, start: int, end: int) -> None:
        """Add what the reader sees where the source has something else: an entity, a line break."""
        self._add(" " if shown in "\r\n\t" else shown, start, end)

    def hidden(self, start: int, end: int) -> None:
        """Add characters that are no prose, such as code: rules see placeholders, messages the characters."""
        before = self._length
        self.words(start, end)
        self._hidden.append((before, self._length))

    def image(self, span: Span, target: str, **attributes: str) -> None:
        """Add an image, which is no prose and no part of a word."""
        start = self._length
        if self.block is not None:
            self._add(PLACEHOLDER, *span)
        self.marks.append(Mark("image", start, self._length, span, target, attributes))

    def hide(self, start: int, end: int) -> None:
        """Hide the prose between two offsets, as code is hidden."""
        self._hidden.append((start, end))

    def mark(self, kind: MarkKind, start: int, span: Span, target: str = "", **attributes: str) -> None:
        """Mark the prose from `start` up to here."""
        self.marks.append(Mark(kind, start, self._length, span, target, attributes))

    def document(self, format: str) -> Document:
        """Return the finished document."""
        self.marks.sort(key=lambda mark: mark.start)
        shown = "".join(self._text)
        mark_references(shown, make_sections(self.blocks))
        return Document(
            source=self.source,
            format=format,
            shown=shown,
            pieces=self._pieces,
            hidden=self._hidden,
            blocks=self.blocks,
            marks=self.marks,
            comments=self.comments,
            front_matter=self.front_matter,
            scripts=self.scripts,
        )

    def _add(self, text: str, start: int, end: int) -> None:
        block = self.block
        if not text or block is None:
            return
        if text[0] == " " and (self._length == block.start or self._text[-1][-1] == " "):
            text, start = text[1:], start + 1 if end - start == len(text) else end
            if not text:
                return
        self._pieces.add(self._length, len(text), start, end)
        self._text.append(text)
        self._length += len(text)

    def _clamp(self) -> None:
        """Let no mark and no code of the block reach beyond its last word."""
        last = self._length
        for mark in self.marks[self._marks_before :]:
            mark.start, mark.end = min(mark.start, last), min(mark.end, last)
        for place in range(self._hidden_before, len(self._hidden)):
            start, end = self._hidden[place]
            self._hidden[place] = (min(start, last), min(end, last))

    def _trim(self, start: int) -> None:
        while self._length > start and self._text[-1][-1] in _AT_END:
            last = self._text.pop()
            self._length -= len(last)
            kept = last.rstrip(_AT_END)
            if kept:
                self._pieces.shorten(len(last) - len(kept))
                self._text.append(kept)
                self._length += len(kept)
            else:
                self._pieces.drop()
