"""The SMOG grade of a page or a section, and the long words that make it: what the rules ask, and no more.

A full table of scores counts letters and hard words too, which takes twice as long.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import NamedTuple

from lint.document.document import Document
from lint.document.memo import once_per_document
from lint.document.parts import Sentence
from lint.readability.certainty import CERTAIN_SENTENCES, FEWEST_SENTENCES, FEWEST_WORDS
from lint.readability.formulas import LONG_SENTENCE, smog
from lint.readability.prepared import prepared_sentences
from lint.readability.syllables import is_polysyllable


class _LongWords(dict[str, bool]):
    """Which words SMOG counts. Each is looked at once."""

    def __missing__(self, word: str) -> bool:
        self[word] = is_polysyllable(word)
        return self[word]


_long_words = _LongWords()


class Grade(NamedTuple):
    """The SMOG grade of prepared sentences, how many there are, and their words.

    `costs` are the long words of each sentence: what its grade is made of.
    """

    smog: float
    sentences: int
    words: Sequence[Sequence[str]]
    costs: Sequence[int]

    @property
    def is_reported(self) -> bool:
        return self.sentences >= FEWEST_SENTENCES and self._count >= FEWEST_WORDS

    @property
    def is_certain(self) -> bool:
        return self.sentences >= CERTAIN_SENTENCES

    @property
    def words_per_sentence(self) -> float:
        return self._count / self.sentences

    @property
    def _count(self) -> int:
        return sum(map(len, self.words))

    def long_words(self) -> Counter[str]:
        """Return how often each word comes that SMOG counts, with and without a capital."""
        return Counter(map(str.lower, filter(_long_words.__getitem__, chain.from_iterable(self.words))))


@once_per_document
def page_grade(document: Document) -> Grade | None:
    """Return the grade of a page's prepared text, or None where it has no words."""
    return grade_of(document, prepared_sentences(document))


def grade_of(document: Document, sentences: Iterable[Sentence]) -> Grade | None:
    """Return the grade of some sentences, or None where they have no words."""
    is_long, prose = _long_words.__getitem__, document.prose
    words, costs, count, halved = [], [], 0, 0
    for sentence in sentences:
        found = document.words_of(sentence)
        words.append(found)
        costs.append(sum(map(is_long, found)))
        count += bool(found)
        halved += len(found) > LONG_SENTENCE and prose.find(";", sentence.start, sentence.end) >= 0
    return Grade(smog(sum(costs), count + halved), count, words, costs) if count else None
