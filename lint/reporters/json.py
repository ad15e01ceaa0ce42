"""Findings for programs: one JSON object, version 1, a finding a line."""

from __future__ import annotations

from collections.abc import Iterator
from json import dumps
from typing import Any

from lint.finding import Edit, Finding, Fix, Place
from lint.problems import Problem
from lint.reporters.report import Report

VERSION = 1


def render(report: Report) -> Iterator[str]:
    """Yield the object in parts. It is plain ASCII, so that no encoding can spoil it."""
    yield f'{{"version": {VERSION}, "findings": ['
    before = "\n"
    for finding in report.in_order():
        yield before + dumps(as_json(finding, report.url(finding.rule)))
        before = ",\n"
    yield f'\n], "summary": {dumps(_summary(report))}}}\n'


def as_json(finding: Finding, url: str | None) -> dict[str, Any]:
    """Return a finding as the contract has it. Lines and columns are 1-based code points, offsets are 0-based."""
    shown = {
        "rule": finding.rule,
        "severity": finding.severity,
        "confidence": finding.confidence,
        "message": finding.message,
        **_place(finding.place),
        "quote": finding.quote,
        "related": [
            {**_place(related.place), "quote": related.quote, "message": related.message} for related in finding.related
        ],
        "fix": _fix(finding.fix, finding.place.path) if finding.fix else None,
        "url": url,
    }
    seen = {} if finding.page is None else {"page": finding.page, "page_line": finding.page_line}
    return {**shown, **seen}


def _place(place: Place) -> dict[str, Any]:
    return {
        "path": place.path,
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
    }


def _fix(fix: Fix, path: str) -> dict[str, Any]:
    return {"safety": fix.safety, "edits": [_edit(edit, path) for edit in fix.edits]}


def _edit(edit: Edit, path: str) -> dict[str, Any]:
    other = {"path": edit.path} if edit.path not in ("", path) else {}
    return {"start": edit.start, "end": edit.end, "text": edit.text, **other}


def _summary(report: Report) -> dict[str, Any]:
    return {
        "files": report.files_checked,
        **report.by_severity(),
        "safe_fixes": report.with_fix("safe"),
        "suggested_fixes": report.with_fix("suggested"),
        "mended": report.mended,
        "fail_on": report.fail_on,
        "failing": report.failing(),
        "problems": [_problem(problem) for problem in report.problems],
    }


def _problem(problem: Problem) -> dict[str, Any]:
    return {
        "path": problem.path,
        "line": problem.line or None,
        "column": problem.column or None,
        "message": problem.message,
        "advice": problem.advice,
    }
