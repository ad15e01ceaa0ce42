"""Is a sentence a claim of the page? Questions, myths, what others say, what was once thought are none."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from lint.claims.lexicon import words_of_kind
from lint.claims.tokens import Token
from lint.document.document import Document
from lint.document.parts import Sentence
from lint.language.patterns import Pattern
from lint.language.quotation import is_in_quotation_marks
from lint.language.scope import is_question


def is_claimed(document: Document, sentence: Sentence, tokens: Sequence[Token]) -> bool:
    """Tell whether the page itself says what a sentence says, as true and for now."""
    if is_question(document.text(sentence)):
        return False
    if _refuting().search(document.folded, sentence.start, sentence.end):
        return False
    return not is_in_quotation_marks(document, sentence.start + 1, sentence.end - 1)


@cache
def _refuting() -> Pattern:
    return Pattern(r"\b(?:" + "|".join(sorted(words_of_kind("refuting"), key=len, reverse=True)) + r")\b")
