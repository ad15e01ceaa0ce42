"""The list of pages that a site has, each with what it depends on."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from generator.model.graph import Graph
from generator.model.index import Row
from generator.pages import addresses
from generator.pages.answers import faq_view, glossary_view, myths_view
from generator.pages.compare import compare_view
from generator.pages.entity_page import entity_view
from generator.pages.help_page import help_view
from generator.pages.home import home_view
from generator.pages.kind_index import kind_index_view
from generator.pages.sources_page import sources_view


@dataclass(frozen=True, slots=True)
class PagePlan:
    """A page to be: its path, its template, and the data it shows, which is only made when it is needed.

    Two plans with the same `key` make the same page.
    """

    path: str
    template: str
    key: str
    view: Callable[[], dict[str, Any]]
    subject: str | None = None


def plan_pages(graph: Graph, base: str) -> Iterator[PagePlan]:
    """Yield every generated page. `base` is a digest of what all pages share: templates, site.yml, lists."""
    rows = graph.index.rows
    site = graph.content.site
    # A word of the glossary leads to an entity's page from everywhere, and the kind decides where that is.
    base = _key(base, (rows[term.see].kind for term in graph.content.terms if term.see))
    for row in rows.values():
        parts = [_full_key(shown) for shown in (row, *(rows[other] for other in graph.index.neighbours(row.id)))]
        path = addresses.entity_page(site.kinds[row.kind], row.id)
        yield PagePlan(path, "entity.md.j2", _key(base, parts), _entity(graph, row), subject=row.id)
    for name, kind in site.kinds.items():
        members = graph.index.of_kind(name)
        key = _key(base, (_card_key(row) for row in members))
        yield PagePlan(addresses.index_page(kind), "kind_index.md.j2", key, _kind_index(graph, name))
    everything = _key(base, (_card_key(row) for row in rows.values()))
    compared = site.compare and [_full_key(row) for row in graph.index.of_kind(site.compare.kind)]
    if compared:
        yield PagePlan(addresses.COMPARE, "compare.md.j2", _key(base, compared), lambda: compare_view(graph))
    yield PagePlan(addresses.HOME, "home.md.j2", everything, lambda: home_view(graph))
    yield PagePlan(addresses.HELP, "help.md.j2", everything, lambda: help_view(graph))
    yield PagePlan(addresses.FAQ, "faq.md.j2", everything, lambda: faq_view(graph))
    yield PagePlan(addresses.MYTHS, "myths.md.j2", everything, lambda: myths_view(graph))
    yield PagePlan(addresses.GLOSSARY, "glossary.md.j2", everything, lambda: glossary_view(graph))
    cited = _key(base, (f"{_full_name(row)}{row.sources}" for row in rows.values()))
    yield PagePlan(addresses.SOURCES, "sources.md.j2", cited, lambda: sources_view(graph))


def _entity(graph: Graph, row: Row) -> Callable[[], dict[str, Any]]:
    return lambda: entity_view(graph, row)


def _kind_index(graph: Graph, kind: str) -> Callable[[], dict[str, Any]]:
    return lambda: kind_index_view(graph, kind)


def _full_key(row: Row) -> str:
    """Return what a page depends on that shows anything of an entity."""
    return f"{row.kind}\0{row.digest}"


def _card_key(row: Row) -> str:
    """Return what a page depends on that lists an entity."""
    card = row.card
    summary = card.summary
    shown = (card.in_text, card.group, summary and (summary.text, summary.sources, summary.certainty))
    return f"{_full_name(row)}{shown}"


def _full_name(row: Row) -> str:
    return f"{row.kind}\0{row.id}\0{row.card.name}\0"


def _key(base: str, parts: Iterable[str]) -> str:
    return hashlib.blake2b("\0".join((base, *parts)).encode(), digest_size=16).hexdigest()
