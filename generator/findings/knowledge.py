"""Facts to what the linter knows: entities, their names, and which belong together."""

from __future__ import annotations

from collections.abc import Mapping

from generator.model.graph import Graph
from generator.pages.addresses import entity_page
from generator.pages.plan import plan_pages
from lint.knowledge import Entity, Knowledge


def make_knowledge(graph: Graph) -> Knowledge:
    """Return the entities of a project with their names and neighbours, and its pages."""
    entities = {identifier: _entity(graph, identifier) for identifier in graph.index.rows}
    return Knowledge(entities, frozenset(plan.path for plan in plan_pages(graph, "")))


def _entity(graph: Graph, identifier: str) -> Entity:
    row = graph.index.rows[identifier]
    synonyms = (str(synonym.name) for synonym in graph.entity(identifier).synonyms)
    names: Mapping[str, None] = dict.fromkeys((str(row.card.name), str(row.card.in_text), *synonyms))
    return Entity(
        id=identifier,
        kind=row.kind,
        names=tuple(names),
        related=tuple(graph.index.neighbours(identifier)),
        page=entity_page(graph.kind(identifier), identifier),
    )
