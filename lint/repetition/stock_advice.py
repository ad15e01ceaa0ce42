"""The stock sentence "It is important to consult a healthcare professional", said again and again on one page.

It is worded a little differently each time, and each time it says neither when to go nor where.
"""

from __future__ import annotations

from lint.document.document import Document
from lint.document.parts import Sentence
from lint.language.patterns import Pattern
from lint.repetition.statements import statements

_IMPORTANT = (
    r"(?:important|essential|crucial|imperative|vital|advisable|recommended|necessary|critical|wise|"
    r"always (?:best|better|a good idea))"
)
_PROFESSIONAL = (
    r"(?:(?:health ?care|healthcare|health|medical|qualified) (?:professional|provider|practitioner|expert|specialist"
    r"|attention|advice|evaluation|help|care|guidance|assistance)s?|doctor|physician|provider|professional)"
)
_SEEK = r"(?:consult(?: with)?|seek(?: out)?|speak (?:to|with)|talk (?:to|with)|see|contact|reach out to)"
_STOCK = Pattern(
    rf"\b(?:is|are|it's) (?:also |often |always |therefore )?{_IMPORTANT}\b[^.;\n]{{0,160}}?"
    rf"\b{_SEEK} (?:[a-z\-]+ ){{0,4}}?{_PROFESSIONAL}\b"
    rf"|\bshould not hesitate to {_SEEK} (?:[a-z\-]+ ){{0,4}}?{_PROFESSIONAL}\b"
)
FEWEST = 3
"""Said twice, it may be in its place twice."""


def stock_advice(document: Document) -> list[Sentence]:
    """Return the stock sentences of a page, if there are so many that they say nothing any more."""
    if len(document.sections) < FEWEST or _STOCK.search(document.folded) is None:
        return []
    found = [
        each.sentence
        for each in statements(document)
        if _STOCK.search(document.folded, each.sentence.start, each.sentence.end)
    ]
    return found if len(found) >= FEWEST else []
