"""What limits an amount, in the words before and after it: "up to", "at least", "about", "or more"."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from lint.data.tables import read_table
from lint.quantities.quantity import Relation

_REACH = 64
_LAST_WORD = re.compile(r"[^\s,;:(]+\Z")
_DENIED = re.compile(
    r"(?:\b(?:not|never|nobody|without|avoid|avoiding|no one)|n't|\bcannot)"
    r" (?:(?!if|when|who|because|unless|but)\w+ ){0,4}\Z"
)
_AGE_WORD = re.compile(r"\b(?:(?:the |an? )?ages?(?: of)?|aged) ?\Z")
_AGE_LIMITS: dict[str, Relation] = {
    "before": "less", "until": "less", "from": "at_least", "since": "at_least", "after": "more", "by": "at_most",
}  # fmt: skip
_BEFORE_AGE = re.compile(rf"\b({'|'.join(_AGE_LIMITS)}) \Z")
_TURNED: dict[Relation, Relation] = {"more": "at_most", "less": "at_least"}
_AFTER = re.compile(
    r"\+(?!\w)| plus\b|,? (?:(?:or|and) (?P<up>more|over|longer|above|higher|older|greater|larger|bigger|upwards?|up)"
    r"|(?:or|and) (?P<down>less|fewer|under|younger|below|lower|shorter|smaller)|(?P<most>at (?:the )?most|maximum|max)"
    r"|(?P<least>at least|minimum)|(?P<so>or so|or thereabouts))(?![\w-])(?! (?:(?:than|of|the)\b|\d))"
)
AGE_WORDS = frozenset({"older", "younger", "older than", "younger than", "no older than", "no younger than"})


class Before(NamedTuple):
    """What stands before a number: where its words begin, and how they limit it."""

    start: int
    relation: Relation | None
    is_about: bool = False
    is_age: bool = False
    word: str = ""
    """The words that limit it."""


class After(NamedTuple):
    """What stands behind a number."""

    end: int
    relation: Relation
    word: str


def limit_before(text: str, floor: int, place: int) -> Before:
    """Return what limits the number at a place; nothing before `floor` belongs to it."""
    floor = max(floor, place - _REACH)
    start, _, is_about = _step(text, floor, place, "about")
    age = _AGE_WORD.search(text, floor, start)
    start = age.start() if age is not None else start
    if age is not None:
        start, _, also_about = _step(text, floor, start, "about")
        is_about = is_about or also_about
    at, word, is_limit = _step(text, floor, start, "limit")
    relation = _limits().get(word) if is_limit else None
    start = at if relation is not None else start
    if relation is None and age is not None and (before := _BEFORE_AGE.search(text, floor, start)) is not None:
        return Before(before.start(), _AGE_LIMITS[before[1]], is_about, True, before[1])
    if relation is not None:
        relation = _unless_denied(text, floor, start, relation)
        start, _, also_about = _step(text, floor, start, "about")
        is_about = is_about or also_about
    return Before(start, relation, is_about, age is not None, word)


def limit_after(text: str, place: int, end: int) -> After | None:
    """Return the limit that stands behind a number or its unit: "or more", "and under", "+"."""
    found = _AFTER.match(text, place, end)
    if found is None:
        return None
    word = found[found.lastgroup] if found.lastgroup else found[0].strip()
    if found["so"]:
        return After(found.end(), "about", word)
    return After(found.end(), "at_most" if found["down"] or found["most"] else "at_least", word)


def _unless_denied(text: str, floor: int, start: int, relation: Relation) -> Relation:
    """Return what "more than" means: in "do not take more than" it is the most."""
    if relation not in _TURNED or _DENIED.search(text, floor, start) is None:
        return relation
    return _TURNED[relation]


def _step(text: str, floor: int, place: int, kind: str) -> tuple[int, str, bool]:
    """Return where the words of one kind begin that end at a place, and which words they are."""
    here = len(text[floor:place].rstrip(" -~")) + floor
    if kind == "about" and "~" in text[here:place]:
        return here, "~", True
    last = _LAST_WORD.search(text, floor, here)
    for phrase in _phrases(kind).get(last[0], ()) if last is not None else ():
        at = here - len(phrase)
        if at >= floor and text.startswith(phrase, at) and not text[max(at - 1, 0) : at].isalnum():
            return at, phrase, True
    return place, "", False


@cache
def _limits() -> dict[str, Relation]:
    names: dict[str, Relation] = {"most": "at_most", "least": "at_least", "less": "less", "more": "more"}
    return {phrase: names[kind] for phrase, kind in read_table("quantity_limits.tsv") if kind in names}


@cache
def _phrases(kind: str) -> dict[str, list[str]]:
    """Return the phrases by their last word, the longest first."""
    rows = [phrase for phrase, what in read_table("quantity_limits.tsv") if (what == "about") == (kind == "about")]
    found: dict[str, list[str]] = {}
    for phrase in sorted(rows, key=len, reverse=True):
        found.setdefault(phrase.rpartition(" ")[2], []).append(phrase)
    return found
