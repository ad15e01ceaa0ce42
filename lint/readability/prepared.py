"""Prepared text: the sentences that a readability formula is meant for, and how much was left out.

The formulas were made for running sentences. Headings, table cells and fragments count as very short sentences and make
hard text look easy; lists of sources and small print make easy text look hard.
"""

from __future__ import annotations

from typing import NamedTuple

from lint.document.document import Document
from lint.document.memo import once_per_document
from lint.document.parts import Sentence
from lint.document.running_text import running_blocks

_END_MARKS = ".!?…"
_CLOSING = "\"'”’)]»* "
FEWEST_WORDS = 3
_SURELY_LONG = 80


class Prepared(NamedTuple):
    """The sentences that count, and how many others a page has: headings, cells, fragments, sources, small print."""

    sentences: list[Sentence]
    left_out: int


def prepared_sentences(document: Document) -> list[Sentence]:
    """Return the sentences of a page that count for a score, in order."""
    return prepare(document).sentences


@once_per_document
def prepare(document: Document) -> Prepared:
    """Return the prepared text of a page."""
    running = {block.position for block in running_blocks(document)}
    sentences = [
        sentence
        for sentence in document.sentences
        if sentence.block.position in running and _is_whole(document, sentence)
    ]
    return Prepared(sentences, len(document.sentences) - len(sentences))


def _is_whole(document: Document, sentence: Sentence) -> bool:
    """Tell whether a sentence ends as one and is more than a word or two. A lead-in to a list is not whole."""
    text = document.prose[sentence.start : sentence.end].rstrip(_CLOSING)
    if not text or text[-1] not in _END_MARKS:
        return False
    return len(text) > _SURELY_LONG or len(document.words_of(sentence)) >= FEWEST_WORDS
