"""Every page of a kind has its sections in one order, and every relation shows at both ends."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from urllib.parse import unquote

import pytest

from generator.facts.values import Relation
from generator.model.graph import Graph
from generator.model.index import Row
from generator.pages.addresses import entity_page
from generator.project import render_all
from generator.render.escaping import escape_markdown


@pytest.fixture(scope="module")
def pages(graph: Graph) -> dict[str, str]:
    return {page.path: page.text for page in render_all(graph)}


@pytest.fixture(scope="module")
def relations(graph: Graph) -> list[tuple[Row, Relation, Row]]:
    rows = graph.index.rows
    return [(row, held, rows[held.to]) for row in rows.values() for held in graph.entity(row.id).relations]


def page_of(graph: Graph, row: Row) -> str:
    return entity_page(graph.content.kind(row.kind), row.id)


def headings(text: str) -> list[str]:
    return [re.sub(r"\s*\{.*", "", line[3:]) for line in text.splitlines() if line.startswith("## ")]


def test_every_page_of_a_kind_has_its_sections_in_one_order(graph: Graph, pages: dict[str, str]) -> None:
    for kind in graph.content.site.kinds:
        after: defaultdict[str, set[str]] = defaultdict(set)
        for row in graph.index.of_kind(kind):
            found = headings(pages[page_of(graph, row)])
            for place, heading in enumerate(found):
                after[heading].update(found[place + 1 :])
        contrary = [(one, other) for one in after for other in after[one] if one in after[other]]
        assert contrary == [], kind


def test_every_page_of_a_kind_ends_alike(graph: Graph, pages: dict[str, str]) -> None:
    ends = {tuple(headings(pages[page_of(graph, row)])[-2:]) for row in graph.index.rows.values()}
    assert ends == {("References", "Review")}


def entries(graph: Graph, text: str, other: Row) -> Iterator[tuple[str, str]]:
    """The list items that link to an entity by its name, each with the heading it stands under."""
    heading = ""
    for line in text.splitlines():
        if line.startswith("##"):
            heading = line.lstrip("# ")
        link = f"- **[{escape_markdown(other.card.name)}]("
        if line.startswith(link) and f"{other.id.replace('_', '-')}.md)**" in line:
            yield heading, line


def test_every_relation_shows_at_both_ends_with_its_strength_words_and_sources(
    graph: Graph, pages: dict[str, str], relations: list[tuple[Row, Relation, Row]]
) -> None:
    assert relations
    for source, relation, target in relations:
        declared = graph.content.site.relations[relation.type]
        for here, there in ((source, target), (target, source)):
            text = pages[page_of(graph, here)]
            found = list(entries(graph, text, there))
            where = f"{source.id} {relation.type} {target.id}, on the page of {here.id}"
            assert found, where
            if relation.strength:
                words = declared.words[relation.strength]
                assert words in [heading for heading, _ in found], where
                found = [entry for entry in found if entry[0] == words]
            assert any(shows(graph, line, text, relation) for _, line in found), where


def shows(graph: Graph, line: str, page: str, relation: Relation) -> bool:
    """Whether a list item has a relation's words and leads to all its sources."""
    plain = re.sub(r"\[([^\]]*)\]\([^)\"]*\"(?:[^\"]*)\"\)", r"\1", line)
    if relation.text is not None and escape_markdown(relation.text) not in plain:
        return False
    numbers = set(re.findall(r"\]\(#ref-(\d+)\)", line))
    addresses = {number: reference(page, number) for number in numbers}
    needed = {unquote(graph.content.sources[source].url) for source in relation.sources}
    return all(any(url in address for address in addresses.values()) for url in needed)


def reference(page: str, number: str) -> str:
    [line] = [line for line in page.splitlines() if f'<span id="ref-{number}">' in line]
    return unquote(line)


def test_unsupported_relations_are_told_as_such(
    graph: Graph, pages: dict[str, str], relations: list[tuple[Row, Relation, Row]]
) -> None:
    denied = [held for held in relations if held[1].strength == "unsupported"]
    assert denied
    for source, relation, target in denied:
        words = graph.content.site.relations[relation.type].words["unsupported"]
        assert words == "No good evidence"
        for here, there in ((source, target), (target, source)):
            assert words in [heading for heading, _ in entries(graph, pages[page_of(graph, here)], there)]


def test_every_reference_number_leads_to_a_reference(pages: dict[str, str]) -> None:
    for path, text in pages.items():
        used = set(re.findall(r"\]\(#ref-(\d+)\)", text))
        listed = re.findall(r'^1\. <span id="ref-(\d+)"></span>', text, re.MULTILINE)
        assert set(listed) == used, path
        assert listed == [str(number) for number in range(1, len(listed) + 1)], path
