"""The report for people."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion

from lint.finding import Finding
from lint.reporters.report import Report
from lint.reporters.text import render


def shown(report: Report, **how: Any) -> str:
    return "".join(render(report, **how))


def test_whole_report(report: Report, snapshot: SnapshotAssertion) -> None:
    assert shown(report) == snapshot


def test_in_colour_the_words_are_the_same(report: Report) -> None:
    plain, coloured = shown(report), shown(report, colour=True)

    assert "\x1b[" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == plain


@pytest.mark.parametrize("width", [40, 60, 100])
def test_a_line_of_a_source_fits_the_terminal_and_shows_what_is_marked(report: Report, width: int) -> None:
    lines = shown(replace(report, problems=()), width=width).splitlines()
    framed = [line for line in lines if re.match(r" +\d* \|", line)]

    assert max(map(len, framed)) <= width
    marked = [above for above, below in zip(framed, framed[1:], strict=False) if "^^^" in below and "stop" in above]
    assert marked and all("Don't stop." in line or line.count("…") for line in marked)


def test_the_mark_stands_under_the_words(report: Report) -> None:
    lines = shown(report).splitlines()
    for path, words in (("plain.md", "Don't"), ("tabs.txt", "Don't"), ("last.md", "don't"), ("bom.md", "Don't")):
        start = next(number for number, line in enumerate(lines) if line == path)
        number = next(number for number in range(start, len(lines)) if words in lines[number] and "|" in lines[number])
        assert lines[number].index(words) == lines[number + 1].index("^")
        assert lines[number + 1].count("^") == len(words)


def test_nothing_found_is_one_quiet_line(nothing: Report) -> None:
    assert shown(nothing) == "No faults found in 3 files.\n"
    assert shown(replace(nothing, files_checked=0)) == "No files were checked.\n"
    assert shown(replace(nothing, files_checked=1, mended=1)) == "1 fault mended.\nNo faults found in 1 file.\n"


@pytest.mark.parametrize(
    ("fail_on", "verdict"),
    [
        ("error", "2 findings must be mended (--fail-on error)."),
        ("info", "5 findings must be mended (--fail-on info)."),
        ("never", None),
    ],
)
def test_the_summary_says_what_makes_the_check_fail(
    nothing: Report, make: Callable[..., Finding], fail_on: Any, verdict: str | None
) -> None:
    found = [make("last.md", "don't", severity=severity) for severity in ("error", "error", "warning", "info", "info")]
    lines = shown(replace(nothing, findings=found, fail_on=fail_on)).splitlines()

    assert "2 errors, 1 warning, 2 info in 1 of 3 files." in lines
    assert [line for line in lines if "fail-on" in line] == ([verdict] if verdict else [])


def test_without_a_source_the_quote_is_shown(report: Report) -> None:
    words = shown(replace(report, sources={}))

    assert "= “Don't”" in words
    assert "also 5:1: It is here again." in words
    assert "mends itself with --fix: write “Do not”" in words
