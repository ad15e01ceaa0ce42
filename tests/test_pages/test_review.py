"""A page says who reviewed it and when; and if no clinician has, it says so."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.model.graph import Graph
from generator.pages.addresses import entity_page
from generator.project import load, render_all

NOT_REVIEWED = "No doctor, nurse or other clinician has reviewed this page."


@pytest.fixture
def pages(small_site: Path, today: datetime.date) -> Callable[[], dict[str, str]]:
    return lambda: {page.path: page.text for page in render_all(load(small_site, today))}


def test_a_page_without_a_review_says_so(graph: Graph) -> None:
    pages = {page.path: page.text for page in render_all(graph)}
    for row in graph.index.rows.values():
        assert graph.entity(row.id).review == "none"
        assert NOT_REVIEWED in pages[entity_page(graph.content.kind(row.kind), row.id)]


def test_a_reviewed_page_names_who_in_what_role_and_when(pages: Callable[[], dict[str, str]]) -> None:
    made = pages()
    text = made["symptoms/breathlessness.md"]

    assert "Test Reviewer, made up for tests, reviewed this page on " in text
    assert "31 January 2025" in text
    assert NOT_REVIEWED not in text
    assert '"lastReviewed": "2025-01-31"' in text
    assert '"reviewedBy"' in text

    assert NOT_REVIEWED in made["symptoms/wheeze.md"]
    assert "reviewedBy" not in made["symptoms/wheeze.md"]
    assert "lastReviewed" not in made["symptoms/wheeze.md"]
