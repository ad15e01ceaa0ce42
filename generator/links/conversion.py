"""Markdown to HTML, as the builders make it."""

from __future__ import annotations

import re
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from generator.builders import SETTINGS
from generator.links.settings import Settings
from lint.problems import Problem, ProjectError

FROM_MARKDOWN = "data-from-markdown"
"""The attribute of each link that was written in Markdown; a link without it was written in raw HTML."""

_FRONT_MATTER = re.compile(r"---[ \t]*\n.*?^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)


def body_start(text: str) -> int:
    """Return the offset at which a page's text starts, after its front matter."""
    front = _FRONT_MATTER.match(text)
    return front.end() if front else 0


class Converter:
    """Converts one page after the other with the extensions of mkdocs.yml."""

    def __init__(self, settings: Settings) -> None:
        names = list(settings.extensions)
        try:
            self._markdown = Markdown(extensions=names, extension_configs=settings.extensions)
        except (ImportError, AttributeError, KeyError, TypeError, ValueError) as error:
            message = f"names a Markdown extension, or an option of one, that cannot be used: {error}."
            advice = "Install the extension, or correct `markdown_extensions`."
            raise ProjectError(Problem(SETTINGS, 0, 0, message, advice)) from None
        # The builders look for links at this place too: after everything else has been done to the page.
        self._markdown.treeprocessors.register(_Marking(self._markdown), "plainwell_links", 0)

    def convert(self, text: str) -> str:
        """Return a page's HTML."""
        self._markdown.reset()
        html: str = self._markdown.convert(text[body_start(text) :])
        return html


class _Marking(Treeprocessor):  # type: ignore[misc]
    """Marks the links that come from Markdown: at this stage raw HTML is not yet part of the page."""

    def run(self, root: Element) -> Any:
        for element in root.iter():
            if element.tag in ("a", "img"):
                element.set(FROM_MARKDOWN, "")
