"""The page that sets the entities of one kind side by side."""

from __future__ import annotations

from typing import Any

from generator.model.graph import Graph
from generator.pages.addresses import COMPARE
from generator.pages.disclaimers import common_disclaimers
from generator.pages.glance import glance_rows
from generator.pages.json_ld import describe_page
from generator.pages.kind_index import kind_index_view


def compare_view(graph: Graph) -> dict[str, Any]:
    """Return what compare.md.j2 shows: one row an entity, one column an attribute."""
    site = graph.content.site
    assert site.compare is not None
    kind = graph.content.kind(site.compare.kind)
    members = [other for group in kind_index_view(graph, site.compare.kind)["groups"] for other in group.members]
    identifiers = {row.card.name: row.id for row in graph.index.of_kind(site.compare.kind)}
    table = []
    for other in members:
        entity = graph.entity(identifiers[other.name])
        cells = {row.label: row for row in glance_rows(entity, kind, site, site.compare.fields)}
        table.append((other, [cells.get(kind.fields[name].label) for name in site.compare.fields]))
    return {
        "title": site.compare.title,
        "description": site.compare.summary,
        "address": COMPARE,
        "kind": kind,
        "labels": [kind.fields[name].label for name in site.compare.fields],
        "table": table,
        "disclaimers": common_disclaimers(graph.content),
        "json_ld": describe_page(site.compare.title, site.compare.summary, site),
    }
