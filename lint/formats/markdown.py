"""Markdown to a document: CommonMark, tables, footnotes, definition lists, and what Material pages add."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Any

import pyromark

from lint.document.document import Document
from lint.document.draft import Draft
from lint.document.parts import BlockKind, Container, MarkKind
from lint.formats.byte_offsets import code_points
from lint.formats.front_matter import find_front_matter
from lint.formats.material_syntax import Opening, mask
from lint.text.source import Source, Span

if TYPE_CHECKING:
    from lint.formats.html import HtmlReader

_SYNTAX = (
    pyromark.Options.ENABLE_TABLES
    | pyromark.Options.ENABLE_FOOTNOTES
    | pyromark.Options.ENABLE_DEFINITION_LIST
    | pyromark.Options.ENABLE_STRIKETHROUGH
    | pyromark.Options.ENABLE_TASKLISTS
    | pyromark.Options.ENABLE_HEADING_ATTRIBUTES
)
_BLOCKS: dict[str, BlockKind] = {
    "Paragraph": "paragraph",
    "TableCell": "cell",
    "DefinitionListTitle": "term",
}
_CONTAINERS = {
    "List": "list",
    "Item": "item",
    "Table": "table",
    "TableHead": "row",
    "TableRow": "row",
    "DefinitionListDefinition": "definition",
    "FootnoteDefinition": "footnote",
}
_MARKS: dict[str, MarkKind] = {"Link": "link", "Image": "image", "Strong": "strong", "Emphasis": "emphasis"}


def read_markdown(source: Source) -> Document:
    """Return the document of a Markdown file."""
    front_matter, start = find_front_matter(source.text)
    masked, openings = mask(source.text, start)
    draft = Draft(source, "\n" * start + masked[start:])
    draft.front_matter = front_matter
    _Reader(draft, openings).read()
    return draft.document("markdown")


class _Reader:
    """Turns the events of the parser into blocks and marks. An item's or a cell's words need no paragraph."""

    def __init__(self, draft: Draft, openings: list[Opening]) -> None:
        self._draft = draft
        self._openings: dict[int, list[Opening]] = {}  # by depth
        for opening in openings:
            self._openings.setdefault(opening.depth, []).append(opening)
        self._outer: list[Container | None] = []
        self._marks: list[tuple[int, str]] = []
        self._callouts: dict[int, Container] = {}
        self._made: set[int] = set()  # the ids of those containers
        self._in_code = False
        self._in_image = 0
        self._reference = Span(0, 0)  # the reference mark that is being passed over

    @cached_property
    def _html(self) -> HtmlReader:
        from lint.formats.html import HtmlReader  # slow to load, and few pages have HTML in their Markdown

        return HtmlReader(self._draft, fragment=True)

    def read(self) -> None:
        place = code_points(self._draft.text)
        events: Iterable[tuple[Any, Any]] = pyromark.events_with_range(self._draft.text, options=_SYNTAX)
        for event, bytes_ in events:
            span = Span(place(bytes_["start"]), place(bytes_["end"]))
            if isinstance(event, str):
                self._break(event, span)
                continue
            [(name, value)] = event.items()
            if self._reference.start < span.start < self._reference.end:
                continue
            if name == "Text":
                self._text(value, span)
            elif name == "Start":
                self._start(*_named(value), span)
            elif name == "End":
                self._end(*_named(value), span)
            elif handler := self._others.get(name):
                handler(self, value, span)
        self._close_implicit(len(self._draft.text))
        if "_html" in vars(self):
            self._html.close()

    def _text(self, value: str, span: Span) -> None:
        if self._in_code or self._in_image:
            return
        self._open_implicit(span)
        if span.end - span.start == len(value):
            self._draft.words(*span)
        else:
            self._draft.replaced(value, *_shown(self._draft.text, span) if not value[-1:].isspace() else span)

    def _break(self, event: str, span: Span) -> None:
        if event in ("SoftBreak", "HardBreak") and self._draft.block:
            self._draft.replaced("\n", *span)
        elif event == "Rule":
            self._close_implicit(span.start)

    def _start(self, name: str, value: Any, span: Span) -> None:
        if kind := _MARKS.get(name):
            self._open_implicit(span)
            self._in_image += kind == "image"
            self._marks.append((self._draft.length, value["dest_url"] if isinstance(value, dict) else ""))
        elif name == "Heading":
            self._close_implicit(span.start)
            self._draft.begin("heading", span, int(value["level"][1]))
        elif name in _BLOCKS:
            self._close_implicit(span.start)
            self._draft.begin(_BLOCKS[name] if not self._is_item_text(name) else "item", span)
        elif name == "BlockQuote":
            self._enter_quote(span)
        elif name in _CONTAINERS:
            self._close_implicit(span.start)
            self._outer.append(self._draft.container)
            self._draft.enter(_CONTAINERS[name], span, ordered=name == "List" and value is not None)
        elif name in ("CodeBlock", "HtmlBlock"):
            self._close_implicit(span.start)
            self._in_code = True
            if name == "HtmlBlock":
                self._html.feed(*span)

    def _end(self, name: str, value: Any, span: Span) -> None:
        if kind := _MARKS.get(name):
            start, target = self._marks.pop()
            self._in_image -= kind == "image"
            if kind == "image":
                self._draft.image(span, target)
            elif not self._in_image:
                self._draft.mark(kind, start, span, target)
        elif name == "Heading" or name in _BLOCKS:
            if self._draft.block:
                self._draft.finish(min(span.end, self._draft.block.span.end))
        elif name in _CONTAINERS or name == "BlockQuote":
            self._close_implicit(span.end)
            self._draft.container = self._outer.pop()
        elif name in ("CodeBlock", "HtmlBlock"):
            self._in_code = False

    def _is_item_text(self, name: str) -> bool:
        """Tell whether a paragraph is what its list item says."""
        container = self._draft.container
        return name == "Paragraph" and container is not None and container.kind == "item"

    def _open_implicit(self, span: Span) -> None:
        """Open the block of a tight list item or of a definition, whose words have no paragraph of their own."""
        container = self._draft.container
        if self._draft.block is None and container is not None:
            self._draft.begin("item" if container.kind == "item" else "paragraph", span)

    def _close_implicit(self, end: int) -> None:
        if self._draft.block is not None:
            self._draft.finish(end)

    def _enter_quote(self, span: Span) -> None:
        """Enter a block quote: the author's, or one that stands for the body of a callout or a tab."""
        draft = self._draft
        self._close_implicit(span.start)
        self._outer.append(draft.container)
        opening = None if draft.source.text[span.start] == ">" else self._opening_at(span.start)
        if opening is None:
            draft.enter("quote", span)
            return
        known = self._callouts.get(id(opening))
        if known is not None:
            draft.container = known
            return
        made = draft.enter(opening.kind, Span(opening.line.start, opening.end), opening.names)
        self._callouts[id(opening)] = made
        self._made.add(id(made))
        if opening.title:
            draft.begin("title", opening.line)
            draft.replaced(draft.source.text[slice(*opening.title)], *opening.title)
            draft.finish()

    def _opening_at(self, offset: int) -> Opening | None:
        """Return the opening whose body a masked quote is, by its depth in other callouts and tabs."""
        around = self._draft.container.chain() if self._draft.container else ()
        depth = 1 + sum(id(container) in self._made for container in around)
        openings = self._openings.get(depth, [])
        place = bisect_right(openings, offset, key=_line_start) - 1
        return openings[place] if place >= 0 and offset < openings[place].end else None

    def _code(self, value: str, span: Span) -> None:
        self._open_implicit(span)
        ticks = len(self._draft.text[span.start : span.end]) - len(self._draft.text[span.start : span.end].lstrip("`"))
        start = self._draft.length
        self._draft.hidden(span.start + ticks, span.end - ticks)
        self._draft.mark("code", start, span)

    def _inline_html(self, value: str, span: Span) -> None:
        from lint.formats.reference_marks import find_markdown_reference  # as slow

        self._open_implicit(span)
        if value == "<sup>" and (reference := find_markdown_reference(self._draft.text, span.start)):
            self._reference = reference
            self._draft.mark("footnote", self._draft.length, reference)
        else:
            self._html.inline(*span)

    def _footnote(self, value: str, span: Span) -> None:
        self._draft.mark("footnote", self._draft.length, span, value)

    _others: dict[str, Callable[[_Reader, str, Span], None]] = {
        "Code": _code,
        "InlineHtml": _inline_html,
        "FootnoteReference": _footnote,
    }


def _named(value: Any) -> tuple[str, Any]:
    """Return a tag's name and what it carries."""
    if isinstance(value, str):
        return value, None
    [(name, carried)] = value.items()
    return name, carried


def _line_start(opening: Opening) -> int:
    return opening.line.start


def _shown(text: str, span: Span) -> Span:
    """Return a span on its line without the white space behind it, which is counted with a heading's last entity."""
    line = text[span.start : span.end].partition("\n")[0].partition("\r")[0]
    return Span(span.start, span.start + len(line.rstrip(" \t")))
