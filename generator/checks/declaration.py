"""Checks of site.yml against itself: what it names is declared, and what it declares can be used."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from generator.checks.faults import fault, fault_of, unknowns
from generator.checks.kinds import check_kinds
from generator.checks.names import check_ids, check_keys
from generator.facts.duplicates import duplicates
from generator.facts.files import Document
from generator.facts.site import RelationType, Site
from lint.problems import Problem, suggest
from lint.text.yaml_places import Route

RESERVED = ("about", "answers", "assets", "pages", "tool")
"""Folders that hold other pages than those of a kind."""


def check_site(site: Site, document: Document, countries: Collection[str], pages: Collection[str]) -> Iterator[Problem]:
    """Yield the faults of site.yml. `pages` are the addresses of the hand-written pages."""
    yield from check_kinds(site, document)
    folders = [kind.folder for kind in site.kinds.values()]
    yield from check_ids([*folders, *([site.manual] if site.manual is not None else [])])
    yield from duplicates(folders, "folder")
    for folder in folders:
        if folder in RESERVED:
            yield fault(folder, f"the folder `{folder}` holds other pages.", "Choose another name.")
    yield from check_keys(site.relations, document, ["relations"])
    for name, relation in site.relations.items():
        yield from _check_relation(name, relation, site, document)
    yield from unknowns(site.countries, "country", countries)
    yield from duplicates(site.countries, "country")
    for dimension, units in site.units.items():
        for unit, size in units.items():
            if not size > 0:
                message = f"the unit `{unit}` has the size {size:g}."
                yield fault_of(document, ["units", dimension, unit], message, "Write how many base units it has.")
    if site.policy is not None and site.policy not in pages:
        yield fault(site.policy, f"there is no page `{site.policy}`.", suggest(site.policy, pages))


def _check_relation(name: str, relation: RelationType, site: Site, document: Document) -> Iterator[Problem]:
    route: Route = ["relations", name]
    yield from unknowns([*relation.from_, *relation.to], "kind", site.kinds)
    yield from unknowns(relation.denies, "strength", relation.words)
    for word in relation.lead.keys() - relation.words.keys():
        message = f"unknown strength `{word}`."
        yield fault_of(document, [*route, "lead", word], message, suggest(word, relation.words), key=True)
    if relation.strength == "required" and not relation.words:
        message = f"the relation `{name}` needs strengths, and declares no words for them."
        yield fault_of(document, route, message, "Add `words: {…}`, or write `strength: none`.", key=True)
    if relation.strength == "none" and relation.words:
        message = f"the relation `{name}` has no strengths, and declares words for them."
        yield fault_of(document, [*route, "words"], message, "Delete them, or write `strength: required`.", key=True)
    if relation.schema_org:
        place: Route = [*route, "schema_org"]
        yield from _check_properties(relation.schema_org.from_, relation.from_, [*place, "from"], document)
        yield from _check_properties(relation.schema_org.to, relation.to, [*place, "to"], document)


def _check_properties(
    properties: Collection[str], kinds: Collection[str], route: Route, document: Document
) -> Iterator[Problem]:
    for kind in properties:
        if kind not in kinds:
            message = f"the relation has no {kind} at this end."
            yield fault_of(document, [*route, kind], message, suggest(kind, kinds), key=True)
