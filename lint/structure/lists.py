"""The lists of a page, each with its own items."""

from __future__ import annotations

from typing import NamedTuple

from lint.document.document import Document
from lint.document.memo import once_per_document
from lint.document.parts import Block, Container
from lint.document.running_text import is_outside


class ItemList(NamedTuple):
    """A list and the first block of each of its own items; those of a list inside an item are that list's."""

    container: Container
    items: list[Block]


@once_per_document
def item_lists(document: Document) -> list[ItemList]:
    """Return the lists of the page itself in order; navigation, footers and lists of sources are left out."""
    lists: dict[int, ItemList] = {}
    seen: set[int] = set()
    for block in document.blocks:
        if block.kind != "item" or block.container is None or is_outside(block):
            continue
        item = block.within("item") or block.container
        if id(item) in seen:
            continue
        seen.add(id(item))
        container = next((each for each in item.chain() if each.kind in ("list", "ul", "ol")), None)
        if container is not None:
            lists.setdefault(id(container), ItemList(container, [])).items.append(block)
    return list(lists.values())


def above(document: Document, listed: ItemList) -> Block | None:
    """Return the block that stands above a list: its lead-in, its heading or its box's title."""
    place = listed.items[0].position - 1
    return document.blocks[place] if place >= 0 else None
