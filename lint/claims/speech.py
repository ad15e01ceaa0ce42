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


def goes_on_with_exception(document: Document, sentence: Sentence, following: Sentence) -> bool:
    """Tell whether the next sentence limits what one says: "However, in some people …", "Rarely, …"."""
    return following.block is sentence.block and _EXCEPTION.match(document.folded, following.start) is not None


_EXCEPTION = Pattern(
    r"\W*(?:however|but|yet|still|except|apart from|nevertheless|although|though|(?:very )?(?:rarely|occasionally|sometimes)"
    r"|only|in (?:a few|some|rare|certain|other|many) \w+|on rare occasions|now and then|some (?:people|children|women|men)"
    r"|a few (?:people|children|women|men)|the exceptions?|an exception|[\w' ]{1,40}, however,|they are \w+ \w+, however)\b"
)


@cache
def _refuting() -> Pattern:
    return Pattern(r"\b(?:" + "|".join(sorted(words_of_kind("refuting"), key=len, reverse=True)) + r")\b")
