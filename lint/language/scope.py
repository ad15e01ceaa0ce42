"""What stands around a phrase: is it denied, only possible, reported from somebody else, supposed, or over?

As NegEx and ConText do it: a cue works from where it stands, forward or backward, up to the end of its clause or to a
terminator, and a pseudo cue ("not only") takes away the shorter cues in it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Literal, NamedTuple

from ahocorasick_rs import AhoCorasick, MatchKind

from lint.data.tables import read_table
from lint.language.instructions import is_instruction
from lint.language.patterns import Pattern
from lint.language.words import is_inside_word

Kind = Literal["negation", "hedge", "report", "hypothesis", "past", "imperative", "question"]
_TABLE = "scope_cues.tsv"
_CLAUSE_END = Pattern(r"[;:—()]|\s[–-]\s")
# A cue further away than this says nothing of the phrase, and a text without full stops takes no longer.
_REACH = 400


class _Cue(NamedTuple):
    start: int
    end: int
    kinds: frozenset[str]


class _Cues:
    """The cues that work in one direction, the longest first wherever one begins."""

    def __init__(self, direction: str) -> None:
        kinds: dict[str, set[str]] = {}
        for cue, kind, way in read_table(_TABLE):
            if way == direction:
                kinds.setdefault(cue, set()).add(kind)
        self._kinds = [frozenset(each) for each in kinds.values()]
        self._automaton = AhoCorasick(list(kinds), matchkind=MatchKind.Standard)

    def find(self, text: str) -> Iterator[_Cue]:
        """Yield the cues of a text, whole words, none inside another."""
        done = 0
        found = self._automaton.find_matches_as_indexes(text, overlapping=True)
        for number, start, end in sorted(found, key=lambda match: (match[1], -match[2])):
            if start >= done and not is_inside_word(text, start) and not is_inside_word(text, end):
                done = end
                yield _Cue(start, end, self._kinds[number])


def stands_in(kind: Kind, folded: str, start: int, end: int, offset: int, offset_end: int | None = None) -> bool:
    """Tell whether the phrase at `offset` is in the scope of a cue of this kind, within the sentence `start`–`end`.

    `folded` is a document's folded prose; `offset_end` is where the phrase ends, for cues that stand behind it.
    """
    if kind == "question":
        return is_question(folded[start:end])
    if kind == "imperative":
        return is_instruction(folded, start, end)
    return kind in scopes_at(folded, start, end, offset, offset_end)


def scopes_at(folded: str, start: int, end: int, offset: int, offset_end: int | None = None) -> set[str]:
    """Return the kinds of all cues that have the phrase at `offset` in their scope."""
    behind = offset if offset_end is None else offset_end
    before = folded[max(start, offset - _REACH) : offset]
    after = folded[behind : min(end, behind + _REACH)]
    return _opened_before(before) | _said_after(after)


def is_question(text: str) -> bool:
    """Tell whether a sentence asks."""
    return text.rstrip("\"'”’)* ").endswith("?")


def _opened_before(text: str) -> set[str]:
    """Return the kinds of the scopes that are open at the end of a text."""
    opened: dict[str, int] = {}
    for cue in _cues("forward").find(text):
        if "terminator" in cue.kinds:
            opened.clear()
        opened |= dict.fromkeys(cue.kinds - {"terminator", "pseudo"}, cue.end)
    return {kind for kind, at in opened.items() if not _CLAUSE_END.search(text, at)}


def _said_after(text: str) -> set[str]:
    """Return the kinds of the cues at the start of a text that speak of what stands before it."""
    said: set[str] = set()
    for cue in _cues("backward").find(text):
        if "terminator" in cue.kinds or _CLAUSE_END.search(text, 0, cue.start):
            break
        said |= cue.kinds - {"pseudo"}
    return said


@cache
def _cues(direction: str) -> _Cues:
    return _Cues(direction)
