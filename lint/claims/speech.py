"""Is a sentence a claim of the page? Questions, myths, what others say, what was once thought are none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from lint.claims.lexicon import words_of_kind
from lint.claims.tokens import Token
from lint.document.document import Document
from lint.document.parts import Block, Section, Sentence
from lint.document.running_text import is_running_text
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


def claiming_blocks(document: Document, section: Section) -> Iterator[Block]:
    """Yield the blocks of a section that can claim something: cells and running text.

    List items under "Call 999 if:" only say when something holds.
    """
    under_condition = _asks_if(document, section.heading)
    are_conditions = under_condition
    for block in section.blocks:
        if block.kind != "item":
            are_conditions = under_condition or _asks_if(document, block)
        elif are_conditions:
            continue
        if block.kind == "cell" or (is_running_text(block) and block.kind != "heading"):
            yield block


def _asks_if(document: Document, block: Block | None) -> bool:
    return block is not None and _ASKS_IF.search(document.folded, block.start, block.end) is not None


_ASKS_IF = Pattern(
    r"\b(?:if|when|whenever|unless|any of these|signs?|symptoms|urgent|emergency|get help|get medical|see a|see your"
    r"|ask a|ask your|call|ring|phone|doctor|gp|pharmacist|self-care|look after yourself|at home)\b"
)


def goes_on_with_exception(document: Document, sentence: Sentence, following: Sentence) -> bool:
    """Tell whether the next sentence limits what one says: "However, in some people …", "Rarely, …"."""
    return following.block is sentence.block and _EXCEPTION.match(document.folded, following.start) is not None


_EXCEPTION = Pattern(
    r"\W*(?:however|but|yet|still|except|apart from|nevertheless|although|though|(?:very )?(?:rarely|occasionally"
    r"|sometimes)"
    r"|only|in (?:a few|some|rare|certain|other|many) \w+|on rare occasions|now and then|some (?:people|children|women"
    r"|men)"
    r"|a few (?:people|children|women|men)|the exceptions?|an exception|[\w' ]{1,40}, however)\b"
)


@cache
def _refuting() -> Pattern:
    return Pattern(r"\b(?:" + "|".join(sorted(words_of_kind("refuting"), key=len, reverse=True)) + r")\b")
