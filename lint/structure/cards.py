"""Cards that say when and where to get help: boxes by their names, and the blocks of emergency advice in a page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from lint.advice.urgent_help import Urgency, urgent_help
from lint.document.document import Document
from lint.document.memo import once_per_document
from lint.document.parts import Block, Container
from lint.document.running_text import is_outside
from lint.language.patterns import Pattern

CardKind = Literal["emergency", "urgent", "non-urgent"]
_BOXES = frozenset(("callout", "section", "aside", "div", "article"))
_NAMED = Pattern(r"(?:^|[\s_\-])(?P<kind>emergency|immediate|non-?urgent|urgent)(?:$|[\s_\-])")
_CARD = Pattern(r"care-?card|callout|alert|admonition|warning")
_LEAD_IN = Pattern(r":\s*$|\bif\W*$")


class Card(NamedTuple):
    """A box for help. `blocks` are those that it holds."""

    kind: CardKind
    container: Container
    blocks: list[Block]


@once_per_document
def care_cards(document: Document) -> list[Card]:
    """Return the boxes for help in order: named as such, or callouts whose advice is urgent."""
    cards = []
    for container in document.containers:
        if container.kind in _BOXES:
            blocks = [document.blocks[place] for place in document.extent(container)]
            kind = _named_kind(container)
            if kind is None and container.kind == "callout":
                kind = _kind_by_title(document, blocks)
            if kind is not None and blocks and not is_outside(blocks[0]):
                cards.append(Card(kind, container, blocks))
    return cards


def _named_kind(container: Container) -> CardKind | None:
    names = " ".join(container.names).lower()
    found = _NAMED.search(names)
    if found is None or not _CARD.search(names):
        return None
    if found["kind"].startswith("non"):
        return "non-urgent"
    return "urgent" if found["kind"] == "urgent" else "emergency"


def _kind_by_title(document: Document, blocks: list[Block]) -> CardKind | None:
    """Return what a callout's title sends the reader to."""
    title = next((block for block in blocks if block.kind in ("title", "heading")), None)
    urgency = _urgencies(document).get(title.position) if title is not None else None
    return None if urgency is None else "non-urgent" if urgency == "routine" else urgency


@once_per_document
def _urgencies(document: Document) -> dict[int, Urgency]:
    return {each.block.position: each.urgency for each in urgent_help(document)}


def emergency_blocks(document: Document) -> list[Block]:
    """Return the blocks that send the reader to emergency care: in a card, as a list under a lead-in, by themselves."""
    found: dict[int, Block] = {}
    for card in care_cards(document):
        if card.kind == "emergency":
            found.update((block.position, block) for block in card.blocks)
    for each in urgent_help(document):
        if each.urgency == "emergency" and not is_outside(each.block):
            found[each.block.position] = each.block
            found.update((block.position, block) for block in _list_under(document, each.block))
    return [found[position] for position in sorted(found)]


def _list_under(document: Document, block: Block) -> Iterator[Block]:
    """Yield the items that a lead-in such as "Call 999 if:" opens."""
    if block.kind == "item" or not _LEAD_IN.search(document.folded[block.start : block.end]):
        return
    for place in range(block.position + 1, len(document.blocks)):
        if document.blocks[place].kind != "item":
            return
        yield document.blocks[place]
