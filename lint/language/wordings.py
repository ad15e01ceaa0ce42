"""Tables of wordings: words to look for, what must stand before and behind them, and what to say instead.

A table has the columns rule, words ("|" between them), before, after, unless, with, better. `before` and `after` are
patterns that must stand right there, `unless` one that must not be in the sentence, `with` one that must. "-" stands
for nothing. Where `before` has a group named `said`, the wording begins there: "they do not want you to know" denies
nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from lint.data.tables import read_table
from lint.document.document import Document
from lint.language.patterns import Pattern
from lint.rule import Hit

_NOTHING = "-"
_COLUMNS = 7
_REACH = 120


class Wording(NamedTuple):
    """What must stand around certain words, and what to say instead of them."""

    before: Pattern | None
    after: Pattern | None
    unless: Pattern | None
    beside: Pattern | None
    better: str


class Found(NamedTuple):
    """Words of a table on a page. They are said from `said` on: what stands before that may deny them."""

    start: int
    end: int
    said: int
    better: str


@cache
def wordings(table: str, rule: str) -> Mapping[str, Sequence[Wording]]:
    """Return what must stand around the words of a rule, by these words."""
    found: dict[str, list[Wording]] = {}
    for row in read_table(table):
        name, words, before, after, unless, beside, better = (*row, *[_NOTHING] * _COLUMNS)[:_COLUMNS]
        if name == rule:
            patterns = _ending(before), _pattern(after), _pattern(unless), _pattern(beside)
            here = Wording(*patterns, "" if better == _NOTHING else better)
            for word in words.split("|"):
                found.setdefault(word, []).append(here)
    return found


def cues(table: str, rule: str) -> tuple[str, ...]:
    """Return the words that a rule looks for."""
    return tuple(wordings(table, rule))


def find(document: Document, hits: Iterable[Hit], table: str, rule: str) -> Iterator[Found]:
    """Yield where the wordings of a rule stand, the longest at each place."""
    known = wordings(table, rule)
    all_found = (_found(document, hit, here) for hit in hits for here in known.get(hit.cue, ()))
    done = -1
    for each in sorted(filter(None, all_found), key=lambda found: (found.start, -found.end)):
        if each.start >= done:
            done = each.end
            yield each


def _found(document: Document, hit: Hit, wording: Wording) -> Found | None:
    folded, sentence = document.folded, document.sentence_at(hit.start)
    said, end = hit.start, hit.end
    if wording.before is not None:
        before = wording.before.search(folded, max(sentence.start - 2, hit.start - _REACH, 0), hit.start)
        if before is None:
            return None
        if "said" in before.re.groupindex:
            said = before.start("said")
    if wording.after is not None:
        after = wording.after.match(folded, hit.end, sentence.end)
        if after is None:
            return None
        end = after.end()
    if wording.unless is not None and wording.unless.search(folded, sentence.start, sentence.end):
        return None
    if wording.beside is not None and not wording.beside.search(folded, sentence.start, sentence.end):
        return None
    return Found(min(said, hit.start), max(end, hit.end), said, wording.better)


def _ending(pattern: str) -> Pattern | None:
    return None if pattern == _NOTHING else Pattern(rf"(?:{pattern})\Z")


def _pattern(pattern: str) -> Pattern | None:
    return None if pattern == _NOTHING else Pattern(pattern)
