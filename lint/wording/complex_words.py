"""Words that are harder than they need be, with what to say instead, in the form that fits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from lint.data.tables import read_table
from lint.document.document import Document
from lint.wording.places import opens_sentence, word_before

_KINDS = frozenset(("fit", "verb", "act", "opens", "say"))
_MAKES_NOUN = frozenset(
    (
        *("a", "an", "the", "your", "my", "his", "her", "their", "its", "our", "these", "those", "no", "any", "some"),
        *("each", "every", "such", "first", "other", "further"),
    )
)
_BEFORE_VERB = frozenset(
    (
        *(
            "to",
            "will",
            "can",
            "may",
            "might",
            "must",
            "should",
            "could",
            "would",
            "not",
            "you",
            "they",
            "we",
            "i",
            "he",
        ),
        *("she", "people", "who", "that", "and", "or", "please", "never", "always", "is", "are", "was", "were", "be"),
        *(
            "been",
            "being",
            "has",
            "have",
            "had",
            "also",
            "if",
            "then",
            "for",
            "by",
            "when",
            "before",
            "after",
            "without",
        ),
    )
)
_PERFECT = re.compile(
    r"\b(?:is|are|was|were|be|been|being|has|have|had|gets?|got|'ve|'s)(?: (?:not|also|often|never|always|already"
    r"|sometimes|usually|first|still|\w+ly)){0,2} \Z"
)
_NEAR = 40


class ComplexWord(NamedTuple):
    """One form of a hard word. `lemma` is the first of its forms."""

    lemma: str
    better: str
    kind: str
    country: str
    exceptions: tuple[str, ...]


@cache
def complex_words() -> dict[str, ComplexWord]:
    """Return every form of every hard word, in lower case."""
    return {form: word for row in read_table("complex_words.tsv") for form, word in _forms(*row)}


def _forms(
    forms: str, better: str, kind: str, sources: str, country: str = "", exceptions: str = ""
) -> Iterator[tuple[str, ComplexWord]]:
    if kind not in _KINDS or not sources:
        raise ValueError(forms)
    found, plain = forms.split(","), better.split(",")
    plain = [better] * len(found) if kind == "say" and len(plain) != len(found) else plain
    plain = plain * len(found) if len(plain) == 1 else plain
    without = tuple(filter(None, exceptions.split(";")))
    for form, say in zip(found, plain, strict=True):
        yield form, ComplexWord(found[0], say, kind, country, without)


def is_right_there(document: Document, start: int, end: int, word: ComplexWord) -> bool:
    """Tell whether a hard word is the right one where it stands, or is another word of the same letters."""
    folded = document.folded
    around = folded[max(start - _NEAR, 0) : end + _NEAR]
    if word.exceptions and any(phrase in around for phrase in word.exceptions):
        return True
    if folded[start - 1 : start] in ("-", "/") or folded[end : end + 1] in ("-", "/"):
        return True
    if _is_explained(folded, end, word):
        return True
    before = word_before(document, start)
    if word.kind == "verb":
        return before in _MAKES_NOUN
    if word.kind == "act":
        is_order = folded[start:end] == word.lemma
        return before not in _BEFORE_VERB and not (is_order and opens_sentence(document, start))
    return word.kind == "opens" and before != "and" and not opens_sentence(document, start)


def _is_explained(folded: str, end: int, word: ComplexWord) -> bool:
    """Tell whether the plain word follows at once: "has recurred (come back)"."""
    return any(better in folded[end : end + _NEAR] for better in re.split(r"[|;] ?", word.better))


def better_form(document: Document, start: int, word: ComplexWord) -> str:
    """Return what to say instead, in the tense that fits; nothing where that cannot be told."""
    if word.kind == "say":
        return ""
    past, _, participle = word.better.partition("|")
    if not participle:
        return past
    if _PERFECT.search(document.folded, max(start - _NEAR, 0), start):
        return participle
    return past if word_before(document, start) in _BEFORE_VERB else ""
