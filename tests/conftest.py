"""What several test files share."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from generator.model.graph import Graph
from generator.project import load

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="session")
def graph() -> Graph:
    """The repository's own content. It must not be changed."""
    return load(ROOT, datetime.date.today())
