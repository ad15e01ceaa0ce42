"""Lines of a text in which something stands: patterns that cross no line need not read the others."""

from __future__ import annotations

from collections.abc import Iterator

from lint.language.patterns import Pattern


def lines_with(sign: Pattern, text: str) -> Iterator[tuple[int, int]]:
    """Yield where the lines start and end in which a sign stands, in order."""
    end = 0
    while found := sign.search(text, end):
        start = text.rfind("\n", 0, found.start()) + 1
        end = text.find("\n", found.end())
        end = len(text) if end < 0 else end
        yield start, end
