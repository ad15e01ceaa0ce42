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
from generator.facts.duplicates import duplicates
from generator.facts.entity import Entity, entity_model
from generator.facts.files import Document, read_document, validate
from generator.facts.site import Kind, Site
from lint.problems import Problem, ProjectError, suggest

M = TypeVar("M", bound=BaseModel)
SUFFIXES = (".yml", ".yaml")


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
    problems: list[Problem] = field(default_factory=list)
    """What is wrong with the collections: it does not stop the entities from being checked too."""
    unread: set[str] = field(default_factory=set)
    """The collections that could not be read. They are empty here."""

    @cached_property
    def models(self) -> dict[str, type[Entity]]:
        return {name: entity_model(name, kind) for name, kind in self.site.kinds.items()}

    @cached_property
    def kinds_by_folder(self) -> dict[str, str]:
        return {str(kind.folder): name for name, kind in self.site.kinds.items()}

    def kind_of(self, path: str) -> str:
        """Return the kind of the entity file `path`. Raises ProjectError for a file that belongs nowhere."""
        *folders, name = path[len(self.folder) + 1 :].split("/")
        if not folders:
            known = [f"{collection}.yml" for collection in ("site", *FILES)]
            message, advice = "has no place in the content folder.", suggest(name, known)
        elif len(folders) > 1 or folders[0] not in self.kinds_by_folder:
            shown = "/".join(folders)
            message, advice = f"`{shown}` is no kind's folder.", suggest(folders[0], self.kinds_by_folder)
        elif not name.endswith(SUFFIXES):
            message, advice = "is not read: its name does not end in `.yml`.", "Rename it, or move it away."
        else:
            return self.kinds_by_folder[folders[0]]
        raise ProjectError(Problem(path, 0, 0, message, advice))

    def read_entity(self, path: str) -> tuple[Entity, Document]:
        """Read one entity file. Raises ProjectError with every fault of its schema."""
        model = self.models[self.kind_of(path)]
        document = read_document(self.root, path)
        return validate(document, model), document

    def kind(self, name: str) -> Kind:
        return self.site.kinds[name]


def read_content(root: Path, folder: str = "content") -> Content:
    """Read site.yml and the collection files.

    Raises ProjectError with the faults of all of them where there is no site.yml to go on with.
    """
    if not (root / folder).is_dir():
        advice = "Change to the project's folder, or create it."
        raise ProjectError(Problem(folder, 0, 0, "there is no folder with this name.", advice))
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
    for file in files.values():
        for key in type(file).model_fields if file is not None else ():
            problems.extend(duplicates((entry.id for entry in getattr(file, key)), "id"))
    if site is None:
        raise ProjectError(problems)

    def entries(name: str, key: str) -> list[Any]:
        return getattr(files[name], key) if files[name] is not None else []

    return Content(
        root=root,
        folder=folder,
        site=site,
        sources={source.id: source for source in entries("sources", "sources")},
        terms=entries("glossary", "terms"),
        questions=entries("faq", "questions"),
        myths=entries("myths", "myths"),
        levels=entries("urgency", "levels"),
        flags=entries("urgency", "flags"),
        first_aid=entries("urgency", "first_aid"),
        disclaimers={entry.id: entry for entry in entries("disclaimers", "disclaimers")},
        documents=documents,
        problems=problems,
        unread={name for name, file in files.items() if file is None},
    )
