"""Linting a whole project: every statement once, at the line of the fact, however many pages show it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from generator.findings.knowledge import make_knowledge
from generator.findings.locating import Locator
from generator.model.graph import Graph
from generator.project import Page, Progress, entity_files, load, render_all, silent
from generator.render.handwritten import HandwrittenPage
from lint.engine import lint
from lint.files.check import check_source
from lint.finding import Finding
from lint.formats.read import read_document
from lint.settings.plan import Planner
from lint.text.source import Source

_Fault = tuple[str, str]


@dataclass(frozen=True, slots=True)
class ProjectReport:
    """What was found, in the order of files and lines, the files it was found in, and how many texts were checked."""

    findings: list[Finding]
    sources: dict[str, Source]
    checked: int


def lint_project(root: Path, planner: Planner, progress: Progress = silent) -> ProjectReport:
    """Check the facts, their pages, and the hand-written pages. Raises ProjectError for facts with faults."""
    graph = load(root, planner.today)
    planner.knowledge = make_knowledge(graph)
    locator = Locator(root)
    pages, paths = list(render_all(graph)), fact_files(root, graph)
    found: list[Finding] = []
    for number, page in enumerate(pages):
        progress("Checking pages", number, len(pages))
        found += _lint_page(page, planner, locator)
    for path in paths:
        found += check_source(locator.source(path), planner)
    findings = merge(found)
    used = {place.path for finding in findings for place in (finding.place, *(each.place for each in finding.related))}
    return ProjectReport(findings, {path: locator.source(path) for path in sorted(used)}, len(pages) + len(paths))


def fact_files(root: Path, graph: Graph) -> list[str]:
    """Return the YAML files of the content folder whose texts are published."""
    lists = [document.path for name, document in graph.content.documents.items() if name not in ("site", "sources")]
    return sorted({*lists, *(file.path for file in entity_files(root) if file.path.endswith((".yml", ".yaml")))})


def merge(findings: Sequence[Finding]) -> list[Finding]:
    """Return the findings with each fault once, however often the pages show it.

    The same rule at the same place of the same file is the same fault. Where a fact has the fault itself, what pages
    say of it, perhaps with a few words around, is the same one too.
    """
    kept: dict[_Fault, list[Finding]] = {}
    for finding in sorted(findings, key=lambda finding: finding.page is not None):
        known = kept.setdefault((finding.rule, finding.place.path), [])
        place = next((place for place, other in enumerate(known) if _is_same(other, finding)), None)
        if place is None:
            known.append(finding)
        elif known[place].page is None and finding.page is not None:
            known[place] = replace(known[place], page=finding.page, page_line=finding.page_line)
    return sorted((finding for known in kept.values() for finding in known), key=lambda finding: finding.sort_key)


def _is_same(known: Finding, finding: Finding) -> bool:
    """Tell whether a finding says what is known: at the same place, or around a fault of the facts themselves."""
    first, second = known.place.span, finding.place.span
    if first == second:
        return True
    is_shown_by_page = finding.page is not None and known.place.path.endswith((".yml", ".yaml"))
    return is_shown_by_page and first.start < second.end and second.start < first.end


def _lint_page(page: Page, planner: Planner, locator: Locator) -> list[Finding]:
    if isinstance(page, HandwrittenPage):
        return check_source(locator.source(page.source), planner)
    document = read_document(Source(page.path, page.text))
    return [locator.relocate(finding, page) for finding in lint(document, planner.plan(document))]
