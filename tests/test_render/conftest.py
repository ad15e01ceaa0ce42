"""Markdown as the builders read it, and texts that would mean something in it."""

from __future__ import annotations

from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import markdown
import pytest
from mkdocs.config import load_config

ROOT = Path(__file__).parents[2]
NASTY = [
    "<script>alert(1)</script>", "</script>", "{{ 7*7 }}", "{% raw %}", "[x](javascript:alert(1))", "| a | b |",
    "# heading", "C#", "1. item", "1) item", "- item", "+ item", "* item", "=== ", "=== \"tab\"", "!!! note",
    "??? note", "{: .class }", "{ #id }", "&amp;", "&", "~~~", "```", "`code`", "**bold**", "_em_", "a_b_c", "\\*",
    "ends with \\", "    code", "http://example.org", "<http://example.org>", "a@b.org", "[ref]", "[ref]: /x",
    "[^1]", "*[abbr]: x", ": definition", "> quote", "---", "***", "a  \nb", "\"quoted\"", "😀 👩‍⚕️", "שלום עולם",
    "x^2^ and H~2~O", "==mark==", "++ctrl++", "$x$", "--8<-- \"x\"", ":smile:", "(c) ...", "a\u00a0b",
]  # fmt: skip


class Reader(HTMLParser):
    """The elements of a page, and the text of each."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None], list[str]]] = []
        self._open: list[int] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._open.append(len(self.elements))
        self.elements.append((tag, dict(attrs), []))

    def handle_endtag(self, tag: str) -> None:
        while self._open and self.elements[self._open.pop()][0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        for place in self._open:
            self.elements[place][2].append(data)


@pytest.fixture(scope="session")
def convert() -> Callable[[str], Reader]:
    """Markdown to elements, with the extensions of mkdocs.yml and those that MkDocs adds."""
    config = load_config(str(ROOT / "mkdocs.yml"))
    settings = {**config.mdx_configs, "toc": {}}
    converter = markdown.Markdown(extensions=config.markdown_extensions, extension_configs=settings)

    def converted(text: str) -> Reader:
        reader = Reader()
        reader.feed(converter.reset().convert(text))
        reader.close()
        return reader

    return converted


@pytest.fixture(scope="module", params=NASTY)
def nasty(request: pytest.FixtureRequest) -> str:
    """A text that must be shown as it is."""
    text: str = request.param
    return text
