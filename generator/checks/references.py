"""Checks between files: every id that is named exists, and every source is used."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import Any

from generator.checks.faults import fault, unknown, unknowns
from generator.facts.content import Content
from generator.facts.duplicates import duplicates
from generator.facts.entity import Entity
from generator.model.graph import Graph
from generator.model.index import Row
from lint.problems import Problem, nearest


def check_references(graph: Graph, unread: AbstractSet[str] = frozenset()) -> Iterator[Problem]:
    """Yield unknown ids and unused sources of the whole site.

    `unread` are the ids of entities whose files could not be read. They count as known. What could not be read
    is not blamed on what names it, and while anything is unread no source is called unused.
    """
    content, rows = graph.content, graph.index.rows
    for row in rows.values():
        if "sources" not in content.unread and not content.sources.keys() >= set(row.sources):
            yield from _unknown_sources(graph.entity(row.id), row, content)
        if "disclaimers" not in content.unread and not content.disclaimers.keys() >= set(row.triggers):
            yield from unknowns(graph.entity(row.id).triggers, "trigger", content.disclaimers)
        if any(link.to not in rows or not _fits(link.type, rows[link.to], content) for link in row.links):
            yield from _wrong_ends(graph.entity(row.id), graph, unread)
    yield from _mirrored(graph)
    yield from _check_collections(content, rows.keys() | unread)
    if not unread and not content.unread:
        yield from _unused_sources(graph)
        yield from _nothing_to_start_with(graph)


def _unknown_sources(entity: Entity, row: Row, content: Content) -> Iterator[Problem]:
    for _, value in entity.values(list(content.kind(row.kind).fields)):
        yield from unknowns(getattr(value, "sources", ()), "source", content.sources)


def _fits(relation: str, target: Row, content: Content) -> bool:
    declared = content.site.relations.get(relation)
    return declared is None or target.kind in declared.to


def _wrong_ends(entity: Entity, graph: Graph, unread: AbstractSet[str]) -> Iterator[Problem]:
    rows, site = graph.index.rows, graph.content.site
    for relation in entity.relations:
        declared = site.relations.get(relation.type)
        if declared is None or relation.to in unread:
            continue
        kinds = " or ".join(str(site.kinds[kind].singular) for kind in declared.to)
        if relation.to not in rows:
            yield unknown(relation.to, kinds, (row.id for row in rows.values() if row.kind in declared.to))
        elif rows[relation.to].kind not in declared.to:
            actual = graph.kind(relation.to).singular
            message = f"`{relation.to}` is of the kind {actual}, and this relation needs: {kinds}."
            yield fault(relation.to, message, "Name another entity.")


def _mirrored(graph: Graph) -> Iterator[Problem]:
    """Yield relations that are stored at both ends."""
    rows = graph.index.rows
    both_ways = {name for name, r in graph.content.site.relations.items() if set(r.from_) & set(r.to)}
    for row in rows.values():
        for link in row.links:
            other = rows.get(link.to) if link.type in both_ways else None
            if (
                other
                and other.id < row.id
                and any(back.type == link.type and back.to == row.id for back in other.links)
            ):
                held = next(r for r in graph.entity(row.id).relations if r.type == link.type and r.to == link.to)
                message = f"the relation `{link.type}` between `{row.id}` and `{other.id}` is stored at both ends."
                yield fault(held.to, message, f"Delete it here or in {other.path}.")


def _check_collections(content: Content, entities: AbstractSet[str]) -> Iterator[Problem]:
    for statement in collection_statements(content):
        yield from duplicates(statement.sources, "source")
        yield from unknowns([statement.certainty], "certainty", content.site.certainties)
        if "sources" not in content.unread:
            yield from unknowns(statement.sources, "source", content.sources)
    named: list[Any] = [*content.questions, *content.myths, *content.first_aid, *content.flags]
    for about in (entry.about for entry in named if isinstance(entry.about, list)):
        yield from unknowns(about, "entity", entities)
        yield from duplicates(about, "entity")
    yield from unknowns((term.see for term in content.terms), "entity", entities)


def _unused_sources(graph: Graph) -> Iterator[Problem]:
    known = graph.content.sources
    used = {source for row in graph.index.rows.values() for source in row.sources}
    used.update(source for statement in collection_statements(graph.content) for source in statement.sources)
    # A mistyped source would also look unused where it is declared: one slip, one problem.
    meant = {nearest(source, frozenset(known)) for source in used - known.keys()}
    for source in known.values():
        if source.id not in used and source.id not in meant:
            yield fault(source.id, f"the source `{source.id}` is never used.", "Cite it, or delete it.")


def _nothing_to_start_with(graph: Graph) -> Iterator[Problem]:
    site = graph.content.site
    first = next(iter(site.kinds))
    if not graph.index.of_kind(first):
        message, advice = f"there is no {site.kinds[first].singular}, and the home page lists them.", "Write one."
        yield Problem(f"{graph.content.folder}/{site.kinds[first].folder}", 0, 0, message, advice)


def collection_statements(content: Content) -> list[Any]:
    """Return everything in the collection files that has sources."""
    steps = [step for aid in content.first_aid for step in aid.steps]
    return [*content.terms, *content.questions, *content.myths, *content.levels, *content.flags, *steps]
