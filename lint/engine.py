"""A document and a plan to findings. Nothing here reads files, clocks or settings."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from lint.cues import Cues
from lint.document.document import Document
from lint.finding import Fault, Finding, Place, Related, RelatedPlace, Severity
from lint.ignores import Ignore, find_ignores, hide_ignored
from lint.knowledge import NOTHING_KNOWN, Knowledge
from lint.registry import RegisteredRule
from lint.rule import Context
from lint.text.source import Source, Span


@dataclass(frozen=True)
class Plan:
    """Which rules run, with which options and severities, for documents of one locale."""

    rules: Sequence[RegisteredRule]
    locale: str
    today: datetime.date
    options: Mapping[str, Mapping[str, Any]]
    severities: Mapping[str, Severity]
    knowledge: Knowledge = NOTHING_KNOWN
    site_wide: str = ""

    @cached_property
    def cues(self) -> Cues:
        return Cues(registered.rule for registered in self.rules)

    def runs(self, name: str) -> bool:
        """Tell whether a rule, or any rule of a family, is on."""
        return any(name in (registered.rule.name, registered.rule.family) for registered in self.rules)


def lint(document: Document, plan: Plan) -> list[Finding]:
    """Return the findings of a document in the order of its source."""
    faults = list(_run(document, plan))
    ignores = find_ignores(document)
    if ignores:
        faults, unused = hide_ignored(faults, ignores)
        faults += _run_about_ignores(document, plan, ignores, [each for each in unused if plan.runs(each.rule)])
    severities = {registered.rule.name: registered for registered in plan.rules}
    findings = {_finding(document, plan, severities[name], fault) for name, fault in faults}
    return sorted(findings, key=lambda finding: finding.sort_key)


def _run(document: Document, plan: Plan) -> Iterator[tuple[str, Fault]]:
    hits = plan.cues.hits(document)
    for registered in plan.rules:
        rule = registered.rule
        if (rule.cues and rule.name not in hits) or rule.family == "lint" or (rule.for_pages and not document.is_page):
            continue
        context = _context(plan, rule.name, hits=hits.get(rule.name, ()))
        for fault in registered.check(document, context):
            yield rule.name, fault


def _run_about_ignores(
    document: Document, plan: Plan, ignores: Sequence[Ignore], unused: Sequence[Ignore]
) -> Iterator[tuple[str, Fault]]:
    for registered in plan.rules:
        name = registered.rule.name
        if registered.rule.family == "lint":
            for fault in registered.check(document, _context(plan, name, ignores=ignores, unused_ignores=unused)):
                yield name, fault


def _context(plan: Plan, name: str, **more: Any) -> Context:
    return Context(
        options=plan.options[name],
        locale=plan.locale,
        today=plan.today,
        knowledge=plan.knowledge,
        site_wide=plan.site_wide,
        **more,
    )


def _finding(document: Document, plan: Plan, registered: RegisteredRule, fault: Fault) -> Finding:
    rule = registered.rule
    return Finding(
        rule=rule.name,
        severity=plan.severities.get(rule.name) or fault.severity or rule.severity,
        confidence=rule.confidence,
        message=fault.message,
        place=place(document.source, fault.span),
        quote=fault.quote,
        related=tuple(_related_place(document.source, related) for related in fault.related),
        fix=fault.fix,
    )


def _related_place(source: Source, related: Related) -> RelatedPlace:
    return RelatedPlace(place(source, related.span), related.quote, related.message)


def place(source: Source, span: Span) -> Place:
    """Return a span of a source with its lines and columns."""
    start, end = source.position(span.start), source.position(span.end)
    return Place(source.path, span, start.line, start.column, end.line, end.column)
