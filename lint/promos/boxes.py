"""Blocks that the markup sets apart as advertising, newsletter or list of other pages, by their class, id or role."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Literal, NamedTuple

from lint.data.tables import read_table
from lint.document.document import Document
from lint.document.parts import Block, Container
from lint.language.patterns import Pattern
from lint.promos.honest import is_among_sources
from lint.promos.titles import Title, find_title

Purpose = Literal["advert", "newsletter", "shop", "social", "other pages"]
PURPOSES: tuple[Purpose, ...] = ("advert", "newsletter", "shop", "social", "other pages")
_TOKEN = Pattern(r"[a-z0-9]+")
# A page that carries such a name is no box.
_FRAMES = frozenset(
    {"main", "article", "body", "html", "item", "li", "row", "table", "tab", "outside", "header", "nav"}
)
_MOST_WORDS = 160
_MOST_BLOCKS_OF_CARD = 5
_LONGEST_CARD = 360


class Box(NamedTuple):
    """A container whose name tells what it is for, and its blocks."""

    container: Container
    blocks: tuple[Block, ...]
    purpose: Purpose

    @property
    def is_paid(self) -> bool:
        """Tell whether the names leave no doubt that somebody pays for what stands here."""
        return any(_names().meaning(token)[1] for name in self.container.names for token in _TOKEN.findall(name))


class _Names(NamedTuple):
    """What words in names of containers mean: a purpose, and whether somebody pays."""

    whole: Mapping[str, tuple[Purpose, bool]]
    starts: Mapping[str, tuple[Purpose, bool]]
    pairs: Mapping[str, Purpose]

    def meaning(self, token: str) -> tuple[Purpose | None, bool]:
        known = self.whole.get(token)
        if known is not None:
            return known
        return next((meaning for start, meaning in self.starts.items() if token.startswith(start)), (None, False))


@cache
def _names() -> _Names:
    whole: dict[str, tuple[Purpose, bool]] = {}
    starts: dict[str, tuple[Purpose, bool]] = {}
    pairs: dict[str, Purpose] = {}
    for said, how, words in read_table("promo_box_names.tsv"):
        purpose = next(each for each in PURPOSES if each == said)
        for word in words.split():
            if how == "pair":
                pairs[word] = purpose
            else:
                table = starts if how.endswith("start") else whole
                table[word] = (purpose, how.startswith("paid"))
    return _Names(whole, starts, pairs)


def find_boxes(document: Document) -> Iterator[Box]:
    """Yield the outermost containers with a telling name that hold a part of the page, not the page itself."""
    taken: set[int] = set()
    for container in document.containers:
        purpose = purpose_of(container)
        if purpose is None or any(outer.kind in ("outside", "nav") for outer in container.chain()):
            continue
        blocks = tuple(document.blocks[place] for place in document.extent(container))
        if not blocks or blocks[0].position in taken:
            continue
        if len(document.words(blocks[0].start, blocks[-1].end)) <= _MOST_WORDS and len(blocks) < len(document.blocks):
            taken.update(block.position for block in blocks)
            yield Box(container, blocks, purpose)


def purpose_of(container: Container) -> Purpose | None:
    """Return what a container's names say that it is for."""
    if container.kind in _FRAMES or not container.names:
        return None
    found: set[Purpose | None] = set()
    for name in container.names:
        tokens = _TOKEN.findall(name)
        found.update(_names().meaning(token)[0] for token in tokens)
        found.update(_names().pairs.get(f"{first}-{second}") for first, second in zip(tokens, tokens[1:], strict=False))
    return next((purpose for purpose in PURPOSES if purpose in found), None)


class Card(NamedTuple):
    """A small container with a link and, first in it, a title that asks to be clicked."""

    blocks: tuple[Block, ...]
    title: Title


def find_cards(document: Document) -> Iterator[Card]:
    """Yield the small containers of HTML that look like the teaser of another page."""
    for container in document.containers:
        if container.kind not in ("div", "section", "aside", "figure", "a", "blockquote"):
            continue
        extent = document.extent(container)
        blocks = tuple(document.blocks[place] for place in extent)
        if not 2 <= len(blocks) <= _MOST_BLOCKS_OF_CARD or blocks[-1].end - blocks[0].start > _LONGEST_CARD:
            continue
        if (
            is_among_sources(document, blocks[0])
            or next(document.marks_in(blocks[0].start, blocks[-1].end, "link"), None) is None
        ):
            continue
        title = find_title(document, blocks[0].start, blocks[0].end)
        if title is not None and title.is_bait and len(title.text.split()) >= 4:
            yield Card(blocks, title)
