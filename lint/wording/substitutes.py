"""Pairs of words that are used as if they were the same, and are not."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from lint.data.tables import read_table
from lint.language.patterns import Pattern

_ASIDE = r"(?:also |sometimes |often |commonly |or |that is,? |i\.e\.,? |simply |just )?"
_CALLED = r"(?:called|known as)"
# Behind the first word and before the second: "(also called ", ", or simply ", " means ".
_LINK = Pattern(
    rf" \({_ASIDE}(?:{_CALLED} )?(?:an? |the |your )?|,? {_ASIDE}{_CALLED} (?:an? |the )?|, (?:or|that is"
    rf"|i\.e\.),? (?:an? |the )?"
    r"|,? (?:which )?(?:simply |just |only )?(?:means?|is the same (?:thing )?as|is another (?:word|name) for"
    r"|is (?:just |simply )?a word for|is the (?:medical |other )?(?:word|name|term) for) (?:an? |the |your )?| ?= ?"
)
_OR = Pattern(r" or (?:an? |the )?")
_CALLED_BEFORE = Pattern(rf"\b{_CALLED} (?:an? |the )?\Z")
_AFTER = Pattern(
    r"[)\],.;:!?\n]|\Z| (?:and|or|is|are|was|when|if|can|may|in|on|gets?|must|should|will|has|have|needs?)\b"
)
_CLOSES = Pattern(r"\)|, ")
_NEAR = 60


class Pair(NamedTuple):
    """A medical word, and what is not the same."""

    term: str
    others: tuple[str, ...]
    reason: str


@cache
def pairs() -> dict[str, Pair]:
    """Return the pairs by each form of their medical words, in lower case."""
    return {
        form: Pair(form, tuple(others.split(";")), reason)
        for forms, others, reason, _ in read_table("unsafe_substitutes.tsv")
        for form in forms.split(",")
    }


def swapped(folded: str, start: int, end: int, pair: Pair) -> Iterator[tuple[int, int]]:
    """Yield where the medical word between two offsets is made the same as one of the others, from first to last."""
    for other in pair.others:
        place = folded.find(other, max(start - _NEAR, 0), end + _NEAR)
        while place >= 0:
            stop = place + len(other)
            if not folded[stop : stop + 1].isalnum() and not folded[place - 1 : place].isalnum():
                first, second = ((start, end), (place, stop)) if place > end else ((place, stop), (start, end))
                if first[1] <= second[0] and _is_linked(folded, first, second):
                    yield first[0], second[1]
                    return
            place = folded.find(other, stop, end + _NEAR)


def _is_linked(folded: str, first: tuple[int, int], second: tuple[int, int]) -> bool:
    between = first[1], second[0]
    if _LINK.fullmatch(folded, *between):
        link = folded[first[1] : second[0]]
        if link.lstrip().startswith("("):
            return folded[second[1] : second[1] + 1] == ")"
        if link.startswith(", or"):
            return _CLOSES.match(folded, second[1]) is not None
        return _AFTER.match(folded, second[1]) is not None
    is_named = _CALLED_BEFORE.search(folded, max(first[0] - _NEAR, 0), first[0]) is not None
    return is_named and _OR.fullmatch(folded, *between) is not None
