"""What a page says to search engines, in the words of schema.org: its subject, its sources, its review.

Every text stays a Text, so a page's JSON-LD leads back to the facts as its prose does. Which property states
a relation is declared in site.yml. A page whose subject has no property of its own for a relation states the
other end's with "@reverse": schema.org has `causeOf` for a cause, and nothing for what it causes.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.facts.collections import Source
from generator.facts.entity import Entity
from generator.facts.site import RelationType, SchemaOrg, Site
from generator.facts.values import Relation
from generator.model.graph import Graph
from generator.model.index import Row
from lint.text.located import Text

Node = dict[str, Any]
End = tuple[Row, Text | None, Text | None]


def describe_entity(graph: Graph, row: Row, description: Text | None = None) -> Node:
    """Return the JSON-LD of an entity's page; without a `description` its summary describes it."""
    content = graph.content
    entity = graph.entity(row.id)
    if description is None:
        description = row.card.summary.text if row.card.summary else row.card.name
    page = describe_page(row.card.name, description, content.site)
    page["about"] = _thing(graph, row) | _other_names(entity) | _relations(graph, row)
    if row.sources:
        page["citation"] = [_citation(content.sources[source]) for source in row.sources]
    return page | _review(entity)


def describe_page(title: Text, description: Text, site: Site) -> Node:
    """Return the JSON-LD of a page that is about no single entity."""
    return {
        "@context": "https://schema.org",
        "@type": "MedicalWebPage",
        "name": title,
        "description": description,
        "inLanguage": site.language,
    }


def _thing(graph: Graph, row: Row) -> Node:
    return {"@type": graph.content.kind(row.kind).schema_org, "name": row.card.name}


def _other_names(entity: Entity) -> Node:
    return {"alternateName": [synonym.name for synonym in entity.synonyms]} if entity.synonyms else {}


def _relations(graph: Graph, row: Row) -> Node:
    """Return the entities at the other ends, by property; "@reverse" holds the properties that are theirs."""
    own: dict[Text, dict[str, Node]] = {}
    reverse: dict[Text, dict[str, Node]] = {}
    for name, relation in graph.content.site.relations.items():
        if relation.schema_org:
            for other, ours, theirs in _ends(graph, row, name, relation, relation.schema_org):
                if ours:
                    own.setdefault(ours, {})[other.id] = _thing(graph, other)
                elif theirs:
                    reverse.setdefault(theirs, {})[other.id] = _thing(graph, other)
    stated: Node = {key: list(things.values()) for key, things in own.items()}
    if reverse:
        stated["@reverse"] = {key: list(things.values()) for key, things in reverse.items()}
    return stated


def _ends(graph: Graph, row: Row, name: str, declared: RelationType, said: SchemaOrg) -> Iterator[End]:
    """Yield each entity at the other end of a relation, our property for it and its property for us."""
    for edge in graph.edges_from(row.id, name):
        if _counts(edge.relation, declared):
            yield edge.target, said.from_.get(row.kind), said.to.get(edge.target.kind)
    for edge in graph.edges_to(row.id, name):
        if _counts(edge.relation, declared):
            yield edge.source, said.to.get(row.kind), said.from_.get(edge.source.kind)


def _counts(relation: Relation, declared: RelationType) -> bool:
    """Return whether a relation is stated: of the whole entity, and not denied."""
    return relation.part is None and relation.strength not in declared.denies


def _citation(source: Source) -> Node:
    publisher = {"@type": "Organization", "name": source.organisation}
    return {"@type": "CreativeWork", "name": source.title, "url": source.url, "publisher": publisher}


def _review(entity: Entity) -> Node:
    """Return who reviewed the page and when; nothing where nobody has."""
    review = entity.review
    if isinstance(review, str):
        return {}
    reviewer = {"@type": "Person", "name": review.name, "jobTitle": review.role}
    return {"lastReviewed": review.date, "reviewedBy": reviewer}
