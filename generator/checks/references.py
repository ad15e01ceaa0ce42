"""Checks between files: every id that is named exists, and every source is used."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from pathlib import PurePosixPath
from typing import Any

from generator.checks.faults import fault, unknown
from generator.facts.content import Content
from generator.facts.entity import Entity
from generator.model.graph import Graph
from generator.model.index import Row
from lint.problems import Problem
from lint.text.located import Text


def check_references(graph: Graph, unreadable: AbstractSet[str] = frozenset()) -> Iterator[Problem]:
    """Yield unknown ids and unused sources of the whole site.

    `unreadable` are the paths of entity files that have faults of their own: their ids count as known, and
    while there are any, nothing is said about unused sources.
    """
    content, rows = graph.content, graph.index.rows
    broken = {PurePosixPath(path).stem for path in unreadable}
    used: set[str] = set()
    for row in rows.values():
        used.update(row.sources)
        if not content.sources.keys() >= set(row.sources):
            yield from _unknown_sources(graph.entity(row.id), row, content)
        if not content.disclaimers.keys() >= set(row.triggers):
            triggers = graph.entity(row.id).triggers
            yield from (unknown(t, "trigger", content.disclaimers) for t in triggers if t not in content.disclaimers)
        if any(link.to not in rows or not _fits(link.type, rows[link.to], content) for link in row.links):
            yield from _wrong_ends(graph.entity(row.id), graph, broken)
    yield from _mirrored(graph)
    yield from _check_collections(content, rows.keys() | broken, used, complete=not broken)


def _unknown_sources(entity: Entity, row: Row, content: Content) -> Iterator[Problem]:
    for _, value in entity.values(list(content.kind(row.kind).fields)):
        for source in getattr(value, "sources", ()):
            if source not in content.sources:
                yield unknown(source, "source", content.sources)


def _fits(relation: str, target: Row, content: Content) -> bool:
    declared = content.site.relations.get(relation)
    return declared is None or target.kind in declared.to


def _wrong_ends(entity: Entity, graph: Graph, broken: AbstractSet[str]) -> Iterator[Problem]:
    rows, site = graph.index.rows, graph.content.site
    for relation in entity.relations:
        declared = site.relations.get(relation.type)
        if declared is None or relation.to in broken:
            continue
        allowed = [row.id for row in rows.values() if row.kind in declared.to]
        kinds = " or ".join(str(site.kinds[kind].singular) for kind in declared.to)
        if relation.to not in rows:
            yield unknown(relation.to, kinds, allowed)
        elif relation.to not in allowed:
            actual = graph.kind(relation.to).singular
            yield fault(relation.to, f"`{relation.to}` is a {actual}, not a {kinds}.", "Name another entity.")


def _mirrored(graph: Graph) -> Iterator[Problem]:
    """Yield relations that are stored at both ends."""
    rows = graph.index.rows
    both_ways = {name for name, r in graph.content.site.relations.items() if set(r.from_) & set(r.to)}
    for row in rows.values():
        for link in row.links:
            other = rows.get(link.to) if link.type in both_ways else None
            if other and other.id < row.id and any(
                back.type == link.type and back.to == row.id for back in other.links
            ):
                held = next(r for r in graph.entity(row.id).relations if r.type == link.type and r.to == link.to)
                message = f"the relation `{link.type}` between `{row.id}` and `{other.id}` is stored at both ends."
                yield fault(held.to, message, f"Delete it here or in {other.path}.")


def _check_collections(
    content: Content, entities: Iterable[str], used: set[str], complete: bool
) -> Iterator[Problem]:
    known = set(entities)
    site = content.site
    for statement in collection_statements(content):
        used.update(statement.sources)
        yield from _missing(statement.sources, "source", content.sources.keys())
        if statement.certainty is not None:
            yield from _missing([statement.certainty], "certainty", site.certainties.keys())
    for named in (content.questions, content.myths, content.first_aid):
        for entry in named:
            yield from _missing(entry.about, "entity", known)
    for flag in content.flags:
        yield from _missing(() if isinstance(flag.about, str) else flag.about, "entity", known)
    yield from _missing([term.see for term in content.terms if term.see], "entity", known)
    yield from _missing([myth.verdict for myth in content.myths], "verdict", site.vocabularies.get("verdict", {}).keys())
    yield from _missing([flag.level for flag in content.flags], "level", [level.id for level in content.levels])
    # A mistyped source would also look unused where it is declared: one slip, one problem.
    complete = complete and used <= content.sources.keys()
    for source in content.sources.values():
        if source.grade not in site.grades:
            yield unknown(source.grade, "grade", site.grades)
        if complete and source.id not in used:
            yield fault(source.id, f"the source `{source.id}` is never used.", "Cite it, or delete it.")


def collection_statements(content: Content) -> list[Any]:
    """Return everything in the collection files that has sources."""
    steps = [step for aid in content.first_aid for step in aid.steps]
    return [*content.terms, *content.questions, *content.myths, *content.levels, *content.flags, *steps]


def _missing(ids: Iterable[Text], what: str, known: Iterable[str]) -> Iterator[Problem]:
    names = set(known)
    return (unknown(name, what, names) for name in ids if name not in names)
