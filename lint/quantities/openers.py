"""Where an amount may begin: at a digit, at a word for a number, at "a" before a unit, at "daily" or "every"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, MatchKind

from lint.quantities.ages import DECADES
from lint.quantities.clocks import NAMES
from lint.quantities.numbers import AFTER_ARTICLE, FIRST_WORDS, SIGNS
from lint.quantities.periods import ADVERBS
from lint.quantities.units import units

_WORDS = (*FIRST_WORDS, *ADVERBS, *NAMES, *DECADES, "every", "each", "overnight")


class Opener(NamedTuple):
    """A place where an amount may begin. `word` is its first word, or nothing for digits and signs."""

    place: int
    word: str


def openers(text: str, start: int, end: int) -> Iterator[Opener]:
    """Yield the places between two offsets of a text in lower case where an amount may begin, in order."""
    automaton, words = _automaton()
    for number, at, _ in automaton.find_matches_as_indexes(text[start:end]):
        place, word = start + at, words[number]
        before = text[place - 1] if place else " "
        if not word:
            if not (before.isalnum() or before in "._"):
                yield Opener(place, word)
            elif before == "." and (place == 1 or text[place - 2] in " (\n"):
                yield Opener(place - 1, word)
        elif not (before.isalnum() or before in "_'" or _goes_on(text, place + len(word), end)):
            yield Opener(place, word.partition(" ")[0])


def _goes_on(text: str, place: int, end: int) -> bool:
    return place < end and (text[place].isalnum() or text[place] in "_'")


@cache
def _automaton() -> tuple[AhoCorasick, list[str]]:
    """Return the automaton and what each of its patterns is: the words, or nothing for a digit."""
    nouns = {*AFTER_ARTICLE, *(unit.spelling for unit in units().values() if unit.after != "digits")}
    articles = [f"{article} {noun}" for article in ("a", "an") for noun in sorted(nouns) if noun.isascii()]
    words = sorted({*_WORDS, *articles} - {"a", "an"})
    signs = [*"0123456789", *SIGNS]
    return AhoCorasick([*words, *signs], matchkind=MatchKind.LeftmostLongest), [*words, *("" for _ in signs)]
