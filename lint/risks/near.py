"""The sentences next to one: a number may be explained a little before or after it."""

from __future__ import annotations

from bisect import bisect_left

from lint.document.document import Document
from lint.document.parts import Sentence


def around(document: Document, sentence: Sentence, count: int) -> tuple[int, int]:
    """Return where the sentences begin and end that stand up to so many before or after one."""
    place = bisect_left(document.sentences, sentence.start, key=lambda each: each.start)
    near = document.sentences[max(place - count, 0) : place + count + 1]
    return near[0].start, near[-1].end
