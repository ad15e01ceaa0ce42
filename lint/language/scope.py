"""What stands around a phrase: is it denied, reported from somebody else, or only supposed?

As NegEx and ConText do it: a cue works from where it stands up to the end of its clause or to a terminator.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from lint.data.tables import read_table

Kind = Literal["negation", "report", "hypothesis"]
_TABLE = "scope_cues.tsv"
_CLAUSE_END = re.compile(r"[;:—()]|\s[–-]\s")


@dataclass(frozen=True, slots=True)
class _Cues:
    forward: re.Pattern[str]
    backward: re.Pattern[str]
    kinds: dict[str, str]


def stands_in(kind: Kind, folded: str, start: int, end: int, offset: int, offset_end: int | None = None) -> bool:
    """Tell whether the phrase at `offset` is in the scope of a cue of this kind, within the sentence `start`–`end`.

    `folded` is a document's folded prose; `offset_end` is where the phrase ends, for cues that stand behind it.
    """
    cues = _cues()
    open_at = -1
    for found in cues.forward.finditer(folded, start, offset):
        what = cues.kinds[found[0]]
        if what == kind:
            open_at = found.end()
        elif what == "terminator":
            open_at = -1
    if open_at >= 0 and not _CLAUSE_END.search(folded, open_at, offset):
        return True
    behind = offset if offset_end is None else offset_end
    return any(
        cues.kinds[found[0]] == kind and not _CLAUSE_END.search(folded, behind, found.start())
        for found in cues.backward.finditer(folded, behind, end)
    )


def is_question(text: str) -> bool:
    """Tell whether a sentence asks."""
    return text.rstrip("\"'”’)* ").endswith("?")


@cache
def _cues() -> _Cues:
    kinds = {cue: kind for cue, kind, _ in read_table(_TABLE)}
    return _Cues(_pattern("forward"), _pattern("backward"), kinds)


def _pattern(direction: str) -> re.Pattern[str]:
    cues = sorted((cue for cue, _, way in read_table(_TABLE) if way == direction), key=len, reverse=True)
    return re.compile(r"\b(?:" + "|".join(map(re.escape, cues)) + r")\b")
