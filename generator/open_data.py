"""The open data of a site: all its facts as one JSON document, for anybody to reuse."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterable, Iterator
from typing import Any

from generator.facts.collections import FILES
from generator.facts.content import Content
from generator.model.graph import Graph
from lint.helplines import helplines

VERSION = 1
"""Changes when a reader of the document would have to change."""
LICENCE = {"name": "CC BY 4.0", "url": "https://creativecommons.org/licenses/by/4.0/"}
_DECLARED = ("kinds", "relations", "vocabularies", "grades", "certainties", "units")


def facts_json(graph: Graph) -> str:
    """Return all facts, an entry a line. The same facts give the same text; every row must hold its own."""
    return "{\n" + ",\n".join(f'"{name}": {value}' for name, value in _parts(graph)) + "\n}\n"


def _parts(graph: Graph) -> Iterator[tuple[str, str]]:
    content = graph.content
    site = content.documents["site"].data
    yield "version", _json(VERSION)
    yield "title", _json(site["title"])
    yield "language", _json(site["language"])
    yield "licence", _json(LICENCE)
    for name in _DECLARED:
        yield name, _json(site[name])
    yield "entities", _lines(_entities(graph))
    for file, model in FILES.items():
        data = content.documents[file].data
        for name in model.model_fields:
            yield name, _lines(map(_json, data.get(name, ())))
    yield "helplines", _json(_helplines(content))


def _entities(graph: Graph) -> Iterator[str]:
    """Yield the entities as the rows hold them: JSON already, which would be slow to read again."""
    for row in graph.index.rows.values():
        assert row.facts is not None
        yield row.facts


def _helplines(content: Content) -> dict[str, Any]:
    return {country: dataclasses.asdict(helplines()[country]) for country in content.site.countries}


def _lines(values: Iterable[str]) -> str:
    return "[\n" + ",\n".join(values) + "\n]"


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
