"""Another topic needs another content folder and no change of the code."""

from __future__ import annotations

import datetime
import re
from pathlib import Path

from generator.facts.json_schema import schemas
from generator.project import load, render_all


def test_a_site_on_another_topic_is_built(small_site: Path, today: datetime.date) -> None:
    pages = {page.path: page.text for page in render_all(load(small_site, today))}

    assert sorted(pages) == [
        "about/policy.md", "about/sources.md", "answers/glossary.md", "answers/myths.md", "answers/questions.md",
        "compare.md", "get-help.md", "index.md",
        "symptoms/breathlessness.md", "symptoms/index.md", "symptoms/wheeze.md",
        "treatments/index.md", "treatments/reliever-inhaler.md", "treatments/salt-lamp.md",
        "triggers/birch-pollen.md", "triggers/index.md", "triggers/pollen.md",
    ]  # fmt: skip
    assert "# Asthma in plain words" in pages["index.md"]
    assert "5 minutes to 1.5 hours" in pages["symptoms/wheeze.md"]
    assert "### No good evidence" in pages["treatments/salt-lamp.md"]


def test_nothing_of_this_repository_s_topic_is_in_its_pages(small_site: Path, today: datetime.date) -> None:
    graph = load(small_site, today)
    everything = "\n".join([page.text for page in render_all(graph)] + [str(schemas(graph.content.site))])

    assert re.findall(r"(?i)muscle|twitch|spasm|jerk|movement|nerve", everything) == []


def test_nothing_of_any_topic_is_in_the_code() -> None:
    """The examples of rules are pages about something; the code around them is not."""
    root = Path(__file__).parents[2]
    files = [
        path
        for folder in ("lint", "generator", "plainwell", "site_templates")
        for path in (root / folder).rglob("*")
        if path.suffix in (".py", ".j2", ".html", ".css", ".xml") and not {"data", "rules"} & {*path.parts}
    ]
    words = re.compile(r"(?i)\b(muscles?|twitch\w*|spasms?|myoclon\w*|tremors?|asthma|wheez\w*)\b")

    assert files
    assert [f"{path.relative_to(root)}: {word[0]}" for path in files for word in words.finditer(path.read_text())] == []
