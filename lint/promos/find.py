"""The promotions of a document, each once, however many signs it gives."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from urllib.parse import unquote, urlsplit
from weakref import WeakKeyDictionary

from lint.document.document import Document
from lint.document.parts import Block, Sentence
from lint.knowledge import Knowledge
from lint.language.topics import Topic, text_without, topic_of
from lint.promos.boxes import Box, find_boxes
from lint.promos.candidates import Candidate, find_candidates
from lint.promos.groups import Group, Member, find_groups
from lint.promos.honest import is_among_sources, is_charity, is_disclosure, is_example, is_official, is_urgent
from lint.promos.offers import Offer, find_offers
from lint.promos.promo import Form, Promo
from lint.promos.shops import find_shop_links
from lint.promos.titles import is_strong_bait

_RELATED = 0.34
_FOREIGN = 0.12
# What stands beside an offer and belongs to it.
_PITCH = re.compile(
    r"\b(?:our|us|we|we've|we're|you'll love|readers?|members|free|spam|inbox|unsubscribe|subscribers?|offer|deal|discount|code|price|save|stock|shipping|delivery|checkout|"
    r"guarantee|app|download|sign|join|click|tap|today|love these|like what|enjoyed|love this|want more|tips like|join)\b|[£$€]\d|%|\?\W*$|!\W*$|→|»"
)
_KINDS_OF_OFFERS: dict[str, Form] = {"newsletter": "newsletter", "social": "newsletter"}
_cache: WeakKeyDictionary[Document, tuple[Knowledge, tuple[Promo, ...]]] = WeakKeyDictionary()


def promos_of(document: Document, knowledge: Knowledge) -> tuple[Promo, ...]:
    """Return the promotions of a document in order; they are searched once."""
    known = _cache.get(document)
    if known is None or known[0] is not knowledge:
        known = _cache[document] = knowledge, _Search(document, knowledge).promos()
    return known[1]


class _Search:
    """One search: what looks like a promotion first, then what the page is about without it, then the verdicts."""

    def __init__(self, document: Document, knowledge: Knowledge) -> None:
        self._document = document
        self._knowledge = knowledge
        self._groups = list(find_groups(document))
        self._candidates = list(find_candidates(document))
        self._boxes = list(find_boxes(document))
        self._offers = [offer for offer in find_offers(document) if not is_among_sources(document, offer.sentence.block)]

    def promos(self) -> tuple[Promo, ...]:
        found: list[Promo] = []
        for search in (self._in_boxes, self._in_groups, self._in_offers, self._in_candidates, self._in_links):
            found += [promo for promo in search() if not any(_overlap(promo, other) for other in found)]
        found = self._with_headings(_merged(sorted(found, key=lambda promo: promo.start), self._document))
        return tuple(found)

    @cached_property
    def _topic(self) -> Topic:
        return topic_of(self._document, self._knowledge, self._in_question)

    @cached_property
    def _in_question(self) -> list[tuple[int, int]]:
        """Return the stretches that say nothing about the page before they are judged."""
        stretches = [(candidate.start, candidate.end) for candidate in self._candidates]
        stretches += [(offer.sentence.start, offer.sentence.end) for offer in self._offers]
        stretches += [(member.block.start, member.block.end) for group in self._groups for member in group.members]
        stretches += [(block.start, block.end) for box in self._boxes for block in box.blocks]
        return stretches

    def _in_boxes(self) -> Iterator[Promo]:
        for box in self._boxes:
            start, end = box.blocks[0].start, box.blocks[-1].end
            if self._is_promotional(box, start, end):
                yield Promo("box", start, end, box.blocks, self._document.shown[start : box.blocks[0].end])

    def _is_promotional(self, box: Box, start: int, end: int) -> bool:
        document, folded = self._document, self._document.folded
        if is_urgent(folded, start, end) or is_disclosure(folded, start, end) or is_among_sources(document, box.blocks[0]):
            return False
        offers = [offer for offer in self._offers if start <= offer.start < end]
        links = list(document.marks_in(start, end, "link"))
        if any(is_official(link.target) for link in links) and not offers:
            return False
        text = document.shown[start:end]
        if box.purpose in ("newsletter", "shop", "social"):
            return bool(offers) or (box.purpose != "shop" and _PITCH.search(folded, start, end) is not None and end - start < 300)
        relatedness = self._relatedness(text, start, end)
        if box.purpose == "advert":
            return bool(offers) or relatedness is None or relatedness < _RELATED or not links
        return bool(links or len(box.blocks) > 1) and relatedness is not None and relatedness < 0.2

    def _in_groups(self) -> Iterator[Promo]:
        for group in self._groups:
            foreign = [member for member in group.members if self._is_foreign_member(group, member)]
            if group.is_honest and len(foreign) < len(group.members):
                foreign = [member for member in foreign if member.title.is_bait]
            if len(foreign) == len(group.members):
                blocks = (group.label, *(member.block for member in group.members))
                yield Promo("label", group.label.start, blocks[-1].end, blocks, foreign[0].title.text)
            else:
                yield from (
                    Promo("label", member.block.start, member.block.end, (member.block,), member.title.text)
                    for member in foreign
                )

    def _is_foreign_member(self, group: Group, member: Member) -> bool:
        title, block = member.title, member.block
        if is_official(title.target) or (is_charity(title.target) and not title.is_bait):
            return False
        if any(block.start <= offer.start < block.end for offer in self._offers):
            return True
        text = self._document.shown[block.start : block.end]
        relatedness = max(
            filter(None, (self._relatedness(each, block.start, block.end, title.target) for each in (title.text, text))),
            default=self._relatedness(title.text, block.start, block.end, title.target),
        )
        if relatedness is None:
            return not group.is_honest and is_strong_bait(title.text)
        return relatedness < (_RELATED if title.is_bait or not group.is_honest else _FOREIGN)

    def _in_candidates(self) -> Iterator[Promo]:
        for candidate in self._candidates:
            if self._is_foreign(candidate):
                yield Promo(
                    candidate.form, candidate.start, candidate.end, candidate.blocks, candidate.title.text, candidate.is_sentence
                )

    def _is_foreign(self, candidate: Candidate) -> bool:
        title = candidate.title
        if is_charity(title.target) and not candidate.is_strict:
            return False
        relatedness = self._relatedness(title.text, candidate.start, candidate.end, title.target)
        if relatedness is None:
            return is_strong_bait(title.text) and (candidate.is_label_strong or title.dress == "quoted")
        return relatedness < (_RELATED if candidate.is_strict else _FOREIGN)

    def _relatedness(self, text: str, start: int, end: int, target: str = "") -> float | None:
        """Return how much a title, or the address it leads to, belongs to the page."""
        near = self._near(start, end)
        verdicts = [self._topic.relatedness(text, near), self._topic.relatedness(_slug(target), near) if target else None]
        return max((verdict for verdict in verdicts if verdict is not None), default=None)

    def _near(self, start: int, end: int) -> str:
        """Return what stands around a stretch: the rest of its block, the blocks before and the one after."""
        document = self._document
        first, last = document.block_at(start).position, document.block_at(max(end - 1, start)).position
        around = document.blocks[max(first - 2, 0) : last + 2]
        heading = document.section_of(document.blocks[first]).heading
        blocks = [*around, *([heading] if heading is not None and heading not in around else ())]
        return " ".join(text_without(document, block, self._in_question) for block in blocks)

    def _in_offers(self) -> Iterator[Promo]:
        by_block: dict[int, list[Offer]] = {}
        for offer in self._offers:
            by_block.setdefault(offer.sentence.block.position, []).append(offer)
        for position, offers in by_block.items():
            yield from self._of_block(self._document.blocks[position], offers)

    def _of_block(self, block: Block, offers: Sequence[Offer]) -> Iterator[Promo]:
        """Yield the block if nothing in it is anything but a pitch, else each run of sentences that pitch."""
        sentences = self._document.sentences_in(block.start, block.end)
        starts = {offer.sentence.start for offer in offers}
        form = _KINDS_OF_OFFERS.get(offers[0].kind, "commerce")
        if all(sentence.start in starts or self._is_pitch(sentence) for sentence in sentences):
            yield Promo(form, block.start, block.end, (block,), self._document.shown[offers[0].start : offers[0].end])
            return
        for run in self._runs(sentences, starts):
            yield Promo(form, run[0].start, run[-1].end, (), self._document.shown[offers[0].start : offers[0].end])

    def _runs(self, sentences: Sequence[Sentence], starts: set[int]) -> Iterator[list[Sentence]]:
        run: list[Sentence] = []
        for sentence in sentences:
            if sentence.start in starts or (self._is_pitch(sentence) and len(self._document.text(sentence).split()) <= 14):
                run.append(sentence)
            else:
                yield from self._trimmed_run(run, starts)
                run = []
        yield from self._trimmed_run(run, starts)

    def _trimmed_run(self, run: list[Sentence], starts: set[int]) -> Iterator[list[Sentence]]:
        if any(sentence.start in starts for sentence in run):
            yield run

    def _is_pitch(self, sentence: Sentence) -> bool:
        folded = self._document.folded
        if is_urgent(folded, sentence.start, sentence.end) or is_disclosure(folded, sentence.start, sentence.end):
            return False
        return _PITCH.search(folded, sentence.start, sentence.end) is not None

    def _in_links(self) -> Iterator[Promo]:
        for mark in find_shop_links(self._document):
            block = self._document.block_at(mark.start)
            if not is_among_sources(self._document, block) and not is_example(self._document, block):
                yield Promo("link", mark.start, mark.end, (), self._document.shown[mark.start : mark.end], False)

    def _with_headings(self, promos: list[Promo]) -> list[Promo]:
        """Return the promotions, each with the heading that would stand above nothing without it."""
        gone = {block.position for promo in promos for block in promo.blocks}
        with_headings = []
        for promo in promos:
            heading = self._document.section_of(promo.blocks[0]).heading if promo.blocks else None
            if heading is not None and heading.position not in gone and self._is_left_alone(heading, gone):
                promo = Promo(promo.form, heading.start, promo.end, (heading, *promo.blocks), promo.title, promo.is_removable)
                gone.add(heading.position)
            with_headings.append(promo)
        return with_headings

    def _is_left_alone(self, heading: Block, gone: set[int]) -> bool:
        document = self._document
        section = document.section_of(heading)
        if heading is document.title or any(other.parent is section for other in document.sections):
            return False
        if not all(block.position in gone for block in section.blocks if block is not heading):
            return False
        relatedness = self._topic.relatedness(document.text(heading)) if document.title is not heading else 1.0
        return relatedness is None or relatedness < 0.75


def _slug(target: str) -> str:
    """Return the words of an address's last part."""
    try:
        parts = [part for part in unquote(urlsplit(target).path).split("/") if part]
    except ValueError:
        return ""
    last = re.sub(r"\.\w{2,5}$", "", parts[-1]) if parts else ""
    return re.sub(r"[-_+]+", " ", last) if re.search(r"[a-z]{3}", last) and last != "index" else ""


def _overlap(promo: Promo, other: Promo) -> bool:
    return promo.start < other.end and other.start < promo.end


def _merged(promos: Iterable[Promo], document: Document) -> list[Promo]:
    """Join neighbours that are one promotion: an offer's heading and text, the titles of one list."""
    merged: list[Promo] = []
    for promo in promos:
        last = merged[-1] if merged else None
        if last is not None and _belong_together(last, promo):
            merged[-1] = Promo(last.form, last.start, promo.end, last.blocks + promo.blocks, last.title)
        else:
            merged.append(promo)
    return merged


def _belong_together(first: Promo, second: Promo) -> bool:
    if not first.blocks or not second.blocks or second.blocks[0].position != first.blocks[-1].position + 1:
        return False
    above, below = first.blocks[-1], second.blocks[0]
    if {first.form, second.form} <= {"newsletter", "commerce"}:
        return above.kind == "heading" or above.container is below.container or above.kind == below.kind == "item"
    return first.form == second.form == "title" and above.kind == below.kind == "item"
