"""One run of the linter: over named files, over standard input, or over the project."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from lint.files.check import FileReport, check_files, check_source
from lint.files.collect import collect_files
from lint.files.replace import replace_file
from lint.fixing.apply import Fixed, apply_until_stable
from lint.fixing.diff import show_diff
from lint.problems import Problem, ProjectError
from lint.settings.plan import Planner
from lint.text.reading import decode_text
from lint.text.source import Source
from plainwell.linting.outcome import Outcome
from plainwell.linting.request import Request

if TYPE_CHECKING:
    from concurrent.futures import Executor


def run(request: Request, planner: Planner) -> Outcome:
    """Return the outcome of a request. Raises ProjectError where nothing can be checked, or facts have faults."""
    if request.stdin_filename is not None:
        return _run_on_input(request, planner, request.stdin_filename)
    if not request.paths:
        from plainwell.linting.project import run_on_project

        return run_on_project(request, planner)
    return _run_on_files(request, planner)


def _run_on_files(request: Request, planner: Planner) -> Outcome:
    files, problems = collect_files(request.paths, planner.is_excluded)
    outcome = Outcome(problems=problems)
    with _executor(request.jobs) as executor:
        for report in check_files(files, planner, executor):
            _add(outcome, _mend(report, request, planner, outcome))
    return outcome


def _add(outcome: Outcome, report: FileReport) -> None:
    outcome.checked += not report.problems
    outcome.findings += report.findings
    outcome.problems += report.problems
    if report.source is not None and report.findings:
        outcome.sources[report.path] = report.source


def _mend(report: FileReport, request: Request, planner: Planner, outcome: Outcome) -> FileReport:
    """Return the report of a file after its fixes, or the same one where nothing is to be mended."""
    if not (request.fix or request.diff) or report.source is None:
        return report
    fixed = _fix(report.source, request, planner)
    if fixed.text == report.source.text:
        return report
    if request.diff:
        outcome.diff += show_diff(report.source, fixed.text)
        return report
    try:
        replace_file(Path(report.path), report.source, fixed.text)
    except ProjectError as error:
        return FileReport(report.path, report.findings, tuple(error.problems), report.source)
    outcome.mended += len(fixed.mended)
    source = Source(report.path, fixed.text)
    return FileReport(report.path, tuple(check_source(source, planner)), source=source)


def _fix(source: Source, request: Request, planner: Planner) -> Fixed:
    return apply_until_stable(source, lambda text: check_source(text, planner), request.safeties)


def _run_on_input(request: Request, planner: Planner, name: str) -> Outcome:
    if request.paths:
        problem = Problem("--stdin-filename", 0, 0, "cannot stand beside paths.", "Leave out one of them.")
        raise ProjectError(problem)
    source = Source(name, decode_text(sys.stdin.buffer.read(), name))
    outcome = Outcome(check_source(source, planner), {name: source}, checked=1)
    if request.fix or request.diff:
        fixed = _fix(source, request, planner)
        if request.diff:
            outcome.diff = show_diff(source, fixed.text)
            return outcome
        outcome.mended, outcome.mended_text = len(fixed.mended), fixed.text
        outcome.sources[name] = Source(name, fixed.text)
        outcome.findings = check_source(outcome.sources[name], planner)
    return outcome


@contextmanager
def _executor(jobs: int) -> Iterator[Executor | None]:
    if jobs == 1:
        yield None
        return
    from concurrent.futures import ProcessPoolExecutor  # slow to load, and seldom needed

    with ProcessPoolExecutor(min(jobs, os.cpu_count() or 1)) as executor:
        yield executor
