"""Advertising by what it does: it names a price, praises, tells the reader to act, and now. One alone is no sign."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal, NamedTuple

from lint.data.tables import read_table
from lint.document.document import Document
from lint.language.leisure_words import is_leisure, leisure_words
from lint.language.patterns import Pattern
from lint.language.subject_words import words_of

_AMOUNT = r"[£$€]\d|\d% (?:off|discount|cheaper)"
_OWN = Pattern(r"\b(?:our|ours|us|we|we've|we're|we'll|we'd)\b")
_MINE = Pattern(r"\b(?:my|mine|i've)\b")
_DATE = Pattern(
    r"\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b"
    r"|\b(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}\b"
)
# A firm behind "at", "from" or "with", two names joined by "&", or two words written as one.
_BRAND = Pattern(r"\b(?:at|from|with|by) (?:the )?[A-Z][\w'’&]+|[A-Z]\w+ & [A-Z]|\b[A-Z][a-z]+[A-Z]\w+")
_BEFORE_ACT = (
    r"(?:^|[.!?:;,–—()→»]|\b(?:and|or|then|so|please|why not|just|now|can|could|still|to|do|you'd|let's|go))\W{0,4}"
)


class Sale(NamedTuple):
    """An advertisement by its deeds: a pitch, or only a hint of one; `has_price` if there is no doubt that it sells."""

    kind: Literal["pitch", "hint"]
    has_price: bool


def signs() -> tuple[str, ...]:
    """Return the phrases for which a sentence is looked at."""
    phrases = [phrase for name, words in _phrases().items() if name.endswith("*") for phrase in words]
    return (*phrases, *leisure_words(), "£", "$", "€")


def sale_of(document: Document, start: int, end: int) -> Sale | None:
    """Return what a stretch of prose is if it does enough of what advertising does."""
    does = deeds(document, start, end)
    has_price = "amount" in does or {"event", "date"} <= does or {"hype", "act", "urgency"} <= does
    if "act" in does and does & {"money", "hype"} and does & {"urgency", "hail", "event", "own", "brand"}:
        return Sale("pitch", has_price)
    if "event" in does and does & {"date", "act"} and does & {"act", "money"}:
        return Sale("pitch", has_price)
    if {"money", "hype"} <= does or ("job" in does and does & {"act", "urgency", "own"}):
        return Sale("pitch", has_price)
    if does & {"own", "brand"} and "amount" in does and does & {"act", "urgency", "hype"}:
        return Sale("pitch", has_price)
    if "publishing" in does and does & {"own", "mine", "act", "urgency", "money"}:
        return Sale("hint", has_price)
    if {"hype", "own"} <= does or ("leisure" in does and _offers_leisure(does)):
        return Sale("hint", has_price)
    return None


def _offers_leisure(does: set[str]) -> bool:
    if does & {"own", "act", "money", "event", "hype"}:
        return True
    return "mine" in does and bool(does & {"urgency", "hail", "publishing"})


def deeds(document: Document, start: int, end: int) -> set[str]:
    """Return what a stretch of prose does that advertising does."""
    folded = document.folded[start:end]
    does = {name for name, pattern in _patterns().items() if pattern.search(folded)}
    if _BRAND.search(document.shown, start + 1, end):
        does.add("brand")
    if any(map(is_leisure, words_of(folded))):
        does.add("leisure")
    return does


@cache
def _patterns() -> dict[str, Pattern]:
    patterns = {"own": _OWN, "mine": _MINE, "date": _DATE, "amount": Pattern(_AMOUNT)}
    for name, words in _phrases().items():
        said = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
        before = _BEFORE_ACT if name == "act" else r"\b"
        more = rf"|{_AMOUNT}" if name == "money*" else ""
        patterns[name.rstrip("*")] = Pattern(rf"{before}(?:{said})\b{more}")
    return patterns


@cache
def _phrases() -> dict[str, tuple[str, ...]]:
    return {name: tuple(words.split(", ")) for name, words in read_table("promo_sales_words.tsv")}
