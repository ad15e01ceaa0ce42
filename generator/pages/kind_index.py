"""The index page of one kind of entity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from generator.model.graph import Graph
from generator.pages.addresses import COMPARE
from generator.pages.disclaimers import common_disclaimers
from generator.pages.json_ld import describe_page
from generator.pages.relations import Other, other_end
from lint.text.located import Text


@dataclass(frozen=True, slots=True)
class Group:
    """The members that share a group; `title` is None where the kind has no groups."""

    title: Text | None
    members: list[Other]


def kind_index_view(graph: Graph, kind_name: str) -> dict[str, Any]:
    """Return what kind_index.md.j2 shows."""
    content = graph.content
    kind = content.kind(kind_name)
    compare = content.site.compare
    return {
        "title": kind.title,
        "description": kind.summary,
        "groups": _groups(graph, kind_name),
        "compare": (compare.title, COMPARE) if compare and compare.kind == kind_name else None,
        "disclaimers": common_disclaimers(content),
        "json_ld": describe_page(kind.title, kind.summary, content.site),
    }


def _groups(graph: Graph, kind_name: str) -> list[Group]:
    kind = graph.content.kind(kind_name)
    rows = sorted(graph.index.of_kind(kind_name), key=lambda row: row.card.name.casefold())
    if not kind.group_by:
        return [Group(None, [other_end(graph, row) for row in rows])]
    vocabulary = graph.content.site.vocabularies[kind.fields[kind.group_by].vocabulary or ""]
    groups = [
        Group(title, [other_end(graph, row) for row in rows if row.card.group == word])
        for word, title in vocabulary.items()
    ]
    return [group for group in groups if group.members]
