"""Words with their base forms. Everything that is compared is compared by base forms."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

_TOKEN = re.compile(r"[a-z0-9\u00df-\u00ff]+(?:[-'][a-z0-9\u00df-\u00ff]+)*|[,;:()?!—–]")
_PARTS = re.compile(r"^(?P<head>[a-z]+?)(?P<tail>n't|'(?:s|d|re|ve|ll|m))$")
_NOT = {"can't": "cannot", "won't": "will", "shan't": "shall"}
_CORRECTED = {
    "worse": "worse", "worst": "worst", "better": "better", "best": "best", "longer": "longer", "gone": "go",
    "lying": "lie", "lies": "lie", "lay": "lie", "left": "left", "felt": "feel", "found": "find", "born": "born",
    "lives": "live", "leaves": "leave", "less": "less", "more": "more", "does": "do", "has": "have", "is": "be",
    "are": "be", "was": "be", "were": "be", "been": "be", "am": "be", "being": "be",
}  # fmt: skip


class Token(NamedTuple):
    """A word, or a mark that divides clauses, at its offsets in the prose."""

    start: int
    end: int
    text: str
    lemma: str


def tokenize(folded: str, start: int, end: int) -> list[Token]:
    """Return the words and dividing marks of a stretch. "Doesn't" is two words."""
    tokens: list[Token] = []
    for found in _TOKEN.finditer(folded, start, end):
        word = found[0]
        parts = _PARTS.match(word) if "'" in word else None
        if parts is None or parts["tail"] == "'s":
            tokens.append(Token(found.start(), found.end(), word, lemma(word)))
            continue
        middle = found.start() + len(parts["head"])
        head = _NOT.get(word, parts["head"])
        tokens.append(Token(found.start(), middle, head, lemma(head)))
        if parts["tail"] == "n't" and head != "cannot":
            tokens.append(Token(middle, found.end(), "not", "not"))
    return tokens


def lemmas(text: str) -> tuple[str, ...]:
    """Return the base forms of the words of an expression in lower case."""
    return tuple(token.lemma for token in tokenize(text, 0, len(text)))


@lru_cache(maxsize=1 << 16)
def lemma(word: str) -> str:
    """Return the base form of a word in lower case."""
    if word in _CORRECTED:
        return _CORRECTED[word]
    if word.endswith("'s"):
        word = word[:-2]
    if not word.isalpha() and "-" not in word:
        return word
    import simplemma  # loads its dictionary, which most commands never need

    return simplemma.lemmatize(word, "en").lower()


def tokens_of(tokens: Sequence[Token], found: re.Match[str], group: str) -> tuple[Token, ...]:
    """Return the tokens that a group of a match of their texts, joined by spaces, covers."""
    start, end = found.span(group)
    place, covered = 0, []
    for token in tokens:
        if start <= place and place + len(token.text) <= end:
            covered.append(token)
        place += len(token.text) + 1
    return tuple(covered)
