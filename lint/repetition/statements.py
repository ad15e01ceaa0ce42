"""A sentence as what it says: the stems of its words that carry meaning, in order."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from lint.data.tables import read_table
from lint.document.document import Document
from lint.document.memo import once_per_document
from lint.document.parts import Sentence
from lint.document.running_text import running_blocks
from lint.language.patterns import Pattern
from lint.language.signs import Signs
from lint.language.stems import stem

_WORD = Pattern(r"[^\W_]+(?:'[^\W_]+)?")
# What may, and should, be said again wherever it matters.
_SAFETY = Pattern(
    r"(?<!\d)(?:999|911|112|111|988|116 123)(?!\d)|\bambulance\b|\ba&e\b|\bemergency (?:room|department|help|care)\b"
    r"|\breach of children\b|\bdo not (?:take|give|use|drive|stop|exceed|mix)\b|\bnever (?:take|give|use|mix)\b"
    r"|\ballergic to\b|\b(?:read|follow|check) the (?:leaflet|label|instructions)\b"
)
_SAFETY_SIGNS = Signs(
    lambda: (
        *("999", "911", "112", "111", "988", "116 123", "ambulance", "a&e", "emergency ", "reach of children"),
        *("do not ", "never ", "allergic to", " the leaflet", " the label", " the instructions"),
    )
)
_ENDS = Pattern(r"[.!?…][\"'”’)\]*]{0,3}\Z")


class Statement(NamedTuple):
    """A sentence and the stems of its content words in order. `section` is the place of its section's first block."""

    sentence: Sentence
    stems: tuple[str, ...]
    section: int


@once_per_document
def statements(document: Document) -> list[Statement]:
    """Return what the running text of a page says, sentence by sentence."""
    running = {block.position for block in running_blocks(document)}
    found = []
    for sentence in document.sentences:
        block = sentence.block
        if block.position in running:
            section = document.section_of(block).blocks[0].position
            found.append(Statement(sentence, content_stems(document.folded[sentence.start : sentence.end]), section))
    return found


def may_be_repeated(document: Document, sentence: Sentence) -> bool:
    """Tell whether a sentence is a warning, a list of links, a note in brackets or no whole sentence."""
    start, end = sentence.start, sentence.end
    if document.prose.startswith("(", start) or not _ENDS.search(document.prose[max(start, end - 8) : end].rstrip()):
        return True
    if _SAFETY_SIGNS.stand_in(document, start, end) and _SAFETY.search(document.folded, start, end):
        return True
    links = document.marks_in(start, end, "link")
    return 2 * sum(link.end - link.start for link in links) > end - start


def content_stems(folded: str) -> tuple[str, ...]:
    """Return the stems of the words that carry meaning; words that mean the same here have one stem."""
    return tuple(filter(None, map(_content_stem, _WORD.findall(folded))))


@lru_cache(maxsize=1 << 16)
def _content_stem(word: str) -> str:
    """Return a word's stem, or nothing for a word of grammar."""
    word = word.removesuffix("'s")
    empty, same, _ = _classes()
    if word in empty or (len(word) == 1 and word.isalpha()):
        return ""
    return same.get(word) or same.get(word.removesuffix("s")) or stem(word)


def opposites() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """Return the stems that must not stand for each other, such as those of "increase" and "decrease"."""
    return _classes()[2]


@cache
def _classes() -> tuple[frozenset[str], dict[str, str], tuple[tuple[frozenset[str], frozenset[str]], ...]]:
    """Return the words that carry no meaning, the words that count as another one, and pairs of opposites."""
    empty: set[str] = set()
    same: dict[str, str] = {}
    pairs = []
    for kind, words in read_table("repetition_words.tsv"):
        if kind == "empty":
            empty.update(words.split())
        elif kind == "opposites":
            one, _, other = words.partition(" | ")
            pairs.append((frozenset(map(stem, one.split())), frozenset(map(stem, other.split()))))
        else:
            same.update(dict.fromkeys(words.split(), stem(kind)))
    return frozenset(empty), same, tuple(pairs)
