"""Conclusions: the last part of an article, where it says that it comes to its end."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from lint.document.document import Document
from lint.document.parts import Block
from lint.document.running_text import is_outside
from lint.language.patterns import Pattern
from lint.repetition.statements import content_stems

_HEADING = Pattern(
    r"\W*(?:in |the |our |my |a )?(?:conclusions?|concluding (?:remarks|thoughts)"
    r"|final (?:thoughts?|words?|note|verdict)|bottom line|closing (?:thoughts|words)|parting (?:thoughts|words)"
    r"|wrap(?:ping)?[- ]?up|sum(?:ming)? up|to sum up|last words?|takeaways?|take[- ]home message|summary|in short"
    r"|in summary|to conclude|last thoughts?|wrapping (?:it|things) up)\b[^\n]{0,60}"
)
_OPENING = Pattern(
    r"\W{0,3}(?:in conclusion|to conclude|in summary|to sum(?:mari[sz]e| up| it up)|summing up|as we(?:'ve| have) seen"
    r"|all in all|to wrap (?:it )?up|at the end of the day|in closing|in a nutshell)\b"
)
_LATE = 0.5
_FEWEST_WORDS = 20
_KNOWN = 0.8
"""How much of what a conclusion says must have been said before for it to be no more than a repetition."""


class Conclusion(NamedTuple):
    """The paragraphs of a conclusion."""

    blocks: list[Block]

    @property
    def start(self) -> int:
        return self.blocks[0].start

    @property
    def end(self) -> int:
        return self.blocks[-1].end


def conclusions(document: Document) -> Iterator[Conclusion]:
    """Yield the conclusions of a page: under such a heading, or paragraphs late in it that say so."""
    done = -1
    for section in document.sections:
        heading = section.heading
        headed = heading is not None and _HEADING.fullmatch(document.folded, heading.start, heading.end) is not None
        for place, block in enumerate(section.blocks):
            if block.position <= done or not _is_text(block):
                continue
            if (headed and block.start > len(document.prose) / 3) or _opens(document, block):
                blocks = [each for each in section.blocks[place:] if _is_text(each)]
                done = blocks[-1].position
                yield Conclusion(blocks)


def repeated_part(document: Document, conclusion: Conclusion) -> Conclusion | None:
    """Return the conclusion, or its first paragraph, if nearly all that it says was said before."""
    for part in (conclusion, Conclusion(conclusion.blocks[:1])):
        if _only_repeats(document, part):
            return part
    return None


def _only_repeats(document: Document, part: Conclusion) -> bool:
    """Tell whether a stretch has hardly a word of weight and no figure that does not stand above it."""
    stems = content_stems(document.folded[part.start : part.end])
    if len(document.words(part.start, part.end)) < _FEWEST_WORDS or not stems:
        return False
    before = frozenset(content_stems(document.folded[: part.start]))
    new = [stem for stem in stems if stem not in before]
    return len(new) <= (1 - _KNOWN) * len(stems) and not any(stem[0].isdigit() for stem in new)


def _opens(document: Document, block: Block) -> bool:
    late = block.start > _LATE * len(document.prose)
    return late and _OPENING.match(document.folded, block.start, block.end) is not None


def _is_text(block: Block) -> bool:
    return block.kind == "paragraph" and not is_outside(block) and block.within("callout", "quote") is None
