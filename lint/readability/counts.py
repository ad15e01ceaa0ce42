"""What the readability formulas need to know about a text: how many sentences, words, syllables and letters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from lint.language.words import words
from lint.readability.hard_words import HardWords, hard_words_of
from lint.readability.syllables import syllables

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
    return count_split(((text, words(text)) for text in sentences), hard=hard)


def count_split(sentences: Iterable[tuple[str, Sequence[str]]], *, hard: bool = False) -> Counts:
    """Count prepared sentences, each with its words, as `count_sentences` does."""
    forms, openers = Counter[str](), Counter[str]()
    whole = halved = 0
    for text, found in sentences:
        if found:
            whole += 1
            halved += len(found) > LONG_SENTENCE and ";" in text
            forms.update(found)
            if hard:
                openers[found[0]] += 1
    total = spoken = long = letters = characters = 0
    for word, number in forms.items():
        syllables_, letters_, characters_ = _measure(word)
        total += number
        spoken += number * syllables_
        long += number * (syllables_ >= POLYSYLLABLE)
        letters += number * letters_
        characters += number * characters_
    return Counts(
        sentences=whole,
        smog_sentences=whole + halved,
        words=total,
        syllables=spoken,
        polysyllables=long,
        letters=letters,
        characters=characters,
        hard=hard_words_of(forms, openers) if hard else None,
    )


@lru_cache(maxsize=1 << 16)
def _measure(word: str) -> tuple[int, int, int]:
    """Return the syllables, letters, and letters and digits of a word."""
    if word.isalpha():
        return syllables(word), len(word), len(word)
    return syllables(word), sum(map(str.isalpha, word)), sum(map(str.isalnum, word))


def is_long(word: str) -> bool:
    """Tell whether SMOG counts a word."""
    return _measure(word)[0] >= POLYSYLLABLE
