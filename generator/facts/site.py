"""site.yml: the declaration of a site. Its kinds of entity, their fields and sections, and the words they may use."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StrictBool

from generator.facts.values import Id, Words

FieldType = Literal["statement", "statements", "named", "attribute", "range", "phrases", "choice"]
PartName = Literal["statements", "named", "relations", "first_aid"]


class Declared(BaseModel):
    """A mapping of site.yml in which an unknown key is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class FieldDeclaration(Declared):
    """One field of a kind: what type of value it holds and how it is called on the page."""

    type: FieldType
    label: Words
    vocabulary: Id | None = None
    dimension: Id | None = None
    required: StrictBool = False
    if_empty: Annotated[Words | None, Field(description="What the page says where an entity has no value.")] = None


class Section(Declared):
    """One section of a page. Its heading is `title`, or the label of its first field."""

    part: PartName
    title: Words | None = None
    fields: list[Id] = Field(default_factory=list)
    relation: Id | None = None
    end: Annotated[Literal["from", "to"] | None, Field(description="Which end of the relation this page is.")] = None
    from_kind: Annotated[Id | None, Field(description="Only relations that start at this kind.")] = None


class Kind(Declared):
    """A kind of entity. Every page of it has the same sections in the same order."""

    folder: Id
    singular: Words
    plural: Words
    title: Words
    summary: Words
    schema_org: Annotated[Words, Field(description="The schema.org type of its entities.")]
    fields: dict[str, FieldDeclaration]
    lead: Annotated[list[Id], Field(description="Statement fields that say in plain words what it is.")]
    lead_relation: Annotated[Id | None, Field(description="A relation that is summed up after the lead.")] = None
    in_lists: Annotated[Id, Field(description="The field that stands for the entity in lists.")]
    glance: Annotated[list[Id], Field(description="Fields of the table at the top.")]
    sections: list[Section]
    group_by: Annotated[Id | None, Field(description="A choice field that groups the index page.")] = None
    triggers: Annotated[list[Id], Field(description="Disclaimers that every page of this kind carries.")]


class Ends(Declared):
    """A label for each end of a relation."""

    from_: Annotated[Words, Field(alias="from")]
    to: Words


class SchemaOrg(Declared):
    """How schema.org states a relation: the property that a kind at one end has for the other end.

    An end without a property leaves it to the other one, and what neither can state is left out.
    """

    from_: Annotated[dict[str, Words], Field(alias="from", description="kind: property")] = {}
    to: Annotated[dict[str, Words], Field(description="kind: property")] = {}


class RelationType(Declared):
    """A type of relation between entities, and how its strengths are put into words."""

    from_: Annotated[list[Id], Field(alias="from")]
    to: list[Id]
    strength: Literal["required", "none"]
    label: Ends
    words: dict[str, Words] = Field(default_factory=dict)
    lead: dict[str, Words] = Field(default_factory=dict)
    denies: Annotated[list[Id], Field(description="Strengths that say there is no such relation.")] = []
    schema_org: SchemaOrg | None = None


class Compare(Declared):
    """The page that sets the entities of one kind side by side."""

    kind: Id
    title: Words
    summary: Words
    fields: list[Id]


class Titled(Declared):
    """A page's title, and what it holds in one sentence."""

    title: Words
    summary: Words


class Pages(Declared):
    """The pages that every site has."""

    help: Titled
    questions: Titled
    myths: Titled
    glossary: Titled
    sources: Titled


class Grade(Declared):
    """A grade of authority of a source; `alone` is said of a statement that has no better source."""

    name: Words
    alone: Words | None = None


class CertaintyWord(Declared):
    name: Words
    note: Annotated[Words | None, Field(description="Printed after a statement.")] = None


class Site(Declared):
    """Everything site.yml declares."""

    title: Words
    tagline: Words
    description: Words
    language: Words
    countries: Annotated[list[Words], Field(min_length=1, description="Countries whose numbers are shown.")]
    kinds: Annotated[dict[str, Kind], Field(min_length=1, description="The first one is what the home page lists.")]
    relations: dict[str, RelationType]
    compare: Compare | None = None
    pages: Pages
    policy: Annotated[Words | None, Field(description="The hand-written page on how sources are chosen.")] = None
    manual: Annotated[
        Id | None,
        Field(description="The project's folder of pages about its tools. They stand under tool/, out of navigation."),
    ] = None
    vocabularies: dict[str, dict[str, Words]]
    grades: Annotated[dict[str, Grade], Field(description="Best first.")]
    certainties: dict[str, CertaintyWord]
    units: Annotated[
        dict[str, dict[str, Annotated[float, Field(strict=True)]]],
        Field(description="dimension: {unit: size in the base unit}"),
    ]
