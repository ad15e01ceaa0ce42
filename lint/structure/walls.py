"""Walls of text: paragraphs in a row with no heading, list, table or box between them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from lint.document.document import Document
from lint.document.parts import Block
from lint.document.running_text import heads_back_matter, is_outside

_SHORTEST_WORD = 3
"""Characters that a word has at the least, with the space behind it, on average."""


class Wall(NamedTuple):
    """Paragraphs in a row, and how many words they have."""

    paragraphs: list[Block]
    words: int


def walls(document: Document, most: int) -> Iterator[Wall]:
    """Yield the runs of paragraphs of more than `most` words."""
    for section in document.sections:
        run: list[Block] = []
        for block in [*section.blocks, None]:
            if block is not None and _is_plain(block):
                run.append(block)
                continue
            if run and run[-1].end - run[0].start > _SHORTEST_WORD * most:
                words = document.count_words(run[0].start, run[-1].end)
                if words > most and not heads_back_matter(document, section):
                    yield Wall(run, words)
            run = []


def _is_plain(block: Block) -> bool:
    return block.kind == "paragraph" and not is_outside(block) and block.within("callout", "quote", "tab") is None
