"""The report for programs: the contract, key by key."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from syrupy.assertion import SnapshotAssertion

from lint.reporters.json import render
from lint.reporters.report import Report

ALWAYS = {
    "rule": str,
    "severity": str,
    "confidence": str,
    "message": str,
    "path": str,
    "line": int,
    "column": int,
    "end_line": int,
    "end_column": int,
    "quote": str,
    "related": list,
    "fix": (dict, type(None)),
    "url": (str, type(None)),
}


def read(report: Report) -> dict[str, Any]:
    read: dict[str, Any] = json.loads("".join(render(report)))
    return read


def test_whole_report(report: Report, snapshot: SnapshotAssertion) -> None:
    assert "".join(render(report)) == snapshot


def test_nothing_found(nothing: Report, snapshot: SnapshotAssertion) -> None:
    assert "".join(render(nothing)) == snapshot


def test_every_finding_keeps_the_contract(report: Report) -> None:
    found = read(report)

    assert list(found) == ["version", "findings", "summary"]
    for finding in found["findings"]:
        assert list(finding)[: len(ALWAYS)] == list(ALWAYS)
        assert all(isinstance(finding[key], kind) for key, kind in ALWAYS.items())
        assert finding.keys() - ALWAYS.keys() in (set(), {"page", "page_line"})
        for related in finding["related"]:
            assert set(related) == {"path", "line", "column", "end_line", "end_column", "quote", "message"}
    (seen,) = [finding for finding in found["findings"] if "page" in finding]
    assert (seen["page"], seen["page_line"], seen["path"]) == ("movements/twitch.md", 12, "content/twitch.yml")


def test_edits_apply_to_the_decoded_file(report: Report) -> None:
    for finding in read(report)["findings"]:
        for edit in finding["fix"]["edits"] if finding["fix"] else ():
            text = report.sources[edit.get("path", finding["path"])].text
            assert text[edit["start"] : edit["end"]] == finding["quote"]


def test_the_address_of_a_rule_needs_that_of_the_site(report: Report) -> None:
    assert read(report)["findings"][0]["url"].startswith("https://example.org/site/tool/rules/")
    assert {finding["url"] for finding in read(replace(report, site_url=None))["findings"]} == {None}
