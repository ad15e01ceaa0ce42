"""Entities and their relations, whichever end they are stored at; files are read when they are needed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.facts.content import Content
from generator.facts.entity import Entity
from generator.facts.site import Kind
from generator.facts.values import Relation
from generator.model.index import Index, Row


class Edge(NamedTuple):
    """A relation with the rows of both its ends."""

    relation: Relation
    source: Row
    target: Row


class Graph:
    """The whole site as objects."""

    def __init__(self, content: Content, index: Index, entities: dict[str, Entity] | None = None) -> None:
        self.content = content
        self.index = index
        self._entities = entities if entities is not None else {}

    def entity(self, identifier: str) -> Entity:
        """Return an entity, from memory or from its file."""
        found = self._entities.get(identifier)
        if found is None:
            found, _ = self.content.read_entity(self.index.rows[identifier].path)
            self._entities[identifier] = found
        return found

    def kind(self, identifier: str) -> Kind:
        return self.content.kind(self.index.rows[identifier].kind)

    def edges_from(self, identifier: str, relation: str) -> Iterator[Edge]:
        """Yield the relations of one type that the entity stores, in its own order."""
        rows = self.index.rows
        for held in self.entity(identifier).relations:
            if held.type == relation:
                yield Edge(held, rows[identifier], rows[held.to])

    def edges_to(self, identifier: str, relation: str, from_kind: str | None = None) -> Iterator[Edge]:
        """Yield the relations of one type that others store about the entity, by the other's id."""
        rows = self.index.rows
        for other in self.index.incoming.get(identifier, {}).get(relation, ()):
            row = rows[other]
            if from_kind in (None, row.kind):
                for held in self.entity(other).relations:
                    if held.type == relation and held.to == identifier:
                        yield Edge(held, row, rows[identifier])
