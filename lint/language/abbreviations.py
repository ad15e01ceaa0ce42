"""Full stops that do not end a sentence."""

from __future__ import annotations

import re

from lint.data.tables import words_by_kind
from lint.language.patterns import Pattern

_WORDS = words_by_kind("abbreviations.tsv")
_LAST_TOKEN = Pattern(r"[\w.]+$")
_LONGEST_TOKEN = 12
_OPENER = Pattern(rf"\s+[\"'(\[“‘]*(?:{'|'.join(sorted(_WORDS['opener']))})\b", re.I)
# These are also words of their own: "No. It is not."
_ALSO_WORDS = ("no", "p", "st")


def ends_inside_sentence(prose: str, mark: re.Match[str]) -> bool:
    """Tell whether a run of end marks belongs to an abbreviation, an initial or a numeral, and not to a sentence."""
    marks = mark[0]
    if marks[0] != "." or marks[1:2] == ".":
        return False
    start, token = _last_token(prose, mark.start())
    word = token.lower()
    if word in _WORDS["title"]:
        return word not in _ALSO_WORDS or not _sentence_opens(prose, mark.end())
    if word in _WORDS["inside"]:
        return True
    if word in _WORDS["open"]:
        return not _sentence_opens(prose, mark.end())
    if len(word) == 1 and word.isalpha():
        return _is_initial(prose, start, mark.end())
    return word.isdigit() and len(word) <= 2 and _starts_line(prose, start)


def _last_token(prose: str, end: int) -> tuple[int, str]:
    """Return where the letters, digits and full stops start that stand before an offset, and what they are."""
    first = max(end - _LONGEST_TOKEN, 0)
    start = max(prose.rfind(" ", first, end) + 1, first)
    if prose[start:end].isalnum():  # as nearly all are
        return start, prose[start:end]
    found = _LAST_TOKEN.search(prose, first, end)
    return (found.start(), found[0]) if found else (end, "")


def _sentence_opens(prose: str, offset: int) -> bool:
    return _OPENER.match(prose, offset) is not None


def _is_initial(prose: str, start: int, end: int) -> bool:
    """Tell "J. Smith" from "vitamin D. It" and "hepatitis C. See"."""
    before = prose[max(start - 24, 0) : start].rstrip().rpartition(" ")[2].lower()
    return before not in _WORDS["lettered"] and not _sentence_opens(prose, end)


def _starts_line(prose: str, offset: int) -> bool:
    return offset == 0 or prose[offset - 1] == "\n"
