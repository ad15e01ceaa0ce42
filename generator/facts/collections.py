"""The files that hold a list of small entries: sources, glossary, questions, myths, urgency, disclaimers."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StrictBool, StrictInt
from pydantic.dataclasses import dataclass

from generator.facts.values import CLOSED, Certainty, Id, Sources, Statement, Words

About = Annotated[list[Id], Field(description="Ids of the entities whose pages show or name this.")]


@dataclass(config=CLOSED, slots=True)
class Source:
    """Where statements come from."""

    id: Id
    title: Words
    organisation: Words
    url: Annotated[Words, Field(json_schema_extra={"pattern": "^https?://"})]
    grade: Annotated[Id, Field(description="A word of `grades` in site.yml.")]
    year: StrictInt | None = None
    address_opened: Annotated[
        StrictBool, Field(description="false: the address is the official one, but was not opened.")
    ] = True
    note: Words | None = None


@dataclass(config=CLOSED, slots=True)
class Term:
    """A word of the glossary. Its first use on every page is linked."""

    id: Id
    term: Words
    text: Words
    sources: Sources
    forms: Annotated[list[Words], Field(description="Other spellings to link, such as plurals.")] = Field(
        default_factory=list
    )
    see: Annotated[Id | None, Field(description="The entity that this word names.")] = None
    certainty: Certainty = None


@dataclass(config=CLOSED, slots=True)
class Question:
    """A question readers ask, and its answer."""

    id: Id
    question: Words
    text: Words
    sources: Sources
    about: About
    certainty: Certainty = None


@dataclass(config=CLOSED, slots=True)
class Myth:
    """Something that is often said, and what the sources say."""

    id: Id
    claim: Words
    verdict: Annotated[Id, Field(description="A word of the vocabulary `verdict` in site.yml.")]
    text: Words
    sources: Sources
    about: About
    certainty: Certainty = None


@dataclass(config=CLOSED, slots=True)
class Level:
    """A level of urgency."""

    id: Id
    name: Words
    text: Words
    sources: Sources
    number: Annotated[Id | None, Field(description="Which of the helplines to call.")] = None
    certainty: Certainty = None


@dataclass(config=CLOSED, slots=True)
class Flag:
    """A warning sign, how urgent it is, and whom it concerns."""

    id: Id
    level: Id
    about: list[Id] | Literal["everyone"]
    text: Words
    sources: Sources
    certainty: Certainty = None

    def concerns(self, entity: str) -> bool:
        return self.about == "everyone" or entity in self.about


@dataclass(config=CLOSED, slots=True)
class FirstAid:
    """What to do for somebody else, step by step."""

    id: Id
    name: Words
    about: About
    steps: list[Statement]


@dataclass(config=CLOSED, slots=True)
class Disclaimer:
    """What a page must add when it has this trigger; `authority` says who asks for it."""

    id: Id
    text: Words
    authority: Words
    numbers: Annotated[list[Id], Field(description="Helplines to show with it.")] = Field(default_factory=list)


class Collection(BaseModel):
    model_config = ConfigDict(extra="forbid")


class SourcesFile(Collection):
    sources: list[Source]


class GlossaryFile(Collection):
    terms: list[Term]


class FaqFile(Collection):
    questions: list[Question]


class MythsFile(Collection):
    myths: list[Myth]


class UrgencyFile(Collection):
    levels: Annotated[list[Level], Field(description="Most urgent first.")]
    flags: list[Flag]
    first_aid: list[FirstAid] = Field(default_factory=list)


class DisclaimersFile(Collection):
    disclaimers: list[Disclaimer]


FILES: dict[str, type[Collection]] = {
    "sources": SourcesFile,
    "glossary": GlossaryFile,
    "faq": FaqFile,
    "myths": MythsFile,
    "urgency": UrgencyFile,
    "disclaimers": DisclaimersFile,
}
"""The collection files of a content folder, by name without `.yml`."""
