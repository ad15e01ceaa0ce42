"""A walk through the events of YAML that writes prose to a draft, however deep the file nests."""

from __future__ import annotations

from bisect import bisect_right
from typing import Any

import yaml

from lint.data.tables import read_table
from lint.document.draft import Draft
from lint.document.metadata import snake_case
from lint.document.parts import BlockKind
from lint.formats.scalar_pieces import add_scalar, paragraphs_of, place_of_scalar
from lint.language.patterns import Pattern
from lint.text.source import Span

# What stands under these keys is an address, a name or a work of others, and no prose of the file.
_NO_PROSE_KEYS = frozenset(snake_case(key) for (key,) in read_table("yaml_no_prose_keys.tsv"))
_NO_PROSE_ENDINGS = ("_id", "_ids", "_url", "_urls", "_path", "_file", "_date", "_code", "_slug", "_href")
_FEWEST_WORDS = 3
_MOST_LOOKED_AT = 40
_DASH = Pattern(r"-[ \t]+\Z")
# Deeper than any file nests: rules walk from a block to the outermost container.
_DEEPEST = 60


class _Level:
    """An open mapping, list or document, the key that waits for its value, and the containers that are open in it."""

    __slots__ = ("containers", "is_prose", "kind", "key", "key_start")

    def __init__(self, kind: str, is_prose: bool) -> None:
        self.kind = kind
        self.is_prose = is_prose
        self.key: str | None = None
        self.key_start = 0
        self.containers = 0


class Walk:
    """Takes events in order. Where an alias stands nothing is read: it is read where its anchor stands."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        # libyaml does not count a byte-order mark.
        self._shift = 1 if draft.source.text.startswith("\ufeff") else 0
        self._levels = [_Level("document", True)]
        self._texts: list[Span] = []
        self._end = 0

    def add(self, event: Any) -> None:
        kind = type(event)
        if kind is yaml.ScalarEvent:
            self._scalar(event)
        elif kind is yaml.MappingStartEvent:
            self._open(event, "mapping")
        elif kind is yaml.SequenceStartEvent:
            self._open(event, "list")
        elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            self._close(event)
        elif kind is yaml.AliasEvent and not self._takes_key("", 0):
            self._levels[-1].key = None

    def is_text(self, place: Span) -> bool:
        """Tell whether a place lies in a value."""
        before = bisect_right(self._texts, place) - 1
        return before >= 0 and place.start < self._texts[before].end

    def _scalar(self, event: Any) -> None:
        span = Span(event.start_mark.index + self._shift, event.end_mark.index + self._shift)
        if self._takes_key(event.value, span.start):
            return
        text = self._draft.source.text
        span = Span(span.start, span.start + len(text[span.start : span.end].rstrip()))
        self._texts.append(span)
        self._end = span.end
        level = self._levels[-1]
        if level.is_prose and _takes_prose(level.key) and _is_prose(event.value):
            self._enter(span.start)
            place = place_of_scalar(text, span, event.anchor is not None or event.tag is not None)
            self._blocks(event.style, span, place, "item" if level.kind == "list" else "paragraph")
            self._leave()
        level.key = None

    def _blocks(self, style: str | None, span: Span, place: Span, kind: BlockKind) -> None:
        paragraphs = paragraphs_of(self._draft.source.text, style, place)
        for paragraph in paragraphs:
            self._draft.begin(kind, span if len(paragraphs) == 1 else paragraph)
            add_scalar(self._draft, style, paragraph)
            self._draft.finish()

    def _open(self, event: Any, kind: str) -> None:
        level = self._levels[-1]
        start = event.start_mark.index + self._shift
        is_key = level.kind == "mapping" and level.key is None
        if not is_key:
            self._enter(start)
            if kind == "list" and len(self._levels) < _DEEPEST:
                level.containers += 1
                self._draft.enter("list", Span(start, start))
        self._levels.append(_Level(kind, level.is_prose and not is_key and _takes_prose(level.key)))

    def _close(self, event: Any) -> None:
        self._levels.pop()
        # Only a bracket has a length: a block is said to end where the next thing starts.
        if event.end_mark.index > event.start_mark.index:
            self._end = event.end_mark.index + self._shift
        if not self._takes_key("", 0):
            self._leave()
            self._levels[-1].key = None

    def _takes_key(self, key: str, start: int) -> bool:
        """Keep a node as the key that waits for its value, if a key is due."""
        level = self._levels[-1]
        if level.kind != "mapping" or level.key is not None:
            return False
        level.key, level.key_start = key, start
        return True

    def _enter(self, start: int) -> None:
        """Enter the container of a key or of an item, whose value starts here."""
        level = self._levels[-1]
        if len(self._levels) >= _DEEPEST or level.kind == "document":
            return
        level.containers += 1
        if level.kind == "mapping":
            self._draft.enter("key", Span(level.key_start, start), (level.key or "",))
        else:
            dash = _DASH.search(self._draft.source.text, max(start - 40, 0), start)
            self._draft.enter("item", Span(dash.start() if dash else start, start))

    def _leave(self) -> None:
        level = self._levels[-1]
        while level.containers:
            level.containers -= 1
            self._draft.leave(self._end)


def _takes_prose(key: str | None) -> bool:
    """Tell whether the value of a key may be prose; what has no key may."""
    name = snake_case(key) if key else ""
    return name not in _NO_PROSE_KEYS and not name.endswith(_NO_PROSE_ENDINGS)


def _is_prose(value: str) -> bool:
    """Tell whether a value has words in a row, as sentences have and codes have not."""
    words = [word.strip(".,;:!?\"'“”‘’()") for word in value.split(maxsplit=_MOST_LOOKED_AT)[:_MOST_LOOKED_AT]]
    spoken = [word for word in words if word[:1].isalpha() and "/" not in word and "_" not in word]
    return len(spoken) >= _FEWEST_WORDS and any(word.islower() and len(word) > 1 for word in spoken)
