"""Findings as SARIF 2.1.0, which code scanning services and editors read."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping
from json import dumps
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from lint.finding import Edit, Finding, Place, Severity
from lint.problems import Problem
from lint.registry import RegisteredRule
from lint.reporters.report import Report
from lint.reporters.wording import fix_in_words, printable
from lint.text.source import Source, Span

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "note"}
_BASE = "%SRCROOT%"


def render(report: Report) -> Iterator[str]:
    """Yield the log. It is plain ASCII, so that no encoding can spoil it."""
    yield dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(report)]}, indent=2) + "\n"


def _run(report: Report) -> dict[str, Any]:
    findings = report.in_order()
    rules = sorted({finding.rule for finding in findings})
    numbers = {rule: number for number, rule in enumerate(rules)}
    seen: Counter[str] = Counter()
    return {
        "tool": {"driver": _driver(report, rules)},
        "columnKind": "utf16CodeUnits",
        "originalUriBaseIds": {_BASE: {"description": {"text": "The folder in which plainwell was started."}}},
        "invocations": [_invocation(report)],
        "results": [_result(finding, numbers[finding.rule], report.sources, seen) for finding in findings],
    }


def _driver(report: Report, rules: list[str]) -> dict[str, Any]:
    version = {"version": report.version} if report.version else {}
    return {"name": "Plainwell", **version, "rules": [_rule(name, report) for name in rules]}


def _rule(name: str, report: Report) -> dict[str, Any]:
    url = report.url(name)
    link = {"helpUri": url} if url else {}
    registered = report.rules.get(name)
    return {"id": name, **link, **(_about(registered) if registered else {})}


def _about(registered: RegisteredRule) -> dict[str, Any]:
    rule = registered.rule
    authorities = [f"{each.organisation}: {each.title}" for each in rule.authorities]
    listed = "\n".join(
        f"- [{text}]({each.url})" if each.url else f"- {text}"
        for text, each in zip(authorities, rule.authorities, strict=True)
    )
    return {
        "shortDescription": {"text": registered.summary},
        "fullDescription": {"text": registered.reason},
        "help": {
            "text": f"{registered.reason}\n\nAuthority: {'; '.join(authorities)}.",
            "markdown": f"{registered.reason}\n\n{listed}",
        },
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": [rule.family], "precision": rule.confidence},
    }


def _invocation(report: Report) -> dict[str, Any]:
    notes = [_notification(problem) for problem in report.problems]
    return {"executionSuccessful": not notes, "toolExecutionNotifications": notes}


def _notification(problem: Problem) -> dict[str, Any]:
    where: dict[str, Any] = {"artifactLocation": _artifact(problem.path)} if problem.path else {}
    if where and problem.line:
        where["region"] = {"startLine": problem.line, "startColumn": max(problem.column, 1)}
    return {
        "level": "error",
        "message": _message(f"{problem.message} {problem.advice}".strip()),
        **({"locations": [{"physicalLocation": where}]} if where else {}),
    }


def _result(finding: Finding, number: int, sources: Mapping[str, Source], seen: Counter[str]) -> dict[str, Any]:
    related = [
        {"id": place_number, "physicalLocation": _location(each.place, sources), "message": _message(each.message)}
        for place_number, each in enumerate(finding.related, 1)
    ]
    fixes = _fixes(finding, sources)
    return {
        "ruleId": finding.rule,
        "ruleIndex": number,
        "level": _LEVELS[finding.severity],
        "message": _message(finding.message),
        "locations": [{"physicalLocation": _location(finding.place, sources)}],
        **({"relatedLocations": related} if related else {}),
        "partialFingerprints": {"quote/v1": _fingerprint(finding, seen)},
        **({"fixes": fixes} if fixes else {}),
        "properties": _properties(finding, sources),
    }


def _message(text: str) -> dict[str, str]:
    # Single line ends stay; what could harm a viewer does not.
    return {"text": "\n".join(printable(line) for line in text.split("\n")) or "(no message)"}


def _location(place: Place, sources: Mapping[str, Source]) -> dict[str, Any]:
    source = sources.get(place.path)
    if source is not None:
        return {"artifactLocation": _artifact(place.path), "region": _region(source, place.span)}
    region = {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }
    return {"artifactLocation": _artifact(place.path), "region": region}


def _region(source: Source, span: Span) -> dict[str, int]:
    return {
        "startLine": source.position(span.start).line,
        "startColumn": source.utf16_column(span.start),
        "endLine": source.position(span.end).line,
        "endColumn": source.utf16_column(span.end),
    }


def _artifact(path: str) -> dict[str, str]:
    pure = PurePath(path)
    encoded = quote(pure.as_posix().encode("utf-8", "surrogateescape"), safe="/~")
    if pure.is_absolute():
        return {"uri": f"file://{encoded if encoded.startswith('/') else '/' + encoded}"}
    return {"uri": encoded, "uriBaseId": _BASE}


def _fingerprint(finding: Finding, seen: Counter[str]) -> str:
    """Return what stays the same when lines move: the rule, the file, the words, and which of several same words."""
    words = " ".join(finding.quote.split())
    text = "\0".join((finding.rule, finding.place.path, words))
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]
    seen[digest] += 1
    return f"{digest}:{seen[digest]}"


def _fixes(finding: Finding, sources: Mapping[str, Source]) -> list[dict[str, Any]]:
    """Return the fix, if a tool may apply it: what is only to be shown is not offered."""
    fix = finding.fix
    if fix is None or fix.safety == "display" or not fix.edits:
        return []
    changes: dict[str, list[dict[str, Any]]] = {}
    for edit in fix.edits:
        path = edit.path or finding.place.path
        source = sources.get(path)
        if source is None:
            return []
        changes.setdefault(path, []).append(_replacement(source, edit))
    return [
        {
            "description": _message(fix_in_words(finding, sources)),
            "artifactChanges": [
                {"artifactLocation": _artifact(path), "replacements": made} for path, made in changes.items()
            ],
        }
    ]


def _replacement(source: Source, edit: Edit) -> dict[str, Any]:
    return {"deletedRegion": _region(source, Span(edit.start, edit.end)), "insertedContent": {"text": edit.text}}


def _properties(finding: Finding, sources: Mapping[str, Source]) -> dict[str, Any]:
    shown: dict[str, Any] = {"confidence": finding.confidence}
    if finding.fix is not None and finding.fix.edits:
        shown["fixSafety"] = finding.fix.safety
        if finding.fix.safety == "display":
            shown["consider"] = fix_in_words(finding, sources)
    if finding.page is not None:
        shown |= {"page": finding.page, "pageLine": finding.page_line}
    return shown
