"""plainwell lint from outside: what is checked, mended and said, and how it ends."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

PLAINWELL = str(Path(sys.executable).with_name("plainwell"))
LONG = (
    "Twitches can come after hard exercise, too little sleep, a lot of coffee, worry, "
    "or no reason at all that anybody can see or find."
)
PROMO = "Learn more about “How Nightshade Vegetables Can Improve Your Arthritis Symptoms?”"
PAGE = f"# Asthma\n\nAsthma makes breathing hard.\n\n{PROMO}\n\nDon't smoke if you have asthma.\n"
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    def running(*arguments: str, given: str | None = None) -> subprocess.CompletedProcess[str]:
        command = [PLAINWELL, "lint", *arguments]
        return subprocess.run(command, cwd=tmp_path, input=given, capture_output=True, text=True, check=False)

    return running


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.md"
    path.write_text(PAGE, encoding="utf-8")
    return path


def findings(done: subprocess.CompletedProcess[str]) -> list[dict[str, object]]:
    data = json.loads(done.stdout)
    assert data["version"] == 1
    return list(data["findings"])


def test_a_page_that_never_heard_of_us(run: Run, page: Path) -> None:
    done = run("page.md", "--select", "promo,read-negative-contraction")

    assert done.returncode == 1
    assert "page.md\n  5:1 error promo-lead-in-quoted" in done.stdout
    assert "7:1 warning read-negative-contraction" in done.stdout
    assert done.stderr == ""


@pytest.mark.parametrize(("fail_on", "code"), [("error", 1), ("warning", 1), ("info", 1), ("never", 0)])
def test_fail_on(run: Run, page: Path, fail_on: str, code: int) -> None:
    assert run("page.md", "--select", "promo", "--fail-on", fail_on).returncode == code


def test_fail_on_counts_what_is_as_severe(run: Run, page: Path) -> None:
    select = ("--select", "read-negative-contraction")

    assert run("page.md", *select).returncode == 0
    assert run("page.md", *select, "--fail-on", "warning").returncode == 1


def test_json_follows_the_contract(run: Run, page: Path) -> None:
    [finding] = findings(run("page.md", "--format", "json", "--select", "promo"))

    assert finding["rule"] == "promo-lead-in-quoted"
    assert (finding["path"], finding["line"], finding["column"]) == ("page.md", 5, 1)
    assert (finding["end_line"], finding["end_column"]) == (5, len(PROMO) + 1)
    assert finding["quote"] == PROMO
    start = PAGE.index(PROMO)
    edit = {"start": start, "end": start + len(PROMO) + 2, "text": ""}
    assert finding["fix"] == {"safety": "safe", "edits": [edit]}
    assert finding["url"] is None
    assert "page" not in finding


def test_fix_removes_the_promo_and_nothing_else(run: Run, page: Path) -> None:
    done = run("page.md", "--select", "promo", "--fix")

    assert done.returncode == 0
    assert page.read_text(encoding="utf-8") == PAGE.replace(f"{PROMO}\n\n", "")
    assert "1 fault mended." in done.stdout
    assert run("page.md", "--select", "promo", "--fix").stdout.startswith("No faults found")


def test_diff_shows_and_changes_nothing(run: Run, page: Path) -> None:
    done = run("page.md", "--select", "promo", "--diff")

    assert f"-{PROMO}" in done.stdout
    assert page.read_text(encoding="utf-8") == PAGE


def test_line_ends_and_a_byte_order_mark_survive_a_fix(run: Run, page: Path) -> None:
    page.write_bytes(b"\xef\xbb\xbf" + PAGE.replace("\n", "\r\n").encode())

    run("page.md", "--select", "promo", "--fix")

    assert page.read_bytes() == b"\xef\xbb\xbf" + PAGE.replace(f"{PROMO}\n\n", "").replace("\n", "\r\n").encode()


def test_standard_input(run: Run) -> None:
    assert len(findings(run("--stdin-filename", "x.md", "--format", "json", "--select", "promo", given=PAGE))) == 1
    done = run("--stdin-filename", "x.md", "--fix", "--select", "promo", given=PAGE)
    assert done.stdout == PAGE.replace(f"{PROMO}\n\n", "")
    assert "1 fault mended." in done.stderr


def test_what_cannot_be_read_is_2_and_the_rest_is_checked(run: Run, page: Path, tmp_path: Path) -> None:
    (tmp_path / "latin.md").write_bytes(b"caf\xe9")
    (tmp_path / "image.md").write_bytes(b"\x89PNG\0")
    (tmp_path / "notes.docx").write_text("x", encoding="utf-8")

    done = run("page.md", "latin.md", "image.md", "notes.docx", "pgae.md", "--format", "json", "--select", "promo")

    assert done.returncode == 2
    assert len(findings(done)) == 1
    assert "latin.md:1:4: this byte (0xe9) is not UTF-8." in done.stderr
    assert "image.md:1:1: this byte" in done.stderr
    assert "notes.docx: has no format that is checked." in done.stderr
    assert "pgae.md: does not exist. Did you mean `page.md`?" in done.stderr
    assert "Traceback" not in done.stderr


def test_folders_are_walked_and_exclusions_kept(run: Run, page: Path, tmp_path: Path) -> None:
    for folder in ("drafts", ".hidden", "node_modules", "a/b"):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / "x.md").write_text(PAGE, encoding="utf-8")
    (tmp_path / "plainwell.toml").write_text('exclude = ["drafts"]\n', encoding="utf-8")

    done = run(".", "--format", "json", "--select", "promo")

    assert [finding["path"] for finding in findings(done)] == ["a/b/x.md", "page.md"]


def test_several_processes_find_the_same(run: Run, tmp_path: Path) -> None:
    for number in range(70):
        (tmp_path / f"{number:02}.md").write_text(PAGE, encoding="utf-8")

    assert run(".", "--format", "json", "--jobs", "2").stdout == run(".", "--format", "json").stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--select", "prmoo"], "--select: there is no rule or family `prmoo`. Did you mean `promo`?"),
        (["--ignore", "read-sentense-long"], "Did you mean `read-sentence-long`?"),
        (["--unsafe"], "--unsafe goes with --fix or --diff"),
        (["--fail-on", "fatal"], "is not one of"),
        (["--locale", "de-DE"], "is not one of"),
        (["--jobs", "0"], "is not in the range"),
        (["--stdin-filename", "x.md"], "cannot stand beside paths"),
    ],
)
def test_misuse_is_2_and_says_what_to_do(run: Run, page: Path, arguments: list[str], words: str) -> None:
    done = run("page.md", *arguments)

    assert done.returncode == 2
    assert words in done.stderr
    assert "Traceback" not in done.stderr


def test_faulty_settings_are_2_with_their_line(run: Run, page: Path, tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.plainwell]\nselekt = []\n", encoding="utf-8")

    done = run("page.md")

    assert done.returncode == 2
    assert "pyproject.toml:2:1: unknown setting `selekt`. Did you mean `select`?" in done.stderr


def test_an_ignore_with_a_reason_hides_and_an_unused_one_is_found(run: Run, page: Path) -> None:
    ignore = "<!-- plainwell: ignore promo the sponsor paid for it -->"
    page.write_text(PAGE.replace(PROMO, f"{ignore}\n{PROMO}"), encoding="utf-8")
    assert findings(run("page.md", "--format", "json", "--select", "promo,lint")) == []

    page.write_text(PAGE.replace(PROMO, f"{ignore}\n\nRest."), encoding="utf-8")
    [finding] = findings(run("page.md", "--format", "json", "--select", "promo,lint"))
    assert finding["rule"] == "lint-unused-ignore"


def test_a_closed_pipe_is_no_accident(page: Path, tmp_path: Path) -> None:
    for number in range(300):
        (tmp_path / f"{number}.md").write_text(PAGE, encoding="utf-8")
    child = subprocess.Popen([PLAINWELL, "lint", "."], cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert child.stdout is not None and child.stderr is not None
    child.stdout.readline()
    child.stdout.close()

    assert b"Traceback" not in child.stderr.read()
    child.stderr.close()
    child.wait()


def test_a_project_is_checked_at_the_lines_of_its_facts(small_site: Path) -> None:
    wheeze = small_site / "content" / "symptoms" / "wheeze.yml"
    words = wheeze.read_text(encoding="utf-8")
    line = next(number for number, text in enumerate(words.splitlines(), 1) if text.strip().startswith("text:"))
    lines = words.splitlines(keepends=True)
    lines[line - 1] = lines[line - 1].split("text:")[0] + f"text: {LONG}\n"
    wheeze.write_text("".join(lines), encoding="utf-8")
    command = [PLAINWELL, "lint", "--format", "json", "--select", "read-sentence-long"]

    done = subprocess.run(command, cwd=small_site, capture_output=True, text=True, check=False)

    found = [finding for finding in json.loads(done.stdout)["findings"] if finding["quote"] == LONG]
    assert [(finding["path"], finding["line"]) for finding in found] == [("content/symptoms/wheeze.yml", line)]
    assert found[0]["page"] == "symptoms/wheeze.md"
    assert "Traceback" not in done.stderr
