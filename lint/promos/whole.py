"""Promotions made whole: all that would stand there for nothing without them goes too, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable

from lint.document.document import Document
from lint.document.parts import Block, Container, Sentence
from lint.language.patterns import Pattern
from lint.promos.honest import is_charity, is_official, is_urgent
from lint.promos.labels import find_label
from lint.promos.pitches import JudgedPitches
from lint.promos.promo import Promo
from lint.promos.verdicts import Verdicts

_OWN_SUBJECT = 0.75
"""A heading that belongs so much to the page stays, even above nothing."""
_BOXES = frozenset({"quote", "blockquote", "callout", "aside", "div", "section", "figure", "details", "center"})
_FRAMES = frozenset({"heading", "title", "paragraph", "caption"})
_MOST_FRAMES = 3
_LONGEST_FRAME = 90
_CALLING = Pattern(
    r"\b(?:trending|popular|you(?:'ll| will| may| might)(?: also)? (?:like|love|want|enjoy)"
    r"|enjoy(?:ed|ing)? (?:this|these|that)|liked? (?:this|what)|loved? (?:this|what)"
    r"|around the web|from the web|sponsors?|sponsored|advert\w*"
    r"|promoted|recommended|more (?:from|on|great|stories|reads)|hot (?:right )?(?:now|on)|top picks?)\b"
)
_SEPARATORS = frozenset(" |/·•,;&–—-\n\t")


class Whole:
    """What belongs to the promotions of a document."""

    def __init__(self, document: Document, verdicts: Verdicts, pitches: JudgedPitches) -> None:
        self._document = document
        self._verdicts = verdicts
        self._pitches = pitches

    def of(self, promos: Iterable[Promo]) -> list[Promo]:
        """Return the promotions with the rest of their blocks, their frames and their headings."""
        found = self._with_tables([self._with_block(promo) for promo in promos])
        gone = {block.position for promo in found for block in promo.blocks}
        found = [self._with_frame(promo, gone) for promo in found]
        return [self._with_heading(promo, gone) for promo in found]

    def _with_block(self, promo: Promo) -> Promo:
        """Return a promotion in a paragraph as the whole paragraph if the rest of it belongs to the promotion."""
        block = self._document.block_at(promo.start)
        if promo.blocks or block.kind == "cell" or not promo.is_removable:
            return promo
        inside = self._document.sentences_in(block.start, block.end)
        rest = [each for each in inside if each.end <= promo.start or each.start >= promo.end]
        if is_urgent(self._document.folded, block.start, block.end, with_phones=False):
            return promo
        if self._are_links(block, promo, rest) or all(map(self._pitches.belongs, rest)):
            is_sure = promo.is_sure and all(map(self._pitches.surely_belongs, rest))
            return promo._replace(start=block.start, end=block.end, blocks=(block,), is_sure=is_sure)
        return self._with_question(promo, rest)

    def _with_question(self, promo: Promo, rest: Iterable[Sentence]) -> Promo:
        """Return a promotion with the short question before it that calls for it: "Need a laugh? …"."""
        for sentence in rest:
            between = self._document.shown[sentence.end : promo.start]
            if sentence.end <= promo.start and not between.strip() and self._pitches.calls(sentence):
                return promo._replace(start=sentence.start)
        return promo

    def _are_links(self, block: Block, promo: Promo, rest: Iterable[Sentence]) -> bool:
        """Tell whether a block only holds more links to elsewhere."""
        document = self._document
        links = list(document.marks_in(promo.start, block.end, "link"))
        outside = [*document.shown[promo.start : block.end]]
        if len(links) < 2 or any(each.start < promo.start for each in rest):
            return False
        for link in links:
            outside[link.start - promo.start : link.end - promo.start] = " " * (link.end - link.start)
            if is_official(link.target) or is_charity(link.target):
                return False
        label = find_label(document.folded, block.start, block.end)
        begin = max(label.end - promo.start, 0) if label is not None else 0
        return set(outside[begin:]) <= _SEPARATORS and all(
            self._verdicts.is_foreign_link(document.shown[link.start : link.end], link.start, link.end, link.target, 1)
            for link in links
        )

    def _with_tables(self, promos: list[Promo]) -> list[Promo]:
        """Return the promotions, those that fill the rows of a table as the table."""
        tables: dict[int, tuple[Container, list[Promo]]] = {}
        for promo in promos:
            block = self._document.block_at(promo.start)
            table = block.within("table") if block.kind == "cell" else None
            if table is not None:
                tables.setdefault(id(table), (table, []))[1].append(promo)
        for table, inside in tables.values():
            blocks = tuple(self._document.blocks[place] for place in self._document.extent(table))
            promos = [promo for promo in promos if promo not in inside]
            rows = {id(block.within("row")) for block in blocks}
            sold = {id(self._document.block_at(promo.start).within("row")) for promo in inside}
            if len(sold) >= len(rows) - 1 and not any(self._pitches.advises(block) for block in blocks):
                first = inside[0]
                promos.append(first._replace(start=blocks[0].start, end=blocks[-1].end, blocks=blocks))
            else:
                promos += [promo._replace(blocks=(), is_removable=False) for promo in inside]
        return sorted(promos, key=lambda promo: promo.start)

    def _with_frame(self, promo: Promo, gone: set[int]) -> Promo:
        """Return a promotion with what introduces it in its box, or calls for it above."""
        if not promo.blocks:
            return promo
        frames = [*self._in_box(promo, gone), *self._above(promo, gone)]
        if not frames:
            return promo
        gone.update(block.position for block in frames)
        blocks = tuple(sorted({*promo.blocks, *frames}, key=lambda block: block.position))
        start, end = min(promo.start, blocks[0].start), max(promo.end, blocks[-1].end)
        return promo._replace(start=start, end=end, blocks=blocks)

    def _in_box(self, promo: Promo, gone: set[int]) -> list[Block]:
        container = promo.blocks[0].container
        box = next((each for each in container.chain() if each.kind in _BOXES), None) if container else None
        if box is None:
            return []
        rest = [self._document.blocks[place] for place in self._document.extent(box) if place not in gone]
        first = promo.blocks[0].position
        is_whole = all(self._is_frame(block) and (block.position < first or self._sells(block)) for block in rest)
        return rest if len(rest) <= _MOST_FRAMES and is_whole else []

    def _sells(self, block: Block) -> bool:
        return all(map(self._pitches.belongs, self._document.sentences_in(block.start, block.end)))

    def _above(self, promo: Promo, gone: set[int]) -> list[Block]:
        place = promo.blocks[0].position - 1
        above = self._document.blocks[place] if place > 0 and place not in gone else None
        if above is None or above is self._document.title or not self._is_frame(above):
            return []
        folded = self._document.folded
        label = find_label(folded, above.start, above.end)
        calls = _CALLING.search(folded, above.start, above.end) is not None
        return [above] if calls or (label is not None and label.is_sure) else []

    def _is_frame(self, block: Block) -> bool:
        """Tell whether a block only introduces something, and says nothing of the page."""
        start, end = block.start, block.end
        if block.kind not in _FRAMES or end - start > _LONGEST_FRAME or is_urgent(self._document.folded, start, end):
            return False
        return not self._pitches.advises(block) and not self._verdicts.names_subject(start, end)

    def _with_heading(self, promo: Promo, gone: set[int]) -> Promo:
        """Return a promotion with the heading that would stand above nothing without it."""
        heading = self._document.section_of(promo.blocks[0]).heading if promo.blocks else None
        if heading is None or heading.position in gone or not self._is_left_alone(heading, gone):
            return promo
        gone.add(heading.position)
        return promo._replace(start=heading.start, blocks=(heading, *promo.blocks))

    def _is_left_alone(self, heading: Block, gone: set[int]) -> bool:
        section = self._document.section_of(heading)
        if heading is self._document.title or any(other.parent is section for other in self._document.sections):
            return False
        if not all(block.position in gone for block in section.blocks if block is not heading):
            return False
        relatedness = self._verdicts.topic.relatedness(self._document.text(heading))
        return relatedness is None or relatedness < _OWN_SUBJECT
