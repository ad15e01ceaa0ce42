"""Which words of a title say what it is about, and how sharply."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from lint.data.tables import read_table
from lint.language.folding import fold
from lint.language.patterns import Pattern
from lint.language.stems import stem

# The parts of a hyphenated word and of a contraction count by themselves.
_PART = Pattern(r"[^\W\d_]+")


def subjects(text: str) -> dict[str, float]:
    """Return the stems of the words that say what a text is about, with 1 for a sharp word and less for a broad one."""
    found: dict[str, float] = {}
    for word in words_of(text):
        if weight := weight_of(word):
            found[stem(word)] = weight
    return found


def weight_of(word: str) -> float:
    """Return how sharply a word says what a text is about: 1, a half for a broad word, 0 for one that says nothing."""
    weights = _weights()
    return weights.get(word, weights.get(word.removesuffix("s"), 1.0)) if len(word) > 1 else 0.0


def words_of(text: str) -> list[str]:
    """Return the words of a text in lower case, parts of hyphenated words and contractions by themselves."""
    return _PART.findall(fold(text))


def each_word(text: str) -> Iterator[str]:
    """Yield the same words one by one, for those who need only the first."""
    yield from (found[0] for found in _PART.finditer(fold(text)))


def is_frame(word: str) -> bool:
    """Tell whether a word is grammar or belongs to the frame of a title, such as "how", "best", "facts"."""
    return _classes().get(word) in ("function", "frame")


def has_common_words(text: str) -> bool:
    """Tell whether a text has words that every page on health has, or that many share."""
    classes = _classes()
    return any(classes.get(word) in ("generic", "broad") for word in words_of(text))


@cache
def common_words() -> frozenset[str]:
    """Return the words that every page on health has, that many share, or that its readers need on their way."""
    return frozenset(word for word, kind in _classes().items() if kind in ("generic", "broad", "practical"))


@cache
def _weights() -> dict[str, float]:
    known = {word: 0.5 if kind == "broad" else 0.0 for word, kind in _classes().items()}
    return {word: weight for word, weight in known.items() if _classes()[word] != "practical"}


@cache
def synonyms() -> tuple[tuple[str, frozenset[str]], ...]:
    """Return the groups of names of one subject: the name as it is said, and the stems of the others."""
    rows = read_table("topic_synonyms.tsv")
    return tuple((name, frozenset(subjects(f"{name} {others}"))) for name, others in rows)


@cache
def _classes() -> dict[str, str]:
    classes: dict[str, str] = {}
    for kind, words in read_table("topic_words.tsv"):
        for word in words.split():
            classes.setdefault(word, kind)
    return classes
