"""The elements that are open, so that an end tag finds its own, and an optional one is not missed."""

from __future__ import annotations

from dataclasses import dataclass

from lint.document.parts import Block, BlockKind, Container
from lint.formats.html_elements import BARRIERS, BLOCKS, IMPLIED_ENDS, TABLE_PARTS


@dataclass(slots=True, eq=False)
class Element:
    """An open element: what its text is, and what has been read in it.

    `outer` is the container that it stands in, `own` the one that it is, `block` the one that was open where it
    starts among words; `own_blocks` counts the blocks of its own text, `has_more` tells whether it holds more than
    blocks: an image, a form's field, a hidden part.
    """

    name: str
    start: int
    kind: BlockKind
    level: int
    is_prose: bool
    outer: Container | None
    own: Container | None
    first_block: int
    block: Block | None
    own_blocks: int = 0
    has_more: bool = False


class OpenElements:
    """A stack that finds the innermost element of a name at once, however deep it is."""

    def __init__(self) -> None:
        self._stack: list[Element] = []
        self._places: dict[str, list[int]] = {}
        self._barriers: list[int] = []
        self._owners: list[int] = []

    def __len__(self) -> int:
        return len(self._stack)

    @property
    def top(self) -> Element | None:
        return self._stack[-1] if self._stack else None

    @property
    def containers(self) -> int:
        """Return how many of the elements are containers."""
        return len(self._owners)

    def holds_block(self, place: int) -> bool:
        """Tell whether one of the elements from `place` on ends the paragraph before it."""
        return any(each.name in BLOCKS or each.own is not None for each in self._stack[place:])

    def push(self, element: Element) -> None:
        place = len(self._stack)
        self._stack.append(element)
        self._places.setdefault(element.name, []).append(place)
        if element.name in BARRIERS:
            self._barriers.append(place)
        if element.own is not None:
            self._owners.append(place)

    def pop(self) -> Element:
        element = self._stack.pop()
        self._places[element.name].pop()
        if element.name in BARRIERS:
            self._barriers.pop()
        if element.own is not None:
            self._owners.pop()
        return element

    def ended_by(self, name: str) -> int | None:
        """Return the place of the element that an end tag ends, if there is one."""
        place = self._innermost(name)
        limit = self._innermost("table") if name in TABLE_PARTS else self._barriers[-1] if self._barriers else -1
        return place if place >= max(limit, 0) else None

    def implied_by(self, name: str) -> int | None:
        """Return the place of the element whose end is implied by the start of a block, if there is one."""
        ended, until = IMPLIED_ENDS.get(name, ((), ()))
        limit = max((self._innermost(each) for each in until), default=-1)
        places = [place for each in ended if (place := self._innermost(each)) > limit]
        paragraph = self._innermost("p")
        if name != "button" and paragraph > (self._barriers[-1] if self._barriers else -1):
            places.append(paragraph)
        return min(places, default=None)

    def place_of_lost(self, container: Container | None) -> int | None:
        """Return the place of the innermost container if it does not hold `container`, the one that is open now."""
        if not self._owners or container is None:
            return self._owners[-1] if self._owners else None
        own = self._stack[self._owners[-1]].own
        return None if any(each is own for each in container.chain()) else self._owners[-1]

    def _innermost(self, name: str) -> int:
        places = self._places.get(name)
        return places[-1] if places else -1
