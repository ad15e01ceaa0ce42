"""The pages that answer readers' questions: questions, myths, and the glossary."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from generator.facts.site import Titled
from generator.model.graph import Graph
from generator.pages.disclaimers import common_disclaimers
from generator.pages.json_ld import describe_page
from generator.pages.relations import Other, other_end
from generator.pages.urgent import numbers_for
from lint.text.located import Text


def faq_view(graph: Graph) -> dict[str, Any]:
    """Return what faq.md.j2 shows."""
    entries = [(question, _others(graph, question.about)) for question in graph.content.questions]
    numbers = numbers_for(graph.content, graph.content.levels[0].number)
    return {"entries": entries, "numbers": numbers, **_frame(graph, graph.content.site.pages.questions)}


def myths_view(graph: Graph) -> dict[str, Any]:
    """Return what myths.md.j2 shows."""
    verdicts = graph.content.site.vocabularies["verdict"]
    entries = [(myth, verdicts[myth.verdict], _others(graph, myth.about)) for myth in graph.content.myths]
    return {"entries": entries, **_frame(graph, graph.content.site.pages.myths)}


def glossary_view(graph: Graph) -> dict[str, Any]:
    """Return what glossary.md.j2 shows, in alphabetical order."""
    terms = sorted(graph.content.terms, key=lambda term: term.term.casefold())
    entries = [(term, _others(graph, [term.see]) if term.see else []) for term in terms]
    return {"entries": entries, **_frame(graph, graph.content.site.pages.glossary)}


def _others(graph: Graph, names: Iterable[Text]) -> list[Other]:
    return [other_end(graph, graph.index.rows[name]) for name in names]


def _frame(graph: Graph, page: Titled) -> dict[str, Any]:
    return {
        "title": page.title,
        "description": page.summary,
        "disclaimers": common_disclaimers(graph.content),
        "json_ld": describe_page(page.title, page.summary, graph.content.site),
    }
