"""A content folder's declarations: site.yml and the collection files, read and ready for the entities."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel

from generator.facts.collections import (
    FILES,
    Disclaimer,
    FirstAid,
    Flag,
    Level,
    Myth,
    Question,
    Source,
    Term,
)
from generator.facts.entity import Entity, entity_model
from generator.facts.files import Document, read_document, validate
from generator.facts.site import Kind, Site
from lint.problems import Problem, ProjectError, suggest

M = TypeVar("M", bound=BaseModel)


@dataclass
class Content:
    """What holds for all entities of a site. `folder` is the content folder's path inside `root`."""

    root: Path
    folder: str
    site: Site
    sources: dict[str, Source]
    terms: list[Term]
    questions: list[Question]
    myths: list[Myth]
    levels: list[Level]
    flags: list[Flag]
    first_aid: list[FirstAid]
    disclaimers: dict[str, Disclaimer]
    documents: dict[str, Document] = field(repr=False)

    @cached_property
    def models(self) -> dict[str, type[Entity]]:
        return {name: entity_model(name, kind) for name, kind in self.site.kinds.items()}

    @cached_property
    def kinds_by_folder(self) -> dict[str, str]:
        return {str(kind.folder): name for name, kind in self.site.kinds.items()}

    def kind_of(self, path: str) -> str:
        """Return the kind of the entity file `path`. Raises ProjectError where its folder is no kind's."""
        parts = path[len(self.folder) + 1 :].split("/")
        if len(parts) == 2 and parts[0] in self.kinds_by_folder:
            return self.kinds_by_folder[parts[0]]
        if len(parts) == 1:
            known = [f"{name}.yml" for name in ("site", *FILES)]
            raise ProjectError(Problem(path, 0, 0, "is no file of a content folder.", suggest(parts[0], known)))
        advice = suggest(parts[0], self.kinds_by_folder)
        raise ProjectError(Problem(path, 0, 0, f"`{'/'.join(parts[:-1])}` is no kind's folder.", advice))

    def read_entity(self, path: str) -> tuple[Entity, Document]:
        """Read one entity file. Raises ProjectError with every fault of its schema."""
        model = self.models[self.kind_of(path)]
        document = read_document(self.root, path)
        return validate(document, model), document

    def kind(self, name: str) -> Kind:
        return self.site.kinds[name]


def read_content(root: Path, folder: str = "content") -> Content:
    """Read site.yml and the collection files. Raises ProjectError with the faults of all of them."""
    problems: list[Problem] = []
    documents: dict[str, Document] = {}

    def read(name: str, model: type[M]) -> M | None:
        path = f"{folder}/{name}.yml"
        try:
            documents[name] = read_document(root, path)
            return validate(documents[name], model)
        except ProjectError as error:
            problems.extend(error.problems)
            return None

    site = read("site", Site)
    files: dict[str, Any] = {name: read(name, model) for name, model in FILES.items()}
    for name, entries in _entries(files):
        problems.extend(_duplicates(name, entries))
    if problems or site is None:
        raise ProjectError(problems)
    return Content(
        root=root,
        folder=folder,
        site=site,
        sources={source.id: source for source in files["sources"].sources},
        terms=files["glossary"].terms,
        questions=files["faq"].questions,
        myths=files["myths"].myths,
        levels=files["urgency"].levels,
        flags=files["urgency"].flags,
        first_aid=files["urgency"].first_aid,
        disclaimers={entry.id: entry for entry in files["disclaimers"].disclaimers},
        documents=documents,
    )


def _entries(files: dict[str, Any]) -> list[tuple[str, list[Any]]]:
    return [
        (name, entries)
        for name, file in files.items()
        if file is not None
        for entries in (getattr(file, key) for key in type(file).model_fields)
    ]


def _duplicates(name: str, entries: list[Any]) -> list[Problem]:
    first: dict[str, Any] = {}
    problems = []
    for entry in entries:
        known = first.setdefault(entry.id, entry)
        if known is not entry:
            place = entry.id.origin
            message = f"the id `{entry.id}` stands twice; the first is on line {known.id.origin.line}."
            problems.append(Problem(place.path, place.line, place.column, message, "Rename or delete one."))
    return problems
