"""Coordination: what "and", "or" and commas join."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lint.claims.tokens import Token
from lint.language.verbs import is_verb

_JOINERS = frozenset({"and", "or", "nor", ","})
_ENDS = frozenset({"is", "are", "can", "may", "in", "of", "with", "by", "for", "to", "from", "and", "or", "not", ","})
_LONGEST = 4
"""Words of a member at the most."""


def joined_stretches(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Yield where each run of joined members begins and ends: "flu, colds and bladder infections"."""
    done = 0
    for place, token in enumerate(tokens):
        if token.text not in ("and", "or", "nor") or place < done:
            continue
        first = _start_of_member(tokens, place)
        while first < place and first > 0 and tokens[first - 1].text in _JOINERS:
            before = _start_of_member(tokens, first - 1)
            if before == first - 1:
                break
            first = before
        done = _end_of_member(tokens, place + 1)
        if first < place and done > place + 1:
            yield first, done


def _start_of_member(tokens: Sequence[Token], end: int) -> int:
    start = end
    while start > 0 and end - start < _LONGEST and not _ends_member(tokens[start - 1]):
        start -= 1
    return start


def _end_of_member(tokens: Sequence[Token], start: int) -> int:
    end = start
    while end < len(tokens) and end - start < _LONGEST and not _ends_member(tokens[end]):
        end += 1
    return end


def _ends_member(token: Token) -> bool:
    return token.text in _ENDS or (is_verb(token.text) and token.lemma != token.text)
