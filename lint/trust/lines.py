"""The lines of a text that hold certain letters: few pages speak of reviews, and no pattern need read the others."""

from __future__ import annotations

from collections.abc import Iterable

from lint.document.document import Document
from lint.document.memo import once_per_document

_REVIEWED = (
    *("review", "checked", "approved", "verified", "vetted", "endorsed", "signed", "assessed", "looked ", "gone over"),
    *("been read", "has read", "have read", "had read", "or read"),
)
# What a line says forty times it does not mean: no line costs more than that.
MOST_IN_LINE = 40
_LONGEST_LINE = 20_000


def lines_with(text: str, signs: Iterable[str]) -> list[tuple[int, int]]:
    """Return where the lines start and end in which one of the signs stands, in order."""
    found: set[tuple[int, int]] = set()
    for sign in signs:
        place = text.find(sign)
        while place >= 0:
            end = text.find("\n", place)
            end = len(text) if end < 0 else end
            found.add((text.rfind("\n", 0, place) + 1, end))
            place = text.find(sign, end)
    return sorted(found)


@once_per_document
def review_lines(document: Document) -> list[tuple[int, int]]:
    """Return the lines of a page in which somebody may have reviewed something; of endless ones, their beginning."""
    return [(start, min(end, start + _LONGEST_LINE)) for start, end in lines_with(document.folded, _REVIEWED)]
