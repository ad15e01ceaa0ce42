"""The home page: what worries readers first, then the ways into the site."""

from __future__ import annotations

from typing import Any

from generator.model.graph import Graph
from generator.pages import addresses
from generator.pages.disclaimers import common_disclaimers
from generator.pages.json_ld import describe_page
from generator.pages.kind_index import kind_index_view
from generator.pages.urgent import urgency_blocks


def home_view(graph: Graph) -> dict[str, Any]:
    """Return what home.md.j2 shows."""
    content = graph.content
    site = content.site
    first = next(iter(site.kinds))
    return {
        "site": site,
        "help": addresses.HELP,
        "compare": (site.compare.title, addresses.COMPARE) if site.compare else None,
        "block": urgency_blocks(content, [flag for flag in content.flags if flag.about == "everyone"])[0],
        "members": kind_index_view(graph, first)["groups"][0].members,
        "first_kind": site.kinds[first],
        "kinds": [(kind, addresses.index_page(kind)) for kind in site.kinds.values()],
        "questions": [(q, f"{addresses.FAQ}#{addresses.slug(q.id)}") for q in content.questions[:6]],
        "answers": [addresses.FAQ, addresses.MYTHS, addresses.GLOSSARY],
        "disclaimers": common_disclaimers(content),
        "json_ld": describe_page(site.title, site.description, site),
    }
