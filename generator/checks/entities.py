"""Checks of one entity file against site.yml."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import PurePosixPath

from generator.checks.faults import fault, unknown
from generator.checks.quantities import check_range
from generator.facts.entity import Entity, Value
from generator.facts.site import Kind, Site
from generator.facts.values import Attribute, Named, Range, Review, Synonym
from lint.problems import Problem
from lint.text.located import Text


def check_entity(entity: Entity, kind: Kind, path: str, site: Site, today: datetime.date) -> Iterator[Problem]:
    """Yield every fault that needs nothing but the file and site.yml."""
    stem = PurePosixPath(path).stem
    if entity.id != stem:
        yield fault(entity.id, f"the id is `{entity.id}` but the file is `{stem}.yml`.", "Make them equal.")
    for name, declaration in kind.fields.items():
        value = entity.field(name)
        if declaration.vocabulary and value is not None:
            words = value.values if isinstance(value, Attribute) else [value]
            vocabulary = site.vocabularies[declaration.vocabulary]
            yield from (unknown(word, str(declaration.label).lower(), vocabulary) for word in words if word not in vocabulary)
        if isinstance(value, Range):
            yield from check_range(value, site.units[declaration.dimension or ""])
    for _, held in entity.values(list(kind.fields)):
        yield from _check_value(held, site)
    yield from _check_names_once(entity, kind)
    if isinstance(entity.review, Review):
        yield from check_date(entity.review.date, today)


def _check_value(value: Value, site: Site) -> Iterator[Problem]:
    certainty = getattr(value, "certainty", None)
    if certainty is not None and certainty not in site.certainties:
        yield unknown(certainty, "certainty", site.certainties)
    if isinstance(value, Synonym) and value.use != "plain" and not value.sources:
        yield fault(value.name, f"the name `{value.name}` has no source.", "Add `sources: [id]`, or `use: plain`.")
    if isinstance(value, Named) and value.text is not None and not value.sources:
        yield fault(value.text, "a statement without a source.", "Add `sources: [id]`, or delete the text.")


def _check_names_once(entity: Entity, kind: Kind) -> Iterator[Problem]:
    for field, declaration in kind.fields.items():
        if declaration.type == "named":
            first: dict[str, Text] = {}
            for entry in entity.field(field) or ():
                known = first.setdefault(entry.id, entry.id)
                if known is not entry.id:
                    message = f"the id `{known}` stands twice; the first is on line {known.origin.line}."
                    yield fault(entry.id, message, "Rename or delete one.")


def check_date(date: Text, today: datetime.date) -> Iterator[Problem]:
    """Yield the fault of a date that is not one, or lies in the future."""
    try:
        day = datetime.date.fromisoformat(date)
    except ValueError:
        yield fault(date, f"`{date}` is not a date.", "Write it as YYYY-MM-DD.")
        return
    if day > today:
        yield fault(date, f"the date {day} is in the future.", "Write the day it happened.")
