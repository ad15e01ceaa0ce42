"""The lines of a text that hold certain letters: few pages speak of reviews, and no pattern need read the others."""

from __future__ import annotations

from lint.document.document import Document
from lint.document.memo import once_per_document
from lint.language.signs import Signs

_SIGNS = Signs(
    lambda: (
        *("review", "checked", "approved", "verified", "vetted", "endorsed", "signed", "assessed", "looked "),
        *("gone over", "been read", "has read", "have read", "had read", "or read"),
    )
)
# What a line says forty times it does not mean: no line costs more than that.
MOST_IN_LINE = 40
_LONGEST_LINE = 20_000


@once_per_document
def review_lines(document: Document) -> list[tuple[int, int]]:
    """Return the lines of a page in which somebody may have reviewed something; of endless ones, their beginning."""
    text, lines, done = document.folded, [], -1
    for place in sorted(start for start, _ in _SIGNS.found(document)):
        if place > done:
            start, end = text.rfind("\n", 0, place) + 1, text.find("\n", place)
            done = len(text) if end < 0 else end
            lines.append((start, min(done, start + _LONGEST_LINE)))
    return lines
