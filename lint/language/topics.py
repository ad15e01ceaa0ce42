"""What a page is about, and whether a title belongs to it.

The page itself says so: its title, its headings, the words that come again and again, other names in brackets; and
what is known of the topic, if anything is. Words that stand on every page on health say nothing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from lint.document.document import Document
from lint.document.parts import Block
from lint.knowledge import Knowledge
from lint.language.folding import fold
from lint.language.patterns import Pattern
from lint.language.stems import stem
from lint.language.subject_words import is_frame, subjects, synonyms, weight_of, words_of

_OTHER_NAME = Pattern(
    r"\b(?:also (?:known as|called)|sometimes called|known (?:medically )?as|medical name (?:is"
    r"|for it is))\b([^.;:()\n]{3,60})"
    r"|\(([^()\n]{3,40})\)"
)
Stretches = Mapping[int, Sequence[tuple[int, int]]]
_FEWEST_WORDS = 4
_INTRODUCTION = 5
"""Blocks from the top in which a page gives its other names."""
_TITLE, _NAME, _HEADING, _LEADING, _FREQUENT, _NEAR, _PASSING = 1.0, 0.8, 0.6, 0.8, 0.5, 0.7, 0.15
_SAME_FIELD = 0.7
_SHORT_TITLE = 16
"""A first block of no more words stands for a title where there is no heading."""


@dataclass(slots=True)
class Topic:
    """How much each stem belongs to a page, from 0 to 1; `title` are the stems and `phrases` the pairs of its title."""

    strengths: dict[str, float] = field(default_factory=dict)
    title: set[str] = field(default_factory=set)
    phrases: set[tuple[str, str]] = field(default_factory=set)
    is_thin: bool = False
    """Whether the page says too little to be about anything."""

    def is_said_often(self, word: str) -> bool:
        """Tell whether a stem comes again and again."""
        return self.strengths.get(word, 0.0) >= _LEADING

    def relatedness(self, text: str, near: str = "") -> float | None:
        """Return how much a text is about this page, from 0 to 1; None if it does not say what it is about.

        `near` is what stands around it: a subject that is spoken of there is not far-fetched.
        """
        words = subjects(text) if not self.is_thin else {}
        if self.phrases & _pairs(text):
            return 1.0
        if not words:
            return None
        around = subjects(near)
        belongs = {word: max(self.strengths.get(word, 0.0), _NEAR * (word in around)) for word in words}
        best = max(
            (belongs[word] for word, weight in words.items() if weight == 1.0 and word in self.title), default=0.0
        )
        # Broad words count for half, unless there are no others.
        whole = len(words) if 1.0 in words.values() else sum(words.values())
        mean = sum(belongs[word] * weight for word, weight in words.items()) / whole
        return max(mean, best)


def topic_of(document: Document, knowledge: Knowledge, without: Sequence[tuple[int, int]] = ()) -> Topic:
    """Return what a page is about. The stretches `without` are no evidence: what stands there is in question."""
    inside = stretches_by_block(document, without)
    texts = [(block, text_without(document, block, inside)) for block in document.blocks if not block.within("outside")]
    texts = [(block, text) for block, text in texts if text.strip()]
    topic = Topic()
    _count(topic, [text for _, text in texts])
    for block, text in texts:
        if block.kind in ("heading", "term", "title"):
            _strengthen(topic, subjects(text), _HEADING)
    title = _title(document, texts)
    topic.title = set(subjects(title))
    topic.phrases = _pairs(title)
    _strengthen(topic, topic.title, _TITLE)
    _add_names(topic, [text for _, text in texts[:_INTRODUCTION]])
    _add_field(topic, title)
    _add_known(topic, knowledge)
    return topic


def stretches_by_block(document: Document, stretches: Iterable[tuple[int, int]]) -> Stretches:
    """Return the stretches that reach into each block, in order, by the block's position."""
    found: dict[int, list[tuple[int, int]]] = {}
    blocks = document.blocks
    for start, end in sorted(stretches):
        place = document.block_at(start).position
        while place < len(blocks) and blocks[place].start < end:
            if blocks[place].end > start:
                found.setdefault(place, []).append((start, end))
            place += 1
    return found


def text_without(document: Document, block: Block, without: Stretches) -> str:
    """Return the prose of a block but for the stretches that reach into it."""
    kept, place = [], block.start
    for start, end in without.get(block.position, ()):
        kept.append(document.prose[place : max(start, place)])
        place = max(place, end)
    return " ".join((*kept, document.prose[place : block.end] if place < block.end else ""))


def _title(document: Document, texts: Sequence[tuple[Block, str]]) -> str:
    """Return all that names the page: its heading and what its front matter says."""
    said = [document.metadata.value(key) for key in ("title", "keywords", "tags", "topic", "name", "alternate_name")]
    if document.title is not None:
        said.insert(0, document.text(document.title))
    elif texts and len(texts[0][1].split()) <= _SHORT_TITLE:
        said.insert(0, texts[0][1])
    return ". ".join(filter(None, said))


def _count(topic: Topic, texts: Iterable[str]) -> None:
    counts = Counter(words_of("\n".join(texts)))
    total = sum(counts.values())
    topic.is_thin = total < _FEWEST_WORDS
    stems: Counter[str] = Counter()
    for word, count in counts.items():
        if weight_of(word):
            stems[stem(word)] += count
    for word, count in stems.items():
        if count >= max(4, total / 150):
            topic.strengths[word] = _LEADING
        elif count >= max(2, total / 400):
            topic.strengths[word] = _FREQUENT
        else:
            topic.strengths[word] = _PASSING


def _add_names(topic: Topic, introduction: Iterable[str]) -> None:
    """Add the other names that a page gives its subject near its top."""
    for text in introduction:
        for found in _OTHER_NAME.finditer(fold(text)):
            _strengthen(topic, subjects(found[1] or found[2]), _NAME)


def _add_field(topic: Topic, title: str) -> None:
    """Add what the subject of the title is called by others."""
    folded = f" {fold(title)} "
    for name, others in synonyms():
        if re.search(rf"\b{re.escape(name)}", folded):
            _strengthen(topic, others, _SAME_FIELD)


def _add_known(topic: Topic, knowledge: Knowledge) -> None:
    """Add the names of what the title names and of its neighbours."""
    for entity in knowledge.entities.values():
        if any(words and words <= topic.title for words in map(_subjects_of_name, entity.names)):
            for known in (entity, *filter(None, map(knowledge.entities.get, entity.related))):
                for name in known.names:
                    _strengthen(topic, _subjects_of_name(name), _TITLE if known is entity else _NAME)


@lru_cache(maxsize=50_000)
def _subjects_of_name(name: str) -> frozenset[str]:
    return frozenset(subjects(name))


def _strengthen(topic: Topic, words: Iterable[str], strength: float) -> None:
    for word in words:
        topic.strengths[word] = max(topic.strengths.get(word, 0.0), strength)


def _pairs(text: str) -> set[tuple[str, str]]:
    """Return the pairs of words that follow each other and together say something, such as "back pain"."""
    words = list(words_of(text))
    return {
        (stem(first), stem(second))
        for first, second in zip(words, words[1:], strict=False)
        if not is_frame(first) and not is_frame(second) and (subjects(first) or subjects(second))
    }
