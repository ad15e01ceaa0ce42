"""What the readability formulas need to know about a text: how many sentences, words, syllables and letters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, compress
from operator import mul

from lint.language.words import words
from lint.readability.formulas import LONG_SENTENCE, POLYSYLLABLE
from lint.readability.hard_words import HardWords, hard_words_of
from lint.readability.syllables import syllables


@dataclass(frozen=True, slots=True)
class Counts:
    """The counts of a text. Those of two texts add up.

    `smog_sentences` has long sentences with a semicolon twice. `letters` leaves out digits, `characters` has them.
    `hard` is None where the words of the Fog and Dale-Chall formulas were not counted.
    """

    sentences: int = 0
    smog_sentences: int = 0
    words: int = 0
    syllables: int = 0
    polysyllables: int = 0
    letters: int = 0
    characters: int = 0
    hard: HardWords | None = HardWords()

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            self.sentences + other.sentences,
            self.smog_sentences + other.smog_sentences,
            self.words + other.words,
            self.syllables + other.syllables,
            self.polysyllables + other.polysyllables,
            self.letters + other.letters,
            self.characters + other.characters,
            None if self.hard is None or other.hard is None else self.hard + other.hard,
        )


def count_sentences(sentences: Iterable[str], *, hard: bool = False) -> Counts:
    """Count prepared sentences; those without a word do not count. `hard` asks for Fog's and Dale-Chall's words."""
    split = [(text, found) for text in sentences if (found := words(text))]
    forms = Counter(chain.from_iterable(found for _, found in split))
    halved = sum(len(found) > LONG_SENTENCE and ";" in text for text, found in split)
    numbers = forms.values()
    # By columns: this runs for every page, and built-in functions are several times as fast as a loop.
    spoken, letters, characters = zip(*map(_measure, forms), strict=True) if forms else ((), (), ())
    return Counts(
        sentences=len(split),
        smog_sentences=len(split) + halved,
        words=forms.total(),
        syllables=_sum_of_products(numbers, spoken),
        polysyllables=sum(compress(numbers, map(POLYSYLLABLE.__le__, spoken))),
        letters=_sum_of_products(numbers, letters),
        characters=_sum_of_products(numbers, characters),
        hard=hard_words_of(forms, Counter(found[0] for _, found in split)) if hard else None,
    )


def _sum_of_products(first: Iterable[int], second: Iterable[int]) -> int:
    """Return the sum of products, pair by pair."""
    return sum(map(mul, first, second))


@lru_cache(maxsize=1 << 16)
def _measure(word: str) -> tuple[int, int, int]:
    """Return the syllables, letters, and letters and digits of a word."""
    if word.isalpha():
        return syllables(word), len(word), len(word)
    return syllables(word), sum(map(str.isalpha, word)), sum(map(str.isalnum, word))
