"""Checks of the kinds that site.yml declares: their fields, and what their pages show."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from generator.checks.faults import fault, fault_of, unknowns
from generator.checks.names import check_field_names, check_keys
from generator.facts.files import Document
from generator.facts.site import Kind, Section, Site
from lint.problems import Problem
from lint.text.located import Text
from lint.text.yaml_places import Route

_IN_TABLES = ("choice", "attribute", "range", "phrases", "statement")
_IN_LISTS = ("statement", "statements", "attribute", "range", "named")
_OF_PART = {"statements": ("statement", "statements"), "named": ("named",)}
_NEEDED = {"statements": ["fields"], "named": ["fields", "title"], "relations": ["relation", "end", "title"]}


def check_kinds(site: Site, document: Document) -> Iterator[Problem]:
    """Yield what the kinds say that nothing declares, or that no page could show."""
    yield from check_keys(site.kinds, document, ["kinds"])
    for name, kind in site.kinds.items():
        yield from _check_fields(name, kind, site, document)
        yield from fields_of(kind, kind.lead, ("statement",))
        yield from fields_of(kind, [kind.in_lists], _IN_LISTS)
        yield from fields_of(kind, kind.glance, _IN_TABLES)
        yield from fields_of(kind, [kind.group_by] if kind.group_by else [], ("choice",))
        yield from _check_relation(kind.lead_relation, "from", name, site)
        for position, section in enumerate(kind.sections):
            yield from _check_section(name, position, section, site, document)
    if site.compare:
        yield from unknowns([site.compare.kind], "kind", site.kinds)
        if site.compare.kind in site.kinds:
            yield from fields_of(site.kinds[site.compare.kind], site.compare.fields, _IN_TABLES)


def fields_of(kind: Kind, names: Sequence[Text], types: Sequence[str]) -> Iterator[Problem]:
    """Yield those of `names` that are no field of the kind, or one whose type does not fit there."""
    yield from unknowns(names, "field", kind.fields)
    for name in names:
        if name in kind.fields and kind.fields[name].type not in types:
            message = f"`{name}` is of the type {kind.fields[name].type}, and cannot stand here."
            yield fault(name, message, f"Name a field of the type {' or '.join(types)}.")


def _check_fields(kind_name: str, kind: Kind, site: Site, document: Document) -> Iterator[Problem]:
    route = ["kinds", kind_name, "fields"]
    yield from check_keys(kind.fields, document, route)
    yield from check_field_names(kind.fields, document, route)
    for name, field in kind.fields.items():
        uses: list[tuple[str, Text | None, tuple[str, ...], Collection[str]]] = [
            ("vocabulary", field.vocabulary, ("attribute", "choice"), site.vocabularies),
            ("dimension", field.dimension, ("range",), site.units),
        ]
        for key, word, types, known in uses:
            if field.type in types and word is None:
                yield fault(field.label, f"the field `{name}` has no {key}.", f"Add `{key}: …`.")
            elif field.type not in types and word is not None:
                yield fault(word, f"a field of the type {field.type} has no {key}.", "Delete it.")
            else:
                yield from unknowns([word], key, known)


def _check_section(
    kind_name: str, position: int, section: Section, site: Site, document: Document
) -> Iterator[Problem]:
    for key in _NEEDED.get(section.part, []):
        if not getattr(section, key):
            place: Route = ["kinds", kind_name, "sections", position]
            message = f"a section with the part `{section.part}` needs `{key}`."
            yield fault_of(document, place, message, f"Add `{key}: …`.")
    yield from fields_of(site.kinds[kind_name], section.fields, _OF_PART.get(section.part, ()))
    if section.end:
        yield from _check_relation(section.relation, section.end, kind_name, site)
    yield from unknowns([section.from_kind], "kind", site.kinds)


def _check_relation(relation: Text | None, end: str, kind_name: str, site: Site) -> Iterator[Problem]:
    yield from unknowns([relation], "relation", site.relations)
    if relation is not None and relation in site.relations:
        declared = site.relations[relation]
        kinds = declared.from_ if end == "from" else declared.to
        if kind_name not in kinds and all(kind in site.kinds for kind in kinds):
            message = f"the relation `{relation}` has no {kind_name} at its `{end}` end."
            yield fault(relation, message, "Name another relation, or the other end.")
