"""What the headings of a page repeat of its title."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from lint.document.document import Document
from lint.document.parts import Block
from lint.document.running_text import heads_back_matter, is_outside
from lint.language.stems import stem
from lint.language.subject_words import is_frame, words_of

# What headings are for: these words may stand in a title and in a heading under it.
_PARTS = frozenset(
    stem(word)
    for word in (
        *("cause", "causes", "symptom", "symptoms", "sign", "signs", "treatment", "treatments", "prevention"),
        *("diagnosis", "test", "tests", "risk", "risks", "factors", "remedies", "remedy", "types", "kinds"),
        *("prevent", "tips", "help", "relief", "side", "effects", "home", "medical", "doctor", "people", "children"),
        *("adults", "days"),
    )
)
FEWEST_SHARED = 2


def keywords(document: Document) -> Counter[str]:
    """Return the stems that name the page in its title, and how often each stands there."""
    title = document.title
    return Counter() if title is None else Counter(_stems(document, title))


def repeating_headings(document: Document, words: Mapping[str, int]) -> tuple[list[Block], int]:
    """Return the headings that repeat at least two words of the title, and how many headings there are in all."""
    headings = [
        section.heading
        for section in document.sections
        if section.heading is not None
        and section.heading is not document.title
        and not is_outside(section.heading)
        and not heads_back_matter(document, section)
    ]
    repeating = [each for each in headings if len(words.keys() & set(_stems(document, each))) >= FEWEST_SHARED]
    return repeating, len(headings)


def _stems(document: Document, heading: Block) -> list[str]:
    words = (word for word in words_of(document.text(heading)) if len(word) > 1 and not is_frame(word))
    return [each for each in map(stem, words) if each not in _PARTS]
