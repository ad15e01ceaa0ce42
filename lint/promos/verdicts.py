"""Whether what a title or a sentence speaks of belongs to its page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property
from itertools import islice
from urllib.parse import unquote, urlsplit

from lint.document.document import Document
from lint.document.parts import Block
from lint.knowledge import Knowledge
from lint.language.leisure_words import is_leisure
from lint.language.medical_words import is_clinical, is_medical
from lint.language.stems import stem
from lint.language.subject_words import subjects, weight_of, words_of
from lint.language.topics import Stretches, Topic, stretches_by_block, text_without, topic_of
from lint.promos.titles import Title, is_strong_bait

RELATED = 0.34
"""A title that asks to be clicked stays from here on."""
_FOREIGN = 0.12
"""Any other link goes below this."""
_FAR = 0.2
_MATTERS = 0.5
_SHARP_WORDS = 2
_FAR_BACK = 12
"""So many blocks back a list's titles are judged by what stands above it."""


class Verdicts:
    """What a page is about without the stretches in question, and how far from it something is."""

    def __init__(self, document: Document, knowledge: Knowledge, in_question: Sequence[tuple[int, int]]) -> None:
        self._document = document
        self._knowledge = knowledge
        self._in_question = in_question

    @cached_property
    def topic(self) -> Topic:
        return topic_of(self._document, self._knowledge, self._in_question)

    @cached_property
    def _stretches(self) -> Stretches:
        return stretches_by_block(self._document, self._in_question)

    def relatedness(self, text: str, start: int, end: int, target: str = "") -> float | None:
        """Return how much a title, or the address it leads to, belongs to the page; None if neither says."""
        if target and self._knowledge.leads_to_page(self._document.source.path, target):
            return 1.0
        near = self._near(start, end)
        verdicts = [
            self.topic.relatedness(text, near),
            self.topic.relatedness(_last_part(target), near) if target else None,
        ]
        return max((verdict for verdict in verdicts if verdict is not None), default=None)

    def is_neighbour(self, title: Title, *, is_honest: bool) -> bool:
        """Tell whether a title may be that of another page on health, as careful pages link to them.

        Under an honest label such as "Related" it also may if nothing speaks against it.
        """
        text = title.text
        if title.dress == "quoted" or text.endswith("!") or is_strong_bait(text):
            return False
        if is_clinical(text):
            return True
        words = list(words_of(text))
        if not is_honest or any(map(is_leisure, words)):
            return False
        weights = subjects(text)
        unknown = sum(weight == 1.0 and not self.topic.strengths.get(word) for word, weight in weights.items())
        return unknown <= max(len(weights) - unknown, 1)

    def is_foreign_link(self, text: str, start: int, end: int, target: str, sharp: int = _SHARP_WORDS) -> bool:
        """Tell whether neither the words of a link nor its address has to do with the page; `sharp` words at least,
        and one more for each that may be about health."""
        relatedness = self.relatedness(text, start, end, target)
        if relatedness is None or relatedness >= _FOREIGN or self._is_home(target):
            return False
        weights = subjects(text).values()
        return sum(weight == 1.0 for weight in weights) >= sharp + sum(weight < 1.0 for weight in weights)

    def is_unheard_of(self, text: str, start: int, end: int) -> bool:
        """Tell whether a phrase names things of which the page, health and daily life know nothing."""
        words = subjects(text)
        if len(words) < _SHARP_WORDS or min(words.values()) < 1.0:
            return False
        near = subjects(self._near(start, end))
        return not any(word in near or self.topic.strengths.get(word) for word in words)

    def is_far(self, start: int, end: int, *, wholly: bool = False) -> bool:
        """Tell whether a sentence speaks of something that the page does not speak of, or `wholly` of such things."""
        text = self._document.shown[start:end]
        words = {stem(word) for word in words_of(text) if weight_of(word) == 1.0 and not is_medical(word)}
        absent = sum(not self.topic.strengths.get(word) for word in words)
        relatedness = self.topic.relatedness(text)
        if relatedness is None:
            return False
        return (absent >= _SHARP_WORDS and relatedness < _FOREIGN) if wholly else (absent > 0 and relatedness < _FAR)

    def is_elsewhere(self, start: int, end: int) -> bool:
        """Tell whether a stretch has a word of fame, fashion, travel or the like, and none of the page or of health."""
        words = list(words_of(self._document.shown[start:end]))
        return any(map(is_leisure, words)) and not self.speaks_of_page(start, end)

    def is_unknown(self, start: int, end: int) -> bool:
        """Tell whether a stretch has words enough of which the page has none."""
        words = subjects(self._document.shown[start:end])
        absent = sum(not self.topic.strengths.get(word) for word in words)
        return absent >= _SHARP_WORDS and not self.speaks_of_page(start, end)

    def speaks_of_page(self, start: int, end: int) -> bool:
        """Tell whether a sentence has a word of the page's subject, of medicine, of the body or of daily life."""
        text = self._document.shown[start:end]
        words = subjects(text)
        return any(map(is_medical, words_of(text))) or any(
            weight < 1.0 or self.topic.strengths.get(word, 0.0) >= _MATTERS for word, weight in words.items()
        )

    def names_subject(self, start: int, end: int) -> bool:
        """Tell whether a heading has a word of the page's title, one said often, or one of medicine or of the body."""
        text = self._document.shown[start:end]
        if any(map(is_medical, words_of(text))):
            return True
        words = subjects(text).items()
        return any(weight < 1.0 or word in self.topic.title or self.topic.is_said_often(word) for word, weight in words)

    def _is_home(self, target: str) -> bool:
        """Tell whether an address has the page's subject in its path."""
        return any(word in self.topic.title for word in subjects(re.sub(r"\W+", " ", _path(target))))

    def _near(self, start: int, end: int) -> str:
        """Return what stands around a stretch: the rest of its block, the blocks before and the one after."""
        document = self._document
        first, last = document.block_at(start).position, document.block_at(max(end - 1, start)).position
        before = (self._evidence(block) for block in reversed(document.blocks[max(first - _FAR_BACK, 0) : first]))
        around = [*islice(filter(str.strip, before), 2), *map(self._evidence, document.blocks[first : last + 2])]
        heading = document.section_of(document.blocks[first]).heading
        return " ".join((*around, self._evidence(heading) if heading is not None else ""))

    def _evidence(self, block: Block) -> str:
        return text_without(self._document, block, self._stretches)


def _path(target: str) -> str:
    try:
        return unquote(urlsplit(target).path)
    except ValueError:
        return ""


def _last_part(target: str) -> str:
    """Return the words of an address's last part."""
    parts = [part for part in _path(target).split("/") if part]
    last = re.sub(r"\.\w{2,5}$", "", parts[-1]) if parts else ""
    return re.sub(r"[-_+]+", " ", last) if re.search(r"[a-z]{3}", last) and last != "index" else ""
