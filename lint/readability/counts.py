"""What the readability formulas need to know about a text: how many sentences, words, syllables and letters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from lint.readability.hard_words import HardWords, hard_words_of
from lint.readability.syllables import syllables
from lint.readability.words import words

POLYSYLLABLE = 3
"""Syllables from which SMOG counts a word (McLaughlin 1969)."""

LONG_SENTENCE = 20
"""Words above which a sentence with a semicolon counts as two for SMOG: the longest that the NHS advises."""


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
    forms, openers = Counter[str](), Counter[str]()
    whole = halved = 0
    for text in sentences:
        if found := words(text):
            whole += 1
            halved += ";" in text and len(found) > LONG_SENTENCE
            forms.update(found)
            openers[found[0]] += 1
    measured = [(number, *_measure(word)) for word, number in forms.items()]
    return Counts(
        sentences=whole,
        smog_sentences=whole + halved,
        words=forms.total(),
        syllables=sum(number * spoken for number, spoken, _, _ in measured),
        polysyllables=sum(number for number, spoken, _, _ in measured if spoken >= POLYSYLLABLE),
        letters=sum(number * letters for number, _, letters, _ in measured),
        characters=sum(number * characters for number, _, _, characters in measured),
        hard=hard_words_of(forms, openers) if hard else None,
    )


@lru_cache(maxsize=1 << 16)
def _measure(word: str) -> tuple[int, int, int]:
    """Return the syllables, letters, and letters and digits of a word."""
    return syllables(word), sum(map(str.isalpha, word)), sum(map(str.isalnum, word))
