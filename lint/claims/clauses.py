"""Sentences to clauses: each says one thing, so that a denial or a condition goes no further than it should."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from lint.claims.tokens import Token
from lint.language.verbs import verb_groups

Role = Literal["main", "condition", "reason"]
_MARKS = frozenset(";:()—–!?")
_CONTRASTS = frozenset({"but", "whereas", "while", "although", "though", "yet", "however"})
_CONDITIONS = frozenset({"if", "when", "whenever", "unless", "once", "provided", "until", "till", "before", "after"})
_REASONS = frozenset({"because", "since"})
_SUBJECTS = frozenset(
    {"the", "a", "an", "your", "you", "it", "they", "this", "these", "most", "many", "some", "people", "patients"}
)
_COUNTED = frozenset({"least", "only", "than", "just", "most", "more"})
_PREPOSITIONS = frozenset({"before", "after", "until", "till"})
_RELATIVES = frozenset({"which", "who"})
_JOINERS = frozenset({"and", "or", "so"})


class Clause(NamedTuple):
    """Some tokens of a sentence, and what they are in it."""

    tokens: tuple[Token, ...]
    role: Role
    opener: str = ""
    """The word that opened a condition: "if", "unless", "before"."""


def split_clauses(tokens: Sequence[Token]) -> list[Clause]:
    """Return the clauses of a sentence in order. A predicate that "and" adds takes the subject before it along."""
    clauses: list[Clause] = []
    subject: tuple[Token, ...] = ()
    for run, opener in _runs(tokens):
        role: Role = "condition" if opener in _CONDITIONS else "reason" if opener in _REASONS else "main"
        words = tuple(run[:-1] if run and run[-1].text == "," else run)
        verbs = verb_groups([token.text for token in words])
        if role == "main" and opener in (*_JOINERS, *_CONTRASTS, *_RELATIVES) and verbs[:1] == [0]:
            words = (*subject, *words)
        elif verbs and role == "main":
            subject = words[: verbs[0]]
        clauses.append(Clause(words, role, opener))
    return [clause for clause in clauses if clause.tokens]


def _runs(tokens: Sequence[Token]) -> Iterator[tuple[list[Token], str]]:
    """Yield runs of tokens with the word that opened each."""
    run: list[Token] = []
    opener = ""
    for place, token in enumerate(tokens):
        if token.text in _MARKS:
            yield run, opener
            run, opener = [], ""
            continue
        if token.text == ",":
            if opener in _CONDITIONS and _goes_on(tokens, place):
                yield run, opener
                run, opener = [], ""
            elif run:
                run.append(token)
            continue
        if _opens(tokens, place, run):
            yield run, opener
            run, opener = [], token.text
            continue
        run.append(token)
    yield run, opener


def _opens(tokens: Sequence[Token], place: int, run: Sequence[Token]) -> bool:
    """Tell whether a word opens a clause with a verb of its own."""
    word = tokens[place].text
    if word in _CONTRASTS or word in _REASONS:
        return _has_verb(tokens, place + 1)
    if word == "once" and run and run[-1].text in _COUNTED:
        return False
    if word in _PREPOSITIONS and (not _has_verb(run, 0) if run else _opens_phrase(tokens, place + 1)):
        return False
    if word in _CONDITIONS:
        return _has_verb(tokens, place + 1) or word in ("if", "unless", "when")
    if word in _RELATIVES:
        return bool(run) and place > 0 and tokens[place - 1].text == ","
    return word in _JOINERS and bool(run) and _has_verb(run, 0) and _starts_clause(tokens, place + 1)


def _opens_phrase(tokens: Sequence[Token], start: int) -> bool:
    """Tell whether a phrase without a verb ends where a subject begins: "after ovulation the egg lives"."""
    for place in range(start + 1, min(start + 6, len(tokens))):
        if tokens[place].text in _SUBJECTS:
            return not _has_verb(tokens[:place], start) and _has_verb(tokens, place)
    return False


def _starts_clause(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a verb comes within a few words: right away, or behind a subject of its own."""
    following = [token.text for token in tokens[place : place + 6]]
    verbs = verb_groups(following)
    return bool(verbs) and (verbs[0] > 0 or following[0] in _SURE_VERBS or _is_finite(tokens[place]))


_SURE_VERBS = frozenset({"is", "are", "can", "may", "must", "should", "do", "does", "will", "has", "have", "cannot"})


def _is_finite(token: Token) -> bool:
    return token.text != token.lemma and not token.text.endswith("ing")


def _has_verb(tokens: Sequence[Token], place: int) -> bool:
    stretch = []
    for token in tokens[place : place + 14]:
        if token.text in _MARKS or token.text == ",":
            break
        stretch.append(token.text)
    return bool(verb_groups(stretch))


def _goes_on(tokens: Sequence[Token], place: int) -> bool:
    return place + 1 < len(tokens)
