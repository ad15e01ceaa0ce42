"""The repository's own site has no broken link."""

from __future__ import annotations

from pathlib import Path

from generator.links.check import check_links
from generator.links.settings import read_settings
from generator.model.graph import Graph

ROOT = Path(__file__).parents[2]


def test_every_link_and_anchor_of_the_site_resolves(graph: Graph) -> None:
    report = check_links(graph, read_settings(ROOT))

    assert [str(finding) for finding in report.findings] == []
    assert report.pages >= len(graph.index.rows)
    assert report.addresses >= len(graph.content.sources)
