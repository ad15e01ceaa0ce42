"""The pages about a project's tools: under tool/, out of search and navigation, only where the site asks for them."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.links.check import check_links
from generator.links.settings import read_settings
from generator.project import load, manual_pages
from generator.publish.generate import Report, generate
from lint.problems import ProjectError

ROOT = Path(__file__).parents[2]
Run = Callable[[], Report]


@pytest.fixture
def run(small_site: Path, today: datetime.date) -> Run:
    return lambda: generate(small_site, small_site / "build" / "docs", today)


@pytest.fixture
def manual(small_site: Path) -> Path:
    """The small site with a folder of pages about its tools."""
    site = small_site / "content" / "site.yml"
    site.write_text(f"manual: docs\n{site.read_text(encoding='utf-8')}", encoding="utf-8")
    folder = small_site / "docs"
    (folder / "rules").mkdir(parents=True)
    (folder / "index.md").write_text("# Tools\n\n[A rule](rules/one.md)\n", encoding="utf-8")
    (folder / "rules" / "one.md").write_text("---\ntitle: One\n---\n\n# One\n\n[Back](../index.md)\n", encoding="utf-8")
    (folder / "rules" / "data.json").write_text("{}", encoding="utf-8")
    return folder


def test_a_folder_of_docs_alone_publishes_nothing(small_site: Path, run: Run) -> None:
    (small_site / "docs").mkdir()
    (small_site / "docs" / "index.md").write_text("# Somebody's own\n", encoding="utf-8")
    run()

    assert not (small_site / "build" / "docs" / "tool").exists()


def test_a_folder_that_is_not_there_is_a_fault(small_site: Path, run: Run) -> None:
    site = small_site / "content" / "site.yml"
    site.write_text(f"manual: dosc\n{site.read_text(encoding='utf-8')}", encoding="utf-8")

    with pytest.raises(ProjectError, match=r"content/site\.yml:1:9: there is no folder `dosc` with Markdown files"):
        run()


def test_pages_stand_under_tool_and_out_of_search(small_site: Path, manual: Path, run: Run) -> None:
    out = small_site / "build" / "docs" / "tool"
    report = run()

    files = {path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file()}
    assert files == {"index.md", "rules/one.md"}
    assert {"tool/index.md", "tool/rules/one.md"} <= set(report.written)
    assert (out / "index.md").read_text(encoding="utf-8").startswith("---\nsearch: {exclude: true}\n---\n\n# Tools\n")
    one = (out / "rules" / "one.md").read_text(encoding="utf-8")
    assert one.startswith("---\nsearch: {exclude: true}\ntitle: One\n---\n\n# One\n")


def test_only_what_changed_is_written_again(small_site: Path, manual: Path, run: Run) -> None:
    run()
    assert run().written == []
    (manual / "index.md").write_text("# Other\n", encoding="utf-8")
    assert run().written == ["tool/index.md"]
    (manual / "rules" / "one.md").unlink()
    assert run().removed == ["tool/rules/one.md"]

    site = small_site / "content" / "site.yml"
    site.write_text(site.read_text(encoding="utf-8").replace("manual: docs\n", ""), encoding="utf-8")
    assert run().removed == ["tool/index.md"]
    assert not (small_site / "build" / "docs" / "tool").exists()


def test_every_character_knows_its_place_in_the_file(small_site: Path, manual: Path, today: datetime.date) -> None:
    for page in manual_pages(load(small_site, today)):
        written = (small_site / page.source).read_text(encoding="utf-8")
        for offset in range(len(page.text)):
            origin = page.locate(offset)
            assert origin.path == page.source
            if offset not in page.added:
                assert written[origin.start] == page.text[offset]


def test_a_broken_link_is_told_at_its_line_of_the_file(small_site: Path, manual: Path, today: datetime.date) -> None:
    (small_site / "mkdocs.yml").write_bytes((ROOT / "mkdocs.yml").read_bytes())
    (manual / "index.md").write_text("# Tools\n\n[A rule](rules/one.md)\n[Gone](rules/gone.md)\n", encoding="utf-8")
    findings = [
        str(finding)
        for finding in check_links(load(small_site, today), read_settings(small_site)).findings
        if finding.problem.path.startswith("docs/")
    ]

    (line,) = findings
    assert line.startswith("docs/index.md:4:8: the link `rules/gone.md` leads to no page or file.")


@pytest.mark.parametrize("wrong", ["../elsewhere", "/etc", "a/b"])
def test_the_folder_must_be_one_of_the_project(
    spoil: Callable[[str, str, str], tuple[str, list[str]]], wrong: str
) -> None:
    place, problems = spoil("site.yml", "language: ", f"manual: §{wrong}\nlanguage: ")

    assert [problem for problem in problems if problem.startswith(place)]
