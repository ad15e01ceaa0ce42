"""The same facts give the same bytes, whatever the machine."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PLAIN = {"TZ": "UTC", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "0"}


def build(content: Path, folder: Path, changed: dict[str, str], today: str = "2026-01-31") -> dict[str, bytes]:
    """The pages of a project in `folder`, which holds the files of `content` in the order of their names."""
    for file in sorted(content.rglob("*")):
        if file.is_file():
            place = folder / "content" / file.relative_to(content)
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, place)
    shutil.copytree(ROOT / "docs", folder / "docs")
    return pages(folder, changed, today)


def pages(folder: Path, changed: dict[str, str], today: str) -> dict[str, bytes]:
    command = [sys.executable, "-c", "from plainwell.cli import main; main()", "generate", "--today", today]
    environment = {**os.environ, **PLAIN, **changed}
    subprocess.run(command, cwd=folder, env=environment, check=True, capture_output=True)
    out = folder / "build" / "docs"
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in out.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def usual(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return build(ROOT / "content", tmp_path_factory.mktemp("usual"), {})


@pytest.mark.parametrize(
    "changed",
    [
        {"TZ": "Pacific/Kiritimati"},
        {"LC_ALL": "C"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"LC_ALL": "tr_TR.UTF-8"},
        {"PYTHONHASHSEED": "12345"},
        {"HOME": "/nonexistent"},
    ],
    ids=str,
)
def test_the_environment_changes_nothing(tmp_path: Path, usual: dict[str, bytes], changed: dict[str, str]) -> None:
    assert build(ROOT / "content", tmp_path, changed) == usual


def test_neither_the_folder_nor_the_order_of_its_files_matters(tmp_path: Path, usual: dict[str, bytes]) -> None:
    folder = tmp_path / "a folder with spaces" / "é"
    files = sorted((path for path in (ROOT / "content").rglob("*") if path.is_file()), reverse=True)
    for file in files:
        place = folder / "content" / file.relative_to(ROOT / "content")
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, place)
    shutil.copytree(ROOT / "docs", folder / "docs")

    assert pages(folder, {}, "2026-01-31") == usual


def test_the_day_does_not_matter_while_no_fact_is_of_the_future(tmp_path: Path, usual: dict[str, bytes]) -> None:
    assert build(ROOT / "content", tmp_path, {}, today="2031-07-01") == usual
