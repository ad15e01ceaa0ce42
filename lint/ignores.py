"""Comments that tell the linter to leave a place alone: `<!-- plainwell: ignore RULE reason -->`.

A comment on a line of its own speaks for the next block, one beside text for its line, `ignore-file` for the file.
With a contradiction's key, `ignore conflict-number (3f2a9c1d) REASON`, it holds only while both sides say the same.
In YAML the same stands after `#`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from lint.document.document import Document
from lint.finding import Fault
from lint.language.patterns import Pattern
from lint.text.source import Span

_COMMENT = Pattern(
    r"(?:<!--|#)\s*plainwell\s*:\s*(?P<verb>[\w\-]+)\s*(?P<rules>[a-z0-9\-]+(?:\s*,\s*[a-z0-9\-]+)*)?"
    r"\s*(?:\((?P<key>[0-9a-f]{8})\))?\s*(?P<reason>.*?)\s*(?:-->|$)",
    re.S,
)
VERBS = ("ignore", "ignore-file")


class Ignore(NamedTuple):
    """One rule or family that a comment asks to ignore within `scope`; `whole_file` comments have no scope."""

    rule: str
    rule_span: Span
    comment: Span
    reason: str
    verb: str
    scope: Span | None
    key: str = ""

    @property
    def is_understood(self) -> bool:
        return self.verb in VERBS

    @property
    def is_known(self) -> bool:
        """Tell whether it names a rule or a family that exists."""
        return self.rule in known_rules()

    def covers(self, rule: str, fault: Fault) -> bool:
        span = fault.span
        if self.key and self.key != fault.key:
            return False
        if not self.is_understood or self.rule != rule and self.rule != rule.partition("-")[0]:
            return False
        return self.scope is None or (span.start < self.scope.end and self.scope.start <= max(span.end - 1, span.start))


def known_rules() -> tuple[str, ...]:
    """Return the names of all rules and families."""
    from lint.registry import all_rules, families  # the registry needs this module through its rules

    return (*all_rules(), *families())


def find_ignores(document: Document) -> list[Ignore]:
    """Return what the comments of a document ask to ignore, in order."""
    if "plainwell" not in document.source.text:
        return []
    return [ignore for comment in document.comments for ignore in _read(document, comment)]


def hide_ignored(
    faults: Sequence[tuple[str, Fault]], ignores: Sequence[Ignore]
) -> tuple[list[tuple[str, Fault]], list[Ignore]]:
    """Return the faults, each with its rule, that no comment covers, and the comments that covered nothing."""
    used: set[Ignore] = set()
    kept = []
    for rule, fault in faults:
        covering = [ignore for ignore in ignores if ignore.covers(rule, fault)]
        used.update(covering)
        if not covering:
            kept.append((rule, fault))
    return kept, [ignore for ignore in ignores if ignore not in used]


def _read(document: Document, comment: Span) -> Iterator[Ignore]:
    found = _COMMENT.match(document.source.text, *comment)
    if found is None:
        return
    scope = None if found["verb"] == "ignore-file" else _scope(document, comment)
    reason = found["reason"].removeprefix(":").removeprefix("-").strip()
    if not found["rules"]:
        yield Ignore("", comment, comment, reason, found["verb"], scope)
        return
    for name in re.finditer(r"[a-z0-9\-]+", found["rules"]):
        start = found.start("rules") + name.start()
        span = Span(start, start + len(name[0]))
        yield Ignore(name[0], span, comment, reason, found["verb"], scope, found["key"] or "")


def _scope(document: Document, comment: Span) -> Span:
    """Return the line that the comment shares with text, or else the next block."""
    text = document.source.text
    lines = document.source.whole_lines(comment)
    if (text[lines.start : comment.start] + text[comment.end : lines.end]).strip():
        return lines
    following = next((block for block in document.blocks if block.span.start >= comment.end), None)
    return Span(comment.end, following.span.end if following else len(text))
