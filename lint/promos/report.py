"""Promotions to faults: which rule speaks of which, what it says, and the fix."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from lint.document.document import Document
from lint.document.parts import Block
from lint.faults import fault, removal
from lint.finding import Edit, Fault, Fix
from lint.promos.find import promos_of
from lint.promos.honest import is_urgent
from lint.promos.promo import Promo
from lint.rule import Check, Context
from lint.text.source import Span

_LONGEST_TITLE = 60


def promos_as(forms: Collection[str], message: str) -> Check:
    """Return the check of a rule that reports promotions of some forms; `message` may hold `{title}`."""

    def check(document: Document, context: Context) -> Iterator[Fault]:
        for promo in promos_of(document, context.knowledge):
            if promo.form in forms and not interrupts(document, promo):
                yield fault_of_promo(document, promo, message)

    return check


def fault_of_promo(document: Document, promo: Promo, message: str) -> Fault:
    return fault(
        document, promo.start, promo.end, message.format(title=shortened(promo.title)), fix_of(document, promo)
    )


def interrupts(document: Document, promo: Promo) -> bool:
    """Tell whether a promotion stands between signs of an illness and the advice to get help."""
    if not promo.blocks or promo.blocks[0].position == 0:
        return False
    before, after = document.blocks[promo.blocks[0].position - 1], document.blocks[promo.blocks[-1].position + 1 :][:1]
    if not after or not is_urgent(document.folded, after[0].start, after[0].end):
        return False
    return before.kind == "item" or is_urgent(document.folded, before.start, before.end)


def shortened(title: str) -> str:
    title = " ".join(title.split())
    return title if len(title) <= _LONGEST_TITLE else title[: _LONGEST_TITLE - 1].rsplit(" ", 1)[0] + "…"


def fix_of(document: Document, promo: Promo) -> Fix | None:
    """Return the removal of a promotion: safe for whole blocks, suggested inside a paragraph."""
    if not promo.is_removable:
        return None
    if promo.blocks:
        return removal(document, promo.blocks, "safe" if promo.is_sure else "suggested")
    span = _with_space(document, promo)
    return Fix("suggested", (Edit(span.start, span.end, ""),)) if span else None


def _with_space(document: Document, promo: Promo) -> Span | None:
    """Return the source of a sentence, its markup and the space beside it; None if markup goes on outside it."""
    block = document.block_at(promo.start)
    first, last = _outer(document, block, promo.start, promo.end)
    if (first, last) == (-1, -1):
        return None
    prose = document.prose
    following = promo.end
    while following < block.end and prose[following].isspace():
        following += 1
    if following < block.end and following > promo.end:
        return Span(first, _start_of(document, block, following))
    before = promo.start
    while before > block.start and prose[before - 1].isspace():
        before -= 1
    return Span(_end_of(document, block, before), last) if before > block.start else None


def _outer(document: Document, block: Block, start: int, end: int) -> tuple[int, int]:
    """Return where a stretch starts and ends in the source with the marks in it; -1 if a mark crosses its edge."""
    span = document.span(start, end)
    first, last = span.start, span.end
    for mark in document.marks_in(block.start, block.end):
        if start <= mark.start and mark.end <= end:
            first, last = min(first, mark.span.start), max(last, mark.span.end)
        elif mark.start < end and start < mark.end:
            return -1, -1
    return first, last


def _start_of(document: Document, block: Block, offset: int) -> int:
    """Return where the words at an offset start in the source, with the markup that opens there."""
    spans = [mark.span.start for mark in document.marks_in(block.start, block.end) if mark.start == offset]
    return min([document.span(offset, offset + 1).start, *spans])


def _end_of(document: Document, block: Block, offset: int) -> int:
    """Return where the words before an offset end in the source, with the markup that closes there."""
    spans = [mark.span.end for mark in document.marks_in(block.start, block.end) if mark.end == offset]
    return max([document.span(offset - 1, offset).end, *spans])
