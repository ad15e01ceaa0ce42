"""mkdocs.yml decides how pages become HTML, and what cannot be used is one clear problem."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.links.check import Report, check_links
from generator.links.conversion import body_start
from generator.links.settings import read_settings
from generator.project import load
from lint.problems import ProjectError


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (None, "mkdocs.yml: does not exist."),
        ("a: [", "mkdocs.yml:1:"),
        ("- a", "mkdocs.yml: is no list of settings."),
        ("markdown_extensions: toc", "mkdocs.yml: `markdown_extensions` is no list."),
        ("markdown_extensions: [no_such_extension]", "mkdocs.yml: names a Markdown extension, or an option of one"),
        ("markdown_extensions: [{toc: {no_such_option: 1}}]", "mkdocs.yml: names a Markdown extension, or an option"),
    ],
)
def test_settings_that_cannot_be_used(project: Path, today: datetime.date, text: str | None, words: str) -> None:
    settings = project / "mkdocs.yml"
    settings.unlink() if text is None else settings.write_text(text, encoding="utf-8")

    with pytest.raises(ProjectError) as caught:
        check_links(load(project, today), read_settings(project))

    assert str(caught.value).startswith(words)


def test_an_extension_changes_what_is_a_link(project: Path, write: Callable[[str], list[str]]) -> None:
    inside_html = "<div markdown>\n[x](nope.md)\n</div>"
    assert len(write(inside_html)) == 1

    settings = project / "mkdocs.yml"
    settings.write_text(settings.read_text(encoding="utf-8").replace("  - md_in_html\n", ""), encoding="utf-8")

    assert write(inside_html) == []


def test_extensions_may_be_named_with_their_options_in_both_forms(project: Path) -> None:
    for text in ("[{toc: {permalink: true}}, sane_lists]", "{toc: {permalink: true}, sane_lists: }"):
        (project / "mkdocs.yml").write_text(f"markdown_extensions: {text}", encoding="utf-8")

        assert read_settings(project).extensions == {
            "toc": {"permalink": True}, "tables": {}, "fenced_code": {}, "sane_lists": {},
        }  # fmt: skip


def test_without_folders_for_pages_the_addresses_differ(project: Path, check: Callable[[], Report]) -> None:
    raw = '# Policy\n\n<a href="sources.html">x</a>\n'
    (project / "content/pages/policy.md").write_text(raw, encoding="utf-8")
    assert len(check().findings) == 1

    with (project / "mkdocs.yml").open("a", encoding="utf-8") as settings:
        settings.write("\nuse_directory_urls: false\n")
    (project / "site_templates/theme/main.html").write_text("", encoding="utf-8")
    (project / "site_templates/theme/404.html").unlink(missing_ok=True)

    assert check().findings == []


@pytest.mark.parametrize(
    ("text", "start"),
    [("---\na: b\n---\nx", 13), ("---\na: b\n...\nx", 13), ("x\n---\n", 0), ("---\nnever closed", 0), ("", 0)],
)
def test_front_matter_is_no_part_of_the_text(text: str, start: int) -> None:
    assert body_start(text) == start
