"""When in a pregnancy: "around the sixth week", "from week 20", "in the last three months", "in early pregnancy"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint.claims.amounts.measured import Amount, Measured
from lint.quantities.ordinals import ORDINALS
from lint.quantities.quantity import Quantity, Relation

_NTH = "|".join(ORDINALS)
_STAGES = {
    "first trimester": (0, 13),
    "second trimester": (13, 27),
    "third trimester": (27, 41),
    "last trimester": (27, 41),
    "final trimester": (27, 41),
    "first three months": (0, 13),
    "last three months": (27, 41),
    "first months": (0, 17),
    "early pregnancy": (0, 14),
    "late pregnancy": (28, 41),
    "middle months": (13, 27),
    "final three months": (27, 41),
    "early weeks": (0, 13),
    "first half": (0, 20),
    "second half": (20, 41),
    "final weeks": (34, 41),
    "last weeks": (34, 41),
    "last month": (36, 41),
    "final month": (36, 41),
    "first weeks": (0, 10),
    "early months": (0, 14),
    "late months": (28, 41),
}
_FOUND = re.compile(
    rf"\b(?P<side>before |by |from |after |until |within )?(?:about |around )?(?:the )?"
    rf"(?:(?P<stage>{'|'.join(_STAGES)})|(?P<first>{_NTH})(?: (?:and|or|to) (?:the )?(?P<second>{_NTH}))?"
    rf" (?P<unit>week|month)s?"
    rf"|weeks? (?P<low>\d{{1,2}})(?: ?(?:to|and|or|-|–) ?(?P<high>\d{{1,2}}))?)\b"
)
_TITLES = frozenset({"morning", "sickness"})
_MONTH = 4.35
_LONGEST = 41.0


def pregnancies(measured: Measured) -> Iterator[Amount]:
    """Yield the times of a pregnancy that a clause names, on pages about pregnancy or in clauses about it."""
    reading = measured.reading
    title = {token.lemma for token in reading.context.page.title_tokens}
    if (
        not {"pregnancy", "pregnant", "trimester", "antenatal"} & (title | set(measured.lemmas))
        and not title >= _TITLES
    ):
        return
    for found in _FOUND.finditer(reading.folded, reading.start, reading.end):
        quantity = measured.limited(_quantity(found))
        if quantity is not None and measured.verbs:
            words = frozenset(_NTH.split("|")) | {"week", "month", "pregnancy", "trimester"}
            yield Amount(
                f"pregnancy:{measured.verbs[0].role}", quantity, measured.about(measured.verbs) - words, "timing"
            )


def _quantity(found: re.Match[str]) -> Quantity:
    """Return the weeks of a pregnancy from one up to another."""
    low: float
    high: float
    if found["stage"]:
        low, high = _STAGES[found["stage"]]
    elif found["low"]:
        low, high = float(found["low"]), float(found["high"] or found["low"])
    else:
        size = 1.0 if found["unit"] == "week" else _MONTH
        low, high = (ORDINALS[found["first"]] - 1) * size, ORDINALS[found["second"] or found["first"]] * size
    side = (found["side"] or "").strip()
    relation: Relation = "range"
    if side in ("before", "until", "by", "within"):
        low, relation = 0, "at_most"
    elif side in ("from", "after"):
        high, relation = _LONGEST, "at_least"
    return Quantity(found.start(), found.end(), float(low), float(high), "number", "weeks", relation, found[0])
