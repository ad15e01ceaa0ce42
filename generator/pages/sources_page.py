"""The page of all sources: what each is, how strong it is, and where it is used."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from generator.facts.collections import Source
from generator.facts.site import Grade, Titled
from generator.model.graph import Graph
from generator.pages import addresses
from generator.pages.json_ld import describe_page
from lint.text.located import Text

SHOWN = 20
"""How many uses of a source are listed; facts.json has them all."""


@dataclass(frozen=True, slots=True)
class SourceUse:
    """A page that rests on a source."""

    name: Text
    page: str


@dataclass(frozen=True, slots=True)
class SourceEntry:
    source: Source
    uses: list[SourceUse]
    more: int


def sources_view(graph: Graph) -> dict[str, Any]:
    """Return what sources.md.j2 shows: the sources of each grade, best grade first."""
    content = graph.content
    uses = _uses(graph)
    groups: list[tuple[Grade, list[SourceEntry]]] = []
    for name, grade in content.site.grades.items():
        of_grade = [source for source in content.sources.values() if source.grade == name]
        of_grade.sort(key=lambda source: (source.organisation.casefold(), source.title.casefold(), source.id))
        entries = [
            SourceEntry(source, uses[source.id][:SHOWN], max(0, len(uses[source.id]) - SHOWN)) for source in of_grade
        ]
        if entries:
            groups.append((grade, entries))
    page = content.site.pages.sources
    return {
        "title": page.title,
        "description": page.summary,
        "groups": groups,
        "count": len(content.sources),
        "json_ld": describe_page(page.title, page.summary, content.site),
    }


def _uses(graph: Graph) -> dict[str, list[SourceUse]]:
    content = graph.content
    uses: dict[str, list[SourceUse]] = {source: [] for source in content.sources}
    for row in graph.index.rows.values():
        use = SourceUse(row.card.name, addresses.entity_page(content.kind(row.kind), row.id))
        for source in row.sources:
            uses[source].append(use)
    steps = [step for aid in content.first_aid for step in aid.steps]
    pages = content.site.pages
    lists: list[tuple[Titled, str, Iterable[Any]]] = [
        (pages.help, addresses.HELP, [*content.levels, *content.flags, *steps]),
        (pages.questions, addresses.FAQ, content.questions),
        (pages.myths, addresses.MYTHS, content.myths),
        (pages.glossary, addresses.GLOSSARY, content.terms),
    ]
    for titled, page, statements in lists:
        for source in dict.fromkeys(source for statement in statements for source in statement.sources):
            uses[source].append(SourceUse(titled.title, page))
    return uses
