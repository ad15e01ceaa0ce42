"""Checks of site.yml and the collections against themselves: what they name is declared."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping

from generator.checks.faults import fault, unknown
from generator.facts.content import Content
from generator.facts.site import Kind, Site
from lint.helplines import Country
from lint.problems import Problem
from lint.text.located import Text


def check_declaration(content: Content, helplines: Mapping[str, Country], today: datetime.date) -> Iterator[Problem]:
    """Yield words of site.yml that nothing declares, numbers that no country has, and years to come."""
    site = content.site
    for kind in site.kinds.values():
        yield from _check_kind(kind, site, content.disclaimers)
    if site.compare:
        yield from _absent([site.compare.kind], "kind", site.kinds)
        kind_fields = site.kinds[site.compare.kind].fields if site.compare.kind in site.kinds else {}
        yield from _absent(site.compare.fields, "field", kind_fields)
    for relation in site.relations.values():
        yield from _absent([*relation.from_, *relation.to], "kind", site.kinds)
        yield from _absent(relation.denies, "strength", relation.words)
    yield from _absent(site.countries, "country", helplines)
    numbers = {name for country in helplines.values() for name in country.numbers}
    yield from _absent([level.number for level in content.levels if level.number], "number", numbers)
    yield from _absent([n for entry in content.disclaimers.values() for n in entry.numbers], "number", numbers)
    for source in content.sources.values():
        if source.year is not None and source.year > today.year:
            yield fault(source.id, f"the year {source.year} is in the future.", "Write the year it came out.")
        if not source.url.startswith(("https://", "http://")):
            yield fault(source.url, f"`{source.url}` is no web address.", "Start it with https://.")


def _check_kind(kind: Kind, site: Site, disclaimers: Iterable[str]) -> Iterator[Problem]:
    named = [*kind.lead, kind.in_lists, *kind.glance, *(name for section in kind.sections for name in section.fields)]
    yield from _absent(named, "field", kind.fields)
    yield from _absent([kind.group_by] if kind.group_by else [], "field", kind.fields)
    yield from _absent(kind.triggers, "trigger", disclaimers)
    relations = [section.relation for section in kind.sections if section.relation]
    yield from _absent([*relations, *([kind.lead_relation] if kind.lead_relation else [])], "relation", site.relations)
    yield from _absent([s.from_kind for s in kind.sections if s.from_kind], "kind", site.kinds)
    for name, field in kind.fields.items():
        if field.type in ("attribute", "choice") and field.vocabulary is None:
            yield fault(field.label, f"the field `{name}` has no vocabulary.", "Add `vocabulary: …`.")
        if field.type == "range" and field.dimension is None:
            yield fault(field.label, f"the field `{name}` has no dimension.", "Add `dimension: …`.")
        yield from _absent([field.vocabulary] if field.vocabulary else [], "vocabulary", site.vocabularies)
        yield from _absent([field.dimension] if field.dimension else [], "dimension", site.units)


def _absent(words: Iterable[Text], what: str, known: Iterable[str]) -> Iterator[Problem]:
    names = set(known)
    return (unknown(word, what, names) for word in words if word not in names)
