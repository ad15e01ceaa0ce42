"""The kinds of value that every fact is built from."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, GetCoreSchemaHandler, StrictFloat, StrictInt
from pydantic.dataclasses import dataclass
from pydantic_core import core_schema

from lint.text.located import Text


class _TextSchema:
    """Lets a Text through as it is: a plain string schema would drop its origin without a word."""

    @staticmethod
    def __get_pydantic_core_schema__(source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.json_or_python_schema(
            json_schema=core_schema.str_schema(min_length=1),
            python_schema=core_schema.is_instance_schema(Text, cls_repr="text"),
        )


Words = Annotated[Text, _TextSchema]
"""Text for readers."""
Id = Annotated[Text, _TextSchema, Field(json_schema_extra={"pattern": "^[a-z][a-z0-9_-]*$"})]
"""The name of an entity, a source, a term…"""
Sources = Annotated[list[Id], Field(min_length=1, description="Ids of sources.yml that say this.")]
Certainty = Annotated[
    Id | None, Field(description="A word of `certainties` in site.yml. Without it, the source states this directly.")
]

CLOSED = ConfigDict(extra="forbid")


@dataclass(config=CLOSED, slots=True)
class Statement:
    """One thing that is said to readers, with its sources."""

    text: Words
    sources: Sources
    certainty: Certainty = None


@dataclass(config=CLOSED, slots=True)
class Named:
    """A form or group of the entity, with what is said of it; only the name where a relation says it."""

    id: Id
    name: Words
    text: Words | None = None
    sources: list[Id] = Field(default_factory=list)
    certainty: Certainty = None


@dataclass(config=CLOSED, slots=True)
class Attribute:
    """A property whose values come from a closed vocabulary of site.yml, and what is said of it."""

    value: Id | Annotated[list[Id], Field(min_length=1)]
    sources: Sources
    text: Words | None = None
    certainty: Certainty = None

    @property
    def values(self) -> list[Text]:
        return self.value if isinstance(self.value, list) else [self.value]


@dataclass(config=CLOSED, slots=True)
class Quantity:
    """A number with its unit."""

    value: StrictInt | StrictFloat
    unit: Id
    words: Annotated[Words | None, Field(description="How the source puts it, where it gives no number.")] = None


@dataclass(config=CLOSED, slots=True)
class Range:
    """A quantity between two ends; an end that no source gives is left out."""

    sources: Sources
    min: Quantity | None = None
    max: Quantity | None = None
    text: Words | None = None
    certainty: Certainty = None


@dataclass(config=CLOSED, slots=True)
class Phrases:
    """Short phrases that are listed, such as places in the body."""

    values: Annotated[list[Words], Field(min_length=1)]
    sources: Sources
    certainty: Certainty = None


@dataclass(config=CLOSED, slots=True)
class Synonym:
    """Another name. A `plain` one is a gloss in ordinary English and needs no source."""

    name: Words
    use: Literal["medical", "common", "plain"]
    sources: list[Id] = Field(default_factory=list)


@dataclass(config=CLOSED, slots=True)
class Relation:
    """A link from this entity to another one. It is stored here only, and shown at both ends."""

    type: Id
    to: Id
    sources: Sources
    strength: Id | None = None
    part: Annotated[Id | None, Field(description="Which of this entity's parts it is about.")] = None
    text: Words | None = None
    certainty: Certainty = None


@dataclass(config=CLOSED, slots=True)
class Review:
    """Who with clinical training checked the page, and when."""

    name: Words
    role: Words
    date: Annotated[Words, Field(description="YYYY-MM-DD")]
