"""Neighbours that are one promotion."""

from __future__ import annotations

from collections.abc import Iterable

from lint.promos.promo import Promo


def joined(promos: Iterable[Promo]) -> list[Promo]:
    """Join neighbours that are one promotion: an offer's heading and text, the titles of one list."""
    found: list[Promo] = []
    for promo in promos:
        if found and _belong_together(found[-1], promo):
            last = found[-1]
            blocks, is_sure = last.blocks + promo.blocks, last.is_sure and promo.is_sure
            found[-1] = Promo(last.form, last.start, promo.end, blocks, last.title, is_sure=is_sure)
        else:
            found.append(promo)
    return found


def _belong_together(first: Promo, second: Promo) -> bool:
    if not first.blocks or not second.blocks or second.blocks[0].position != first.blocks[-1].position + 1:
        return False
    above, below = first.blocks[-1], second.blocks[0]
    if {first.form, second.form} <= {"newsletter", "commerce"}:
        return above.kind == "heading" or above.kind == below.kind == "item"
    return first.form == second.form == "title" and above.kind == below.kind == "item"
