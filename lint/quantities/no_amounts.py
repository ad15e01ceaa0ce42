"""Digits that are no amount: dates, phone numbers, pairs such as 140/90, names such as "type 2" and "COVID-19"."""

from __future__ import annotations

import re

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_YEAR = r"(?:1[89]|20)\d\d"
_ORDINAL = r"(?:st|nd|rd|th)?"
_LABEL = (
    r"(?:types?|stages?|grades?|phases?|steps?|pages?|p\.|pp\.|chapters?|figures?|figs?\.?|tables?|parts?|sections?"
    r"|groups?|levels?|class|classes|numbers?|no\.|nos\.|category|categories|schedule|factor|version|volume|vol\.|box"
    r"|room|day|week|month|year|question|tier|line|article|act|title|item|items|items|ref\.?|references?|vitamin"
    r"|omega|covid|trisomy|chromosomes?|complex|form|spf|mark|model|size|goal|tip|myth|fact|method|option|exercise"
    r"|cycle|days|weeks|dial|call|ring|text|phone|nhs|hla|interleukin|hepatitis|glut|isbn|pmid|doi)"
)
_WORDS = r"(?:one|two|three|four|five|six|seven|eight|nine|ten)"
_NUMBER = rf"(?:\d[\d.]*[a-d]?|{_WORDS})(?!\w)"
_UNITS_BEHIND = r"(?![ -]?(?:mg|g|ml|kg|mcg|hours?|minutes?|days?|weeks?|months?|years?|times?|per ?cent|percent|%)(?!\w))"
_PATTERN = re.compile(
    "|".join(
        (
            rf"\b{_MONTH}\.? \d{{1,2}}{_ORDINAL}(?!\w)(?:(?: ?[-–] ?| to | and )\d{{1,2}}{_ORDINAL}(?!\w))?(?:,? {_YEAR}\b)?",
            rf"\bmay \d{{1,2}}{_ORDINAL},? {_YEAR}\b",
            rf"\b{_MONTH}\.?,? {_YEAR}\b|\bmay {_YEAR}\b",
            rf"\b{_LABEL}[ -]{_NUMBER}(?:(?:, ?| and | or | to |, and |, or | ?[-–/] ?)(?:\d[\d.]*|{_WORDS})(?!\w)){{0,6}}"
            + _UNITS_BEHIND,
            rf"(?<![\w.])\d{{1,2}}{_ORDINAL}(?: of)? (?:{_MONTH}\b\.?(?:,? {_YEAR}\b)?|may {_YEAR}\b)",
            rf"(?<![\w.]){_YEAR}(?: ?[-–/] ?| to )(?:{_YEAR}|\d\d)(?!\w)(?!%)" + _UNITS_BEHIND,
            r"(?<![\w.])\d{4}-\d\d(?:-\d\d)?(?!\w)",
            r"(?<![\w.])\d{1,4}/\d{1,4}/\d{2,4}(?!\w)",
            r"(?<![\w.])(?:\+|\(?0)\d{1,5}\)?(?:[ -]\d{2,6}){1,4}(?!\w)",
            r"(?<![\w.])1?[ -]?\(?\d{3}\)?[ -]\d{3}[ -]\d{4}(?!\w)",
            r"(?<![\w.])1-\d{3}-[\da-z]{3,4}(?:-[\da-z]{3,4})?(?!\w)",
            r"(?<![\w.])(?:116 123|116123|85258|741741)(?!\w)",
            r"(?<![\w.])\d+(?:\.\d+){2,}",
            r"(?<![\w./])(?!(?:1/[234568]|1/10|2/[35]|3/[458]|4/5|5/[68]|7/8)(?![\w/]))\d{1,4}(?:\.\d)?(?: ?/ ?\d{1,4})+(?![\w])"
            + _UNITS_BEHIND,
            r"[$£€#@]\s?\d[\d,.]*(?: (?:hundred|thousand|million|billion))?",
            r"(?<=[a-z])-?\d[\w\-]*|(?<=[a-z]\d)-\d+",
            r"(?<![\w.,])(?:999|911|112|111|988|811|101)(?![\w,.]*\d)(?![ -]?(?:mg|ml|people|patients|days))(?!%)",
        )
    )
)
_JOINS = re.compile(r"(?:under|over|mid|non|aged|sub|pre|post|up-to|and|or|to)-?\Z")


def no_amounts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the stretches that are no amount, in order."""
    return [
        found.span()
        for found in _PATTERN.finditer(text, start, end)
        if not (found[0][0] == "-" and _JOINS.search(text, max(start, found.start() - 6), found.start()))
    ]
