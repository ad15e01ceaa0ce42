"""What the rest of the site needs to know of an entity: small enough to keep for ten thousand of them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from generator.facts.entity import Entity
from generator.facts.files import Document
from generator.facts.site import Kind
from generator.facts.values import Statement
from lint.text.located import Text


class Link(NamedTuple):
    """A relation as the index keeps it."""

    type: str
    to: str
    part: str | None
    strength: str | None


@dataclass(slots=True)
class Card:
    """What other pages show of an entity."""

    name: Text
    in_text: Text
    group: Text | None
    summary: Statement | None


@dataclass(slots=True)
class Row:
    """One entity in the index. `digest` changes when its file does.

    `facts` is its data as JSON; None where the row is remembered and its facts are kept beside it.
    """

    id: str
    kind: str
    path: str
    digest: str
    card: Card
    links: tuple[Link, ...]
    sources: tuple[str, ...]
    triggers: tuple[str, ...]
    facts: str | None


def make_row(entity: Entity, document: Document, kind_name: str, kind: Kind) -> Row:
    """Sum an entity up for the index."""
    sources: dict[str, None] = {}
    for _, value in entity.values(list(kind.fields)):
        sources.update(dict.fromkeys(getattr(value, "sources", ())))
    return Row(
        id=entity.id,
        kind=kind_name,
        path=document.path,
        digest=document.digest,
        card=Card(
            name=entity.name,
            in_text=entity.in_text,
            group=entity.field(kind.group_by) if kind.group_by else None,
            summary=_summary(entity, kind),
        ),
        links=tuple(
            Link(str(r.type), str(r.to), r.part and str(r.part), r.strength and str(r.strength))
            for r in entity.relations
        ),
        sources=tuple(map(str, sources)),
        triggers=tuple(map(str, entity.triggers)),
        facts=json.dumps({"kind": kind_name, **document.data}, ensure_ascii=False, separators=(",", ":")),
    )


def _summary(entity: Entity, kind: Kind) -> Statement | None:
    """Return what stands for the entity in lists, if its field says anything."""
    value = entity.field(kind.in_lists)
    first = value[0] if isinstance(value, list) and value else value
    words = getattr(first, "text", None)
    return Statement(text=words, sources=first.sources, certainty=first.certainty) if words is not None else None


class Index:
    """All rows by id, and which entities point at which."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self.rows = {row.id: row for row in sorted(rows, key=lambda row: (row.kind, row.id))}
        self.incoming: dict[str, dict[str, list[str]]] = {}
        """For each entity and type of relation, the ids of those that store one to it."""
        for row in self.rows.values():
            for target, relation in dict.fromkeys((link.to, link.type) for link in row.links):
                self.incoming.setdefault(target, {}).setdefault(relation, []).append(row.id)

    def of_kind(self, kind: str) -> list[Row]:
        return [row for row in self.rows.values() if row.kind == kind]

    def neighbours(self, entity: str) -> list[str]:
        """Return the ids of all entities that a page of `entity` names: both ends of its relations."""
        pointing = (other for others in self.incoming.get(entity, {}).values() for other in others)
        return list(dict.fromkeys((*(link.to for link in self.rows[entity].links), *pointing)))
