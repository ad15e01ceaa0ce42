"""Checks of the relations that one entity stores."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.faults import fault, unknown
from generator.facts.entity import Entity
from generator.facts.site import Kind, RelationType, Site
from generator.facts.values import Relation
from lint.problems import Problem


def check_relations(entity: Entity, kind_name: str, kind: Kind, site: Site) -> Iterator[Problem]:
    """Yield unknown types, ends and strengths, and relations that are stored twice."""
    parts = [
        str(entry.id)
        for field, declaration in kind.fields.items()
        if declaration.type == "named"
        for entry in entity.field(field) or ()
    ]
    stored: dict[tuple[str, str, str | None], Relation] = {}
    for relation in entity.relations:
        declared = site.relations.get(relation.type)
        if declared is None:
            yield unknown(relation.type, "relation type", site.relations)
            continue
        if kind_name not in declared.from_:
            owners = " or ".join(str(site.kinds[name].singular) for name in declared.from_)
            message = f"the relation `{relation.type}` cannot be stored at a {kind.singular}."
            yield fault(relation.type, message, f"Store it in the file of the {owners}.")
        if relation.part is not None and relation.part not in parts:
            yield unknown(relation.part, "part", parts)
        if relation.to == entity.id:
            yield fault(relation.to, f"`{entity.id}` has a relation to itself.", "Name the other entity.")
        yield from _check_strength(relation, declared)
        first = stored.setdefault((relation.type, relation.to, relation.part), relation)
        if first is not relation:
            yield _stored_twice(first, relation)


def _check_strength(relation: Relation, declared: RelationType) -> Iterator[Problem]:
    if relation.strength is None:
        if declared.strength == "required":
            words = ", ".join(f"`{word}`" for word in declared.words)
            yield fault(relation.type, f"the relation to `{relation.to}` has no strength.", f"Add one of {words}.")
    elif declared.strength == "none":
        advice = "Delete the strength."
        yield fault(relation.strength, f"the relation `{relation.type}` has no strengths.", advice)
    elif relation.strength not in declared.words:
        yield unknown(relation.strength, "strength", declared.words)


def _stored_twice(first: Relation, second: Relation) -> Problem:
    line = first.to.origin.line
    if first.strength != second.strength:
        message = f"`{second.to}` stands here as {second.strength}, and on line {line} as {first.strength}."
        return fault(second.to, message, "Keep one, with the strength its sources support.")
    return fault(second.to, f"the relation to `{second.to}` is stored twice; the first is on line {line}.", "Keep one.")
