"""Checks of the collection files against site.yml and against each other."""

from __future__ import annotations

import datetime
import re
from collections.abc import Collection, Iterator

from generator.checks.faults import fault_of, unknowns
from generator.checks.names import check_ids
from generator.facts.content import Content
from lint.problems import Problem

_ADDRESS = re.compile(r"https?://[^\s/]+\S*\Z")
_FIRST_YEAR = 1400


def check_collections(content: Content, numbers: Collection[str], today: datetime.date) -> Iterator[Problem]:
    """Yield the faults that need no entity. `numbers` are the names of all helplines."""
    site = content.site
    yield from _check_sources(content, today)
    named = (content.terms, content.questions, content.myths, content.levels, content.flags, content.first_aid)
    for entries in (*named, content.disclaimers.values()):
        yield from check_ids(entry.id for entry in entries)
    yield from unknowns((level.number for level in content.levels), "number", numbers)
    for disclaimer in content.disclaimers.values():
        yield from unknowns(disclaimer.numbers, "number", numbers)
    yield from unknowns((myth.verdict for myth in content.myths), "verdict", site.vocabularies.get("verdict", {}))
    yield from unknowns((flag.level for flag in content.flags), "level", [level.id for level in content.levels])
    if "disclaimers" not in content.unread:
        for kind in site.kinds.values():
            yield from unknowns(kind.triggers, "trigger", content.disclaimers)
    if "urgency" not in content.unread and not any(flag.about == "everyone" for flag in content.flags):
        message = "no warning sign concerns everyone, and the home page shows those that do."
        advice = "Write `about: everyone` at a sign that holds for every reader."
        yield fault_of(content.documents["urgency"], ["flags"], message, advice, key=True)


def _check_sources(content: Content, today: datetime.date) -> Iterator[Problem]:
    yield from check_ids(source.id for source in content.sources.values())
    yield from unknowns((source.grade for source in content.sources.values()), "grade", content.site.grades)
    if "sources" in content.unread:
        return
    document = content.documents["sources"]
    positions = {str(entry["id"]): position for position, entry in enumerate(document.data["sources"])}
    for source in content.sources.values():
        place: list[str | int] = ["sources", positions[source.id]]
        if source.year is not None and source.year > today.year:
            message = f"the year {source.year} is in the future."
            yield fault_of(document, [*place, "year"], message, "Write the year it came out.")
        elif source.year is not None and source.year < _FIRST_YEAR:
            message = f"{source.year} cannot be the year of a source."
            yield fault_of(document, [*place, "year"], message, "Write all four digits of the year it came out.")
        if not _ADDRESS.match(source.url):
            message = f"`{source.url}` is no web address."
            yield fault_of(document, [*place, "url"], message, "Start it with `https://`, and leave no space in it.")
