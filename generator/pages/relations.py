"""A relation as the page of either end shows it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from generator.facts.site import RelationType, Section
from generator.facts.values import Named, Relation, Statement
from generator.model.graph import Edge, Graph
from generator.model.index import Row
from generator.pages.addresses import entity_page
from lint.text.located import Text


class Other(NamedTuple):
    """The entity at the other end: its name as a title, its name in a sentence, and its page."""

    name: Text
    in_text: Text
    page: str
    summary: Statement | None


class RelationEntry(NamedTuple):
    """One relation: the other end, the part of it that is meant, and what is said."""

    other: Other
    part: Text | None
    relation: Relation


@dataclass(frozen=True, slots=True)
class StrengthGroup:
    """The relations of one strength; `words` is None where the type has no strengths."""

    words: Text | None
    entries: list[RelationEntry]


def other_end(graph: Graph, row: Row) -> Other:
    card = row.card
    return Other(card.name, card.in_text, entity_page(graph.content.kind(row.kind), row.id), card.summary)


def relation_groups(graph: Graph, identifier: str, section: Section) -> list[StrengthGroup]:
    """Return the relations that one section of a page shows, strongest first, then by name."""
    assert section.relation is not None
    declared = graph.content.site.relations[section.relation]
    if section.end == "from":
        entries = list(_entries(graph, graph.edges_from(identifier, section.relation), seen_from_source=True))
    else:
        edges = graph.edges_to(identifier, section.relation, section.from_kind)
        entries = list(_entries(graph, edges, seen_from_source=False))
    return _by_strength(declared, entries)


def _entries(graph: Graph, edges: Iterable[Edge], seen_from_source: bool) -> Iterator[RelationEntry]:
    for edge in edges:
        row = edge.target if seen_from_source else edge.source
        part = _part_name(graph, edge) if edge.relation.part else None
        yield RelationEntry(other_end(graph, row), part, edge.relation)


def _part_name(graph: Graph, edge: Edge) -> Text:
    entity = graph.entity(edge.source.id)
    kind = graph.kind(edge.source.id)
    fields = [field for field, declaration in kind.fields.items() if declaration.type == "named"]
    named: list[Named] = [entry for field in fields for entry in entity.field(field) or ()]
    return next(entry.name for entry in named if entry.id == edge.relation.part)


def _by_strength(declared: RelationType, entries: list[RelationEntry]) -> list[StrengthGroup]:
    def order(entry: RelationEntry) -> tuple[str, bool, str]:
        return entry.other.name.casefold(), entry.part is not None, str(entry.part or "")

    if declared.strength == "none":
        return [StrengthGroup(None, sorted(entries, key=order))] if entries else []
    groups = []
    for strength, words in declared.words.items():
        members = [entry for entry in entries if entry.relation.strength == strength]
        if members:
            groups.append(StrengthGroup(words, sorted(members, key=order)))
    return groups


@dataclass(frozen=True, slots=True)
class LeadSentence:
    """A sentence that sums up the relations of one strength: its opening words and the other ends."""

    words: Text
    others: list[Other]
    sources: list[Text]
    denied: bool


def lead_sentences(graph: Graph, identifier: str, relation: str, most: int = 2) -> list[LeadSentence]:
    """Return up to `most` sentences on what the entity does, the strongest relations first."""
    declared = graph.content.site.relations[relation]
    edges = [edge for edge in graph.edges_from(identifier, relation) if edge.relation.part is None]
    sentences = []
    for strength, words in declared.lead.items():
        members = [edge for edge in edges if edge.relation.strength == strength]
        if members:
            sources = dict.fromkeys(source for edge in members for source in edge.relation.sources)
            others = [other_end(graph, edge.target) for edge in members]
            sentences.append(LeadSentence(words, others, list(sources), strength in declared.denies))
    return sentences[:most]
