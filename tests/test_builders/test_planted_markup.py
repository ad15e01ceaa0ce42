"""Markup in a fact stays text in the finished website: in the navigation, the head and the JSON-LD too."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest

pytestmark = pytest.mark.builder
ROOT = Path(__file__).parents[2]
NAME = 'R&D "q" </title></script><script>alert(1)</script>'
WORDS = 'It is <5 & "rare"\' </script><img src=x onerror=alert(2)> [x](javascript:alert(3)) {{ 7*7 }}.'


class Reader(HTMLParser):
    """The elements of a page, and what stands in its title and its scripts."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.title = ""
        self.scripts: list[tuple[str | None, str]] = []
        self._inside: str | None = None
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self._inside = tag
        if tag == "script":
            self.scripts.append((dict(attrs).get("type"), ""))

    def handle_endtag(self, tag: str) -> None:
        self._inside = None

    def handle_data(self, data: str) -> None:
        if self._inside == "title" and not self.title:
            self.title = data
        elif self._inside == "script":
            self.scripts[-1] = (self.scripts[-1][0], self.scripts[-1][1] + data)


@pytest.fixture(scope="module", params=["mkdocs", "zensical"])
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small site with markup in a name and in a definition, as a builder makes it."""
    root = tmp_path_factory.mktemp("planted") / "site"
    shutil.copytree(ROOT / "tests" / "data" / "small_site", root)
    shutil.copytree(ROOT / "site_templates", root / "site_templates")
    settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8").replace("generator/mkdocs_hook.py", "hook.py")
    (root / "mkdocs.yml").write_text(settings, encoding="utf-8")
    shutil.copy(ROOT / "generator" / "mkdocs_hook.py", root / "hook.py")
    wheeze = root / "content" / "symptoms" / "wheeze.yml"
    text = wheeze.read_text(encoding="utf-8").replace("name: Wheeze\n", f"name: {json.dumps(NAME)}\n")
    start, end = text.index("text: A wheeze is"), text.index("\n", text.index("text: A wheeze is"))
    wheeze.write_text(f"{text[:start]}text: {json.dumps(WORDS)}{text[end:]}", encoding="utf-8")
    command = [str(Path(sys.executable).with_name("plainwell")), "build", "--builder", request.param]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    subprocess.run(command, cwd=root, env=environment, check=True, capture_output=True)
    return root / "site"


def test_no_element_comes_from_a_fact(site: Path) -> None:
    for path in site.rglob("*.html"):
        page = Reader(path.read_text(encoding="utf-8"))
        for tag, attributes in page.elements:
            assert attributes.get("src") != "x", path
            assert not [name for name in attributes if name.startswith("on")], (path, tag, attributes)
            assert not (attributes.get("href") or "").casefold().startswith("javascript"), path
        code = [words for kind, words in page.scripts if kind != "application/ld+json"]
        assert not [words for words in code if "alert(" in words], path


def test_the_head_says_what_the_facts_say(site: Path) -> None:
    page = Reader((site / "symptoms" / "wheeze" / "index.html").read_text(encoding="utf-8"))
    metas = [held for tag, held in page.elements if tag == "meta"]
    descriptions = [held["content"] for held in metas if held.get("name") == "description"]

    assert page.title.startswith(f"{NAME} - ")
    assert descriptions == [WORDS]


def test_the_json_ld_says_what_the_facts_say(site: Path) -> None:
    page = Reader((site / "symptoms" / "wheeze" / "index.html").read_text(encoding="utf-8"))
    [data] = [json.loads(words) for kind, words in page.scripts if kind == "application/ld+json"]

    assert NAME in json.dumps(data, ensure_ascii=False).replace('\\"', '"')
