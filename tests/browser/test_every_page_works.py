"""Each kind of page, on a phone and a desk, by day and by night: nothing fails, nothing is out of reach."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

pytestmark = pytest.mark.browser

ARTEFACTS = Path(__file__).parent / "artefacts"
PAGES = {
    "home": "",
    "movement": "movements/spasm/",
    "cause": "causes/dehydration/",
    "compare": "compare/",
    "help": "get-help/",
    "glossary": "answers/glossary/",
}
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
HEADINGS = "[...document.querySelectorAll('article :is(h1, h2, h3, h4, h5, h6)')].map(one => Number(one.tagName[1]))"


@pytest.fixture(params=[(width, scheme) for width in (360, 1280) for scheme in ("light", "dark")], ids=str)
def look(request: pytest.FixtureRequest) -> tuple[int, str]:
    """A width and a colour scheme."""
    look: tuple[int, str] = request.param
    return look


@pytest.fixture(params=PAGES)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_a_page_loads_whole_fits_its_width_and_is_accessible(reader: Any, name: str, look: tuple[int, str]) -> None:
    width, scheme = look
    page = reader.open(PAGES[name], width, scheme)
    keep(page, f"{name}-{width}-{scheme}")
    assert reader.faults == []
    assert widest(page) <= width
    assert violations(page) == []


def test_headings_step_down_one_level_at_a_time(reader: Any, name: str) -> None:
    levels: list[int] = reader.open(PAGES[name]).evaluate(HEADINGS)
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in zip(levels, levels[1:], strict=False))


@pytest.mark.parametrize("name", ["home", "movement", "compare"], indirect=True)
def test_zensical_builds_pages_that_work_too(reader_of: Any, name: str) -> None:
    reader = reader_of("zensical")
    page = reader.open(PAGES[name], 360)
    keep(page, f"zensical-{name}-360-light")
    assert reader.faults == []
    assert widest(page) <= 360


def keep(page: Page, name: str) -> None:
    """Keep what the page looks like, for people to see."""
    ARTEFACTS.mkdir(exist_ok=True)
    page.screenshot(path=ARTEFACTS / f"{name}.png")


def widest(page: Page) -> int:
    return int(page.evaluate("document.documentElement.scrollWidth"))


def violations(page: Page) -> list[str]:
    """Return what axe finds against WCAG 2.2 A and AA, on the whole page."""
    options = {"resultTypes": ["violations"], "runOnly": {"type": "tag", "values": TAGS}}
    found = Axe().run(page, options=options).response["violations"]
    return [f"{fault['id']}: {node['target']} {node['html'][:120]}" for fault in found for node in fault["nodes"]]
