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
from lint.rule import Check, Context, Rule
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

    @cached_property
    def by_name(self) -> Mapping[str, RegisteredRule]:
        return {registered.rule.name: registered for registered in self.rules}

    @cached_property
    def checks(self) -> list[tuple[str, Rule, Check]]:
        """Return the checks of documents by their rules: not those that are about ignores."""
        return [(each.rule.name, each.rule, each.check) for each in self.rules if each.rule.family != "lint"]

    @cached_property
    def contexts(self) -> Mapping[str, Context]:
        """What each rule may ask besides the document, by its name: the same for every document."""
        return {registered.rule.name: self._context(registered.rule.name) for registered in self.rules}

    def _context(self, name: str) -> Context:
        return Context(self.options[name], self.locale, self.today, self.knowledge, site_wide=self.site_wide)

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
    findings = [_finding(document, plan, plan.by_name[name], fault) for name, fault in faults]
    findings.sort(key=lambda finding: finding.sort_key)
    return [each for each, before in zip(findings, [None, *findings], strict=False) if each != before]


def _run(document: Document, plan: Plan) -> Iterator[tuple[str, Fault]]:
    hits, contexts, is_page = plan.cues.hits(document), plan.contexts, document.is_page
    for name, rule, check in plan.checks:
        if (rule.cues and name not in hits) or (rule.for_pages and not is_page):
            continue
        context = contexts[name].with_hits(hits[name]) if rule.cues else contexts[name]
        for fault in check(document, context):
            yield name, fault


def _run_about_ignores(
    document: Document, plan: Plan, ignores: Sequence[Ignore], unused: Sequence[Ignore]
) -> Iterator[tuple[str, Fault]]:
    for registered in plan.rules:
        name = registered.rule.name
        if registered.rule.family == "lint":
            context = plan.contexts[name]._replace(ignores=ignores, unused_ignores=unused)
            for fault in registered.check(document, context):
                yield name, fault


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
    start, end = source.positions(span)
    return Place(source.path, span, *start, *end)
