"""A fact that contains markup reaches every page as text, and still knows its file and line."""

from __future__ import annotations

import datetime
import html
import json
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
import yaml

from generator.pages.plan import plan_pages
from generator.project import load, render_all, templates_folder
from generator.render.renderer import RenderedPage, Renderer

TODAY = datetime.date(2026, 1, 31)
SMALL_SITE = Path(__file__).parents[1] / "data" / "small_site"
PLACES: dict[str, list[str]] = {
    "symptoms/wheeze": [
        "name", "in_text", "synonyms.0.name", "definition.text", "sound.text", "attack.text", "attack.min.words",
        "places.values.0", "signs.0.text", "forms.0.name", "forms.0.text",
    ],
    "symptoms/breathlessness": ["review.name", "review.role"],
    "triggers/pollen": ["how.text", "sorts.0.name", "relations.0.text"],
    "glossary": ["terms.0.term", "terms.0.text"],
    "faq": ["questions.0.question", "questions.0.text"],
    "myths": ["myths.0.claim", "myths.0.text"],
    "urgency": ["levels.0.name", "levels.0.text", "flags.0.text", "first_aid.0.name", "first_aid.0.steps.0.text"],
    "disclaimers": ["disclaimers.0.text"],
    "sources": ["sources.0.title", "sources.0.organisation", "sources.1.note"],
    "site": [
        "title", "tagline", "kinds.symptom.title", "kinds.symptom.summary", "kinds.symptom.singular",
        "kinds.symptom.plural", "kinds.symptom.fields.sound.label", "kinds.symptom.fields.signs.label",
        "kinds.treatment.fields.cautions.if_empty", "relations.sets_off.words.common", "relations.sets_off.lead.common",
        "compare.title", "compare.summary", "pages.help.title", "pages.help.summary", "vocabularies.sound.whistle",
        "vocabularies.symptom_group.core", "grades.handout.name", "grades.handout.alone", "certainties.low.note",
    ],
}  # fmt: skip
Convert = Callable[[str], Any]


def plant(project: Path, words: Callable[[str], str]) -> dict[str, tuple[str, str]]:
    """Put `words(route)` into every place; return what was planted and its file, by file and route."""
    planted = {}
    for name, routes in PLACES.items():
        file = project / "content" / f"{name}.yml"
        data = yaml.safe_load(file.read_text(encoding="utf-8"))
        for route in routes:
            *path, last = (int(step) if step.isdigit() else step for step in route.split("."))
            holder = data
            for step in path:
                holder = holder[step]
            holder[last] = words(marker(f"{name}.{route}"))
            planted[f"{name}.{route}"] = (holder[last], f"content/{name}.yml")
        # JSON is YAML, and keeps each value on a line of its own.
        file.write_text(json.dumps(data, ensure_ascii=False, indent=1), encoding="utf-8")
    return planted


def marker(route: str) -> str:
    """A word that says where it was planted; nothing in it means anything in Markdown."""
    return "Q" + route.replace(".", "0").replace("/", "0").replace("_", "")


def rendered(project: Path) -> list[RenderedPage]:
    return list(render_all(load(project, TODAY)))


def start_of_body(page: RenderedPage) -> int:
    return page.text.find("\n---\n") + 5


def body(page: RenderedPage) -> str:
    return page.text[start_of_body(page) :]


def elements(pages: list[RenderedPage], convert: Convert) -> Counter[tuple[Any, ...]]:
    """How often each element stands on the pages, with the names of its attributes and where it links to."""
    return Counter(
        (tag, tuple(sorted(attributes)), (attributes.get("href") or "#").partition("#")[0])
        for page in pages
        for tag, attributes, _ in convert(body(page)).elements
    )


def shown(pages: list[RenderedPage], convert: Convert) -> str:
    """Everything that readers can see, titles of links included."""
    found: list[str] = []
    for page in pages:
        for _, attributes, words in convert(body(page)).elements:
            found += ["".join(words), attributes.get("title") or ""]
    return normal("\n".join(found))


def normal(text: str) -> str:
    # Some places show the first letter as a capital.
    return " ".join(text.split()).casefold()


