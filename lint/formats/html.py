"""HTML to a document: what a page's readers see, whether it is a whole page or a fragment in Markdown."""

from __future__ import annotations

from lint.document.document import Document
from lint.document.draft import Draft
from lint.formats.front_matter import find_front_matter
from lint.formats.html_elements import BLOCKS, IN_HEAD, MARKS, MEDIA, NOT_PROSE, VOID
from lint.formats.html_main import MainPart
from lint.formats.html_marks import OpenMarks
from lint.formats.html_names import is_no_prose, may_be_aside
from lint.formats.html_structure import Structure
from lint.formats.html_text import TextWriter
from lint.formats.html_tokens import Token, read_attributes, read_tokens
from lint.formats.reference_marks import find_reference
from lint.text.source import Source, Span


def read_html(source: Source) -> Document:
    """Return the document of an HTML file. What stands outside its main part is in a container `outside`."""
    draft = Draft(source)
    draft.front_matter, start = find_front_matter(source.text)
    reader = HtmlReader(draft, fragment=False)
    reader.feed(start, len(source.text))
    reader.close()
    return draft.document("html")


class HtmlReader:
    """Writes the blocks of HTML to a draft. A fragment may be fed piece by piece; what it opened stays open."""

    def __init__(self, draft: Draft, *, fragment: bool) -> None:
        self._draft = draft
        self._fragment = fragment
        self._main = None if fragment else MainPart(draft)
        self._marks = OpenMarks(draft)
        self._structure = Structure(draft, self._marks, self._main)
        self._words = TextWriter(draft, self._structure, in_markdown=fragment)

    @property
    def in_hidden(self) -> bool:
        """Tell whether what comes next is in an element that is not shown, or that leads around the site."""
        if not self._structure.is_prose:
            self._structure.leave_ended_block()
        return not self._structure.is_prose

    def feed(self, start: int, end: int) -> None:
        """Read the source between two offsets."""
        self._marks.leave_lost()
        self._structure.resume(start)
        for token in read_tokens(self._draft.source.text, start, end):
            kind = token.lastgroup
            if kind == "text" or kind == "lone":
                self._words.text(token)
            elif kind == "entity":
                self._words.entity(token)
            elif kind == "tag":
                self._tag(token)
            elif kind == "raw":
                self._raw(token)
            elif kind == "comment":
                self._draft.comments.append(Span(*token.span()))
        if self._fragment:
            self._structure.finish(end)

    def inline(self, start: int, end: int) -> None:
        """Read a tag or a comment that stands among the words of a block."""
        self._marks.leave_lost()
        self._structure.leave_ended_block()
        for token in read_tokens(self._draft.source.text, start, end):
            if token.lastgroup == "comment":
                self._draft.comments.append(Span(*token.span()))
            elif token.lastgroup == "tag" and token["name"].lower() == "br":
                self._draft.replaced("\n", *token.span())
            elif token.lastgroup == "tag" and token["name"].lower() not in BLOCKS:
                self._tag(token)

    def close(self) -> None:
        """End what is still open."""
        self._marks.leave_lost()
        self._structure.close(len(self._draft.source.text))
        if self._main is not None:
            self._main.close()

    def _tag(self, token: Token) -> None:
        name = token["name"].lower()
        if token["slash"]:
            self._end_tag(name, token)
        elif name in VOID:
            self._void(name, token)
        else:
            self._start_tag(name, token)

    def _end_tag(self, name: str, token: Token) -> None:
        if name not in BLOCKS and self._structure.is_prose:
            self._words.inline(token)
        if name in MARKS and self._structure.is_prose:
            self._marks.close(name, token.end())
        else:
            self._structure.end(name, *token.span())

    def _start_tag(self, name: str, token: Token) -> None:
        structure = self._structure
        if structure.is_in_head and name not in IN_HEAD:
            structure.end("head", token.start(), token.start())
        said = token["attributes"]
        closes_itself = said.endswith("/")
        if not structure.is_prose:
            if not closes_itself:
                structure.start(name, {}, token, is_prose=False)
            return
        attributes = read_attributes(said) if said else {}
        is_prose = name not in NOT_PROSE and not (may_be_aside(said) and is_no_prose(name, attributes))
        if not is_prose and closes_itself and name not in BLOCKS:
            structure.note_media()
        elif name in BLOCKS or not is_prose or (name == "ins" and attributes and self._draft.block is None):
            structure.start(name, attributes, token, is_prose=is_prose)
        else:
            self._inline_tag(name, attributes, token)

    def _inline_tag(self, name: str, attributes: dict[str, str], token: Token) -> None:
        self._words.inline(token)
        kind = MARKS.get(name)
        if kind is not None:
            if name == "a":
                self._marks.close(name, token.start())
            self._marks.open(name, kind, attributes, token.start(), len(self._structure))
        elif name == "sup" and (reference := find_reference(self._draft.source.text, token, attributes)):
            self._draft.mark("footnote", self._draft.length, reference)
            self._structure.start(name, {}, token, is_prose=False)

    def _void(self, name: str, token: Token) -> None:
        if not self._structure.is_prose:
            return
        if name == "br":
            self._words.line_break(token)
        elif name == "hr":
            self._structure.finish(token.start())
        elif name in MEDIA:
            self._words.inline(token)
            self._structure.note_media()
            if name == "img":
                self._marks.image(read_attributes(token["attributes"]), Span(*token.span()))

    def _raw(self, token: Token) -> None:
        """Note what an element holds that is no HTML. None of it is prose."""
        self._structure.note_media()
        if token["element"].lower() == "script" and "ld+json" in token["settings"].lower():
            self._draft.scripts.append(Span(*token.span("content")))
