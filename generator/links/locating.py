"""From a fault on a page to the fact or template line that made it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.links.anatomy import Anatomy, Link
from generator.links.findings import Fault, Finding
from generator.links.places import id_places, link_places
from generator.project import Page
from lint.problems import Problem


class Mark(NamedTuple):
    """A fault of a link, or of an anchor, on one page. With `shown_on`, its first place stands for all pages."""

    page: str
    what: Link | str
    fault: Fault
    shown_on: tuple[str, ...] = ()


def mark_duplicates(path: str, page: Anatomy) -> Iterator[Mark]:
    """Yield a mark for each id that a page gives to more than one thing."""
    for identifier, count in page.ids.items():
        if count > 1:
            message = f"this page has {count} places with the id `{identifier}`; a link finds only the first."
            yield Mark(path, identifier, Fault(message, "Give each an id of its own."))


def locate(pages: Iterable[Page], marks: Iterable[Mark]) -> Iterator[Finding]:
    """Yield a finding for each place that must change. Several pages may show one template line or fact."""
    wanted: dict[str, list[Mark]] = {}
    for mark in marks:
        wanted.setdefault(mark.page, []).append(mark)
    shown: dict[Problem, list[str]] = {}
    for page in pages if wanted else ():
        for mark in wanted.get(page.path, ()):
            for problem in _problems(page, mark):
                shown.setdefault(problem, []).extend(mark.shown_on or (page.path,))
    for problem, paths in shown.items():
        yield Finding(problem, tuple(dict.fromkeys(paths)))


def _problems(page: Page, mark: Mark) -> Iterator[Problem]:
    if isinstance(mark.what, str):
        written = id_places(page.text, mark.what)
        places = written[1:] or written  # the first may keep its id
    else:
        places = link_places(page.text, mark.what)
    for offset in places[:1] if mark.shown_on else places:
        yield Problem.at(page.locate(offset), *mark.fault)
