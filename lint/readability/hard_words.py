"""The words that the Gunning Fog and Dale-Chall formulas hold for hard.

Both leave names out. A name is a word with a capital that does not begin the sentence; one that does is taken for
an ordinary word. Abbreviations in capitals are no names.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from lint.readability.easy_words import is_easy, is_listed
from lint.readability.syllables import syllables

_COMPLEX = 3
_SPOKEN_ENDINGS = ("ing", "ted", "ded", "ses", "ces", "zes", "xes", "ges", "ches", "shes")
"""The forms of -ing, -ed and -es that are a syllable of their own."""

_SHORTEST_PART = 3
"""Letters of either half of such a compound."""

_LONGEST_COMPOUND = 30
"""Letters of a compound that is written as one word."""


@dataclass(frozen=True, slots=True)
class HardWords:
    """How many words are complex (Fog) and how many are difficult, that is not on the list (Dale-Chall)."""

    complex: int = 0
    difficult: int = 0

    def __add__(self, other: HardWords) -> HardWords:
        return HardWords(self.complex + other.complex, self.difficult + other.difficult)


def hard_words_of(forms: Counter[str], openers: Counter[str]) -> HardWords:
    """Count the hard words of a text, given all its words and among them those that begin a sentence."""
    hard_to_say = unfamiliar = 0
    for word, number in forms.items():
        if is_name(word):
            number = openers.get(word, 0)
            word = word.lower()
        if number:
            hard_to_say += number * is_complex(word)
            unfamiliar += number * is_difficult(word)
    return HardWords(hard_to_say, unfamiliar)


def is_name(word: str) -> bool:
    """Say whether a word that does not begin its sentence is a proper name: Parkinson, but neither HIV nor I."""
    return word[0].isupper() and not word.isupper()


@lru_cache(maxsize=1 << 15)
def is_difficult(word: str) -> bool:
    """Say whether a word is unfamiliar to Dale and Chall: neither listed, nor an inflection, nor a numeral."""
    return not is_easy(word.lower())


@lru_cache(maxsize=1 << 15)
def is_complex(word: str) -> bool:
    """Say whether Gunning counts a word: three syllables or more that no ending or compounding made so."""
    count = syllables(word)
    if count < _COMPLEX or word[0].isdigit():
        return False
    if word.endswith(_SPOKEN_ENDINGS):
        return count > _COMPLEX
    return not _is_compound(word.lower())


def _is_compound(word: str) -> bool:
    """Say whether a word is made of short ones: well-informed, butterfly."""
    if "-" in word:
        return all(syllables(part) < _COMPLEX for part in word.split("-") if part)
    return len(word) <= _LONGEST_COMPOUND and any(
        is_listed(word[:cut]) and is_listed(word[cut:]) and syllables(word[:cut]) < _COMPLEX > syllables(word[cut:])
        for cut in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1)
    )
