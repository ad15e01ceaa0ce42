"""Illness as a war or a journey: where words for fighting and travelling are said of it."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from lint.data.tables import read_table
from lint.language.patterns import Pattern

_SHORT = (
    r"(?:(?:the|a|an|his|her|their|your|my|this|that|these|against|with|to|breast|lung|skin|bowel|brain|blood|childhood"
    r"|mental|chronic|long|terminal|rare|deadly|heart|kidney|ovarian|prostate|type \d) ){0,4}"
)
_BATTLE_BEFORE = Pattern(
    r"\b(?:los(?:e|es|ing|t)|w[io]n(?:s|ning)?|brave|courageous|long|fought|fighting|fight|tough|uphill)"
    r" (?:an? |his |her |their |your |my |the )?(?:\w+ )?\Z|\b(?:his|her|their|your|my) \Z"
)
_BATTLE_AFTER = Pattern(r" (?:with|against|to|is|was|for)\b|[.,;!?]|\n|\Z")
_NEAR = 80
_FIGHTS = ("fight", "fought", "batt", "beat", "conquer", "war", "defeat")


def is_metaphor(folded: str, start: int, end: int) -> bool:
    """Tell whether a word for fighting or travelling is said of an illness, and of a person who has it."""
    word = folded[start:end]
    begin = max(start - _NEAR, 0, folded.rfind("\n", 0, start) + 1)
    if word.startswith("journey"):
        return bool(_patterns().trip.search(folded, begin, start) or _patterns().goal.match(folded, end))
    if not word.startswith(_FIGHTS):
        return True
    if _patterns().illness.match(folded, end):
        return word.startswith(("batt", "war")) or _patterns().body.search(folded, begin, start) is None
    is_battle = word.startswith("battle") and _BATTLE_BEFORE.search(folded, begin, start) is not None
    return is_battle and _BATTLE_AFTER.match(folded, end) is not None


class _Patterns(NamedTuple):
    """What stands behind a fight, before and behind a journey, and before a fight of the body."""

    illness: Pattern
    trip: Pattern
    goal: Pattern
    body: Pattern


@cache
def _patterns() -> _Patterns:
    words = {kind: "|".join(listed.split()) for kind, listed in read_table("metaphor_words.tsv")}
    return _Patterns(
        illness=Pattern(rf" (?:with |against |on |off )?{_SHORT}(?:{words['illness']})\b"),
        trip=Pattern(rf"\b(?:{words['trip']}) \Z"),
        goal=Pattern(rf" (?:to|towards?|through|with|of|into|back to) (?:\w+ ){{0,2}}?(?:{words['goal']})\b"),
        body=Pattern(rf"\b(?:{words['body']})\b[^.;:\n]{{0,60}}\Z"),
    )
