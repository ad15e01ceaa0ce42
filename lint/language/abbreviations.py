"""Full stops that do not end a sentence."""

from __future__ import annotations

import re

# Always followed by more of the same sentence.
_TITLES = frozenset("dr mr mrs ms mx prof st sr jr rev hon capt fig figs no nos vol pp p ed eds vs approx ca cf viz".split())
# A capital letter after one of these may start a sentence, or not.
_OPEN = frozenset("e.g i.e eg ie etc al a.m p.m am pm u.s u.k u.n m.d ph.d b.sc r.n d.o inc ltd co dept est temp max min tel ext wt".split())
_NEVER_LAST = frozenset("e.g i.e eg ie".split())
_LAST_TOKEN = re.compile(r"[\w.]+$")
_STARTS = re.compile(
    r"\s+[\"'(\[“‘]*(?:the|a|an|this|that|these|those|it|its|they|he|she|you|your|we|our|if|when|while|in|on|at|for|to|"
    r"do|call|take|ask|some|most|many|there|but|and|however|see|after|before|as|talk|people|not|with|his|her|what|how)\b",
    re.I,
)


def ends_inside_sentence(prose: str, mark: re.Match[str]) -> bool:
    """Tell whether a run of end marks belongs to an abbreviation, an initial or a numeral, and not to a sentence."""
    marks = mark[0]
    if marks[0] != "." or len(marks) > 1 and marks[1] == ".":
        return False
    token = _LAST_TOKEN.search(prose, max(mark.start() - 12, 0), mark.start())
    if token is None:
        return False
    word = token[0].lower()
    if word in _TITLES:
        return not (word in ("no", "p", "st") and _STARTS.match(prose, mark.end()) is not None)
    if word in _NEVER_LAST:
        return True
    if word in _OPEN:
        return _STARTS.match(prose, mark.end()) is None
    if len(word) == 1 and word.isalpha():
        return _is_initial(prose, token.start(), mark.end())
    return word.isdigit() and len(word) <= 2 and _starts_line(prose, token.start())


def _is_initial(prose: str, start: int, end: int) -> bool:
    """Tell "J. Smith" from "vitamin D. It" and "hepatitis C. See"."""
    if _STARTS.match(prose, end) is not None:
        return False
    before = prose[:start].rstrip()[-24:].rpartition(" ")[2].lower()
    return before not in _LETTERED


_LETTERED = frozenset("vitamin vitamins hepatitis group type grade stage class plan option appendix part figure table section and".split())


def _starts_line(prose: str, offset: int) -> bool:
    return offset == 0 or prose[offset - 1] == "\n"
