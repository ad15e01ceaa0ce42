"""When to get help: all warning signs of the site, the most urgent first."""

from __future__ import annotations

from typing import Any

from generator.facts.collections import Flag
from generator.model.graph import Graph
from generator.pages.disclaimers import common_disclaimers
from generator.pages.json_ld import describe_page
from generator.pages.relations import Other, other_end
from generator.pages.urgent import urgency_blocks


def help_view(graph: Graph) -> dict[str, Any]:
    """Return what help.md.j2 shows."""
    content = graph.content
    page = content.site.pages.help
    return {
        "title": page.title,
        "description": page.summary,
        "blocks": urgency_blocks(content, content.flags),
        "about": {flag.id: _about(graph, flag) for flag in content.flags},
        "first_aid": content.first_aid,
        "disclaimers": common_disclaimers(content),
        "json_ld": describe_page(page.title, page.summary, content.site),
    }


def _about(graph: Graph, flag: Flag) -> list[Other]:
    if isinstance(flag.about, str):
        return []
    return [other_end(graph, graph.index.rows[name]) for name in flag.about]
