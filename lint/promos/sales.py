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

_AMOUNT = r"[£$€]\d|\d% (?:off|discount|cheaper)|\b(?:\d|two|three|four) for (?:[£$€]?\d|the price|two|one)\b"
_OWN = Pattern(r"\b(?:our|ours|us|we|we've|we're|we'll|we'd)\b")
_MINE = Pattern(r"\b(?:my|mine|i've)\b")
_DATE = Pattern(
    r"\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b"
    r"|\b(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}\b"
)
# A firm behind "at", "from" or "with", or two names joined by "&".
_BRAND = Pattern(r"\b(?:at|from|with|by) (?:the )?[A-Z][\w'’&]+|[A-Z]\w+ & [A-Z]")
# The name of a product or a firm as none but these write it.
_TRADE_NAME = Pattern(
    r"\b(?!Ma?c[A-Z]|MedlinePlus|PubMed|YouTube|HealthUnlocked|ClinicalTrials|WhatsApp|LinkedIn)[A-Z][a-z]+[A-Z]\w+"
    r"|\w[®™]|\b[A-Z]\w+(?: [A-Z]\w+)? \d{3,4}\b"
)
# How those speak of prices who do not sell.
_PLAIN_PRICE = Pattern(
    r"\b(?:charges?|fees?|costs?|prescription|nhs|medicare|insurance|parking|an hour|a minute|per hour)\b"
    r"|\b(?:usually|about|around|roughly|up to|between) [£$€]"
)
_BEFORE_ACT = (
    r"(?:^|[.!?:;,–—()→»]|\b(?:and|or|then|so|please|why not|just|now|can|could|still|to|do|you'd|let's|go))\W{0,4}"
)


_POINTS = {"amount": 2, "name": 2}
_ONE_POINT = frozenset({"money", "brand", "own", "hype", "act", "urgency", "hail", "link"})
_SELLERS = frozenset({"urgency", "hail", "event", "own", "brand", "name"})
_ENOUGH = 4
"""So many points are an advertisement whatever the page is about."""
_ENOUGH_OF_PLAIN = 6


class Sale(NamedTuple):
    """An advertisement by its deeds: certain, a pitch, or a hint; `has_price` if there is no doubt that it sells."""

    kind: Literal["commerce", "pitch", "hint"]
    has_price: bool


def signs() -> tuple[str, ...]:
    """Return the phrases for which a sentence is looked at."""
    phrases = [phrase for name, words in _phrases().items() if name.endswith("*") for phrase in words]
    return (*phrases, *leisure_words(), "£", "$", "€")


def sale_of(document: Document, start: int, end: int) -> Sale | None:
    """Return what a stretch of prose is if it does enough of what advertising does."""
    does = deeds(document, start, end)
    if _sells(does):
        return Sale("commerce", has_price=True)
    has_price = "amount" in does or {"event", "date"} <= does or {"hype", "act", "urgency"} <= does
    is_paid = bool(does & {"money", "amount"})
    if "act" in does and (is_paid or "hype" in does) and does & _SELLERS:
        return Sale("pitch", has_price)
    if "event" in does and does & {"date", "act", "urgency"} and (is_paid or "act" in does):
        return Sale("pitch", has_price)
    if (is_paid and "hype" in does) or ("job" in does and does & {"act", "urgency", "own"}):
        return Sale("pitch", has_price)
    if "amount" in does and does & {"own", "brand"} and does & {"act", "urgency", "hype"}:
        return Sale("pitch", has_price)
    if "publishing" in does and (is_paid or does & {"own", "mine", "act", "urgency", "link"}):
        return Sale("hint", has_price)
    if {"hail", "act"} <= does and does & {"own", "link"}:
        return Sale("hint", has_price)
    if {"hype", "own"} <= does or ("leisure" in does and _offers_leisure(does)):
        return Sale("hint", has_price)
    return None


def _sells(does: set[str]) -> bool:
    """Tell whether somebody who names themselves or their goods does enough of what advertising does."""
    if not does & {"own", "brand", "name"} or not does & {"amount", "money", "hype", "name"}:
        return False
    points = sum(_POINTS.get(deed, 0) for deed in does) + len(does & _ONE_POINT)
    return points >= (_ENOUGH_OF_PLAIN if "plain" in does else _ENOUGH)


def _offers_leisure(does: set[str]) -> bool:
    if does & {"own", "act", "money", "amount", "event", "hype"}:
        return True
    return "mine" in does and bool(does & {"urgency", "hail", "publishing"})


def deeds(document: Document, start: int, end: int) -> set[str]:
    """Return what a stretch of prose does that advertising does."""
    folded = document.folded[start:end]
    does = {name for name, pattern in _patterns().items() if pattern.search(folded)}
    if _BRAND.search(document.shown, start + 1, end):
        does.add("brand")
    if _TRADE_NAME.search(document.shown, start, end):
        does.add("name")
    if next(document.marks_in(start, end, "link"), None) is not None:
        does.add("link")
    if any(map(is_leisure, words_of(folded))):
        does.add("leisure")
    return does


@cache
def _patterns() -> dict[str, Pattern]:
    patterns = {"own": _OWN, "mine": _MINE, "date": _DATE, "amount": Pattern(_AMOUNT), "plain": _PLAIN_PRICE}
    for name, words in _phrases().items():
        said = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
        before = _BEFORE_ACT if name == "act" else r"\b"
        patterns[name.rstrip("*")] = Pattern(rf"{before}(?:{said})\b")
    return patterns


@cache
def _phrases() -> dict[str, tuple[str, ...]]:
    return {name: tuple(words.split(", ")) for name, words in read_table("promo_sales_words.tsv")}
