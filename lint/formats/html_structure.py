"""Elements to containers and blocks: which open, which end, and which are all that a block stands in."""

from __future__ import annotations

from collections.abc import Mapping

from lint.document.draft import Draft
from lint.document.parts import Container
from lint.formats.html_elements import BLOCKS, HEADINGS
from lint.formats.html_frames import widen
from lint.formats.html_kinds import container_kind, loose_kind, text_kind
from lint.formats.html_main import MainPart
from lint.formats.html_marks import OpenMarks
from lint.formats.html_names import names_of
from lint.formats.html_open import Element, OpenElements
from lint.formats.html_tokens import Token
from lint.text.source import Span

# Deeper than any page nests what has a name: rules walk from a block to the outermost container.
_DEEPEST = 50
_AT_END = " \t\r\n\f\u00a0"


class Structure:
    """The open elements, and the open block of a draft. `is_prose` tells whether words count where it stands."""

    def __init__(self, draft: Draft, marks: OpenMarks, main: MainPart | None) -> None:
        self._draft = draft
        self._marks = marks
        self._main = main
        self._open = OpenElements()
        self._lead = -1
        self._read_from = 0
        self.content_end = 0
        self.is_prose = True

    def __len__(self) -> int:
        return len(self._open)

    @property
    def is_in_head(self) -> bool:
        top = self._open.top
        return top is not None and top.name == "head"

    def start(self, name: str, attributes: Mapping[str, str], token: Token, *, is_prose: bool) -> None:
        """Open an element."""
        if name in BLOCKS:
            self.finish(token.start())
            if (place := self._open.implied_by(name)) is not None:
                self._end_down_to(place, token.start(), token.start())
        outer = self._draft.container
        if self._main is not None and self._main.is_main(name, attributes):
            self._main.enter()
        names = names_of(attributes) if attributes else ()
        own = self._container(name, names, token, is_prose)
        kind, level = text_kind(name, names, self._open.top, self._draft.container)
        is_prose = is_prose and self.is_prose
        first, block = len(self._draft.blocks), self._draft.block
        self._open.push(Element(name, token.start(), kind, level, is_prose, outer, own, first, block))
        self.is_prose = is_prose

    def end(self, name: str, start: int, end: int) -> None:
        """Close the element that an end tag at `start` belongs to, if it is open."""
        if name in HEADINGS:
            name = next((each for each in (name, *HEADINGS) if self._open.ended_by(each) is not None), name)
        if (place := self._open.ended_by(name)) is not None:
            self._end_down_to(place, start, end)

    def resume(self, start: int) -> None:
        """Go on at `start`. The containers that Markdown has left since are forgotten."""
        self._read_from = start
        self.leave_ended_block()
        while (place := self._open.place_of_lost(self._draft.container)) is not None:
            while len(self._open) > place:
                self._open.pop()
        self.is_prose = self._open.top is None or self._open.top.is_prose

    def leave_ended_block(self) -> None:
        """Forget what was opened among the words of a block that Markdown has ended."""
        block = self._draft.block
        while (top := self._open.top) is not None and top.block is not None and top.block is not block:
            self._open.pop()
            self.is_prose = self._open.top is None or self._open.top.is_prose

    def close(self, end: int) -> None:
        """Close all elements."""
        self.finish(end)
        if len(self._open):
            self._end_down_to(0, end, end)
        self._marks.close_deeper(-1, end)

    def begin(self, start: int) -> None:
        """Open a block of the innermost element's own text."""
        top = self._open.top
        start = min(self._lead, start) if self._lead >= 0 else start
        if top is None:
            self._draft.begin(loose_kind(self._draft.container), Span(start, start))
        else:
            top.own_blocks += 1
            self._draft.begin(top.kind, Span(start, start), top.level)

    def finish(self, end: int) -> None:
        """Close the block where its words and their tags end, or at `end` if that comes first."""
        self._lead = -1
        block = self._draft.block
        if block is None:
            return
        end = min(end, self.content_end)
        before = len(self._draft.blocks)
        self._draft.finish(block.span.start + len(self._draft.source.text[block.span.start : end].rstrip(_AT_END)))
        self._marks.block_ended()
        if len(self._draft.blocks) == before and self._open.top is not None:
            self._open.top.own_blocks -= 1

    def lead_at(self, start: int) -> None:
        """Note where the tags before the next block's first word start."""
        if self._lead < 0:
            self._lead = start

    def note_media(self) -> None:
        """Note something in the innermost element that is no words."""
        if self._open.top is not None:
            self._open.top.has_more = True

    def _container(self, name: str, names: tuple[str, ...], token: Token, is_prose: bool) -> Container | None:
        """Enter the container that an element is."""
        if not is_prose:
            # Markdown may leave it: it must be known where it was opened.
            is_outermost = self.is_prose and self._main is None and name in BLOCKS
            return self._draft.enter(name, Span(*token.span())) if is_outermost else None
        kind = container_kind(name, names)
        if kind is None or self._open.containers >= _DEEPEST:
            return None
        return self._draft.enter(kind, Span(*token.span()), names, ordered=name == "ol")

    def _end_down_to(self, place: int, start: int, end: int) -> None:
        """Close the elements from `place` on; those inside end at `start`, the outermost of them at `end`."""
        if self._open.holds_block(place):
            self.finish(start)
        self._marks.close_deeper(place, start)
        while len(self._open) > place:
            self._close(self._open.pop(), end if len(self._open) == place else start)
        self.is_prose = self._open.top is None or self._open.top.is_prose

    def _close(self, element: Element, end: int) -> None:
        draft = self._draft
        widen(draft.blocks, element, self._open.top, end, self._read_from)
        if element.own is not None:
            element.own.span = Span(element.start, end)
            if self._main is not None:
                self._main.closed(element.own)
        if self._main is not None or self._is_open(element.own):
            draft.container = element.outer

    def _is_open(self, container: Container | None) -> bool:
        here = self._draft.container
        return container is not None and here is not None and any(each is container for each in here.chain())
