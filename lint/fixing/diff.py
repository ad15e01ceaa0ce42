"""A mended text shown as a unified diff."""

from __future__ import annotations

from lint.text.source import Source


def show_diff(source: Source, text: str) -> str:
    """Return what changes from the source to `text`, or nothing."""
    from difflib import unified_diff  # slow to load, and seldom needed

    old, new = source.text.splitlines(keepends=True), text.splitlines(keepends=True)
    lines = unified_diff(old, new, f"a/{source.path}", f"b/{source.path}")
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)
