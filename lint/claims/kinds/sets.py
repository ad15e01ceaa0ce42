"""Values of which a thing has one at a time: red or blue, before or after food."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from lint.claims.claim import Claim
from lint.claims.gates import other_frame, other_subjects
from lint.claims.lexicon import Item
from lint.claims.predicates import head_behind, is_predicated, leaves_open, subject_of
from lint.claims.reading import Reading

KIND = "set"
_MOSTLY = 0.3
_NAMED_BY_COLOUR = frozenset(
    [
        "blood",
        "cell",
        "meat",
        "wine",
        "bread",
        "rice",
        "flour",
        "pepper",
        "tea",
        "fish",
        "matter",
        "light",
        "noise",
        "fat",
        "sugar",
        "bean",
        "cabbage",
        "algae",
        "coat",
        "bag",
        "box",
    ]
)


_PLACES = frozenset({"height", "front", "side", "direction"})


def claims(reading: Reading) -> Iterator[Claim]:
    for item in reading.items:
        if item.entry.kind != "set":
            continue
        about, value = reading.about(item), frozenset({item.entry.value})
        claim = reading.make(KIND, item.entry.key, item.entry.rule, reading.share_of(item), about, value)
        if item.entry.rule != "attribute":
            yield claim
        elif _is_said(reading, item) and not leaves_open(reading):
            yield replace(claim, subject=subject_of(reading))


def _is_said(reading: Reading, item: Item) -> bool:
    """Tell whether a value is said of something, and does not only name it: "the rash is red", not "red meat"."""
    head = head_behind(reading.tokens, item)
    is_place = item.entry.key in _PLACES
    return is_predicated(reading, item, anywhere=is_place) and (head is None or head.lemma not in _NAMED_BY_COLOUR)


def why_not(one: Claim, other: Claim) -> str:
    if one.value == other.value:
        if not one.share.excludes(other.share):
            return "both can be true"
    elif min(one.share.low, other.share.low) < _MOSTLY:
        return "both can be true"
    return other_subjects(one, other) or other_frame(one, other)
