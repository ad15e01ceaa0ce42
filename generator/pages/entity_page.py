"""The page of one entity."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from generator.facts.collections import FirstAid, Term
from generator.facts.entity import Entity
from generator.facts.site import Kind, Section
from generator.facts.values import Named, Statement, Synonym
from generator.model.graph import Graph
from generator.model.index import Row
from generator.pages.addresses import COMPARE, FAQ, MYTHS, index_page, slug
from generator.pages.disclaimers import disclaimers_for
from generator.pages.glance import glance_rows
from generator.pages.json_ld import describe_entity
from generator.pages.relations import LeadSentence, StrengthGroup, lead_sentences, relation_groups
from generator.pages.urgent import first_aid_about, flags_about, urgency_blocks
from lint.text.located import Text


@dataclass(slots=True)
class SectionView:
    """One section as its template part shows it; only the list of its own part is filled."""

    part: str
    title: Text
    statements: list[Statement] = field(default_factory=list)
    named: list[Named] = field(default_factory=list)
    groups: list[StrengthGroup] = field(default_factory=list)
    first_aid: list[FirstAid] = field(default_factory=list)
    if_empty: Text | None = None
    with_summaries: bool = False

    @property
    def template(self) -> str:
        return f"parts/{self.part}.md.j2"


def entity_view(graph: Graph, row: Row) -> dict[str, Any]:
    """Return what entity.md.j2 shows."""
    entity, kind, content = graph.entity(row.id), graph.kind(row.id), graph.content
    leads = _lead(graph, entity, kind)
    summaries = lead_sentences(graph, row.id, kind.lead_relation) if kind.lead_relation else []
    shown = description(entity, leads, summaries)
    return {
        "name": entity.name,
        "description": shown,
        "entity": entity,
        "synonyms": _other_names(entity),
        "kind": kind,
        "kind_name": row.kind,
        "kind_page": index_page(kind),
        "lead": leads,
        "summaries": summaries,
        "glance": glance_rows(entity, kind, content.site, kind.glance),
        "blocks": urgency_blocks(content, flags_about(content, row.id)),
        "sections": [view for section in kind.sections if (view := _section(graph, entity, section))],
        "myths": [(myth, f"{MYTHS}#{slug(myth.id)}") for myth in content.myths if row.id in myth.about],
        "questions": [(q, f"{FAQ}#{slug(q.id)}") for q in content.questions if row.id in q.about],
        "compare": _compare(graph, row),
        "disclaimers": disclaimers_for(content, [*kind.triggers, *entity.triggers]),
        "review": None if isinstance(entity.review, str) else entity.review,
        "json_ld": describe_entity(graph, row, shown),
    }


def _lead(graph: Graph, entity: Entity, kind: Kind) -> list[Statement | Term]:
    """Return what the entity is: its own statements, or else what the glossary says of its name."""
    own = [value for name in kind.lead if (value := entity.field(name)) is not None]
    return own or [term for term in graph.content.terms if term.see == entity.id]


def _other_names(entity: Entity) -> list[Synonym]:
    """Return the synonyms that the title does not already show."""
    title = entity.name.casefold()
    return [synonym for synonym in entity.synonyms if synonym.name.casefold() not in title]


def description(entity: Entity, leads: list[Statement | Term], summaries: list[LeadSentence]) -> Text:
    """Return the page's description for search engines: its first plain sentence."""
    if leads:
        return leads[0].text
    if summaries:
        names = " and ".join(str(other.in_text) for other in summaries[0].others[:3])
        return entity.name.with_words(f"{entity.name}. {summaries[0].words} {names}.")
    return entity.name


def _section(graph: Graph, entity: Entity, section: Section) -> SectionView | None:
    """Return a section's content, or None where it would be empty and nothing is to be said about that."""
    kind = graph.kind(entity.id)
    title = section.title or (kind.fields[section.fields[0]].label if section.fields else None)
    if section.part == "relations":
        assert title is not None
        groups = relation_groups(graph, entity.id, section)
        # Seen from its target, a relation without words of its own is explained by what the other end is.
        return SectionView("relations", title, groups=groups, with_summaries=section.end == "to") if groups else None
    if section.part == "first_aid":
        aid = first_aid_about(graph.content, entity.id)
        return SectionView("first_aid", aid[0].name, first_aid=aid) if aid else None
    assert title is not None
    values = [value for name in section.fields for value in _as_list(entity.field(name))]
    if section.part == "named":
        return SectionView("named", title, named=values) if values else None
    if_empty = kind.fields[section.fields[0]].if_empty
    if not values and if_empty is None:
        return None
    return SectionView("statements", title, statements=values, if_empty=if_empty)


def _as_list(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _compare(graph: Graph, row: Row) -> tuple[Text, str] | None:
    compare = graph.content.site.compare
    return (compare.title, COMPARE) if compare and compare.kind == row.kind else None
