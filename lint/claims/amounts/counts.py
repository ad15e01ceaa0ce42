"""How many of a thing there are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from lint.claims.amounts.measured import Amount, Measured
from lint.claims.tokens import lemma
from lint.quantities.quantity import Quantity

_UNCOUNTED = frozenset(
    [
        "people",
        "patient",
        "case",
        "woman",
        "man",
        "adult",
        "child",
        "study",
        "time",
        "thing",
        "way",
        "step",
        "reason",
        "point",
        "example",
        "other",
        "day",
        "week",
        "group",
        "percent",
        "page",
        "article",
        "trial",
        "participant",
        "volunteer",
        "person",
        "year",
        "month",
        "hour",
        "minute",
        "type",
        "kind",
        "form",
        "category",
        "factor",
        "sign",
        "symptom",
        "question",
        "option",
        "stage",
        "grade",
    ]
)
_ANCHORS = frozenset({"after", "per", "each", "every", "before", "since", "between"})
_SAME = {
    "jab": "dose",
    "injection": "dose",
    "shot": "dose",
    "vaccination": "dose",
    "pill": "tablet",
    "capsule": "tablet",
}
_OF = re.compile(r" of (?:their|the|its|your|our|his|her|these) (?:\w+ )?(?P<noun>\w+s|teeth|feet|people)\b")
_SINGLE = re.compile(r"\b(?:a single|only one|just one) (?P<noun>[a-z]+)\b")


def counts(measured: Measured) -> Iterator[Amount]:
    text, end = measured.reading.folded, measured.reading.end
    for quantity in measured.quantities:
        noun = _noun(text, quantity, end)
        if not noun or noun in _UNCOUNTED or (noun == "part" and not text.startswith(" per ", quantity.end)):
            continue
        if _SAME.get(noun, noun) == "dose" and _ANCHORS & set(measured.before(quantity, 1)):
            continue
        limited = measured.limited(quantity)
        if limited is not None:
            yield _amount(measured, replace(limited, dimension="count"), noun)
    for found in _SINGLE.finditer(text, measured.reading.start, end):
        if not any(each.start < found.end() and found.start() < each.end for each in measured.quantities):
            one = Quantity(found.start(), found.end(), 1, 1, "count", "", "exact", found[0])
            noun = lemma(found["noun"])
            if noun not in _UNCOUNTED:
                yield _amount(measured, one, noun)


def _amount(measured: Measured, quantity: Quantity, noun: str) -> Amount:
    noun = _SAME.get(noun, noun)
    return Amount(f"count:{noun}:{quantity.per}", replace(quantity, noun=None), measured.about() - {noun})


def _noun(text: str, quantity: Quantity, end: int) -> str:
    """Return the base form of what an amount counts."""
    if quantity.dimension == "count" and quantity.noun is not None:
        words = text[quantity.noun.start : quantity.noun.end].split()
        return lemma(words[-1]) if words else ""
    of = _OF.match(text, quantity.end, end) if quantity.dimension == "number" else None
    return lemma(of["noun"]) if of is not None else ""
