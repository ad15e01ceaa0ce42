"""The main part of a page: what stands outside of it belongs to the site."""

from __future__ import annotations

import re
from collections.abc import Mapping

from lint.document.draft import Draft
from lint.document.parts import Container
from lint.language.patterns import Pattern
from lint.text.source import Span

_MAIN = Pattern(r"<main\b|\brole\s*=\s*[\"']?main\b", re.I)
_ARTICLE = Pattern(r"<article\b", re.I)


class MainPart:
    """Holds the whole page in a container `outside`, and takes the main part out of it.

    The main part is `main`, or else the article of a page that has only one.
    """

    def __init__(self, draft: Draft) -> None:
        text = draft.source.text
        self._draft = draft
        self._article_is_main = not _MAIN.search(text) and len(_ARTICLE.findall(text)) == 1
        self._copies: dict[int, Container] = {}
        self._outside = draft.enter("outside", Span(0, len(text)))
        self._found = False

    def is_main(self, name: str, attributes: Mapping[str, str]) -> bool:
        return name == "main" or attributes.get("role") == "main" or (self._article_is_main and name == "article")

    def enter(self) -> None:
        """Take what comes out of `outside`. The containers around it get a twin each, which holds the main part."""
        self._found = True
        around = list(self._draft.container.chain()) if self._draft.container else []
        if not around or around[-1] is not self._outside:
            return
        twin: Container | None = None
        for container in reversed(around):
            if container is not self._outside:
                twin = Container(container.kind, twin, container.span, container.names, container.ordered)
                self._copies[id(container)] = twin
        self._draft.container = twin

    def closed(self, container: Container) -> None:
        """Give the twin of a container the same end."""
        if twin := self._copies.get(id(container)):
            twin.span = container.span

    def close(self) -> None:
        """Where no main part was found, nothing is outside of it."""
        if self._found:
            return
        for block in self._draft.blocks:
            if block.container is self._outside:
                block.container = None
            elif block.container is not None:
                self._take_out(block.container)

    def _take_out(self, container: Container) -> None:
        for each in container.chain():
            if each.parent is self._outside:
                each.parent = None
