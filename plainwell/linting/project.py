"""Linting the project one stands in, and mending its facts."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from generator.findings.project import ProjectReport, lint_project
from lint.files.replace import replace_file
from lint.fixing.apply import MOST_ROUNDS, Fixed, apply_fixes
from lint.fixing.diff import show_diff
from lint.formats.read import read_document
from lint.problems import Problem, ProjectError
from lint.settings.plan import Planner
from lint.text.source import Source
from plainwell.commands.options import find_root
from plainwell.linting.outcome import Outcome
from plainwell.linting.request import Request
from plainwell.progress import progress_bar


def run_on_project(request: Request, planner: Planner) -> Outcome:
    """Check the project of this folder. Raises ProjectError outside a project, and for facts with faults."""
    try:
        root = find_root()
    except ProjectError:
        message = "there is nothing to check: no paths are given, and this is no Plainwell project."
        advice = "Name files or folders: `plainwell lint leaflet.html`."
        raise ProjectError(Problem("plainwell lint", 0, 0, message, advice)) from None
    report = _lint(root, planner)
    mended = 0
    if request.fix:
        for _ in range(MOST_ROUNDS):
            count = sum(_write(root, source, fixed) for source, fixed in _fixes(report, request))
            if not count:
                break
            mended += count
            report = _lint(root, planner)
    diff = ""
    if request.diff:
        diff = "".join(show_diff(source, fixed.text) for source, fixed in _fixes(report, request))
    return Outcome(report.findings, report.sources, checked=report.checked, mended=mended, diff=diff)


def _lint(root: Path, planner: Planner) -> ProjectReport:
    with progress_bar() as progress:
        return lint_project(root, planner, progress)


def _fixes(report: ProjectReport, request: Request) -> Iterator[tuple[Source, Fixed]]:
    """Yield each file that fixes change, with what it becomes. A fix that breaks a file's syntax is not made."""
    for path, found in groupby(report.findings, key=lambda finding: finding.place.path):
        source = report.sources[path]
        fixed = apply_fixes(source, list(found), request.safeties)
        if fixed.text != source.text and _is_sound(Source(path, fixed.text)):
            yield source, fixed


def _is_sound(source: Source) -> bool:
    try:
        read_document(source)
    except ProjectError:
        return False
    return True


def _write(root: Path, source: Source, fixed: Fixed) -> int:
    replace_file(root / source.path, source, fixed.text)
    return len(fixed.mended)
