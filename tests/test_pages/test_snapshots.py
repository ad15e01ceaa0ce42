"""What readers see: one page of each kind, and each page that stands for the whole site."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from generator.project import load, render_all

SMALL_SITE = Path(__file__).parents[1] / "data" / "small_site"
PAGES = [
    "symptoms/wheeze.md", "symptoms/breathlessness.md", "triggers/pollen.md", "treatments/salt-lamp.md",
    "symptoms/index.md", "index.md", "compare.md", "get-help.md", "answers/questions.md", "answers/myths.md",
    "answers/glossary.md", "about/sources.md",
]  # fmt: skip


class MarkdownFile(SingleFileSnapshotExtension):
    """Keeps each page as a Markdown file of its own, which reads well in a review."""

    _write_mode = WriteMode.TEXT
    file_extension = "md"


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    return {page.path: page.text for page in render_all(load(SMALL_SITE, datetime.date(2026, 1, 31)))}


def named(path: str) -> str:
    return path.removesuffix(".md").replace("/", "-")


@pytest.mark.parametrize("path", PAGES, ids=named)
def test_a_page_reads_as_before(pages: dict[str, str], path: str, snapshot: SnapshotAssertion) -> None:
    assert pages[path] == snapshot(extension_class=MarkdownFile)


def test_each_kind_of_page_is_shown(pages: dict[str, str]) -> None:
    shown = {path.partition("/")[0] for path in PAGES}
    assert {path.partition("/")[0] for path in pages} == shown
