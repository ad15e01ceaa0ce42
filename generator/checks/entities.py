"""Checks of one entity file against site.yml."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import PurePosixPath

from generator.checks.faults import fault, unknowns
from generator.checks.names import check_ids
from generator.checks.quantities import check_range
from generator.facts.duplicates import duplicates
from generator.facts.entity import Entity, Value
from generator.facts.files import Document
from generator.facts.site import Kind, Site
from generator.facts.values import Attribute, Named, Range, Review, Synonym
from lint.problems import Problem
from lint.text.located import Text


def check_entity(entity: Entity, document: Document, kind: Kind, site: Site, today: datetime.date) -> Iterator[Problem]:
    """Yield every fault that needs nothing but the file and site.yml."""
    stem = PurePosixPath(document.path).stem
    if entity.id == "index":
        yield fault(entity.id, "the id `index` belongs to the list of all pages.", "Choose another id and file name.")
    elif entity.id == stem:
        yield from check_ids([entity.id])
    else:
        yield fault(entity.id, f"the id is `{entity.id}` but the file is `{stem}.yml`.", "Make them equal.")
    for name, declaration in kind.fields.items():
        value = entity.field(name)
        if declaration.vocabulary and value is not None:
            words = value.values if isinstance(value, Attribute) else [value]
            yield from unknowns(words, f"word for `{name}`:", site.vocabularies[declaration.vocabulary])
            yield from duplicates(words, "word")
        if isinstance(value, Range):
            yield from check_range(value, site.units[declaration.dimension or ""], document, name)
        if declaration.type == "named":
            ids = [entry.id for entry in value or ()]
            yield from check_ids(ids)
            yield from duplicates(ids, "id")
    for _, held in entity.values(list(kind.fields)):
        yield from _check_value(held, site)
    yield from duplicates(entity.triggers, "trigger")
    if isinstance(entity.review, Review):
        yield from check_date(entity.review.date, today)


def _check_value(value: Value, site: Site) -> Iterator[Problem]:
    yield from unknowns([getattr(value, "certainty", None)], "certainty", site.certainties)
    yield from duplicates(getattr(value, "sources", ()), "source")
    if isinstance(value, Synonym) and value.use != "plain" and not value.sources:
        yield fault(value.name, f"the name `{value.name}` has no source.", "Add `sources: [id]`, or `use: plain`.")
    if isinstance(value, Named) and value.text is not None and not value.sources:
        yield fault(value.text, "this statement has no source.", "Add `sources: [id]`, or delete the text.")


def check_date(date: Text, today: datetime.date) -> Iterator[Problem]:
    """Yield the fault of a date that is not one, or lies in the future."""
    try:
        day = datetime.date.fromisoformat(date)
    except ValueError:
        day = None
    if day is None or day.isoformat() != date:  # Python also reads 20250131 and 2025-W05-5
        yield fault(date, f"`{date}` is not a date.", "Write it as YYYY-MM-DD.")
    elif day > today:
        yield fault(date, f"the date {day} is in the future.", "Write the day it happened.")
