"""The outcome of a run as people and programs read it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from importlib import import_module

import click

from lint.reporters.report import Report
from lint.settings.settings import Settings
from plainwell.linting.outcome import Outcome

FORMATS = ("text", "json", "github", "sarif")
_WIDEST = 120


def show(outcome: Outcome, format: str, settings: Settings) -> None:
    """Print the outcome: findings to standard output, what could not be checked to standard error."""
    for problem in outcome.problems:
        click.echo(str(problem), err=True)
    if outcome.diff:
        click.echo(outcome.diff, nl=False)
        return
    if outcome.mended_text is not None:
        click.echo(outcome.mended_text, nl=False)
    # Where the mended text is the output, the findings must not be mixed with it.
    click.echo(_render(outcome, format, settings), nl=False, err=outcome.mended_text is not None)


def _render(outcome: Outcome, format: str, settings: Settings) -> str:
    report = Report(
        findings=outcome.findings,
        sources=outcome.sources,
        files_checked=outcome.checked,
        problems=outcome.problems,
        mended=outcome.mended,
        site_url=settings.site_url,
        fail_on=settings.fail_on,
        version=_version() if format == "sarif" else None,
    )
    render: Callable[..., Iterator[str]] = import_module(f"lint.reporters.{format}").render
    if format == "text":
        import shutil  # slow to load, and programs need no width

        width = min(shutil.get_terminal_size().columns, _WIDEST)
        return "".join(render(report, colour=_wants_colour(), width=width))
    return "".join(render(report))


def _version() -> str:
    from importlib.metadata import version  # slow to load, and seldom needed

    return version("plainwell")


def _wants_colour() -> bool:
    """Tell whether to use colour: on a terminal, unless the environment says otherwise."""
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or sys.stdout.isatty()
