"""Is a medicine the answer to "What helps?": an entry of a list, a table or a packing list of remedies?"""

from __future__ import annotations

from lint.document.document import Document
from lint.document.parts import Block, Sentence
from lint.language.patterns import Pattern

_ASKS_FOR_HELP = Pattern(
    r"\b(?:(?:what|which|that|things?) (?:\w+ )?(?:helps?|works?|eases?)|how (?:to|do i|can i|do you"
    r"|can you) (?:\w+ )?(?:ease|stop|treat|beat|fight|soothe|calm|get rid|cope|manage|relieve|fix)|remed(?:y|ies)"
    r"|reliefs?|self-?care|recovery|solutions?|first[- ]aid kit|medicine (?:cabinet|chest)|packing list|what to (?:take"
    r"|pack|try|buy)|try|go-tos?|must-haves|top picks|our picks|(?:quick|easy|best|natural|simple) (?:fix(?:es)?|cures?"
    r"|answers?|ways?))\b"
)
_MOST_WORDS = 9


def is_listed_as_help(document: Document, sentence: Sentence, place: int) -> bool:
    """Tell whether the medicine at a place begins a short entry under words such as "What helps"."""
    if place - sentence.start > 25 or len(document.words_of(sentence)) > _MOST_WORDS:
        return False
    return any(_ASKS_FOR_HELP.search(document.folded, start, end) for start, end in _labels(document, sentence))


def _labels(document: Document, sentence: Sentence) -> list[tuple[int, int]]:
    """Return where the words stand that say what a sentence is an entry of."""
    block = sentence.block
    if sentence.start > block.start:
        before = document.sentences_in(block.start, sentence.start)[-1]
        return [(before.start, before.end)]
    if block.kind not in ("item", "cell"):
        return []
    labels = [_first_row(document, block) if block.kind == "cell" else _lead_in(document, block)]
    heading = document.section_of(block).heading
    if heading is not None:
        labels.append((heading.start, heading.end))
    return labels


def _lead_in(document: Document, block: Block) -> tuple[int, int]:
    """Return the block before the list that a block stands in."""
    place = block.position
    while place > 0 and document.blocks[place].kind == "item":
        place -= 1
    return document.blocks[place].start, document.blocks[place].end


def _first_row(document: Document, block: Block) -> tuple[int, int]:
    """Return the first row of the table that a block stands in."""
    place = block.position
    while place > 0 and document.blocks[place - 1].kind == "cell":
        place -= 1
    row = document.blocks[place].within("row")
    last = document.extent(row).stop - 1 if row is not None else place
    return document.blocks[place].start, document.blocks[last].end
