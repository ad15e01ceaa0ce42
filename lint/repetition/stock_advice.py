"""The stock sentence "It is important to consult a healthcare professional", said again and again on one page.

It is worded a little differently each time, and each time it says neither when to go nor where.
"""

from __future__ import annotations

from collections.abc import Iterator

from lint.document.document import Document
from lint.document.parts import Sentence
from lint.document.running_text import is_disclaimer, is_running_text
from lint.language.patterns import Pattern
from lint.repetition.statements import may_be_repeated

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
    if len(document.sections) < FEWEST:
        return []
    found = {each.start: each for each in map(document.sentence_at, _places(document))}
    return list(found.values()) if len(found) >= FEWEST else []


def _places(document: Document) -> Iterator[int]:
    """Yield where a stock sentence of the running text goes on; warnings with a number to call are none."""
    for stock in _STOCK.finditer(document.folded):
        block = document.block_at(stock.start())
        if is_running_text(block) and not is_disclaimer(document, block):
            sentence = document.sentence_at(stock.start())
            if not may_be_repeated(document, sentence):
                yield stock.start()
