"""Checking many files: in batches, by any executor."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from lint.engine import lint
from lint.finding import Finding
from lint.formats.read import read_document
from lint.problems import Problem, ProjectError
from lint.settings.plan import Planner
from lint.text.reading import read_text
from lint.text.source import Source

if TYPE_CHECKING:
    from concurrent.futures import Executor  # slow to load, and seldom needed

MAX_BYTES = 64 * 1024 * 1024
_BATCH = 32


class FileReport(NamedTuple):
    """What was found in one file. The source is kept where something was found, to show its lines."""

    path: str
    findings: tuple[Finding, ...] = ()
    problems: tuple[Problem, ...] = ()
    source: Source | None = None


def check_files(paths: Sequence[str], planner: Planner, executor: Executor | None = None) -> Iterator[FileReport]:
    """Yield the report of each file in the order of `paths`. A file that cannot be read does not stop the others."""
    if executor is None:
        for path in paths:
            yield check_file(path, planner)
        return
    batches = [paths[start : start + _BATCH] for start in range(0, len(paths), _BATCH)]
    for future in [executor.submit(_check_batch, batch, planner) for batch in batches]:
        yield from future.result()


def check_file(path: str, planner: Planner) -> FileReport:
    """Return the report of one file."""
    try:
        source = Source(path, read_text(Path(path), path, limit=MAX_BYTES))
        findings = check_source(source, planner)
    except ProjectError as error:
        return FileReport(path, problems=tuple(error.problems))
    return FileReport(path, tuple(findings), source=source if findings else None)


def check_source(source: Source, planner: Planner) -> list[Finding]:
    """Return the findings of a text. Raises ProjectError for a format that is not known, and for broken YAML."""
    document = read_document(source)
    return lint(document, planner.plan(document))


def _check_batch(paths: Sequence[str], planner: Planner) -> list[FileReport]:
    return [check_file(path, planner) for path in paths]
