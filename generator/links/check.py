"""The check of a whole site: every link of every page, and every place that a link can lead to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from generator.links.anatomy import Anatomy, Link, dissect
from generator.links.conversion import Converter
from generator.links.findings import Finding
from generator.links.inside import inside_fault
from generator.links.locating import Mark, locate, mark_duplicates
from generator.links.online import Answer
from generator.links.outside import is_outside, is_web, outside_fault
from generator.links.settings import Settings
from generator.links.site_map import SiteMap, published_files
from generator.links.theme import theme_findings
from generator.model.graph import Graph
from generator.project import Page, Progress, manual_pages, render_all, silent

Ask = Callable[[Iterable[str], Progress], dict[str, Answer]]
"""Asks outside addresses whether they are there."""


@dataclass(frozen=True, slots=True)
class Report:
    """What was looked at, what is wrong, and which addresses gave no clear answer, each with the reason."""

    pages: int
    links: int
    addresses: int
    findings: list[Finding]
    doubts: dict[str, str]

    @property
    def summary(self) -> str:
        """One line on all of it."""
        counts = f"{self.pages} pages, {self.links} links, {self.addresses} outside addresses"
        count = len(self.findings)
        found = f"{count} problem{'s' if count > 1 else ''}" if count else "all links are in order"
        return f"{counts}: {found}."


def check_links(graph: Graph, settings: Settings, ask: Ask | None = None, progress: Progress = silent) -> Report:
    """Check the links of a site; with `ask`, outside addresses are asked for too."""
    pages = _survey(graph, settings, progress)
    site = SiteMap(pages, published_files(settings), settings.directory_urls)
    outside = _outside(pages)
    answers = ask(_askable(outside), progress) if ask else {}
    marks = [*_inside_marks(site), *_outside_marks(outside, answers)]
    findings = [*locate(_pages(graph), marks), *theme_findings(graph.content.root, settings, site)]
    return Report(
        pages=len(pages),
        links=sum(page.links.total() for page in pages.values()),
        addresses=len({link.target for link in outside}),
        findings=sorted(findings),
        doubts={address: answer.doubt for address, answer in answers.items() if answer.doubt},
    )


def _pages(graph: Graph) -> Iterator[Page]:
    yield from render_all(graph)
    yield from manual_pages(graph)


def _survey(graph: Graph, settings: Settings, progress: Progress) -> dict[str, Anatomy]:
    converter = Converter(settings)
    pages: dict[str, Anatomy] = {}
    for page in _pages(graph):
        pages[page.path] = dissect(converter.convert(page.text))
        progress("Reading links", len(pages), max(len(pages), len(graph.index.rows)))
    return pages


def _outside(pages: dict[str, Anatomy]) -> dict[Link, list[str]]:
    """Return the pages that show each link which leads out of the site."""
    shown: dict[Link, list[str]] = {}
    for path, page in pages.items():
        for link in page.links:
            if is_outside(link.target):
                shown.setdefault(link, []).append(path)
    return shown


def _askable(outside: Iterable[Link]) -> Iterator[str]:
    return (link.target for link in outside if is_web(link.target) and outside_fault(link) is None)


def _inside_marks(site: SiteMap) -> Iterator[Mark]:
    for path, page in site.pages.items():
        for link in page.links:
            fault = None if is_outside(link.target) else inside_fault(site, path, link)
            if fault:
                yield Mark(path, link, fault)
        yield from mark_duplicates(path, page)


def _outside_marks(outside: dict[Link, list[str]], answers: dict[str, Answer]) -> Iterator[Mark]:
    """Yield one mark for an address, however many links lead to it."""
    shown: dict[str, list[str]] = {}
    for link, pages in outside.items():
        shown.setdefault(link.target, []).extend(pages)
    done: set[str] = set()
    for link, pages in outside.items():
        fault = outside_fault(link) or answers.get(link.target, Answer()).fault
        if fault and link.target not in done:
            done.add(link.target)
            yield Mark(pages[0], link, fault, tuple(dict.fromkeys(shown[link.target])))
