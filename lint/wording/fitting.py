"""Putting other words in a sentence so that it stays a sentence: capitals, and "a" or "an" before them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lint.document.document import Document
from lint.faults import replacement
from lint.finding import Fix, Safety
from lint.phrases import as_written

_ARTICLE = re.compile(r"(?<![\w'])(an?) \Z")
_VOWEL_SOUND = re.compile(r"(?!one\b|once\b|uni|use|usu|eu|ewe|uti|ur[ieao])[aeiou]|hour|honest|heir")


def fitted(document: Document, start: int, end: int, better: str, safety: Safety = "suggested") -> Fix | None:
    """Return the fix that puts `better` in place of the prose between two offsets, with the article that fits."""
    text = as_written(document.shown[start:end], better)
    article = _ARTICLE.search(document.folded, max(start - 4, 0), start)
    if article is not None and (right := article_for(better)) != article[1]:
        start = article.start()
        text = f"{as_written(document.shown[start : start + 1], right)} {text}"
    return replacement(document, start, end, text, safety)


def all_of(fixes: Sequence[Fix | None]) -> Fix | None:
    """Return the fix of a word's first use that mends its other uses with it; none if the first has none."""
    first = fixes[0] if fixes else None
    if first is None:
        return None
    return Fix(first.safety, tuple(edit for fix in fixes if fix is not None for edit in fix.edits))


def article_for(words: str) -> str:
    """Return "a" or "an", whichever stands before these words."""
    return "an" if _VOWEL_SOUND.match(words.lower()) else "a"
