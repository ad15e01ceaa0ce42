"""The parts that a document is made of. Offsets are into its prose, spans are into its source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from lint.text.source import Span

BlockKind = Literal["heading", "paragraph", "item", "cell", "term", "title", "caption", "reference"]
MarkKind = Literal["link", "image", "strong", "emphasis", "code", "footnote"]


@dataclass(slots=True, eq=False)
class Container:
    """What blocks stand in: a list, a quote, a callout, a table row, an HTML element.

    `kind` is list, item, quote, callout, tab, table, row, footnote, or the name of an HTML element; `names` are
    the callout's type, or the element's classes, id and role; `ordered` lists are numbered.
    """

    kind: str
    parent: Container | None
    span: Span
    names: tuple[str, ...] = ()
    ordered: bool = False

    def chain(self) -> Iterator[Container]:
        """Yield this container and those around it, the nearest first."""
        here: Container | None = self
        while here is not None:
            yield here
            here = here.parent


@dataclass(slots=True, eq=False)
class Block:
    """A run of prose: a heading, a paragraph, a list item's text, a table cell.

    `title` is a callout's or a tab's title, `term` the defined word of a definition list, `reference` an entry of
    a list of sources. `span` covers the block's markup too; `level` is a heading's.
    """

    kind: BlockKind
    start: int
    end: int
    span: Span
    container: Container | None
    level: int = 0
    position: int = 0

    def within(self, *kinds: str) -> Container | None:
        """Return the nearest container of one of these kinds."""
        here = self.container
        while here is not None and here.kind not in kinds:
            here = here.parent
        return here


@dataclass(slots=True, eq=False)
class Mark:
    """Marked words: a link, an image (its words are the alternative text), bold, code.

    `target` is a link's or an image's address, `attributes` those of an HTML element, `span` covers the markup.
    """

    kind: MarkKind
    start: int
    end: int
    span: Span
    target: str = ""
    attributes: dict[str, str] = field(default_factory=dict)


class Sentence(NamedTuple):
    """One sentence, or a fragment that stands for one: the whole of a heading, a list item, a cell."""

    start: int
    end: int
    block: Block


@dataclass(slots=True, eq=False)
class Section:
    """A heading and the blocks under it up to the next heading; the first has no heading if text stands above one."""

    heading: Block | None
    blocks: list[Block]
    parent: Section | None = None

    @property
    def level(self) -> int:
        return self.heading.level if self.heading else 0
