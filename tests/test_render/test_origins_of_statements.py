"""On every page, every character of every statement points at the fact it comes from."""

from __future__ import annotations

import dataclasses
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.model.graph import Graph
from generator.pages.plan import plan_pages
from generator.project import render_all, templates_folder
from generator.render.renderer import RenderedPage, Renderer
from lint.text.located import Origin, Text

ROOT = Path(__file__).parents[2]

# What stands around the words of a page: references, the end and the start of a link, escapes, character codes.
_MARKUP = re.compile(
    r"<sup>.*?</sup>|\{ #[\w-]+ \}|\]\((?:[^()\"\n]|\\.)*(?:\"[^\"\n]*\")?\)|(?<!\\)\["
    r"|\\(?P<literal>.)|&(?P<entity>#\d+|\w+);",
    re.DOTALL,
)
_ENTITIES = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}


@dataclasses.dataclass
class Words:
    """A page as it is read: its words without markup, and where on the page each character stands."""

    text: str
    offsets: list[int]


def words_of(page: str) -> Words:
    text: list[str] = []
    offsets: list[int] = []

    def add(words: str, places: list[int]) -> None:
        text.append(words)
        offsets.extend(places)

    done = 0
    for found in _MARKUP.finditer(page):
        add(page[done : found.start()], list(range(done, found.start())))
        if found["literal"]:
            add(found["literal"], [found.start("literal")])
        elif found["entity"]:
            name = found["entity"]
            add(chr(int(name[1:])) if name[0] == "#" else _ENTITIES[name], [found.start()])
        done = found.end()
    add(page[done:], list(range(done, len(page))))
    return Words("".join(text), offsets)


def texts_in(value: Any) -> Iterator[Text]:
    """All text below a value of the facts."""
    if isinstance(value, Text):
        yield value
    elif isinstance(value, dict):
        for held in value.values():
            yield from texts_in(held)
    elif isinstance(value, list):
        for held in value:
            yield from texts_in(held)


def statements_in(value: Any) -> Iterator[Text]:
    """The words of everything below a value that has sources, and of all names and titles."""
    if isinstance(value, dict):
        for key, held in value.items():
            if isinstance(held, Text) and key in {"text", "name", "title", "question", "claim", "term", "organisation"}:
                yield held
            else:
                yield from statements_in(held)
    elif isinstance(value, list):
        for held in value:
            yield from statements_in(held)


@pytest.fixture(scope="module")
def pages(graph: Graph) -> list[RenderedPage]:
    return list(render_all(graph))


@pytest.fixture(scope="module")
def documents(graph: Graph) -> list[Any]:
    entities = [graph.content.read_entity(row.path)[1].data for row in graph.index.rows.values()]
    return [*(document.data for name, document in graph.content.documents.items() if name != "site"), *entities]


@pytest.fixture(scope="module")
def holders(graph: Graph, documents: list[Any]) -> dict[Origin, str]:
    """The words of every value of the facts, by its place."""
    everything = [*documents, graph.content.documents["site"].data]
    return {text.origin: str(text) for data in everything for text in texts_in(data)}


def test_every_statement_is_shown_and_leads_to_its_fact(
    pages: list[RenderedPage], documents: list[Any], holders: dict[Origin, str]
) -> None:
    read = {page.path: words_of(page.text) for page in pages}
    located: dict[str, list[Origin]] = {page.path: [page.locate(at) for at in range(len(page.text))] for page in pages}
    shown: defaultdict[Origin, int] = defaultdict(int)
    for fact in {str(text) for data in documents for text in statements_in(data)}:
        for page, words in read.items():
            for start in places_of(fact, words.text):
                origins = {located[page][words.offsets[at]] for at in range(start, start + len(fact))}
                # A hand-written page knows the column of each character.
                origin = min(origins)
                lines = {(held.path, held.line) for held in origins}
                assert len(lines) == 1, f"{fact!r} on {page} comes from several places: {origins}"
                shown[origin] += 1
                if origin in holders:
                    assert len(origins) == 1
                    # The same words can stand in a longer fact, and each is then its own place.
                    assert fact.casefold() in holders[origin].casefold(), f"{fact!r} on {page} points at {origin}"
                else:
                    assert is_line_of_file(fact, origin), f"{fact!r} on {page} points at {origin}"

    missing = [f"{text.origin}: {text}" for data in documents for text in statements_in(data) if not shown[text.origin]]
    assert missing == []


def places_of(fact: str, text: str) -> Iterator[int]:
    """Where a fact's words stand as a whole, not inside a longer word."""
    if fact in text:
        pattern = rf"(?<!\w){re.escape(fact)}(?!\w)"
        yield from (found.start() for found in re.finditer(pattern, text))


def is_line_of_file(words: str, origin: Origin) -> bool:
    """Whether the words stand on a line of a hand-written page, a template or the list of helplines."""
    lines = (ROOT / origin.path).read_text(encoding="utf-8").splitlines()
    return words.split("\n")[0].strip() in lines[origin.line - 1]


def test_what_is_published_is_what_is_located(graph: Graph, pages: list[RenderedPage]) -> None:
    renderer = Renderer(graph, *templates_folder(graph.content.root))
    located = {page.path: page.text for page in pages}

    for plan in plan_pages(graph, ""):
        assert renderer.text(plan) == located[plan.path], plan.path


def test_a_place_is_where_the_file_has_the_words(holders: dict[Origin, str]) -> None:
    files: dict[str, list[str]] = {}
    for origin, words in holders.items():
        lines = files.setdefault(origin.path, (ROOT / origin.path).read_text(encoding="utf-8").splitlines())
        value = lines[origin.line - 1][origin.column - 1 :].lstrip("\"'")
        assert value.startswith((words.split()[0], ">", "|")), f"{origin}: {words!r} is not {value!r}"


def test_template_text_stands_on_the_line_it_points_at(pages: list[RenderedPage]) -> None:
    files: dict[str, list[str]] = {}
    for page in pages:
        for line, origin in template_runs(page):
            lines = files.setdefault(origin.path, (ROOT / origin.path).read_text(encoding="utf-8").splitlines())
            source = lines[origin.line - 1]
            # An expression may add markup around its values; anything else is the line's own text.
            known = "{{" in source or all(word in source for word in line.split())
            assert known, f"{page.path}: {line!r} is not on {origin}: {source!r}"


def template_runs(page: RenderedPage) -> Iterator[tuple[str, Origin]]:
    """Each longest run of characters of one line and one place in a template."""
    run, latest = "", None
    for offset, character in enumerate(page.text):
        origin = page.locate(offset)
        if origin != latest or character == "\n":
            if latest is not None and run and latest.path.startswith("site_templates/"):
                yield run, latest
            run, latest = "", origin
        if character != "\n":
            run += character
