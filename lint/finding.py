"""What the linter reports: faults as rules yield them, and findings as users get them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from lint.text.source import Span

Severity = Literal["error", "warning", "info"]
Confidence = Literal["high", "medium", "low"]
Safety = Literal["safe", "suggested", "display"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")


class Edit(NamedTuple):
    """Replace the source from `start` to `end` (0-based code points, end exclusive) by `text`.

    `path` is the file to edit where that is not the file of the finding.
    """

    start: int
    end: int
    text: str
    path: str = ""


class Fix(NamedTuple):
    """Edits that belong together. --fix applies `safe` ones, with --unsafe `suggested` ones, nothing `display` ones."""

    safety: Safety
    edits: tuple[Edit, ...]


class Related(NamedTuple):
    """Another place that a finding is about. `path` is another file's, if it is one."""

    span: Span
    quote: str
    message: str
    path: str = ""


class Fault(NamedTuple):
    """What a rule yields: a place in the document's source, and what is wrong there. `severity` replaces the rule's.

    `key` names what exactly is wrong, so that a comment that ignores it holds no longer than that stays the same.
    """

    span: Span
    quote: str
    message: str
    fix: Fix | None = None
    related: tuple[Related, ...] = ()
    severity: Severity | None = None
    key: str = ""


class Place(NamedTuple):
    """A span of a file with its 1-based lines and columns in code points; the end is exclusive."""

    path: str
    span: Span
    line: int
    column: int
    end_line: int
    end_column: int


class RelatedPlace(NamedTuple):
    """A related place with its file and lines."""

    place: Place
    quote: str
    message: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding. `page` and `page_line` say where a reader sees it, for text that is made from other files."""

    rule: str
    severity: Severity
    confidence: Confidence
    message: str
    place: Place
    quote: str
    related: tuple[RelatedPlace, ...] = ()
    fix: Fix | None = None
    page: str | None = None
    page_line: int | None = None

    @property
    def sort_key(self) -> tuple[str, int, int, str, str]:
        return self.place.path, self.place.span.start, self.place.span.end, self.rule, self.message
