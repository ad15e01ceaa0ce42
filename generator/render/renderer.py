"""Page plans to Markdown with provenance."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from generator.model.graph import Graph
from generator.pages.addresses import entity_page
from generator.pages.plan import PagePlan
from generator.render.context import PageContext, current
from generator.render.environment import MarkingEnvironment
from generator.render.filters import FILTERS
from generator.render.provenance import Provenance, marks, strip_marks, take_marks
from generator.render.wording import Glossary
from lint.text.located import Origin


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
    """Renders the pages of one graph with one folder of templates."""

    def __init__(self, graph: Graph, templates: Path, shown: str) -> None:
        self._graph = graph
        self._glossary = Glossary(graph.content.terms)
        content = graph.content
        self._addresses = {row.id: entity_page(content.kind(row.kind), row.id) for row in graph.index.rows.values()}
        self._environment = MarkingEnvironment(templates, shown)
        self._environment.filters.update(FILTERS)
        self._environment.globals.update(site=content.site, sources=content.sources)

    def render(self, plan: PagePlan) -> RenderedPage:
        """Return the page of a plan. Raises jinja2.TemplateError for a template that cannot be used."""
        page = PageContext(
            page=plan.path,
            site=self._graph.content.site,
            sources=self._graph.content.sources,
            glossary=self._glossary,
            addresses=self._addresses,
            subject=plan.subject,
        )
        origins: list[Origin] = []
        tokens = marks.set(origins), current.set(page)
        try:
            template = self._environment.get_template(plan.template)
            rendered = template.render(plan.view(), page=page)
        finally:
            marks.reset(tokens[0])
            current.reset(tokens[1])
        return RenderedPage(plan.path, rendered, origins, self._environment.pieces)
