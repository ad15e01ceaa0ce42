"""The JSON-LD of the pages holds only what schema.org defines, and only what the facts say."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.facts.values import Review
from generator.model.graph import Graph
from generator.pages.json_ld import describe_entity, describe_page
from lint.text.located import Origin, Text

Node = dict[str, Any]
TERMS = json.loads((Path(__file__).parents[1] / "data" / "schema_org_terms.json").read_text(encoding="utf-8"))
TYPES: dict[str, list[str]] = TERMS["types"]
PROPERTIES: dict[str, dict[str, list[str]]] = TERMS["properties"]
FORMS = {"Text": r"(?s).+", "URL": r"https?://\S+", "Date": r"\d{4}-\d\d-\d\d"}


def page_of(graph: Graph, identifier: str) -> Node:
    return describe_entity(graph, graph.index.rows[identifier])


def all_pages(graph: Graph) -> Iterator[Node]:
    yield from (page_of(graph, identifier) for identifier in graph.index.rows)
    yield describe_page(graph.content.site.title, graph.content.site.description, graph.content.site)
    yield page_of(reviewed(graph), next(iter(graph.index.rows)))


def reviewed(graph: Graph) -> Graph:
    """The same graph, in which somebody has reviewed the first entity."""
    entity = graph.entity(next(iter(graph.index.rows)))
    review = Review(name=text("A. Reviewer"), role=text("neurologist"), date=text("2026-01-31"))
    return Graph(graph.content, graph.index, {entity.id: entity.model_copy(update={"review": review})})


def text(words: str) -> Text:
    return Text(words, Origin("content/a.yml", 0, len(words), 1, 1))


def ancestors(name: str) -> set[str]:
    """A type and all types above it."""
    return {name}.union(*(ancestors(parent) for parent in TYPES[name]))


def statements(node: Node) -> Iterator[tuple[Node, str, Any]]:
    """Each subject, property and value below a node; what "@reverse" holds is turned round."""
    for key, held in node.items():
        if key == "@reverse":
            for reverse, subjects in held.items():
                for subject in subjects:
                    yield subject, reverse, node
                    yield from statements(subject)
        elif not key.startswith("@"):
            for value in held if isinstance(held, list) else [held]:
                yield node, key, value
                if isinstance(value, dict):
                    yield from statements(value)


def has_type(value: Any, wanted: list[str]) -> bool:
    if isinstance(value, dict):
        return not ancestors(value["@type"]).isdisjoint(wanted)
    return any(name in FORMS and re.fullmatch(FORMS[name], value) for name in wanted)


def test_schema_org_defines_every_type_property_and_value(graph: Graph) -> None:
    wrong = [
        f"{subject['@type']}.{key}: {value}"
        for page in all_pages(graph)
        for subject, key, value in statements(page)
        if not has_type(subject, PROPERTIES[key]["domain"]) or not has_type(value, PROPERTIES[key]["range"])
    ]

    assert wrong == []


def test_the_list_of_terms_holds_no_other_terms(graph: Graph) -> None:
    used = {key for page in all_pages(graph) for _, key, _ in statements(page)}

    assert used == PROPERTIES.keys()


def test_every_text_knows_its_fact(graph: Graph) -> None:
    for page in all_pages(graph):
        for _, key, value in statements(page):
            assert isinstance(value, (dict, Text)), f"{key}: {value!r} has lost its origin"


def test_both_ends_of_a_relation_say_the_same(graph: Graph) -> None:
    said: dict[bool, set[tuple[str, str, str]]] = {True: set(), False: set()}
    for identifier in graph.index.rows:
        about = page_of(graph, identifier)["about"]
        for subject, key, value in statements(about):
            if isinstance(value, dict):
                said[subject is about].add((subject["name"], key, value["name"]))

    assert said[True]
    assert said[True] == said[False]


def test_every_relation_is_stated_that_is_strong_enough_and_not_of_a_part_only(graph: Graph) -> None:
    rows = graph.index.rows
    strong: set[frozenset[str]] = set()
    others: set[frozenset[str]] = set()
    for row in rows.values():
        for relation in graph.entity(row.id).relations:
            declared = graph.content.site.relations[relation.type]
            counts = declared.schema_org and relation.part is None and relation.strength not in declared.denies
            (strong if counts else others).add(frozenset((row.card.name, rows[relation.to].card.name)))
    stated = {
        frozenset((subject["name"], value["name"]))
        for identifier in rows
        for subject, _, value in statements(page_of(graph, identifier)["about"])
        if isinstance(value, dict)
    }

    assert others - strong
    assert stated == strong


def test_relations_are_declared_with_words_of_their_own(graph: Graph) -> None:
    for relation in graph.content.site.relations.values():
        if relation.schema_org:
            assert relation.schema_org.from_.keys() <= set(relation.from_)
            assert relation.schema_org.to.keys() <= set(relation.to)


def test_every_source_of_the_entity_is_cited(graph: Graph) -> None:
    for row in graph.index.rows.values():
        addresses = [work["url"] for work in page_of(graph, row.id).get("citation", [])]
        assert addresses == [graph.content.sources[source].url for source in row.sources]


def test_a_page_that_nobody_reviewed_does_not_claim_a_review(graph: Graph) -> None:
    rows = graph.index.rows
    without = [identifier for identifier in rows if isinstance(graph.entity(identifier).review, str)]

    assert without
    for identifier in without:
        assert page_of(graph, identifier).keys().isdisjoint({"lastReviewed", "reviewedBy"})


def test_a_review_is_stated_with_its_date_and_person(graph: Graph) -> None:
    page = page_of(reviewed(graph), next(iter(graph.index.rows)))

    assert page["lastReviewed"] == "2026-01-31"
    assert page["reviewedBy"] == {"@type": "Person", "name": "A. Reviewer", "jobTitle": "neurologist"}


@pytest.mark.parametrize("given", [None, "Given words."])
def test_a_summary_describes_the_page_unless_words_are_given(graph: Graph, given: str | None) -> None:
    row = next(row for row in graph.index.rows.values() if row.card.summary)
    page = describe_entity(graph, row, text(given) if given else None)

    assert row.card.summary is not None
    assert page["description"] == (given or row.card.summary.text)