@dataclass
class Planted:
    """A project with planted texts: each with its words and its file, by file and route."""

    root: Path
    texts: dict[str, tuple[str, str]]
    pages: list[RenderedPage]


def planted_site(root: Path, words: Callable[[str], str]) -> Planted:
    shutil.copytree(SMALL_SITE, root)
    return Planted(root, plant(root, words), rendered(root))


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory, convert: Convert) -> Counter[tuple[Any, ...]]:
    """The elements of the site where only plain words were planted."""
    site = planted_site(tmp_path_factory.mktemp("plain") / "site", lambda place: f"x {place} x")
    return elements(site.pages, convert)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, nasty: str) -> Planted:
    return planted_site(tmp_path_factory.mktemp("nasty") / "site", lambda place: f"{nasty} {place} {nasty}")


def test_markup_in_any_place_of_the_facts_is_shown_as_text(
    site: Planted, plain: Counter[tuple[Any, ...]], convert: Convert
) -> None:
    visible = shown(site.pages, convert)
    assert [route for route, (words, _) in site.texts.items() if normal(words) not in visible] == []
    assert elements(site.pages, convert) == plain


def test_titles_and_descriptions_are_safe_to_put_into_html(site: Planted) -> None:
    page = next(page for page in site.pages if page.path == "symptoms/wheeze.md")
    held = yaml.safe_load(page.text.split("\n---\n")[0])

    for key, route in (("title", "symptoms/wheeze.name"), ("description", "symptoms/wheeze.definition.text")):
        assert html.unescape(held[key]).split() == site.texts[route][0].split()
        assert not set(held[key]) & set('<>"')


def test_planted_text_knows_its_file_and_line(site: Planted) -> None:
    for route, (_, file) in site.texts.items():
        place = marker(route)
        lines = (site.root / file).read_text(encoding="utf-8").split("\n")
        line = next(number for number, text in enumerate(lines, start=1) if f" {place} " in text)
        # A description may be put together from several facts, and then points at the first.
        found = [(page, at) for page in site.pages for at in occurrences(page.text, place) if at > start_of_body(page)]
        assert found, route
        for page, start in found:
            origins = {page.locate(at)[0::3] for at in range(start, start + len(place))}
            assert origins == {(file, line)}, f"{route} on {page.path}"


def test_what_is_published_is_what_is_located(site: Planted) -> None:
    """Publishing renders without marks, which is faster, and must give the same text."""
    graph = load(site.root, TODAY)
    renderer = Renderer(graph, *templates_folder(site.root))
    located = {page.path: page.text for page in site.pages}

    for plan in plan_pages(graph, ""):
        assert renderer.text(plan) == located[plan.path], plan.path


def occurrences(text: str, words: str) -> Iterator[int]:
    start = text.find(words)
    while start >= 0:
        yield start
        start = text.find(words, start + 1)


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "//example.org", "example.org"])
def test_a_source_without_a_web_address_is_refused(small_site: Path, address: str) -> None:
    sources = small_site / "content" / "sources.yml"
    text = sources.read_text(encoding="utf-8").replace("https://example.org/asthma-guide", address)
    sources.write_text(text, encoding="utf-8")

    with pytest.raises(Exception, match="url|address"):
        rendered(small_site)


TAILS = ["a)b", 'a"b', "a'b", "a<b>", "a`b", "a\\b", "a*b*c", "a_b_c", "a|b", "a&b=c", "[a]", "é"]


@pytest.mark.parametrize("tail", TAILS)
def test_an_address_stays_one_address(small_site: Path, convert: Convert, tail: str) -> None:
    sources = small_site / "content" / "sources.yml"
    text = sources.read_text(encoding="utf-8")
    address = f"https://example.org/{tail}"
    quoted = json.dumps(address, ensure_ascii=False)
    sources.write_text(text.replace("https://example.org/asthma-guide", quoted), encoding="utf-8")
    page = next(page for page in rendered(small_site) if page.path == "about/sources.md")

    links = [attributes["href"] for tag, attributes, _ in convert(body(page)).elements if tag == "a"]
    assert address in [unquote(link) for link in links]
