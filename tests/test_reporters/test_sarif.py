"""SARIF: valid by the schema of OASIS, and right where the schema does not look."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema_rs
from syrupy.assertion import SnapshotAssertion

from lint.engine import place
from lint.reporters.report import Report
from lint.reporters.sarif import render
from lint.text.source import Source, Span

SCHEMA = Path(__file__).parents[1] / "data" / "sarif-schema-2.1.0.json"


def run(report: Report) -> dict[str, Any]:
    (found,) = json.loads("".join(render(report)))["runs"]
    return dict(found)


def cut(text: str, region: dict[str, int]) -> str:
    """Return what a region covers, counted as the log declares: in UTF-16 units."""
    lines = text.removeprefix("\ufeff").splitlines(keepends=True) or [""]
    part = lines[region["startLine"] - 1 : region["endLine"]]
    units = [line.encode("utf-16-le") for line in part] or [b""]
    units[-1] = units[-1][: 2 * (region["endColumn"] - 1)]
    units[0] = units[0][2 * (region["startColumn"] - 1) :]
    return b"".join(units).decode("utf-16-le")


def test_whole_report(report: Report, snapshot: SnapshotAssertion) -> None:
    assert "".join(render(report)) == snapshot


def test_the_schema_accepts_it(report: Report, nothing: Report) -> None:
    # The published pattern of languages has a bracket too many, which strict readers of patterns refuse.
    schema = json.loads(SCHEMA.read_text(encoding="utf-8").replace("{2}]?$", "{2}$"))
    validator = jsonschema_rs.validator_for(schema, validate_formats=True)
    for each in (report, nothing, replace(report, sources={}), replace(report, site_url=None, version=None)):
        assert [str(error) for error in validator.iter_errors(json.loads("".join(render(each))))] == []


def test_regions_cover_the_words_in_utf16(report: Report) -> None:
    found = run(report)

    assert found["columnKind"] == "utf16CodeUnits"
    for finding, result in zip(report.in_order(), found["results"], strict=True):
        region = result["locations"][0]["physicalLocation"]["region"]
        assert cut(report.sources[finding.place.path].text, region) == finding.quote


def test_fixes_delete_and_insert_just_what_they_say(report: Report) -> None:
    found = [result for result in run(report)["results"] if "fixes" in result]

    assert len(found) == sum(bool(each.fix) and each.fix.safety != "display" for each in report.findings)
    for result in found:
        (change,) = result["fixes"][0]["artifactChanges"]
        (made,) = change["replacements"]
        assert change["artifactLocation"] == result["locations"][0]["physicalLocation"]["artifactLocation"]
        assert made["deletedRegion"] == result["locations"][0]["physicalLocation"]["region"]
        assert made["insertedContent"]["text"] in ("Do not", "do not", "does not", "")


def test_a_finding_is_known_again_when_lines_move(report: Report) -> None:
    def prints(each: Report) -> list[str]:
        return [result["partialFingerprints"]["quote/v1"] for result in run(each)["results"]]

    moved = {path: Source(path, f"One more line.\n\n{source.text}") for path, source in report.sources.items()}
    findings = [
        replace(each, place=place(moved[each.place.path], Span(each.place.span.start + 16, each.place.span.end + 16)))
        for each in report.findings
    ]

    assert prints(report) == prints(replace(report, findings=findings, sources=moved))
    assert len(set(prints(report))) == len(report.findings)


def test_addresses_of_files_are_relative_and_encoded(report: Report) -> None:
    found = run(report)
    uris = {result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in found["results"]}
    absolute = run(replace(report, problems=[replace(report.problems[0], path="/tmp/a b.md")]))
    notes = absolute["invocations"][0]["toolExecutionNotifications"]

    assert "long%20line.md" in uris
    assert notes[0]["locations"][0]["physicalLocation"]["artifactLocation"] == {"uri": "file:///tmp/a%20b.md"}


def test_a_run_with_problems_was_no_success(report: Report, nothing: Report) -> None:
    (failed,), (good,) = run(report)["invocations"], run(nothing)["invocations"]

    assert failed["executionSuccessful"] is False
    assert [note["level"] for note in failed["toolExecutionNotifications"]] == ["error", "error"]
    assert good == {"executionSuccessful": True, "toolExecutionNotifications": []}
