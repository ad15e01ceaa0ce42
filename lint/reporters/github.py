"""Findings as workflow commands of GitHub Actions: each becomes a note beside its line of a change."""

from __future__ import annotations

from collections.abc import Iterator

from lint.finding import Finding, Severity
from lint.problems import Problem
from lint.reporters.report import Report
from lint.reporters.wording import count, printable

_LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "notice"}


def render(report: Report) -> Iterator[str]:
    """Yield one command a line, what is worst first: GitHub shows only the first few of a step."""
    for problem in report.problems:
        yield _problem_command(problem)
    for finding in report.worst_first():
        yield _finding_command(finding)
    yield f"{count(len(report.findings), 'finding')} in {count(report.files_checked, 'file')}.\n"


def _finding_command(finding: Finding) -> str:
    place = finding.place
    seen = "" if finding.page is None else f" Seen on page {finding.page}:{finding.page_line}."
    where: dict[str, str | int] = {
        "file": place.path,
        "line": place.line,
        "endLine": place.end_line,
        "col": place.column,
        "endColumn": place.end_column,
        "title": finding.rule,
    }
    return _command(_LEVELS[finding.severity], where, finding.message + seen)


def _problem_command(problem: Problem) -> str:
    where: dict[str, str | int] = {"file": problem.path}
    if problem.line:
        where |= {"line": problem.line, "col": problem.column}
    return _command("error", {**where, "title": "not checked"}, f"{problem.message} {problem.advice}".strip())


def _command(level: str, where: dict[str, str | int], message: str) -> str:
    properties = ",".join(f"{name}={_escape_property(str(value))}" for name, value in where.items())
    return f"::{level} {properties}::{_escape(message)}\n"


def _escape(text: str) -> str:
    """Return a text as GitHub reads it back; other control characters could not be told from the log's own."""
    escaped = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return printable(escaped)


def _escape_property(text: str) -> str:
    return _escape(text).replace(":", "%3A").replace(",", "%2C")
