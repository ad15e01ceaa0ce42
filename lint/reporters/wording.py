"""Words that several formats share: what a fix does, and text that is safe to print."""

from __future__ import annotations

import re
from collections.abc import Mapping

from lint.finding import Edit, Finding
from lint.text.source import Source

# What could move the cursor, turn the direction of writing or break a line of a terminal; and halves of characters.
_UNPRINTABLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
_MOST_QUOTED = 80
_MOST_EDITS = 3


def printable(text: str) -> str:
    """Return `text`, as long as before, with a placeholder for what no terminal should get."""
    return _UNPRINTABLE.sub("\ufffd", text)


def on_one_line(text: str) -> str:
    """Return a text for a message: no line ends, nothing unprintable."""
    return printable(" ".join(text.split()))


def quoted(text: str) -> str:
    """Return words in quotes, shortened in their middle where they are long."""
    line = on_one_line(text)
    if len(line) > _MOST_QUOTED:
        half = _MOST_QUOTED // 2
        line = f"{line[:half].rstrip()} … {line[-half:].lstrip()}"
    return f"“{line}”"


def count(number: int, noun: str) -> str:
    """Return a number with its noun."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def fix_in_words(finding: Finding, sources: Mapping[str, Source]) -> str:
    """Return what the fix of a finding does, such as: write “do not” instead of “don't”."""
    edits = finding.fix.edits if finding.fix else ()
    said = [_edit_in_words(edit, sources.get(edit.path or finding.place.path)) for edit in edits[:_MOST_EDITS]]
    if len(edits) > _MOST_EDITS:
        said.append(count(len(edits) - _MOST_EDITS, "more change"))
    return ", ".join(said)


def _edit_in_words(edit: Edit, source: Source | None) -> str:
    old = source.text[edit.start : edit.end] if source else ""
    if not edit.text.strip():
        return f"take out {quoted(old)}" if old.strip() else "take words out"
    return f"write {quoted(edit.text)} instead of {quoted(old)}" if old.strip() else f"write {quoted(edit.text)}"
