"""A small project and what stands in its folder of pages."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.publish.generate import Report, generate

Files = dict[str, tuple[bytes, int]]


@pytest.fixture
def out(small_site: Path) -> Path:
    """Where the pages of the small site are written."""
    return small_site / "build" / "docs"


@pytest.fixture
def publish(small_site: Path, out: Path, today: datetime.date) -> Callable[[], Report]:
    """Bring the pages of the small site up to date."""
    return lambda: generate(small_site, out, today)


@pytest.fixture
def look(out: Path) -> Callable[[], Files]:
    """Every file among the pages, with its bytes and the time of its last change, by path."""

    def files() -> Files:
        found = (path for path in out.rglob("*") if path.is_file())
        return {path.relative_to(out).as_posix(): (path.read_bytes(), path.stat().st_mtime_ns) for path in found}

    return files


@pytest.fixture
def edit(small_site: Path) -> Callable[[str, str, str], None]:
    """Replace words in a file of the content folder; they must be there."""

    def replace(name: str, old: str, new: str) -> None:
        file = small_site / "content" / name
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new), encoding="utf-8")

    return replace
