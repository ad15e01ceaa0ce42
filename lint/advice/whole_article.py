"""Is this a whole article that advises its reader, or only a note, an answer, a part of a page?

What a page must have as a whole (a disclaimer, urgent help, sources, a reviewer) is demanded of an article only.
"""

from __future__ import annotations

from itertools import islice

from lint.advice.own_text import own_blocks
from lint.document.document import Document
from lint.document.memo import once_per_document
from lint.language.patterns import Pattern

FEWEST_WORDS = 580
FEWEST_HEADINGS = 4
_READER = Pattern(r"\b(?:you|your|yourself)\b")
_FEWEST_ADDRESSES = 3
_PROFESSIONAL = (
    r"(?:doctor|gp|physician|clinician|pharmacist|nurse|midwife|dentist|therapist|dietitian|specialist|"
    r"professional|provider|practitioner|medical (?:attention|advice|help|evaluation|care))"
)
_ADVICE = Pattern(
    rf"\b(?:consult(?:ing)?(?: with)?|see|ask|visit|contact|talk (?:to|with)|speak (?:to|with)|seek(?:ing)?) "
    rf"(?:[a-z\-']+ ){{0,4}}?{_PROFESSIONAL}\b"
    r"|\b(?:it is|it's) (?:\w+ )?(?:important|essential|crucial|advisable|recommended|best|better|vital) (?:to|for)\b"
    r"|\bindividuals should\b|\bpeople should\b"
)


@once_per_document
def is_whole_article(document: Document) -> bool:
    """Tell whether a page is long enough and divided enough to stand for itself, and advises who reads it."""
    if not document.is_page or document.word_count < FEWEST_WORDS:
        return False
    blocks = own_blocks(document)
    if sum(block.kind == "heading" for block in blocks) < FEWEST_HEADINGS:
        return False
    if sum(len(document.words(block.start, block.end)) for block in blocks) < FEWEST_WORDS:
        return False
    return _advises(document.folded)


def _advises(folded: str) -> bool:
    addresses = islice(_READER.finditer(folded), _FEWEST_ADDRESSES)
    return _ADVICE.search(folded) is not None or len(list(addresses)) == _FEWEST_ADDRESSES
