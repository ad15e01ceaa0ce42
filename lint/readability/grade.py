"""The SMOG grade of a page or a section, and the long words that make it: what the rules ask, and no more.

A full table of scores counts letters and hard words too, which takes twice as long.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain, compress

from lint.document.document import Document
from lint.document.memo import once_per_document
from lint.document.parts import Sentence
from lint.readability.counts import LONG_SENTENCE, is_long
from lint.readability.formulas import smog
from lint.readability.prepared import prepared_sentences
from lint.readability.scores import CERTAIN_SENTENCES, FEWEST_SENTENCES, FEWEST_WORDS


class _LongWords(dict[str, bool]):
    """Which words SMOG counts. Each is looked at once."""

    def __missing__(self, word: str) -> bool:
        self[word] = is_long(word)
        return self[word]


_long_words = _LongWords()


@dataclass(frozen=True, slots=True)
class Grade:
    """The SMOG grade of prepared sentences, how many there are, and how often each of their words comes."""

    smog: float
    sentences: int
    forms: Counter[str]

    @property
    def is_reported(self) -> bool:
        return self.sentences >= FEWEST_SENTENCES and self.forms.total() >= FEWEST_WORDS

    @property
    def is_certain(self) -> bool:
        return self.sentences >= CERTAIN_SENTENCES

    @property
    def words_per_sentence(self) -> float:
        return self.forms.total() / self.sentences

    def long_words(self) -> set[str]:
        """Return the words that SMOG counts."""
        return set(filter(_long_words.__getitem__, self.forms))


@once_per_document
def page_grade(document: Document) -> Grade | None:
    """Return the grade of a page's prepared text, or None where it has no words."""
    return grade_of(document, prepared_sentences(document))


def grade_of(document: Document, sentences: Iterable[Sentence]) -> Grade | None:
    """Return the grade of some sentences, or None where they have no words."""
    split = [(sentence, found) for sentence in sentences if (found := document.words_of(sentence))]
    if not split:
        return None
    forms = Counter(chain.from_iterable(found for _, found in split))
    halved = sum(
        len(found) > LONG_SENTENCE and ";" in document.prose[sentence.start : sentence.end] for sentence, found in split
    )
    polysyllables = sum(compress(forms.values(), map(_long_words.__getitem__, forms)))
    return Grade(smog(polysyllables, len(split) + halved), len(split), forms)
