"""facts.json holds all facts, and the page about it tells the truth."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.facts.collections import FILES
from generator.model.graph import Graph
from generator.open_data import facts_json
from generator.project import load

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "content" / "pages" / "open-data.md"


@pytest.fixture(scope="module")
def facts(graph: Graph) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(facts_json(graph))
    return found


def test_every_entity_is_there_in_the_order_of_the_index(graph: Graph, facts: dict[str, Any]) -> None:
    listed = [(entity["kind"], entity["id"]) for entity in facts["entities"]]

    assert listed == [(row.kind, row.id) for row in graph.index.rows.values()]


def test_entities_and_lists_are_what_the_files_say(graph: Graph, facts: dict[str, Any]) -> None:
    content = graph.content
    for entity, row in zip(facts["entities"], graph.index.rows.values(), strict=True):
        assert {"kind": row.kind, **content.read_entity(row.path)[1].data} == entity
    for file, model in FILES.items():
        for name in model.model_fields:
            assert facts[name] == content.documents[file].data.get(name, [])
    for name in ("title", "kinds", "relations", "vocabularies", "grades", "certainties", "units"):
        assert facts[name] == content.documents["site"].data[name]


def test_every_source_that_is_named_is_there(facts: dict[str, Any]) -> None:
    known = {source["id"] for source in facts["sources"]}
    named = {source for name, part in facts.items() if name != "sources" for source in sources_in(part)}

    assert named
    assert named <= known


def sources_in(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, held in value.items():
            yield from held if key == "sources" else sources_in(held)
    elif isinstance(value, list):
        for held in value:
            yield from sources_in(held)


def test_the_numbers_of_the_countries_are_there(graph: Graph, facts: dict[str, Any]) -> None:
    assert list(facts["helplines"]) == graph.content.site.countries
    for level in facts["levels"]:
        assert any(level.get("number") in (None, *line["numbers"]) for line in facts["helplines"].values())


def test_the_same_facts_give_the_same_text(graph: Graph) -> None:
    again = load(ROOT, datetime.date.today())

    assert facts_json(again) == facts_json(graph)
    assert facts_json(graph).endswith("}\n")


def test_the_licence_says_what_one_may_do(facts: dict[str, Any]) -> None:
    assert facts["licence"] == {"name": "CC BY 4.0", "url": "https://creativecommons.org/licenses/by/4.0/"}


def test_the_page_names_every_part(facts: dict[str, Any]) -> None:
    named = re.findall(r"^\| `(\w+)`((?:, `\w+`)*) \|", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    parts = [first for first, _ in named] + [part for _, rest in named for part in re.findall(r"\w+", rest)]

    assert sorted(parts) == sorted(facts)


def test_the_example_on_the_page_is_true(facts: dict[str, Any]) -> None:
    block = re.search(r"```json\n(.+?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    assert block is not None
    example = json.loads(block[1])
    entity = next(entity for entity in facts["entities"] if entity["id"] == example["id"])

    assert example == {key: entity[key] for key in example}
