"""The items of schema.org that a page has, in JSON-LD or as attributes of its elements."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from lint.document.document import Document
from lint.document.memo import once_per_document
from lint.language.patterns import Pattern
from lint.text.source import Span

_ITEM = Pattern(
    r"<[a-z][^<>]{0,500}?\b(?:itemtype|typeof)\s{0,3}=\s{0,3}[\"'](?:https?://(?:www\.)?schema\.org/|schema:)?"
    r"(\w{3,60})[\"'][^<>]{0,500}>",
    re.I,
)
_PROPERTY = Pattern(r"\b(?:itemprop|property)\s{0,3}=\s{0,3}[\"'](?:schema:)?(\w{2,60})[\"']", re.I)
_DEEPEST = 20


class Item(NamedTuple):
    """One item: its types, the names of its properties, and where its type is written."""

    types: frozenset[str]
    properties: frozenset[str]
    span: Span


@once_per_document
def items(document: Document) -> list[Item]:
    """Return the items of a page. JSON-LD that is broken has none."""
    found = [item for script in document.scripts for item in _of_script(document, script)]
    if document.format == "html" and ("itemtype" in document.source.text or "typeof" in document.source.text):
        found += _of_elements(document)
    return found


def items_of_type(document: Document, *types: str) -> Iterator[Item]:
    """Yield the items that are of one of these types."""
    return (item for item in items(document) if item.types.intersection(types))


def property_span(document: Document, item: Item, name: str) -> Span | None:
    """Return where the name of a property is written, without its quotation marks."""
    text = document.source.text
    script = next((each for each in document.scripts if each.start <= item.span.start < each.end), None)
    if script is not None:
        found = re.compile(rf'"({name})"\s*:').search(text, *script)
    else:
        found = re.compile(rf"(?:itemprop|property)\s*=\s*[\"'](?:schema:)?({name})[\"']").search(text, item.span.start)
    return Span(*found.span(1)) if found else None


def _of_script(document: Document, script: Span) -> Iterator[Item]:
    try:
        data = json.loads(document.source.text[script.start : script.end])
    except (ValueError, RecursionError):
        return
    for value in _nested(data, 0):
        types = value.get("@type")
        names = frozenset(str(each).rpartition("/")[2] for each in (types if isinstance(types, list) else [types]))
        yield Item(names, frozenset(key for key, each in value.items() if each), _type_span(document, script, names))


def _nested(data: Any, depth: int) -> Iterator[dict[str, Any]]:
    """Yield the objects of JSON that have a type, in any depth that a page may have."""
    if depth > _DEEPEST:
        return
    if isinstance(data, dict):
        if data.get("@type"):
            yield data
        for value in data.values():
            yield from _nested(value, depth + 1)
    elif isinstance(data, list):
        for value in data:
            yield from _nested(value, depth + 1)


def _type_span(document: Document, script: Span, types: frozenset[str]) -> Span:
    for name in sorted(types):
        start = document.source.text.find(f'"{name}"', *script)
        if start >= 0:
            return Span(start, start + len(name) + 2)
    return script


def _of_elements(document: Document) -> Iterator[Item]:
    text = document.source.text
    for found in _ITEM.finditer(text):
        yield Item(frozenset((found[1],)), frozenset(_PROPERTY.findall(text)), Span(*found.span()))
