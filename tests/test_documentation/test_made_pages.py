"""The pages that are made from the code: whole, the same each time, and never stale unseen."""

from __future__ import annotations

import re
import subprocess
import sys
from html import unescape
from pathlib import Path

import pytest

from generator.links.conversion import Converter
from generator.links.settings import read_settings
from lint.registry import all_rules
from plainwell.cli import COMMANDS
from plainwell.documentation.__main__ import made_pages, stale_pages, write_pages
from plainwell.documentation.rule_pages import is_house_rule

ROOT = Path(__file__).parents[2]


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """A folder with the only page that is partly written by hand."""
    (tmp_path / "settings.md").write_bytes((ROOT / "docs" / "settings.md").read_bytes())
    return tmp_path


@pytest.fixture(scope="module")
def made() -> dict[str, str]:
    return {path.relative_to(ROOT / "docs").as_posix(): text for path, text in made_pages(ROOT / "docs").items()}


def test_each_rule_has_a_page_and_a_line_in_the_list(made: dict[str, str]) -> None:
    assert {path for path in made if path.startswith("rules/")} == {
        "rules/index.md",
        *(f"rules/{name}.md" for name in all_rules()),
    }
    for name, registered in all_rules().items():
        (row,) = [line for line in made["rules/index.md"].splitlines() if line.startswith(f"| [{name}]({name}.md) |")]
        assert f"| {registered.rule.severity} |" in row
        assert row.endswith("| house rule |") == is_house_rule(registered)


def test_the_page_of_a_rule_shows_its_examples_to_the_letter(made: dict[str, str]) -> None:
    converter = Converter(read_settings(ROOT))
    for name, registered in all_rules().items():
        html = converter.convert(made[f"rules/{name}.md"])
        shown = [unescape(code).rstrip("\n") for code in re.findall(r"<pre><code[^>]*>(.*?)</code></pre>", html, re.S)]
        for example in (*registered.rule.bad, *registered.rule.good):
            assert "\n".join(example.text.strip("\r\n").splitlines()) in shown, name
        addresses = filter(None, (authority.url for authority in registered.rule.authorities))
        assert all(f'href="{address}"' in unescape(html) for address in addresses)


def test_each_command_and_each_option_of_a_rule_is_there(made: dict[str, str]) -> None:
    for name in COMMANDS:
        assert f"## plainwell {name}\n" in made["commands.md"]
        assert f"Usage: plainwell {name} " in made["commands.md"]
    for name, registered in all_rules().items():
        for option in registered.rule.options:
            assert f"| [{name}](rules/{name}.md) | `{option}` |" in made["settings.md"]


def test_pages_are_the_same_each_time_and_made_once(docs: Path) -> None:
    pages = made_pages(docs)
    assert pages == made_pages(docs)
    write_pages(docs, pages)
    assert write_pages(docs, made_pages(docs)) == 0


def test_what_is_stale_missing_or_left_over_is_seen_and_mended(docs: Path) -> None:
    write_pages(docs, made_pages(docs))
    name = next(iter(all_rules()))
    wrong = [docs / "commands.md", docs / "rules" / "gone-rule.md", docs / "rules" / f"{name}.md"]
    wrong[0].write_text("Old.\n", encoding="utf-8")
    wrong[1].write_text("Gone.\n", encoding="utf-8")
    wrong[2].unlink()

    assert stale_pages(docs, made_pages(docs)) == sorted(wrong)
    assert write_pages(docs, made_pages(docs)) == 3
    assert stale_pages(docs, made_pages(docs)) == []
    assert not wrong[1].exists()


def test_check_changes_nothing_and_fails(docs: Path) -> None:
    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "plainwell.documentation", "--docs", str(docs), *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    before = (docs / "settings.md").read_bytes()
    checked = run("--check")
    assert checked.returncode == 1
    assert f"{docs / 'commands.md'}: is out of date." in checked.stderr
    assert not (docs / "commands.md").exists()
    assert (docs / "settings.md").read_bytes() == before

    assert run().returncode == 0
    assert run("--check").returncode == 0


def test_a_settings_page_without_its_marks_is_told(docs: Path) -> None:
    (docs / "settings.md").write_text("# Settings\n", encoding="utf-8")
    command = [sys.executable, "-m", "plainwell.documentation", "--docs", str(docs)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert done.returncode == 1
    assert "has lost the marks" in done.stderr
