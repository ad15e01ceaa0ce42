"""A whole project: its facts read and checked, and its pages."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from generator.checks.declaration import check_declaration
from generator.checks.entities import check_entity
from generator.checks.references import check_references
from generator.checks.relations import check_relations
from generator.facts.collections import FILES
from generator.facts.content import Content, read_content
from generator.facts.entity import Entity
from generator.facts.files import InputFile, list_files
from generator.model.graph import Graph
from generator.model.index import Index, Row, make_row
from generator.pages.handwritten import handwritten_pages
from generator.pages.plan import plan_pages
from generator.render.renderer import RenderedPage, Renderer
from lint.helplines import helplines
from lint.problems import Problem, ProjectError

CONTENT = "content"
HANDWRITTEN = "pages"
Progress = Callable[[str, int, int], None]
"""Called with what is being done, how much of it is done, and how much there is."""


def silent(task: str, done: int, total: int) -> None:
    """Show no progress."""


def load(root: Path, today: datetime.date, folder: str = CONTENT) -> Graph:
    """Read and check all facts of a project. Raises ProjectError with everything that is wrong."""
    return check_project(read_declarations(root, today, folder), entity_files(root, folder), {}, today)


def render_all(graph: Graph) -> Iterator[RenderedPage]:
    """Yield every page of the site, the hand-written ones last."""
    content = graph.content
    templates, shown = templates_folder(content.root)
    renderer = Renderer(graph, templates, shown)
    for plan in plan_pages(graph, ""):
        yield renderer.render(plan)
    yield from handwritten_pages(content.root, f"{content.folder}/{HANDWRITTEN}")


def templates_folder(root: Path) -> tuple[Path, str]:
    """Return the folder of templates, and its name in messages: the project's own before the built-in ones."""
    own = root / "site_templates"
    if own.is_dir():
        return own, "site_templates"
    package = Path(__file__).parent
    packed = package / "site_templates"
    return (packed if packed.is_dir() else package.parent / "site_templates"), "site_templates"


def entity_files(root: Path, folder: str = CONTENT) -> list[InputFile]:
    """Return all YAML files of the content folder that are not collections."""
    collections = {f"{folder}/{name}.yml" for name in ("site", *FILES)}
    files = list_files(root, root / folder, (".yml", ".yaml"))
    return [file for file in files if file.path not in collections]


def read_declarations(root: Path, today: datetime.date, folder: str = CONTENT) -> Content:
    """Read site.yml and the collections, checked against themselves."""
    content = read_content(root, folder)
    problems = list(check_declaration(content, helplines(), today))
    if problems:
        raise ProjectError(problems)
    return content


def read_row(content: Content, path: str, today: datetime.date) -> tuple[Entity, Row]:
    """Read and check one entity file. Raises ProjectError with everything that is wrong in it."""
    entity, document = content.read_entity(path)
    kind_name = content.kind_of(path)
    kind = content.kind(kind_name)
    problems = [
        *check_entity(entity, kind, path, content.site, today),
        *check_relations(entity, kind_name, kind, content.site),
    ]
    if problems:
        raise ProjectError(problems)
    return entity, make_row(entity, document, kind_name, kind)


def check_project(
    content: Content,
    files: Iterable[InputFile],
    known: Mapping[str, Row],
    today: datetime.date,
    progress: Progress = silent,
) -> Graph:
    """Return the graph of `files`, reading only those that `known` has no row for (by path)."""
    rows: dict[str, Row] = {}
    entities: dict[str, Entity] = {}
    problems: list[Problem] = []
    unread = list(files)
    for number, file in enumerate(unread):
        row = known.get(file.path)
        if row is None:
            progress("Reading facts", number, len(unread))
            try:
                entity, row = read_row(content, file.path, today)
                entities[row.id] = entity
            except ProjectError as error:
                problems.extend(error.problems)
                continue
        first = rows.setdefault(row.id, row)
        if first is not row:
            message = f"the id `{row.id}` is already used by {first.path}."
            problems.append(Problem(row.path, 1, 1, message, "Give one of the two another id and file name."))
    graph = Graph(content, Index(rows.values()), entities)
    # A file that could not be read would make every mention of it look unknown.
    problems.extend(check_references(graph, unreadable={problem.path for problem in problems}))
    if problems:
        raise ProjectError(problems)
    return graph
