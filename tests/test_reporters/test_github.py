"""Workflow commands of GitHub Actions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from syrupy.assertion import SnapshotAssertion

from lint.finding import Finding
from lint.reporters.github import render
from lint.reporters.report import Report


def test_whole_report(report: Report, snapshot: SnapshotAssertion) -> None:
    assert "".join(render(report)) == snapshot


def test_what_is_worst_comes_first(report: Report) -> None:
    levels = [line.split(" ")[0] for line in render(replace(report, problems=())) if line.startswith("::")]

    assert levels == sorted(levels, key=["::error", "::warning", "::notice"].index)
    assert len(levels) == len(report.findings)


def test_signs_that_mean_something_are_escaped(nothing: Report, make: Callable[..., Finding]) -> None:
    odd = make("last.md", "don't", message="50 % done,\r\nso: go::on", rule="a,b:c")
    (line, _) = render(replace(nothing, findings=[odd]))

    assert line == (
        "::warning file=last.md,line=1,endLine=1,col=13,endColumn=18,title=a%2Cb%3Ac::50 %25 done,%0D%0Aso: go::on\n"
    )
