"""plainwell scores from outside: the same figures as text, JSON, CSV and HTML."""

from __future__ import annotations

import csv
import io
import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

PLAINWELL = str(Path(sys.executable).with_name("plainwell"))
PLAIN = "Your leg may twitch after a long run. Rest it, drink some water and stretch it well. "
HARD = "Involuntary muscular contractions accompany dehydration and electrolyte abnormalities in several individuals. "
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    (tmp_path / "short.md").write_text("# Short\n\nRest well tonight.\n", encoding="utf-8")
    (tmp_path / "plain.md").write_text(f"# Plain\n\n{PLAIN * 10}\n", encoding="utf-8")
    (tmp_path / "hard.html").write_text(f"<h1>Hard</h1><p>{HARD * 35}</p>", encoding="utf-8")

    def running(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [PLAINWELL, "scores", *arguments]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)

    return running


def test_text_marks_what_is_uncertain_and_leaves_out_what_is_too_short(run: Run) -> None:
    done = run(".")

    assert done.returncode == 0
    lines = {line.split()[-1]: line for line in done.stdout.splitlines() if line.endswith((".md", ".html"))}
    assert re.match(r" +\d+ to \d+\?", lines["plain.md"])
    assert re.match(r" +\d+ to \d+ ", lines["hard.html"])
    assert lines["short.md"].split() == ["–", "–", "1", "3", "short.md"]
    assert "all prose together" in done.stdout
    assert "not whether people understand" in done.stdout


def test_json_has_the_figures(run: Run) -> None:
    data = json.loads(run(".", "--format", "json").stdout)

    pages = {page["page"]: page for page in data["pages"]}
    assert (data["version"], data["engine"]) == (1, "plainwell")
    assert pages["hard.html"]["smog"] > pages["plain.md"]["smog"] + 5
    assert (pages["plain.md"]["certain"], pages["hard.html"]["certain"]) == (False, True)
    assert pages["short.md"] == {
        "page": "short.md", "left_out": 1, "sentences": 1, "words": 3, "reported": False, "certain": False,
    }  # fmt: skip
    assert data["together"]["sentences"] == 1 + 20 + 35


def test_csv_has_a_row_for_each_page_and_one_for_all(run: Run) -> None:
    rows = list(csv.DictReader(io.StringIO(run(".", "--format", "csv").stdout)))

    assert [row["page"] for row in rows] == ["hard.html", "plain.md", "short.md", "all prose together"]
    assert float(rows[0]["smog_low"]) < float(rows[0]["smog"]) < float(rows[0]["smog_high"])


def test_html_needs_nothing_else(run: Run) -> None:
    page = run(".", "--format", "html").stdout

    assert page.startswith("<!doctype html>")
    assert "hard.html" in page and "plain.md" in page
    assert "http" not in page and "<script" not in page
    assert page.count('role="img"') == 3


def test_textstat_fills_the_same_table(run: Run) -> None:
    ours = json.loads(run(".", "--format", "json").stdout)
    theirs = json.loads(run(".", "--format", "json", "--engine", "textstat").stdout)

    assert theirs["engine"] == "textstat"
    assert [page["page"] for page in theirs["pages"]] == [page["page"] for page in ours["pages"]]
    for mine, other in zip(ours["pages"], theirs["pages"], strict=True):
        assert mine.keys() == other.keys()
        if mine["reported"]:
            assert abs(mine["flesch_kincaid"] - other["flesch_kincaid"]) < 1


def test_a_missing_path_is_2_and_the_rest_is_shown(run: Run) -> None:
    done = run("plain.md", "plian.md")

    assert done.returncode == 2
    assert "plian.md: does not exist. Did you mean `plain.md`?" in done.stderr
    assert "plain.md" in done.stdout
