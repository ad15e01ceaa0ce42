"""Raised numbers that lead to a source or a footnote, and are no words of the sentence."""

from __future__ import annotations

import re
from collections.abc import Mapping

from lint.formats.html_names import names_of
from lint.formats.html_tokens import Token
from lint.language.patterns import Pattern
from lint.text.source import Span

_NUMBERS = r"\[?\s*(?:\d{1,3}|[a-z*†‡])(?:\s*[,–-]\s*\d{1,3}){0,20}\s*\]?"
_CONTENT = Pattern(
    rf"(?P<link><a\b[^<>]{{0,500}}>)?\s*(?P<numbers>{_NUMBERS})\s*(?:</a>)?\s*"
    rf"(?:,?\s*<a\b[^<>]{{0,500}}>\s*{_NUMBERS}\s*</a>\s*){{0,20}}</sup\s*>",
    re.I,
)
_LINKED_NUMBER = r"\[\\?\[?\d{1,3}\\?\]?\]\([^()\s]{1,300}\)"
_MARKDOWN_CONTENT = Pattern(rf"<sup>\s*{_LINKED_NUMBER}(?:\s*,?\s*{_LINKED_NUMBER}){{0,40}}\s*</sup>")
_NAME = Pattern(r"(?:^|[-_])(?:cite|citation|footnotes?|fn|fnref|noteref|refs?|references?)(?:$|[-_:])")
# A raised figure after a unit (m², kg/m²) or a number (10⁹) is a power; after a longer word or a stop, a reference.
_WORD_BEFORE = Pattern(r"(?:[^\W\d_]{4}|[.,;:!?)\]”\"’])\s*\Z")


def find_reference(text: str, token: Token, attributes: Mapping[str, str]) -> Span | None:
    """Return the place of the whole `sup` element that starts with a tag, if it refers to a source."""
    found = _CONTENT.match(text, token.end())
    if found is None:
        return None
    is_marked = found["link"] or found["numbers"].startswith("[") or any(map(_NAME.search, names_of(attributes)))
    if is_marked or _WORD_BEFORE.search(text[max(token.start() - 8, 0) : token.start()]):
        return Span(token.start(), found.end())
    return None


def find_markdown_reference(text: str, start: int) -> Span | None:
    """Return the place of a `sup` element that holds only linked numbers, if one starts here in Markdown."""
    found = _MARKDOWN_CONTENT.match(text, start)
    return Span(*found.span()) if found else None
