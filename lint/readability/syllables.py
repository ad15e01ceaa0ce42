"""How many syllables a word has when it is read aloud.

Irregular words, names and abbreviations are listed in lint/data/syllables.tsv; numerals, initialisms and plain
words follow rules. "Fire", "hour" and their like count as they are hyphenated: one syllable.
"""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path

from lint.language.patterns import Pattern
from lint.readability.formulas import POLYSYLLABLE
from lint.readability.initials import is_initialism, letters_aloud
from lint.readability.numerals import numeral, ordinal
from lint.readability.spelling import spelled

_FILE = Path(__file__).parents[1] / "data" / "syllables.tsv"

_CASE_CHANGE = Pattern(r"(?<=[a-z])(?=[A-Z])")
_DIGITS_OR_LETTERS = Pattern(r"(?P<digits>\d+(?:[.,:]\d+)*)|(?P<letters>[^\W\d_]+)")
_ORDINAL_ENDINGS = frozenset({"st", "nd", "rd", "th"})
_CLOCK = frozenset({"am", "pm"})
_AFTER_VOWELS = frozenset({"ll", "ve", "re"})
"""Endings that merge with a vowel before them, and are a syllable after a consonant."""

_VOWEL = Pattern("[aeiouy]")
# One or two vowels, perhaps a mute e, and no m that may be hummed (sarcas-m).
_TWO_VOWELS = Pattern(
    r"(?![a-z]*(?:sm|thm))(?:[b-df-hj-np-tv-xz]*+[aeiouy]){1,2}[b-df-hj-np-tv-xz]*+"
    r"(?:(?<=[^aeiouylr])e|(?<=[^aeioulrtdy])ed|(?<=[^aeiouylrsxzcgh])es)?"
)
# Three groups of vowels that stay apart and of which none is only an e or u that may be mute; "-ically" has one less.
_THREE_VOWELS = Pattern(r"(?![a-z]*ically)(?:[b-hj-np-xz]*+[aioy][aeiouy]*+(?:[b-df-hj-np-tv-xz]|\Z)){3}[a-z]*\Z")
_HISSED = Pattern("(?:[sxz]|[cs]h|[cgsxz]e)$")  # the boss's, George's
_MOST_LETTERS = 4
"""Letters without a vowel up to which an unknown abbreviation is read letter by letter."""


@lru_cache(maxsize=1 << 16)
def syllables(word: str) -> int:
    """Return the syllables of one word as it is written, at least 1. The parts of a hyphenated word add up.

    Capitals matter: "WHO" is an organisation, "who" is not. Words of other scripts count as one syllable.
    """
    lower = word.lower()
    # Nearly every word is one: letters in small print, perhaps with a capital. Both forms are counted once.
    if word[1:] == lower[1:] and lower.isascii() and lower.isalpha() and word not in _listed():
        return _small(lower)
    return max(1, _parts(_plain(word)))


def is_polysyllable(word: str) -> bool:
    """Tell whether a word has three syllables or more, as SMOG counts. Most words show it without counting."""
    lower, listed = word.lower(), _listed()
    if word[1:] != lower[1:] or word in listed or lower in listed or lower.removesuffix("s") in listed:
        return syllables(word) >= POLYSYLLABLE
    if _TWO_VOWELS.fullmatch(lower):
        return False
    return _THREE_VOWELS.match(lower) is not None or syllables(word) >= POLYSYLLABLE


@lru_cache(maxsize=1 << 16)
def _small(lower: str) -> int:
    """Count a word of small letters."""
    known = _known(lower)
    return max(1, known if known is not None else _unlisted(lower))


def _plain(word: str) -> str:
    """Return a word without accents and with plain marks."""
    if word.isascii():
        return word
    from unicodedata import combining, normalize  # slow to load, and seldom needed

    bare = normalize("NFKD", word.translate({0x2019: "'", 0x2010: "-", 0x2011: "-", 0xAD: None}))
    return "".join(letter for letter in bare if not combining(letter))


def _parts(word: str) -> int:
    known = _known(word)
    if known is not None:
        return known
    return sum(_part(part) for part in _CASE_CHANGE.sub("-", word).split("-") if part)


def _known(word: str) -> int | None:
    """Return the listed count of a word or of what it is the plural of."""
    table = _listed()
    if word in table or is_initialism(word):
        return table.get(word) or table.get(word.removesuffix("s"))
    lower = word.lower()
    if lower not in table and lower.endswith("s") and not _HISSED.search(lower[:-1]):
        return table.get(lower[:-1])
    return table.get(lower)


def _part(word: str) -> int:
    """Count what has no hyphen."""
    known = _known(word)
    if known is not None:
        return known
    if "'" in word:
        return _shortened(word)
    return _run(word) if word.isalpha() else _mixed(word)


def _run(letters: str) -> int:
    """Count letters only: a word, an abbreviation or a unit."""
    known = _known(letters)
    if known is not None:
        return known
    if is_initialism(letters):
        return letters_aloud(letters.removesuffix("s"))
    return _unlisted(letters.lower())


def _unlisted(lower: str) -> int:
    """Count small letters that are not listed."""
    if len(lower) == 1 or (len(lower) <= _MOST_LETTERS and lower.isascii() and not _VOWEL.search(lower)):
        return letters_aloud(lower)
    return spelled(lower)


def _shortened(word: str) -> int:
    """Count a possessive or a contraction: "it'll" and "didn't" have a syllable more, "you'll" and "can't" not."""
    stem, _, tail = word.rpartition("'")
    if "'" in stem:
        return sum(_part(part) for part in word.split("'") if part)
    tail = tail.lower()
    if not stem:
        return _part(tail) if tail else 0
    last = stem[-1].lower()
    if tail == "t" and last == "n" and len(stem) > 1:
        return _part(stem[:-1]) + (stem[-2].lower() not in "aeiouyr")
    if tail == "s":
        return _part(stem) + bool(_HISSED.search(stem.lower()))
    if tail in _AFTER_VOWELS:
        return _part(stem) + (last not in "aeiouyw")
    if tail == "d":
        return _part(stem) + (last in "td")
    return _part(stem) + (_part(tail) if tail and tail != "m" else 0)


def _mixed(word: str) -> int:
    """Count digits and letters in one word: B12, 5th, 10mg, 9am."""
    count = 0
    digits, dotted = "", "." in word
    for found in _DIGITS_OR_LETTERS.finditer(word):
        letters = found["letters"]
        if letters is None:
            digits = found["digits"]
            count += numeral(digits)
        elif digits and letters in _ORDINAL_ENDINGS:
            count += ordinal(digits) - numeral(digits)
        elif dotted or (digits and letters in _CLOCK):
            count += letters_aloud(letters)
        elif not digits or letters != "s":
            count += _run(letters)
    return count


@cache
def _listed() -> dict[str, int]:
    lines = _FILE.read_text(encoding="utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {word: int(count) for word, count in pairs}
