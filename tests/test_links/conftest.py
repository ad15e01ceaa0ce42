"""A small site with everything that links can lead to."""

from __future__ import annotations

import datetime
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.links.check import Report, check_links
from generator.links.settings import read_settings
from generator.project import load

ROOT = Path(__file__).parents[2]
POLICY = "content/pages/policy.md"
Write = Callable[[str], list[str]]


@pytest.fixture
def project(small_site: Path) -> Path:
    """The small site with the settings, the templates and the theme of the repository."""
    shutil.copy(ROOT / "mkdocs.yml", small_site)
    shutil.copytree(ROOT / "site_templates", small_site / "site_templates")
    return small_site


@pytest.fixture
def check(project: Path, today: datetime.date) -> Callable[[], Report]:
    """Check the links of the project as it is now."""
    return lambda: check_links(load(project, today), read_settings(project))


@pytest.fixture
def write(project: Path, check: Callable[[], Report]) -> Write:
    """Write text into the hand-written page, and say what is wrong with its links."""

    def write(text: str) -> list[str]:
        (project / POLICY).write_text(f"---\ntitle: Policy\n---\n\n# Policy\n\n{text}\n", encoding="utf-8")
        return [str(finding) for finding in check().findings]

    return write
