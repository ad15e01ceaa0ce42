"""Which words are words of medicine, so that a link to another page on health is told from one to anything else."""

from __future__ import annotations

from functools import cache, lru_cache

from lint.data.tables import read_table
from lint.language.patterns import Pattern
from lint.language.subject_words import weight_of, words_of

_CAPITALS = Pattern(r"(?<![\w&])[A-Z]{2,5}\d?(?![\w&])")
_LOWER_CASE = Pattern(r"[a-z]")


def is_clinical(text: str) -> bool:
    """Tell whether a title speaks of medicine: it has words of it, and no more words of other subjects."""
    words = list(words_of(text))
    meant = [word for word in words if weight_of(word) or word in _kinds()["head"]]
    if meant and meant[-1] in _kinds()["head"]:
        return True
    medical = foreign = 0
    for word in words:
        if is_medical(word):
            medical += 1
        elif weight_of(word) == 1.0:
            foreign += 1
    short = _short_words(text)
    return medical + short > 0 and medical + short >= foreign - short


@lru_cache(maxsize=20_000)
def is_medical(word: str) -> bool:
    """Tell whether a word in lower case is one of medicine."""
    kinds = _kinds()
    if word in kinds["other"]:
        return False
    return word in kinds["word"] or (len(word) > 5 and (word.endswith(_endings()) or word.startswith(_starts())))


@cache
def medical_words() -> frozenset[str]:
    """Return the words of medicine that are listed whole, the names of medicines included."""
    return _kinds()["word"] | _kinds()["head"] | _medicines()


def _short_words(text: str) -> int:
    """Return how many names of tests and illnesses in capitals stand in a text: "What TSH means"."""
    if not _LOWER_CASE.search(text):
        return 0
    found = map(str.lower, _CAPITALS.findall(text))
    return sum(word not in _kinds()["capitals"] and weight_of(word) == 1.0 for word in found)


def _medicines() -> frozenset[str]:
    names = [name for name, *_ in read_table("medicines.tsv")]
    return frozenset(name for name in names if " " not in name and weight_of(name) == 1.0)


@cache
def _kinds() -> dict[str, frozenset[str]]:
    return {kind: frozenset(words.split()) for kind, words in read_table("medical_words.tsv")}


@cache
def _endings() -> tuple[str, ...]:
    return tuple(_kinds()["ending"])


@cache
def _starts() -> tuple[str, ...]:
    return tuple(_kinds()["start"])
