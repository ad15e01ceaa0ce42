"""A copy of the whole repository that builders may work in."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The repository as a fresh clone has it: content, templates, hook, and no pages."""
    root = tmp_path_factory.mktemp("clone")
    shutil.copy(ROOT / "mkdocs.yml", root)
    for folder in ("content", "site_templates", "generator", "docs"):
        shutil.copytree(ROOT / folder, root / folder, ignore=shutil.ignore_patterns("__pycache__"))
    (root / "build" / "docs").mkdir(parents=True)
    shutil.copy(ROOT / "build" / "docs" / ".gitignore", root / "build" / "docs")
    return root
