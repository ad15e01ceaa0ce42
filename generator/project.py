"""A whole project: its facts read and checked, and its pages."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath

from generator.checks.collections import check_collections
from generator.checks.declaration import check_site
from generator.checks.entities import check_entity
from generator.checks.faults import fault
from generator.checks.references import check_references
from generator.checks.relations import check_relations
from generator.facts.collections import FILES
from generator.facts.content import SUFFIXES, Content, read_content
from generator.facts.entity import Entity
from generator.facts.files import Document, InputFile, list_files, read_document, validate
from generator.facts.site import Site
from generator.model.graph import Graph
from generator.model.index import Index, Row, make_row
from generator.pages.plan import plan_pages
from generator.render.handwritten import (
    HandwrittenPage,
    handwritten_files,
    handwritten_pages,
    markdown_files,
    tool_pages,
)
from generator.render.renderer import RenderedPage, Renderer
from lint.helplines import helplines
from lint.problems import Problem, ProjectError

CONTENT = "content"
HANDWRITTEN = "pages"
Page = RenderedPage | HandwrittenPage
Progress = Callable[[str, int, int], None]
"""Called with what is being done, how much of it is done, and how much there is."""


def silent(task: str, done: int, total: int) -> None:
    """Show no progress."""


def load(root: Path, today: datetime.date, folder: str = CONTENT) -> Graph:
    """Read and check all facts of a project. Raises ProjectError with everything that is wrong."""
    return check_project(read_declarations(root, today, folder), entity_files(root, folder), {}, today)


def render_all(graph: Graph) -> Iterator[Page]:
    """Yield every page for readers, the hand-written ones last."""
    content = graph.content
    templates, shown = templates_folder(content.root)
    renderer = Renderer(graph, templates, shown)
    for plan in plan_pages(graph, ""):
        yield renderer.render(plan)
    yield from handwritten_pages(content.root, f"{content.folder}/{HANDWRITTEN}")


def manual_pages(graph: Graph) -> Iterator[HandwrittenPage]:
    """Yield the pages about the tools, if the site declares a folder of them."""
    manual = graph.content.site.manual
    return tool_pages(graph.content.root, manual) if manual else iter(())


def templates_folder(root: Path) -> tuple[Path, str]:
    """Return the folder of templates, and its name in messages: the project's own before the built-in ones."""
    own = root / "site_templates"
    if own.is_dir():
        return own, "site_templates"
    package = Path(__file__).parent
    packed = package / "site_templates"
    return (packed if packed.is_dir() else package.parent / "site_templates"), "site_templates"


def entity_files(root: Path, folder: str = CONTENT) -> list[InputFile]:
    """Return the files of the content folder that should be entities: all but the few with a place of their own."""
    others = {f"{folder}/{name}.yml" for name in ("site", *FILES)} | {f"{folder}/README.md"}
    pages = f"{folder}/{HANDWRITTEN}/"
    files = list_files(root, root / folder)
    return [
        file
        for file in files
        if file.path not in others and (file.path.endswith(SUFFIXES) or not file.path.startswith(pages))
    ]


def read_declarations(root: Path, today: datetime.date, folder: str = CONTENT) -> Content:
    """Read site.yml and the collections, checked against themselves.

    Raises ProjectError where the entities cannot be checked against them. Lesser problems are kept in the content.
    """
    content = read_content(root, folder)
    numbers = {name for country in helplines().values() for name in country.numbers}
    content.problems += check_collections(content, numbers, today)
    problems = _site_problems(content.site, content.documents["site"], root, folder)
    if problems:
        raise ProjectError([*problems, *content.problems])
    return content


def read_site(root: Path, folder: str = CONTENT) -> Site:
    """Read and check site.yml alone. Raises ProjectError with everything that is wrong in it."""
    document = read_document(root, f"{folder}/site.yml")
    site = validate(document, Site)
    problems = _site_problems(site, document, root, folder)
    if problems:
        raise ProjectError(problems)
    return site


def _site_problems(site: Site, document: Document, root: Path, folder: str) -> list[Problem]:
    pages = handwritten_files(root, f"{folder}/{HANDWRITTEN}")
    problems = list(check_site(site, document, helplines(), pages))
    if not problems and site.manual is not None and not markdown_files(root, site.manual):
        message = f"there is no folder `{site.manual}` with Markdown files."
        problems.append(fault(site.manual, message, "Make it, or delete this line."))
    return problems


def read_row(content: Content, path: str, today: datetime.date) -> tuple[Entity, Row, list[Problem]]:
    """Read one entity file, and return it with what is wrong in it. Raises ProjectError if it cannot be used."""
    entity, document = content.read_entity(path)
    kind_name = content.kind_of(path)
    kind = content.kind(kind_name)
    problems = [
        *check_entity(entity, document, kind, content.site, today),
        *check_relations(entity, kind_name, kind, content.site),
    ]
    return entity, make_row(entity, document, kind_name, kind), problems


def check_project(
    content: Content,
    files: Iterable[InputFile],
    known: Mapping[str, Row],
    today: datetime.date,
    progress: Progress = silent,
) -> Graph:
    """Return the graph of `files`, reading only those that `known` has no row for (by path).

    Raises ProjectError with everything that is wrong in the content folder.
    """
    rows: dict[str, Row] = {}
    entities: dict[str, Entity] = {}
    problems = list(content.problems)
    unread: set[str] = set()
    waiting = list(files)
    for number, file in enumerate(waiting):
        row, stem = known.get(file.path), PurePosixPath(file.path).stem
        if row is None:
            progress("Reading facts", number, len(waiting))
            try:
                entity, row, faults = read_row(content, file.path, today)
            except ProjectError as error:
                problems += error.problems
                unread.add(stem)
                continue
            problems += faults
            if row.id != stem:
                unread.update((row.id, stem))
                continue
            entities.setdefault(row.id, entity)
        # Ids that differ in these characters only would have the same address.
        first = rows.setdefault(row.id.replace("-", "_"), row)
        if first is not row:
            at = content.read_entity(row.path)[0].id.origin
            message = f"the id `{row.id}` is already used by {first.path}."
            problems.append(Problem.at(at, message, "Give one of the two another id and file name."))
    graph = Graph(content, Index(rows.values()), entities)
    problems += check_references(graph, unread)
    if problems:
        raise ProjectError(problems)
    return graph
