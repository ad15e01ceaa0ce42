"""Page plans to Markdown with provenance."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from generator.model.graph import Graph
from generator.pages.addresses import entity_page
from generator.pages.plan import PagePlan
from generator.render.context import PageContext, current
from generator.render.environment import MarkingEnvironment, PlainEnvironment
from generator.render.filters import FILTERS
from generator.render.provenance import Provenance, collapse_blank_lines, marks, strip_marks, take_marks
from generator.render.wording import Glossary
from lint.text.located import Origin

E = TypeVar("E", bound=PlainEnvironment)


@dataclass(frozen=True)
class RenderedPage:
    """A page as it is published, made of what a template rendered between marks.

    `values` are the origins of its values, `pieces` those of all template text, by the numbers of their marks.
    """

    path: str
    rendered: str
    values: list[Origin]
    pieces: list[Origin]

    @cached_property
    def text(self) -> str:
        return strip_marks(self.rendered)

    @cached_property
    def provenance(self) -> Provenance:
        """Return the map from the page's offsets to facts and template lines."""
        return take_marks(self.rendered, self.values, self.pieces)

    def locate(self, offset: int) -> Origin:
        """Return where the character at a 0-based code-point offset came from."""
        return self.provenance.locate(offset)


class Renderer:
    """Renders the pages of one graph with one folder of templates, whose name in messages is `shown`."""

    def __init__(self, graph: Graph, templates: Path, shown: str) -> None:
        self._graph = graph
        self._templates = templates
        self._shown = shown
        self._glossary = Glossary(graph.content.terms)
        content = graph.content
        self._grades = list(content.site.grades.values())
        places = {name: place for place, name in enumerate(content.site.grades)}
        self._ranks = {name: places[source.grade] for name, source in content.sources.items()}
        self._addresses = {row.id: entity_page(content.kind(row.kind), row.id) for row in graph.index.rows.values()}

    def render(self, plan: PagePlan) -> RenderedPage:
        """Return the page of a plan. Raises jinja2.TemplateError for a template that cannot be used."""
        origins: list[Origin] = []
        rendered = self._fill(self._marking, plan, origins)
        return RenderedPage(plan.path, rendered, origins, self._marking.pieces)

    def text(self, plan: PagePlan) -> str:
        """Return the same page's text alone, which is faster."""
        return collapse_blank_lines(self._fill(self._plain, plan, None))

    @cached_property
    def _marking(self) -> MarkingEnvironment:
        return self._prepare(MarkingEnvironment(self._templates, self._shown))

    @cached_property
    def _plain(self) -> PlainEnvironment:
        return self._prepare(PlainEnvironment(self._templates))

    def _prepare(self, environment: E) -> E:
        environment.filters.update(FILTERS)
        environment.globals.update(site=self._graph.content.site, sources=self._graph.content.sources)
        return environment

    def _fill(self, environment: PlainEnvironment, plan: PagePlan, origins: list[Origin] | None) -> str:
        page = PageContext(
            page=plan.path,
            site=self._graph.content.site,
            grades=self._grades,
            ranks=self._ranks,
            glossary=self._glossary,
            addresses=self._addresses,
            subject=plan.subject,
        )
        tokens = marks.set(origins), current.set(page)
        try:
            return environment.get_template(plan.template).render(plan.view(), page=page)
        finally:
            marks.reset(tokens[0])
            current.reset(tokens[1])
