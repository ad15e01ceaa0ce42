"""What a page declares where no reader need see it: front matter, JSON-LD, and the `meta` elements of HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint.document.document import Document
from lint.document.memo import once_per_document
from lint.document.metadata import Entry
from lint.language.patterns import Pattern
from lint.text.source import Span

_HEAD = 40_000
_META = Pattern(r"<meta\b([^<>]{1,1000})>", re.I)
_ATTRIBUTE = Pattern(r"([a-z\-]{1,20})\s{0,3}=\s{0,3}(?:\"([^\"<>]{0,500})\"|'([^'<>]{0,500})')", re.I)
_KEYS = ("name", "property", "itemprop")
_NOT_ALNUM = Pattern(r"[^a-z0-9]")
_EMPTY = Pattern(
    r"\W*(?:none|null|nil|no|false|n/?a|nobody|no ?one|tb[acd]|to ?do|to be (?:confirmed|added|decided|announced)"
    r"|pending|unknown|not (?:yet )?(?:reviewed|known|set)|name|your name|author name|x{2,}|[<\[{].*[>\]}])?\W*",
    re.I,
)


@once_per_document
def declared(document: Document) -> dict[str, Entry]:
    """Return what is declared and not left open, by keys of lower-case letters: `reviewedby`, `datemodified`."""
    found: dict[str, Entry] = {}
    for key, entry in (*document.metadata.entries.items(), *_meta_elements(document)):
        if not _EMPTY.fullmatch(entry.value):
            found.setdefault(_NOT_ALNUM.sub("", key.lower()), entry)
    return found


def first_of(document: Document, keys: Pattern) -> Entry | None:
    """Return the first value whose whole key fits."""
    return next((entry for key, entry in declared(document).items() if keys.fullmatch(key)), None)


def place_of(document: Document, entry: Entry) -> Span:
    """Return where a value itself stands: of JSON-LD only the place of the whole script is known."""
    start = document.source.text.find(entry.value, *entry.span)
    return Span(start, start + len(entry.value)) if start >= 0 else entry.span


def _meta_elements(document: Document) -> Iterator[tuple[str, Entry]]:
    if document.format != "html":
        return
    for found in _META.finditer(document.source.text, 0, _HEAD):
        attributes = {name.lower(): first or second for name, first, second in _ATTRIBUTE.findall(found[1])}
        for key in _KEYS:
            if key in attributes and attributes.get("content"):
                yield attributes[key], Entry(attributes["content"], Span(*found.span()))
