"""Neighbours that are one promotion, and the headings that would stand above nothing without it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from lint.document.document import Document
from lint.document.parts import Block
from lint.language.topics import Topic
from lint.promos.promo import Promo

_OWN_SUBJECT = 0.75
"""A heading that belongs so much to the page stays, even above nothing."""


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


def with_headings(document: Document, topic: Topic, promos: Iterable[Promo]) -> list[Promo]:
    """Return the promotions, each with the heading that would stand above nothing without it."""
    promos = list(promos)
    gone = {block.position for promo in promos for block in promo.blocks}
    found = []
    for promo in promos:
        heading = document.section_of(promo.blocks[0]).heading if promo.blocks else None
        if heading is not None and heading.position not in gone and _is_left_alone(document, topic, heading, gone):
            promo = replace(promo, start=heading.start, blocks=(heading, *promo.blocks))
            gone.add(heading.position)
        found.append(promo)
    return found


def _is_left_alone(document: Document, topic: Topic, heading: Block, gone: set[int]) -> bool:
    section = document.section_of(heading)
    if heading is document.title or any(other.parent is section for other in document.sections):
        return False
    if not all(block.position in gone for block in section.blocks if block is not heading):
        return False
    relatedness = topic.relatedness(document.text(heading))
    return relatedness is None or relatedness < _OWN_SUBJECT
