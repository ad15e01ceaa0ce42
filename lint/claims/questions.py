"""Questions as headings: what "No." answers is a claim, and a fragment says what its heading asks for."""

from __future__ import annotations

from collections.abc import Sequence

from lint.claims.context import SectionContext
from lint.claims.tokens import Token
from lint.document.document import Document
from lint.document.parts import Sentence
from lint.language.scope import is_question
from lint.language.verbs import verb_groups

_YES = frozenset({"yes"})
_NO = frozenset({"no"})
_OPENERS = frozenset({"when", "if", "before", "after", "until"})
"""What would make a condition of a heading."""
_ASKING = frozenset({"is", "are", "do", "does", "can", "will", "should", "must", "did", "has", "have", "may", "could"})


def answers(
    document: Document, context: SectionContext, tokens: Sequence[Token], sentence: Sentence
) -> list[Token] | None:
    """Return what the first sentence of a section says together with its heading, if it says little by itself."""
    heading = context.section.heading
    asked = context.heading_tokens
    if heading is None or not asked:
        return None
    first = tokens[0]
    words = [token for token in asked if token.text[0].isalnum()]
    is_yes_no = is_question(document.text(heading)) and bool(words) and words[0].text in _ASKING
    rest = [token for token in tokens[1:] if token.text != ","] if len(tokens) > 1 else []
    if is_yes_no and first.text in _YES | _NO:
        return _statement(words, first, rest)
    if not verb_groups([token.text for token in tokens]):
        if is_yes_no:
            return None
        return [*(word for word in words if word.text not in _OPENERS), *tokens]
    return None


def _statement(asked: Sequence[Token], answer: Token, rest: Sequence[Token]) -> list[Token]:
    """Return a question as what its answer states: "Does it itch? No." is "not it itch"."""
    stated = [token for token in asked[1:] if token.text not in ("any",)]
    denial = [Token(answer.start, answer.end, "not", "not")] if answer.text in _NO else []
    here = [Token(answer.start, answer.end, token.text, token.lemma) for token in stated]
    verb = Token(answer.start, answer.end, asked[0].text, asked[0].lemma)
    return [*here[:1], verb, *denial, *here[1:], *(rest if not _has_verb(rest) else [])]


def _has_verb(tokens: Sequence[Token]) -> bool:
    return bool(verb_groups([token.text for token in tokens]))
