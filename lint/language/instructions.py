"""Sentences that tell the reader what to do: "Rest your leg", "If it hurts, stop", "You must not drive"."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from lint.language.patterns import Pattern

_DATA = Path(__file__).parent.parent / "data" / "reader_actions.tsv"
_SOFTENERS = (
    "please|then|also|always|never|first|next|instead|and|or|but|so|do not|don't|do|just|only|gently|slowly|try to"
)
# "Exercise is good for you" tells, and does not ask.
_NO_NOUN = r"(?!\s+(?:is|are|was|were|can|may|might|will|would|has|helps|of|and \w+ (?:is|are|can|may|help))\b)(?!')"
_OPENER = Pattern(r"(?:if|when|whenever|before|after|while|unless|once|to|for|in|at|on|until|as|with|during|instead)\b")
_COMMA = Pattern("[,:] ")
_MUST = Pattern(
    r"\byou (?:should|must|need to|have to|ought to|can (?:also )?(?:try|use|take|ask|call|buy|get)|may want to)\b"
)


def is_imperative(folded: str, start: int, end: int) -> bool:
    """Tell whether a sentence asks the reader to do something, at its start or after an opening "If …,"."""
    if _imperative().match(folded, start, end):
        return True
    return _OPENER.match(folded, start, end) is not None and any(
        _imperative().match(folded, comma.end(), end) for comma in _COMMA.finditer(folded, start, end)
    )


def is_instruction(folded: str, start: int, end: int) -> bool:
    """Tell whether a sentence is advice to the reader: an imperative, or "you should", "you must", "you need to"."""
    return is_imperative(folded, start, end) or _MUST.search(folded, start, end) is not None


@cache
def reader_participles() -> str:
    """Return the alternatives of the participles of what only readers do, as a pattern."""
    return "|".join(sorted({participle for _, participle in _rows() if participle != "-"}))


@cache
def base_verbs() -> frozenset[str]:
    """Return the verbs that imperatives begin with."""
    return frozenset(verb for verb, _ in _rows())


@cache
def _imperative() -> re.Pattern[str]:
    verbs = "|".join(sorted(base_verbs()))
    return re.compile(rf"[\W\d]{{0,6}}(?:(?:{_SOFTENERS})[, ]+){{0,3}}(?:{verbs})\b{_NO_NOUN}")


def _rows() -> list[tuple[str, str]]:
    lines = _DATA.read_text(encoding="utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return [(verb, participle) for verb, participle in pairs]
