"""What several test files share."""

from __future__ import annotations

import datetime
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.model.graph import Graph
from generator.project import load
from lint.problems import ProjectError
from lint.text.located import line_and_column

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="session")
def graph() -> Graph:
    """The repository's own content. It must not be changed."""
    return load(ROOT, datetime.date.today())


@pytest.fixture
def today() -> datetime.date:
    """The day that tests count as today."""
    return datetime.date(2026, 1, 31)


@pytest.fixture
def small_site(tmp_path: Path) -> Path:
    """A project of its own, to be changed at will: a small, complete, correct site on another topic."""
    return Path(shutil.copytree(ROOT / "tests" / "data" / "small_site", tmp_path / "small_site"))


@pytest.fixture
def problems(small_site: Path, today: datetime.date) -> Callable[[], list[str]]:
    """Say everything that is wrong with the small site, a line each, as people see it."""

    def say() -> list[str]:
        try:
            load(small_site, today)
        except ProjectError as error:
            return str(error).split("\n")
        return []

    return say


@pytest.fixture
def spoil(small_site: Path, problems: Callable[[], list[str]]) -> Callable[[str, str, str], tuple[str, list[str]]]:
    """Put `new` in the place of `old` in a file of the small site.

    Return where the sign § stood in `new`, as messages show a place, and what is wrong then.
    """

    def spoil(path: str, old: str, new: str) -> tuple[str, list[str]]:
        file = small_site / "content" / path
        before, found, after = file.read_text(encoding="utf-8").partition(old)
        assert found, f"{path} does not hold {old!r}"
        marked = before + new + after
        file.write_text(marked.replace("§", ""), encoding="utf-8", newline="")
        line, column = line_and_column(marked, marked.index("§"))
        return f"content/{path}:{line}:{column}", problems()

    return spoil
