"""A document: one string of prose in which blocks, marks, sentences and words are offsets, computed once."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from lint.document.metadata import Metadata, read_metadata
from lint.document.parts import Block, Container, Mark, Section, Sentence
from lint.document.piece_map import PieceMap
from lint.document.sections import make_sections
from lint.document.sentences import split_sentences
from lint.language.folding import fold, hide_addresses
from lint.language.patterns import Pattern
from lint.language.words import WORD
from lint.text.source import Source, Span

PLACEHOLDER = "\ufffc"
_LONGEST_LABEL = 80
_SENTENCE_END = Pattern(r"[.!?\n]")


@dataclass(eq=False)
class Document:
    """What a format makes of a source. `shown` is the prose as a reader sees it, a line feed after each block.

    `format` is markdown, html, text or yaml. `comments` and `scripts` are spans of the source.
    """

    source: Source
    format: str
    shown: str
    pieces: PieceMap
    hidden: list[tuple[int, int]]
    blocks: list[Block]
    marks: list[Mark]
    comments: list[Span]
    front_matter: Span | None
    scripts: list[Span]

    @cached_property
    def prose(self) -> str:
        """Return the prose with a placeholder for each character of code, addresses of pages and of mail."""
        parts, done = [], 0
        for start, end in sorted(self.hidden):
            if end > done:
                parts += [self.shown[done : max(start, done)], PLACEHOLDER * (end - max(start, done))]
                done = end
        return hide_addresses("".join((*parts, self.shown[done:])), PLACEHOLDER)

    @cached_property
    def folded(self) -> str:
        """Return the prose in lower case, with straight quotes and plain spaces; offsets stay the same."""
        return fold(self.prose)

    @cached_property
    def sections(self) -> list[Section]:
        return make_sections(self.blocks)

    @cached_property
    def sentences(self) -> list[Sentence]:
        """Return the sentences of all blocks, headings and fragments included, in order."""
        return split_sentences(self.prose, self.blocks, self._label_ends())

    def _label_ends(self) -> Iterator[int]:
        """Yield where the labels end that open a block in bold, such as "**Note:** ..." or "**Name**, a word: ..."."""
        starts = {block.start for block in self.blocks}
        for mark in self.marks:
            if mark.kind == "strong" and mark.start in starts:
                end = self.prose.find(":", max(mark.end - 1, mark.start), mark.end + _LONGEST_LABEL)
                if end >= 0 and not _SENTENCE_END.search(self.prose, mark.end, end):
                    yield end + 1

    @cached_property
    def metadata(self) -> Metadata:
        return read_metadata(self)

    @cached_property
    def containers(self) -> list[Container]:
        """Return every container that holds a block, in the order of the source."""
        seen: dict[int, Container] = {}
        for block in self.blocks:
            for container in block.container.chain() if block.container else ():
                if id(container) in seen:
                    break
                seen[id(container)] = container
        return sorted(seen.values(), key=lambda container: (container.span.start, -container.span.end))

    @cached_property
    def title(self) -> Block | None:
        """Return the page's main heading: the first of the highest level that stands near its top."""
        headings = [block for block in self.blocks if block.kind == "heading"]
        return min(headings[:3], key=lambda block: block.level, default=None)

    @cached_property
    def _words_by_sentence(self) -> dict[int, list[str]]:
        prose = self.prose
        found = WORD.findall
        return {start: found(prose, start, end) for start, end, _ in self.sentences}

    @cached_property
    def word_counts(self) -> list[int]:
        """Return how many words each sentence has, in order."""
        return list(map(len, self._words_by_sentence.values()))

    @cached_property
    def _words_before(self) -> list[int]:
        """Return how many words stand before each sentence, and last how many there are."""
        return [0, *accumulate(self.word_counts)]

    @property
    def word_count(self) -> int:
        return self._words_before[-1]

    @property
    def is_page(self) -> bool:
        """Tell whether this is a page of its own; a file of data is not."""
        return self.format != "yaml"

    def text(self, part: Block | Sentence | Mark) -> str:
        """Return the prose of a part."""
        return self.prose[part.start : part.end]

    def words_of(self, sentence: Sentence) -> list[str]:
        """Return the words of a sentence."""
        return self._words_by_sentence[sentence.start]

    def words(self, start: int, end: int) -> list[str]:
        """Return the words between two offsets."""
        return WORD.findall(self.prose, start, end)

    def count_words(self, start: int, end: int) -> int:
        """Return how many words the sentences have that start between two offsets."""
        starts, before = self._sentence_starts, self._words_before
        return before[bisect_left(starts, end)] - before[bisect_left(starts, start)]

    def block_at(self, offset: int) -> Block:
        """Return the block that the offset stands in, or the one before it."""
        return self.blocks[max(bisect_right(self._block_starts, offset) - 1, 0)]

    def sentence_at(self, offset: int) -> Sentence:
        """Return the sentence that the offset stands in, or the one before it."""
        return self.sentences[max(bisect_right(self._sentence_starts, offset) - 1, 0)]

    def sentences_in(self, start: int, end: int) -> list[Sentence]:
        """Return the sentences that start between two offsets."""
        starts = self._sentence_starts
        return self.sentences[bisect_left(starts, start) : bisect_left(starts, end)]

    def extent(self, container: Container) -> range:
        """Return the positions of the blocks that a container holds."""
        return self._extents.get(id(container), range(0))

    def section_of(self, block: Block) -> Section:
        return self._section_by_block[block.position]

    def marks_in(self, start: int, end: int, *kinds: str) -> Iterator[Mark]:
        """Yield the marks of these kinds (of all, if none is given) that start between two offsets."""
        starts = self._mark_starts
        for mark in self.marks[bisect_left(starts, start) : bisect_left(starts, end)]:
            if not kinds or mark.kind in kinds:
                yield mark

    def span(self, start: int, end: int) -> Span:
        """Return the source span of the prose between two offsets."""
        return self.pieces.span(start, end)

    @cached_property
    def _extents(self) -> dict[int, range]:
        extents: dict[int, range] = {}
        for block in self.blocks:
            for container in block.container.chain() if block.container else ():
                first = extents[id(container)].start if id(container) in extents else block.position
                extents[id(container)] = range(first, block.position + 1)
        return extents

    @cached_property
    def _block_starts(self) -> list[int]:
        return [block.start for block in self.blocks]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    @cached_property
    def _mark_starts(self) -> list[int]:
        return [mark.start for mark in self.marks]

    @cached_property
    def _section_by_block(self) -> list[Section]:
        return [section for section in self.sections for _ in section.blocks]
