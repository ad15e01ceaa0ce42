"""What a page is about, and whether a title belongs to it.

The page itself says so: its title, its headings, the words that come again and again, other names in brackets; and
what is known of the topic, if anything is. Words that stand on every page on health say nothing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from lint.document.document import Document
from lint.document.parts import Block
from lint.knowledge import Entity, Knowledge
from lint.language.folding import fold
from lint.language.stems import stem
from lint.language.subject_words import is_frame, subjects, synonyms, words_of

_OTHER_NAME = re.compile(
    r"\b(?:also (?:known as|called)|sometimes called|known (?:medically )?as|medical name (?:is|for it is))\b([^.;:()\n]{3,60})"
    r"|\(([^()\n]{3,40})\)"
)
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

    def relatedness(self, text: str, near: str = "") -> float | None:
        """Return how much a text is about this page, from 0 to 1; None if it does not say what it is about.

        `near` is what stands around it: a subject that is spoken of there is not far-fetched.
        """
        words = subjects(text)
        if self.phrases & _pairs(text):
            return 1.0
        if not words:
            return None
        around = {stem(word) for word in words_of(near)}
        belongs = {word: max(self.strengths.get(word, 0.0), _NEAR * (word in around)) for word in words}
        best = max((belongs[word] for word, weight in words.items() if weight == 1.0 and word in self.title), default=0.0)
        mean = sum(belongs[word] * weight for word, weight in words.items()) / len(words)
        return max(mean, best)


def topic_of(document: Document, knowledge: Knowledge, without: Iterable[Block] = ()) -> Topic:
    """Return what a page is about. The blocks `without` are no evidence: what stands there is in question."""
    left_out = {block.position for block in without}
    blocks = [block for block in document.blocks if block.position not in left_out and not block.within("outside")]
    topic = Topic()
    _count(document, blocks, topic)
    for block in blocks:
        if block.kind in ("heading", "term", "title"):
            _strengthen(topic, subjects(document.text(block)), _HEADING)
    title = _title(document, blocks)
    topic.title = set(subjects(title))
    topic.phrases = _pairs(title)
    _strengthen(topic, topic.title, _TITLE)
    _add_names(document, blocks, topic)
    _add_field(topic, title)
    _add_known(topic, title, knowledge)
    return topic


def _title(document: Document, blocks: Sequence[Block]) -> str:
    """Return all that names the page: its heading and what its front matter says."""
    said = [document.metadata.value(key) for key in ("title", "keywords", "tags", "topic", "name", "alternate_name")]
    heading = document.title
    if heading is None and blocks and len(document.words(blocks[0].start, blocks[0].end)) <= _SHORT_TITLE:
        heading = blocks[0]
    if heading is not None:
        said.insert(0, document.text(heading))
    return ". ".join(filter(None, said))


def _count(document: Document, blocks: Sequence[Block], topic: Topic) -> None:
    counts: Counter[str] = Counter()
    for block in blocks:
        counts.update(words_of(document.text(block)))
    total = sum(counts.values())
    stems: Counter[str] = Counter()
    for word, count in counts.items():
        stems[stem(word)] += count
    for word, count in stems.items():
        if count >= max(4, total / 150):
            topic.strengths[word] = _LEADING
        elif count >= max(2, total / 400):
            topic.strengths[word] = _FREQUENT
        else:
            topic.strengths[word] = _PASSING


def _add_names(document: Document, blocks: Sequence[Block], topic: Topic) -> None:
    """Add the other names that a page gives its subject near its top."""
    for block in blocks[:_INTRODUCTION]:
        for found in _OTHER_NAME.finditer(fold(document.text(block))):
            _strengthen(topic, subjects(found[1] or found[2]), _NAME)


def _add_field(topic: Topic, title: str) -> None:
    """Add what the subject of the title is called by others."""
    folded = f" {fold(title)} "
    for name, others in synonyms():
        if re.search(rf"\b{re.escape(name)}", folded):
            _strengthen(topic, others, _SAME_FIELD)


def _add_known(topic: Topic, title: str, knowledge: Knowledge) -> None:
    """Add the names of what the title names and of its neighbours."""
    folded = fold(title)
    for entity in knowledge.entities.values():
        if any(fold(name) in folded and re.search(rf"\b{re.escape(fold(name))}\b", folded) for name in entity.names):
            _strengthen(topic, _subjects_of(entity), _TITLE)
            for neighbour in filter(None, map(knowledge.entities.get, entity.related)):
                _strengthen(topic, _subjects_of(neighbour), _NAME)


def _subjects_of(entity: Entity) -> set[str]:
    return {word for name in entity.names for word in subjects(name)}


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
