"""The facts of an entity at a glance: attributes, ranges and choices in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from generator.facts.entity import Entity
from generator.facts.site import Kind, Site
from generator.facts.values import Attribute, Phrases, Quantity, Range, Statement
from generator.render.grammar import count_noun
from lint.text.located import Text


@dataclass(frozen=True, slots=True)
class GlanceRow:
    """One row: a label, the values in words, and the fact they come from (None for a choice without sources)."""

    label: Text
    words: list[Text]
    fact: Attribute | Range | Phrases | Statement | None

    @property
    def text(self) -> Text | None:
        return getattr(self.fact, "text", None)


def glance_rows(entity: Entity, kind: Kind, site: Site, fields: Sequence[str]) -> list[GlanceRow]:
    """Return a row for each of `fields` that the entity has a value for."""
    rows = []
    for name in fields:
        value = entity.field(name)
        if value is not None:
            fact = None if isinstance(value, str) else value
            rows.append(GlanceRow(kind.fields[name].label, words_of(value, kind, name, site), fact))
    return rows


def words_of(value: Any, kind: Kind, field: str, site: Site) -> list[Text]:
    """Return a value as the words of its vocabulary, or as a quantity with its unit."""
    vocabulary = kind.fields[field].vocabulary
    if isinstance(value, Range):
        return range_words(value)
    if isinstance(value, Phrases):
        return value.values
    if isinstance(value, Attribute):
        return [site.vocabularies[vocabulary or ""][word] for word in value.values]
    if isinstance(value, Text):
        return [site.vocabularies[vocabulary or ""][value]]
    return []


def range_words(value: Range) -> list[Text]:
    """Return a range as "a few seconds to 10 minutes", "up to 2 weeks" or "at least 3 days"."""
    if value.min and value.max:
        return [_place(value.min).with_words(f"{_shown(value.min)} to {_shown(value.max)}")]
    if value.max:
        return [_place(value.max).with_words(f"up to {_shown(value.max)}")]
    if value.min:
        return [_place(value.min).with_words(f"at least {_shown(value.min)}")]
    return []


def _shown(quantity: Quantity) -> str:
    return quantity.words or count_noun(quantity.value, quantity.unit)


def _place(quantity: Quantity) -> Text:
    """Return the text of a quantity that its words lead to: a number has no place of its own."""
    return quantity.words or quantity.unit
