"""Latin words and abbreviations, and how to say them in English where they stand."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from lint.data.tables import read_table
from lint.document.document import Document
from lint.faults import replacement
from lint.finding import Fix, Severity
from lint.language.patterns import Pattern

_SEVERITIES: dict[str, Severity] = {"warning": "warning", "info": "info"}
_CLAUSE_AFTER = Pattern(
    r",? ?(?:if|when|while|where|because|by|in|at|on|after|before|during|from|with|without|to|you|your|it|he"
    r"|she|they|we|for|as)\b"
)
_MESSAGE_AFTER = Pattern(
    r" (?:your |the |an? )?(?:e-?mail|phone|telephone|post|mail|text|letter|fax|video|app|mouth|sms)\b"
)
_NO_COMMA_NEEDED = (",", ":", ";")


class LatinWord(NamedTuple):
    """A Latin word. `lemma` is the first of its forms."""

    lemma: str
    plain: str
    severity: Severity


@cache
def latin_words() -> dict[str, LatinWord]:
    """Return the words by each of their forms, in lower case."""
    return {
        form: LatinWord(forms.split(",")[0], plain, _SEVERITIES[severity])
        for forms, plain, severity, _ in read_table("latin_words.tsv")
        for form in forms.split(",")
    }


def in_english(document: Document, start: int, end: int, word: LatinWord) -> Fix | None:
    """Return the fix that says it in English; none where that needs another sentence."""
    if word.lemma == "e.g.":
        return _for_example(document, start, end)
    if word.lemma == "i.e.":
        return _that_is(document, start, end)
    if word.lemma == "via":
        plain = "by" if _MESSAGE_AFTER.match(document.folded, end) else "through"
        return replacement(document, start, end, plain, "suggested")
    return replacement(document, start, end, word.plain, "suggested") if word.lemma == "per annum" else None


def _for_example(document: Document, start: int, end: int) -> Fix | None:
    folded = document.folded
    follows_word = folded[start - 1 : start] == " " and folded[start - 2 : start - 1].isalnum()
    if follows_word and not _CLAUSE_AFTER.match(folded, end):
        end += folded[end : end + 1] == ","
        return replacement(document, start, end, "such as", "safe")
    return _with_comma(document, start, end, "for example")


def _that_is(document: Document, start: int, end: int) -> Fix | None:
    folded = document.folded
    if folded[start - 1 : start] == " " and folded[start - 2 : start - 1].isalnum():
        comma = "" if folded[end : end + 1] in _NO_COMMA_NEEDED else ","
        return replacement(document, start - 1, end, f", that is{comma}", "safe")
    return _with_comma(document, start, end, "that is")


def _with_comma(document: Document, start: int, end: int, plain: str) -> Fix | None:
    comma = "" if document.folded[end : end + 1] in _NO_COMMA_NEEDED else ","
    text = plain[0].upper() + plain[1:] if document.prose[start].isupper() else plain
    return replacement(document, start, end, text + comma, "safe")
