"""The links and anchors of one page's HTML."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import NamedTuple

from generator.links.conversion import FROM_MARKDOWN

_ADDRESS_OF = {
    "a": "href",
    "area": "href",
    "link": "href",
    "img": "src",
    "script": "src",
    "iframe": "src",
    "source": "src",
    "audio": "src",
    "video": "src",
}
_MUST_HAVE_ONE = {"img", "iframe"}


class Link(NamedTuple):
    """A link as it is written: the element, the address, and whether it is raw HTML."""

    tag: str
    target: str
    raw: bool


@dataclass(slots=True)
class Anatomy:
    """What a page links to and what can be linked to on it, each with how often it is there."""

    links: Counter[Link] = field(default_factory=Counter)
    ids: Counter[str] = field(default_factory=Counter)


def dissect(html: str) -> Anatomy:
    """Return the links and anchors of a page."""
    parser = _Parser()
    parser.feed(html)
    parser.close()
    return parser.found


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found = Anatomy()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        # The first of two attributes with one name is the one that counts in HTML.
        held = dict(reversed(attrs))
        named = {held.get("id"), held.get("name") if tag == "a" else None} - {None, ""}
        self.found.ids.update(name for name in named if name)
        attribute = _ADDRESS_OF.get(tag)
        if attribute is None or (attribute not in held and tag not in _MUST_HAVE_ONE):
            return
        target = (held.get(attribute) or "").strip()
        self.found.links[Link(tag, target, FROM_MARKDOWN not in held)] += 1
