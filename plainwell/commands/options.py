"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from lint.problems import Problem, ProjectError

_WIDEST = 120
F = TypeVar("F", bound=Callable[..., Any])


def today_option(function: F) -> F:
    shown = "The day to count as today, YYYY-MM-DD [default: SOURCE_DATE_EPOCH, else the clock]."
    return click.option("--today", metavar="DATE", help=shown)(function)


def find_root() -> Path:
    """Return the project's folder: this one or the nearest above it that has content/site.yml."""
    here = Path.cwd()
    for folder in (here, *here.parents):
        if (folder / "content" / "site.yml").is_file():
            return folder
    message = "is no Plainwell project: there is no content/site.yml here or above."
    raise ProjectError(Problem(str(here), 0, 0, message, "Change to the project's folder, or create content/site.yml."))


def terminal_width() -> int:
    """Return how many columns a text may take: those of the terminal, but not more than the eye follows."""
    import shutil  # slow to load, and seldom needed

    return min(shutil.get_terminal_size().columns, _WIDEST)
