"""Documents to claims."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from lint.claims.claim import Claim
from lint.claims.clauses import split_clauses
from lint.claims.context import PageContext, SectionContext
from lint.claims.kinds import claims_in
from lint.claims.questions import answers
from lint.claims.reading import read_clause
from lint.claims.speech import claiming_blocks, goes_on_with_exception, is_claimed
from lint.claims.tokens import Token, tokenize
from lint.document.document import Document
from lint.document.memo import once_per_document
from lint.document.parts import Sentence
from lint.document.running_text import heads_back_matter

_MOST_TOKENS = 60
"""Longer sentences are lists or tables run together, and say too much at once."""


@once_per_document
def claims_of(document: Document) -> list[Claim]:
    """Return the claims of a page in order."""
    page = PageContext(document)
    found: list[Claim] = []
    for section in document.sections:
        if heads_back_matter(document, section):
            continue
        context = page.section(section)
        sentences = [
            sentence
            for block in claiming_blocks(document, section)
            for sentence in document.sentences_in(block.start, block.end)
        ]
        for place, sentence in enumerate(sentences):
            claims = _of_sentence(document, context, sentence, is_first=place == 0)
            following = sentences[place + 1] if place + 1 < len(sentences) else None
            if following is not None and goes_on_with_exception(document, sentence, following):
                claims = [replace(claim, is_limited=True) for claim in claims]
            found += claims
    return _with_rivals(found)


def _with_rivals(claims: Sequence[Claim]) -> list[Claim]:
    """Return claims that know how many sentences claim something in their slot."""
    sentences: dict[str, set[int]] = defaultdict(set)
    for claim in claims:
        sentences[claim.slot].add(claim.sentence.start)
    return [replace(claim, rivals=len(sentences[claim.slot])) for claim in claims]


def _of_sentence(document: Document, context: SectionContext, sentence: Sentence, *, is_first: bool) -> list[Claim]:
    tokens = tokenize(document.folded, sentence.start, sentence.end)
    if not tokens or len(tokens) > _MOST_TOKENS:
        return []
    if is_first:
        answered = answers(document, context, tokens, sentence)
        if answered is not None:
            return list(_claims(document, context, sentence, answered))
    if not is_claimed(document, sentence, tokens):
        return []
    return list(_claims(document, context, sentence, tokens))


def _claims(
    document: Document, context: SectionContext, sentence: Sentence, tokens: Sequence[Token]
) -> Iterator[Claim]:
    clauses = split_clauses(tokens)
    conditions = frozenset(
        form for clause in clauses if clause.role == "condition" for form in context.content(clause.tokens)
    )
    cases = frozenset(case for clause in clauses if clause.role == "condition" for case in context.cases(clause.tokens))
    for clause in clauses:
        if clause.role == "condition":
            continue
        reading = read_clause(document, context, sentence, clause)
        reading.clauses = clauses
        for claim in claims_in(reading):
            yield replace(claim, conditions=claim.conditions | conditions, cases=claim.cases | cases)
