"""How far a block reaches in the source: over the element whose only content it is."""

from __future__ import annotations

from collections.abc import Sequence

from lint.document.parts import Block
from lint.formats.html_elements import FRAMES_TO_KEEP
from lint.formats.html_open import Element
from lint.text.source import Span


def widen(blocks: Sequence[Block], element: Element, around: Element | None, end: int, read_from: int) -> None:
    """Let the only block of an element that ends at `end` stand for it: without the block nothing empty is left.

    What was opened before `read_from` may hold parts of Markdown that are not known here, and is left alone.
    """
    is_kept = element.name in FRAMES_TO_KEEP or not element.is_prose or element.start < read_from
    is_only = len(blocks) - element.first_block == 1 and (element.own_blocks or not element.has_more)
    if is_only and not is_kept:
        blocks[-1].span = Span(element.start, end)
    if around is not None and (is_kept or (element.has_more and not element.own_blocks)):
        around.has_more = True
