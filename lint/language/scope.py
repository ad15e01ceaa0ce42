"""What stands around a phrase: is it denied, reported from somebody else, or only supposed?

As NegEx and ConText do it: a cue works from where it stands up to the end of its clause or to a terminator.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

Kind = Literal["negation", "report", "hypothesis"]
_DATA = Path(__file__).parent.parent / "data" / "scope_cues.tsv"
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
    rows = [line.split("\t") for line in _DATA.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    kinds = {cue: kind for cue, kind, _ in rows}
    return _Cues(_pattern(rows, "forward"), _pattern(rows, "backward"), kinds)


def _pattern(rows: list[list[str]], direction: str) -> re.Pattern[str]:
    cues = sorted((cue for cue, _, way in rows if way == direction), key=len, reverse=True)
    return re.compile(r"\b(?:" + "|".join(map(re.escape, cues)) + r")\b")
