"""The promotions of a document, each once, however many signs it gives."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from weakref import WeakKeyDictionary

from lint.document.document import Document
from lint.document.parts import Block, Mark, Sentence
from lint.knowledge import Knowledge
from lint.language.subject_words import has_common_words
from lint.promos.boxes import Box, find_boxes, find_cards
from lint.promos.candidates import Candidate, find_candidates
from lint.promos.groups import Group, Member, find_farms, find_groups
from lint.promos.honest import (
    is_among_sources,
    is_charity,
    is_disclosure,
    is_example,
    is_official,
    is_service,
    is_urgent,
    names_organisation,
)
from lint.promos.offers import Offer, find_offers
from lint.promos.promo import Form, Promo
from lint.promos.shops import find_shop_links
from lint.promos.titles import is_strong_bait
from lint.promos.verdicts import RELATED, Verdicts

# What stands beside an offer and belongs to it.
_PITCH = re.compile(
    r"\b(?:our|us|we|we've|we're|you'll love|readers?|members|free|spam|inbox|unsubscribe|subscribers?|offer|deal"
    r"|discount|code|price|save|stock|shipping|delivery|checkout|"
    r"guarantee|app|download|sign|join|click|tap|love these|like what|enjoyed|love this|want more|tips like)\b"
    r"|[£$€]\d|\d%|!\W*$|→|»"
)
# No sentence with one of these is ever deleted with its neighbour.
_ADVICE = re.compile(
    r"\b(?:symptoms?|doctors?|gps?|nurses?|pharmacists?|midwife|dentists?|doses?|tablets?|capsules?|pills?"
    r"|medicines?|medications?|treat(?:s|ed|ment|ments)?|pains?|pregnan\w+|"
    r"diseases?|infect\w+|swallow|bleed\w*|ulcers?|allerg\w+|side effects?|hospital|safe|unsafe|avoid|never|do not"
    r"|stop|risk|mg|ml|mcg|percent)\b"
)
_INVITATION = re.compile(
    r"\b(?:e-?mails?|inbox|newsletters?|subscri\w+|sign up|sign me up|tips|weekly|daily|latest|facebook|twitter"
    r"|instagram|tiktok|pinterest|whatsapp|linkedin|tweet|pin it|share|like us|follow us)\b"
)
_ASIDE = re.compile(r"\?\W*$")
_SLOGAN = re.compile(r"[?!]\W*$")
_LONGEST_ASIDE = 14
_FAR_CARD = 0.2
_SHORTEST_HEADLINE = 3
_LETTERS_OF_PS = 6
_SHORT_BLOCK = 260
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
        self._groups = list(find_groups(document))
        self._candidates = list(find_candidates(document))
        self._farms = list(find_farms(document))
        self._boxes = list(find_boxes(document))
        self._cards = list(find_cards(document))
        offers = [offer for offer in find_offers(document) if not is_among_sources(document, offer.sentence.block)]
        self._pitches = [offer for offer in offers if not offer.is_certain]
        self._offers = [offer for offer in offers if offer.is_certain]
        self._verdicts = Verdicts(document, knowledge, self._in_question)

    def promos(self) -> tuple[Promo, ...]:
        self._offers += [pitch for pitch in self._pitches if self._is_far(pitch)]
        found: list[Promo] = []
        for search in (
            self._in_boxes,
            self._in_groups,
            self._in_farms,
            self._in_cards,
            self._in_candidates,
            self._in_offers,
            self._in_links,
        ):
            for promo in search():
                if not any(_overlap(promo, other) for other in found):
                    found.append(promo)
        return tuple(self._with_headings(_merged(sorted(found, key=lambda promo: promo.start))))

    def _is_far(self, pitch: Offer) -> bool:
        if _ADVICE.search(self._document.folded, *pitch.sentence[:2]):
            return pitch.kind == "pitch" and self._verdicts.is_far(*pitch.sentence[:2], wholly=True)
        if pitch.kind == "pitch" and not self._verdicts.speaks_of_page(*pitch.sentence[:2]):
            return True
        return self._verdicts.is_far(pitch.sentence.start, pitch.sentence.end, wholly=pitch.kind == "hint")

    @cached_property
    def _in_question(self) -> list[tuple[int, int]]:
        """Return the stretches that say nothing about the page before they are judged."""
        stretches = [(candidate.start, candidate.end) for candidate in self._candidates]
        stretches += [self._stretch(offer) for offer in (*self._offers, *self._pitches)]
        stretches += [(member.block.start, member.block.end) for group in self._groups for member in group.members]
        stretches += [(member.block.start, member.block.end) for farm in self._farms for member in farm.members]
        stretches += [(block.start, block.end) for box in (*self._boxes, *self._cards) for block in box.blocks]
        return stretches

    def _stretch(self, offer: Offer) -> tuple[int, int]:
        """Return the sentence of an offer, or its whole block if that is short."""
        block = offer.sentence.block
        return (block.start, block.end) if block.end - block.start < _SHORT_BLOCK else offer.sentence[:2]

    def _in_boxes(self) -> Iterator[Promo]:
        for box in self._boxes:
            start, end = box.blocks[0].start, box.blocks[-1].end
            if self._is_promotional(box, start, end):
                yield Promo("box", start, end, box.blocks, self._document.shown[start : box.blocks[0].end])

    def _is_promotional(self, box: Box, start: int, end: int) -> bool:
        document, folded = self._document, self._document.folded
        if (
            is_urgent(folded, start, end)
            or is_disclosure(folded, start, end)
            or is_among_sources(document, box.blocks[0])
        ):
            return False
        if is_service(folded, start, end) and not box.is_paid:
            return False
        has_offers = any(start <= offer.start < end for offer in self._offers)
        links = list(document.marks_in(start, end, "link"))
        if any(is_official(link.target) for link in links) and not has_offers:
            return False
        is_pitch = _PITCH.search(folded, start, end) is not None
        if box.purpose in ("newsletter", "social"):
            return has_offers or (end - start < 300 and _INVITATION.search(folded, start, end) is not None)
        relatedness = self._verdicts.relatedness(document.shown[start:end], start, end)
        is_far = relatedness is not None and relatedness < 0.2
        if box.purpose == "shop":
            return has_offers or (is_pitch and is_far)
        if box.purpose == "advert":
            return has_offers or box.is_paid or (relatedness is None and bool(links)) or (relatedness or 1.0) < RELATED
        return all(map(self._leads_away, links)) and is_far

    def _leads_away(self, link: Mark) -> bool:
        """Tell whether a link in a box is more than the name of a neighbour, and has nothing to do with the page."""
        text = self._document.shown[link.start : link.end]
        if len(text.split()) < _SHORTEST_HEADLINE or is_official(link.target) or is_charity(link.target):
            return False
        return (self._verdicts.relatedness(text, link.start, link.end, link.target) or 0.0) < RELATED

    def _in_cards(self) -> Iterator[Promo]:
        for card in self._cards:
            start, end = card.blocks[0].start, card.blocks[-1].end
            text = self._document.shown[start:end]
            if is_service(self._document.folded, start, end) or is_urgent(self._document.folded, start, end):
                continue
            verdicts = [self._verdicts.relatedness(each, start, end) for each in (card.title.text, text)]
            if all(verdict is not None and verdict < _FAR_CARD for verdict in verdicts):
                yield Promo("box", start, end, card.blocks, card.title.text)

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
        if not (title.is_bait or group.is_sure) and len(title.text.split()) < _SHORTEST_HEADLINE:
            return False
        if not title.is_bait and (group.is_honest or title.dress == "plain"):
            return self._verdicts.is_foreign_link(self._document.text(block), block.start, block.end, title.target)
        relatedness = self._verdicts.relatedness(title.text, block.start, block.end, title.target)
        return is_strong_bait(title.text) if relatedness is None else relatedness < RELATED

    def _in_farms(self) -> Iterator[Promo]:
        """Yield the lists of titles of which none has anything to do with the page."""
        for farm in self._farms:
            if all(map(self._is_foreign_title, farm.members)):
                blocks = tuple(member.block for member in farm.members)
                above = farm.announcement
                if above is not None and not self._verdicts.speaks_of_page(above.start, above.end):
                    blocks = (above, *blocks)
                yield Promo("box", blocks[0].start, blocks[-1].end, blocks, farm.members[0].title.text)

    def _is_foreign_title(self, member: Member) -> bool:
        title, block = member.title, member.block
        if is_official(title.target) or is_charity(title.target) or names_organisation(title.text):
            return False
        if title.is_bait:
            return (self._verdicts.relatedness(title.text, block.start, block.end, title.target) or 0.0) < RELATED
        return self._verdicts.is_foreign_link(title.text, block.start, block.end, title.target, 1)

    def _in_candidates(self) -> Iterator[Promo]:
        for candidate in self._candidates:
            if self._is_foreign(candidate):
                start, end, announcement = candidate.start, candidate.end, candidate.announcement
                removable = announcement.is_sentence or self._verdicts.is_far(start, end)
                yield Promo(announcement.form, start, end, candidate.blocks, announcement.title.text, removable)

    def _is_foreign(self, candidate: Candidate) -> bool:
        title, announcement = candidate.title, candidate.announcement
        if not announcement.is_strict:
            return self._is_foreign_by_its_words(candidate)
        relatedness = self._verdicts.relatedness(title.text, candidate.start, candidate.end, title.target)
        if relatedness is None:
            return is_strong_bait(title.text) and (announcement.is_label_strong or title.dress == "quoted")
        return relatedness < RELATED

    def _is_foreign_by_its_words(self, candidate: Candidate) -> bool:
        """Tell whether a title without the look of one is foreign, as far as its words leave no doubt."""
        title, announcement = candidate.title, candidate.announcement
        if is_charity(title.target):
            return False
        if title.dress == "plain":
            return self._verdicts.is_unheard_of(title.text, candidate.start, candidate.end)
        if announcement.is_led and not announcement.is_own and has_common_words(title.text):
            return False
        sharp = 1 if candidate.blocks and len(title.text.split()) > _SHORTEST_HEADLINE else 2
        return self._verdicts.is_foreign_link(title.text, candidate.start, candidate.end, title.target, sharp)

    def _in_offers(self) -> Iterator[Promo]:
        by_block: dict[int, list[Offer]] = {}
        for offer in self._offers:
            by_block.setdefault(offer.sentence.block.position, []).append(offer)
        for position, offers in sorted(by_block.items()):
            yield from self._of_block(self._document.blocks[position], offers)

    def _of_block(self, block: Block, offers: Sequence[Offer]) -> Iterator[Promo]:
        """Yield the block if nothing in it is anything but a pitch, else each run of sentences that pitch."""
        sentences = self._document.sentences_in(block.start, block.end)
        starts = {offer.sentence.start for offer in offers}
        form = _KINDS_OF_OFFERS.get(offers[0].kind, "commerce")
        title = self._document.shown[offers[0].start : offers[0].end]
        if all(sentence.start in starts or self._belongs(sentence) for sentence in sentences):
            yield Promo(form, block.start, block.end, (block,), title)
            return
        for run in self._runs(sentences, starts):
            yield Promo(form, run[0].start, run[-1].end, (), title)

    def _runs(self, sentences: Sequence[Sentence], starts: set[int]) -> Iterator[list[Sentence]]:
        run: list[Sentence] = []
        for sentence in (*sentences, None):
            if sentence is not None and sentence.start in starts:
                run.append(sentence)
                continue
            if any(each.start in starts for each in run):
                yield run
            # A short question leads into an offer: "Love these tips? Sign up …".
            run = [sentence] if sentence is not None and self._is_short(sentence) and self._asks(sentence) else []

    def _is_short(self, sentence: Sentence) -> bool:
        return len(self._document.text(sentence).split()) <= _LONGEST_ASIDE

    def _belongs(self, sentence: Sentence) -> bool:
        """Tell whether a sentence beside an offer belongs to it."""
        folded = self._document.folded
        if is_urgent(folded, sentence.start, sentence.end) or is_disclosure(folded, sentence.start, sentence.end):
            return False
        if _ADVICE.search(folded, sentence.start, sentence.end):
            return False
        if sentence.end - sentence.start < _LETTERS_OF_PS or (
            self._is_short(sentence) and _SLOGAN.search(folded, *sentence[:2])
        ):
            return True
        if self._verdicts.speaks_of_page(*sentence[:2]):
            return False
        return _PITCH.search(folded, *sentence[:2]) is not None or self._verdicts.is_far(*sentence[:2], wholly=True)

    def _asks(self, sentence: Sentence) -> bool:
        return _ASIDE.search(self._document.folded, sentence.start, sentence.end) is not None

    def _in_links(self) -> Iterator[Promo]:
        """Yield what stands around links to shops: the block that only pitches, else the sentences."""
        is_disclosed = is_disclosure(self._document.folded, 0, len(self._document.folded))
        for block, links in find_shop_links(self._document):
            if is_among_sources(self._document, block) or is_example(self._document, block):
                continue
            title = self._document.shown[links[0].start : links[0].end]
            sentences = [self._document.sentence_at(link.start) for link in links]
            starts = {sentence.start for sentence in sentences}
            rest = [each for each in self._document.sentences_in(block.start, block.end) if each.start not in starts]
            if all(self._belongs(each) for each in rest) and all(map(self._is_pitched, sentences)):
                yield Promo("link", block.start, block.end, (block,), title)
            elif not is_disclosed:
                yield Promo("link", *sentences[0][:2], (), title, is_removable=False)

    def _is_pitched(self, sentence: Sentence) -> bool:
        if _ADVICE.search(self._document.folded, sentence.start, sentence.end):
            return False
        return any(pitch.sentence.start == sentence.start for pitch in (*self._pitches, *self._offers))

    def _with_headings(self, promos: list[Promo]) -> list[Promo]:
        """Return the promotions, each with the heading that would stand above nothing without it."""
        gone = {block.position for promo in promos for block in promo.blocks}
        with_headings = []
        for promo in promos:
            heading = self._document.section_of(promo.blocks[0]).heading if promo.blocks else None
            if heading is not None and heading.position not in gone and self._is_left_alone(heading, gone):
                promo = Promo(
                    promo.form, heading.start, promo.end, (heading, *promo.blocks), promo.title, promo.is_removable
                )
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
        relatedness = self._verdicts.topic.relatedness(document.text(heading))
        return relatedness is None or relatedness < 0.75


def _overlap(promo: Promo, other: Promo) -> bool:
    return promo.start < other.end and other.start < promo.end


def _merged(promos: Iterable[Promo]) -> list[Promo]:
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
        return above.kind == "heading" or above.kind == below.kind == "item"
    return first.form == second.form == "title" and above.kind == below.kind == "item"
