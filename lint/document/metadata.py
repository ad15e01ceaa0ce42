"""What a page says of itself in its front matter and in JSON-LD, whatever the spelling of the keys."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from lint.language.patterns import Pattern
from lint.text.source import Span

if TYPE_CHECKING:
    from lint.document.document import Document

_CAMEL = Pattern(r"(?<=[a-z0-9])(?=[A-Z])")
_HTML_LANGUAGE = Pattern(r"<html\b[^>]{0,500}?\slang\s*=\s*[\"']?([A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?)", re.I)


class Entry(NamedTuple):
    """One value of a page's metadata and where it stands."""

    value: str
    span: Span


@dataclass(slots=True)
class Metadata:
    """Values by key, in snake_case: `lastReviewed`, `last-reviewed` and `last_reviewed` are one key."""

    entries: dict[str, Entry] = field(default_factory=dict)

    def find(self, *keys: str) -> Entry | None:
        """Return the first of these keys that has a value."""
        return next((self.entries[key] for key in keys if key in self.entries and self.entries[key].value), None)

    def value(self, *keys: str) -> str:
        """Return the value of the first of these keys that has one, else nothing."""
        entry = self.find(*keys)
        return entry.value if entry else ""


def snake_case(key: str) -> str:
    """Return one spelling for a key that people write in several."""
    return _CAMEL.sub("_", key.strip()).replace("-", "_").replace(" ", "_").lower()


def read_metadata(document: Document) -> Metadata:
    """Return what the front matter says, then JSON-LD, then the HTML element. What is broken is left out."""
    metadata = Metadata()
    for key, value, span in _front_matter(document):
        metadata.entries.setdefault(snake_case(key), Entry(value, span))
    for script in document.scripts:
        for key, value in _json_ld(document.source.text[script.start : script.end]):
            metadata.entries.setdefault(snake_case(key), Entry(value, script))
    if document.format == "html" and (language := _HTML_LANGUAGE.search(document.source.text[:20_000])):
        metadata.entries.setdefault("lang", Entry(language[1], Span(*language.span(1))))
    return metadata


def _front_matter(document: Document) -> Iterator[tuple[str, str, Span]]:
    if document.front_matter is None:
        return
    import yaml

    start, end = document.front_matter
    try:
        root = yaml.compose(document.source.text[start:end], Loader=yaml.CSafeLoader)
    except yaml.YAMLError:
        return
    if not isinstance(root, yaml.MappingNode):
        return
    for key, value in root.value:
        if isinstance(key, yaml.ScalarNode):
            yield key.value, _flat(value), Span(start + value.start_mark.index, start + value.end_mark.index)


def _flat(node: Any) -> str:
    """Return a node's scalars as one text."""
    if isinstance(node.value, str):
        return node.value
    children = (part for item in node.value for part in (item[1:] if isinstance(item, tuple) else (item,)))
    return ", ".join(text for child in children if (text := _flat(child)))


def _json_ld(script: str) -> Iterator[tuple[str, str]]:
    try:
        data = json.loads(script)
    except (ValueError, RecursionError):
        return
    graphs = data if isinstance(data, list) else [data]
    for item in [part for graph in graphs if isinstance(graph, dict) for part in graph.get("@graph", [graph])]:
        if isinstance(item, dict):
            yield from ((key, _name(value)) for key, value in item.items())


def _name(value: Any) -> str:
    """Return how a value of JSON-LD reads: itself, or its name."""
    if isinstance(value, dict):
        return str(value.get("name") or value.get("@type") or value.get("@id") or "")
    if isinstance(value, list):
        return ", ".join(filter(None, map(_name, value)))
    return "" if value is None else str(value)
