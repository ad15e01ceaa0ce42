"""The published readability formulas, as pure functions of counts.

Counts are those of one text: `words` and `sentences` of at least 1. Results are American school grades, and for
the Flesch Reading Ease points from about 0 (very hard) to 121.22 (easiest).
"""

from __future__ import annotations

from math import isqrt, sqrt

SMOG_SENTENCES = 30
"""The sentences on which SMOG was normed; counts from fewer or more are scaled to them (McLaughlin 1969)."""

POLYSYLLABLE = 3
"""Syllables from which SMOG counts a word (McLaughlin 1969)."""

LONG_SENTENCE = 20
"""Words above which a sentence with a semicolon counts as two for SMOG: the longest that the NHS advises."""

_EASIEST_SMOG_ROW = 4
"""The table's first row."""

_MANY_DIFFICULT = 5.0
"""Percent of difficult words above which the Dale-Chall formula adds a constant."""


def flesch_reading_ease(words: int, sentences: int, syllables: float) -> float:
    """Return points: R. Flesch, "A new readability yardstick", Journal of Applied Psychology 32 (1948), 221-233."""
    return 206.835 - 1.015 * words / sentences - 84.6 * syllables / words


def flesch_kincaid(words: int, sentences: int, syllables: float) -> float:
    """Return a grade: J. P. Kincaid and others, Navy Research Branch Report 8-75 (1975)."""
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59


def smog(polysyllables: int, sentences: int) -> float:
    """Return a grade from the words of three syllables or more, scaled to 30 sentences.

    The regression of G. H. McLaughlin, "SMOG grading: a new readability formula", Journal of Reading 12 (1969),
    639-646. Up to 1.3 grades above `smog_table`: never compare the two.
    """
    return 1.0430 * sqrt(polysyllables * SMOG_SENTENCES / sentences) + 3.1291


def smog_table(polysyllables: int) -> int:
    """Return a whole grade from the polysyllables in 30 sentences, as the printed conversion table has it.

    Three plus the root of the nearest square (McLaughlin 1969); half-way counts go to the lower square.
    """
    root = isqrt(polysyllables)
    nearest = root + (polysyllables > root * (root + 1))
    return max(_EASIEST_SMOG_ROW, 3 + nearest)


def gunning_fog(words: int, sentences: int, complex_words: int) -> float:
    """Return a grade: R. Gunning, "The Technique of Clear Writing" (McGraw-Hill, 1952).

    Complex words have three syllables or more, without names, compounds of short words, and words that reach the
    third syllable by -ed, -es or -ing.
    """
    return 0.4 * (words / sentences + 100 * complex_words / words)


def coleman_liau(letters: int, words: int, sentences: int) -> float:
    """Return a grade: M. Coleman and T. L. Liau, Journal of Applied Psychology 60 (1975), 283-284."""
    return 0.0588 * 100 * letters / words - 0.296 * 100 * sentences / words - 15.8


def automated_readability(characters: int, words: int, sentences: int) -> float:
    """Return a grade from letters and digits: R. J. Senter and E. A. Smith, AMRL-TR-66-220 (1967)."""
    return 4.71 * characters / words + 0.5 * words / sentences - 21.43


def dale_chall(words: int, sentences: int, difficult_words: int) -> float:
    """Return a raw score from the words that are not on the list of familiar words.

    E. Dale and J. S. Chall, Educational Research Bulletin 27 (1948), 11-20, with the list of J. S. Chall and
    E. Dale, "Readability Revisited" (1995).
    """
    difficult = 100 * difficult_words / words
    return 0.1579 * difficult + 0.0496 * words / sentences + (3.6365 if difficult > _MANY_DIFFICULT else 0.0)
