"""An entity file: what all kinds have in common, and the fields that site.yml declares for one kind."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, create_model

from generator.facts.site import FieldDeclaration, Kind
from generator.facts.values import (
    Attribute,
    Id,
    Named,
    Phrases,
    Quantity,
    Range,
    Relation,
    Review,
    Statement,
    Synonym,
    Words,
)

FIELD_TYPES: dict[str, Any] = {
    "statement": Statement,
    "statements": list[Statement],
    "named": list[Named],
    "attribute": Attribute,
    "range": Range,
    "phrases": Phrases,
    "choice": Id,
}

Value = Statement | Named | Attribute | Quantity | Range | Phrases | Synonym | Relation


class Entity(BaseModel):
    """One movement, cause, condition…; the fields of its kind are attributes beside these."""

    model_config = ConfigDict(extra="forbid")

    id: Annotated[Id, Field(description="Equal to the file name.")]
    name: Annotated[Words, Field(description="The title of its page.")]
    in_text: Annotated[Words, Field(description="How the name reads in the middle of a sentence.")]
    synonyms: list[Synonym] = Field(default_factory=list)
    review: Review | Literal["none"]
    triggers: Annotated[list[Id], Field(description="Disclaimers that this page carries besides its kind's.")] = Field(
        default_factory=list
    )
    relations: list[Relation] = Field(default_factory=list)

    def field(self, name: str) -> Any:
        """Return the value of a field that site.yml declares, or None where this entity has none."""
        return getattr(self, name)

    def values(self, fields: list[str]) -> Iterator[tuple[tuple[str | int, ...], Value]]:
        """Yield every value of the common fields and of `fields`, with its route in the file."""
        for name in ("synonyms", *fields, "relations"):
            held = getattr(self, name)
            if isinstance(held, list):
                for position, value in enumerate(held):
                    yield (name, position), value
            elif held is not None and not isinstance(held, str):
                yield (name,), held


def entity_model(name: str, kind: Kind) -> type[Entity]:
    """Return the schema of one kind's files: the common keys and the declared fields."""
    declared: dict[str, Any] = {field: _declare(declaration) for field, declaration in kind.fields.items()}
    return create_model(f"{name.capitalize()}File", __base__=Entity, **declared)


def _declare(declaration: FieldDeclaration) -> tuple[Any, Any]:
    kind = FIELD_TYPES[declaration.type]
    if declaration.required:
        return Annotated[kind, Field(description=str(declaration.label))], ...
    return Annotated[kind | None, Field(description=str(declaration.label))], None
