"""Shares of many with words between: "one older patient in five", "of every 100 people tested, fewer than ten"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from lint.quantities.limits import limit_before
from lint.quantities.numbers import number_at
from lint.quantities.quantity import Quantity, Relation

_NUMBER = (
    r"(?:\d[\d,]*|(?:a )?(?:hundred|thousand|million)|one|two|three"
    r"|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|fifty)"
)
_FOUND = re.compile(
    rf"\b(?P<part>{_NUMBER}) (?P<who>[a-z-]+(?: [a-z-]+)?) (?:in|out of)(?: every)? (?P<whole>{_NUMBER})\b(?! (?:years"
    rf"|months|weeks|days|hours|minutes|cm|mm|kg|mg))"
    rf"|\b(?:of|out of|for|among)(?: every)? (?P<many>{_NUMBER}) [a-z-]+(?: [a-z-]+){{0,5}},? (?:only |about |fewer"
    rf" than |more than |up to |at least |at most |some |around )?(?P<few>{_NUMBER})(?= (?:will|are|is|have|has|get"
    rf"|gets|do|does|develop|die|had|can|of them|go|need)\b)"
)
_NO_WHO = re.compile(
    r"\b(?:years?|months?|weeks?|days?|hours?|minutes?|%|times? (?:a|per)|or|and|to|is|are|mg|ml|is found)\b"
)


def find_portions(folded: str, start: int, end: int, taken: Sequence[Quantity]) -> Iterator[Quantity]:
    """Yield the shares between two offsets that no share covers yet."""
    for found in _FOUND.finditer(folded, start, end):
        if any(each.dimension == "share" and each.start < found.end() and found.start() < each.end for each in taken):
            continue
        if found["who"] and _NO_WHO.search(found["who"]):
            continue
        part, whole = ("part", "whole") if found["part"] else ("few", "many")
        share = _ratio(folded, found.start(part), found.start(whole), end)
        if share is None:
            continue
        before = limit_before(folded, start, found.start(part))
        yield _portion(folded, found, share, before.relation)


def _ratio(folded: str, part: int, whole: int, end: int) -> float | None:
    small, large = number_at(folded, part, end), number_at(folded, whole, end)
    if small is None or large is None or not 0 < small.low < large.low:
        return None
    return small.low / large.low


def _portion(folded: str, found: re.Match[str], share: float, relation: Relation | None) -> Quantity:
    low = 0.0 if relation in ("at_most", "less") else share
    high = 1.0 if relation in ("at_least", "more") else share
    return Quantity(found.start(), found.end(), low, high, "share", "in", relation or "exact", found[0])
