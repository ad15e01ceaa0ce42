"""Medical words that a page has to explain, and which of them it leaves without an explanation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Literal, NamedTuple

from lint.data.tables import read_table
from lint.document.document import Document
from lint.rule import Hit
from lint.wording.explanations import is_topic, stands_explained
from lint.wording.places import is_own_page, is_own_wording

Kind = Literal["hard", "known", "plain"]
_KINDS: dict[str, Kind] = {"hard": "hard", "known": "known", "plain": "plain"}
_ONLY = "only:"
_NEAR = 30


class MedicalWord(NamedTuple):
    """A medical word with all its forms, and how it could be explained."""

    forms: tuple[str, ...]
    meaning: str
    hints: tuple[str, ...]
    kind: Kind
    country: str
    exceptions: tuple[str, ...]
    only: tuple[str, ...]


@cache
def medical_words(*kinds: Kind) -> dict[str, MedicalWord]:
    """Return the words of these kinds by each of their forms, in lower case."""
    words = (_word(*row) for row in read_table("medical_jargon.tsv"))
    return {form: word for word in words if word.kind in kinds for form in word.forms}


def _word(
    forms: str, meaning: str, hints: str, kind: str, sources: str, country: str = "", phrases: str = ""
) -> MedicalWord:
    if not sources:
        raise ValueError(forms)
    listed = tuple(filter(None, phrases.removeprefix(_ONLY).split(";")))
    is_only = phrases.startswith(_ONLY)
    return MedicalWord(
        tuple(forms.split(",")),
        meaning,
        tuple(hints.split(";")),
        _KINDS[kind],
        country,
        () if is_only else listed,
        listed if is_only else (),
    )


def unexplained(
    document: Document, hits: Iterable[Hit], country: str, *kinds: Kind
) -> Iterator[tuple[Hit, MedicalWord]]:
    """Yield the first use of each word that the page explains nowhere, and is not about."""
    words = medical_words(*kinds)
    uses: dict[tuple[str, ...], list[Hit]] = {}
    for hit in hits:
        word = words.get(hit.cue)
        if word is not None and word.country in ("", country):
            uses.setdefault(word.forms, []).append(hit)
    for forms, found in uses.items():
        word = words[forms[0]]
        if is_topic(document, forms):
            continue
        meant = [hit for hit in found if _is_meant(document, hit, word)]
        if not any(stands_explained(document, hit.start, hit.end, word.hints) for hit in meant):
            first = next((hit for hit in meant if is_own_wording(document, hit.start, hit.end)), None)
            if first is not None:
                yield first, word


def _is_meant(document: Document, hit: Hit, word: MedicalWord) -> bool:
    """Tell whether a word is no part of a name of something else, and stands in the page itself."""
    if word.only or word.exceptions:
        around = document.folded[max(hit.start - _NEAR, 0) : hit.end + _NEAR]
        if any(phrase in around for phrase in word.only or word.exceptions) != bool(word.only):
            return False
    return is_own_page(document, hit.start)
