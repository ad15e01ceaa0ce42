"""The promotions of a document, each once, however many signs it gives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from weakref import WeakKeyDictionary

from lint.document.document import Document
from lint.document.parts import Mark
from lint.knowledge import Knowledge
from lint.language.medical_words import is_clinical, is_medical
from lint.language.patterns import Pattern
from lint.language.subject_words import has_common_words, words_of
from lint.promos.boxes import Box, find_boxes, find_cards
from lint.promos.candidates import Candidate, find_candidates
from lint.promos.groups import Group, Member, find_farms, find_groups
from lint.promos.honest import (
    is_among_sources,
    is_charity,
    is_disclosure,
    is_official,
    is_service,
    is_urgent,
    names_organisation,
)
from lint.promos.joining import joined
from lint.promos.pitches import Pitches, has_pitch
from lint.promos.promo import Promo
from lint.promos.strangers import find_strangers, is_sold, signs_of_stranger
from lint.promos.titles import is_strong_bait
from lint.promos.verdicts import RELATED, Verdicts
from lint.promos.whole import Whole

# What newsletters and buttons for sharing say.
_INVITATION = Pattern(
    r"\b(?:e-?mails?|inbox|newsletters?|subscri\w+|sign up|sign me up|tips|weekly|daily|latest|facebook|twitter"
    r"|instagram|tiktok|pinterest|whatsapp|linkedin|tweet|pin it|share|like us|follow us)\b"
)
_FAR_CARD = 0.2
_SHORTEST_HEADLINE = 3
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
        self._strangers = list(find_strangers(document))
        pitches = Pitches(document)
        self._verdicts = Verdicts(document, knowledge, [*self._in_question(), *pitches.stretches()])
        self._pitches = pitches.judged(self._verdicts)

    def promos(self) -> tuple[Promo, ...]:
        found: list[Promo] = []
        for search in self._searches():
            for promo in search:
                rivals = [other for other in found if _overlap(promo, other)]
                if not rivals or (promo.blocks and not any(other.blocks for other in rivals)):
                    found = [*(other for other in found if other not in rivals), promo]
        if not found:
            return ()
        whole = Whole(self._document, self._verdicts, self._pitches)
        return tuple(joined(_apart(whole.of(sorted(found, key=lambda promo: promo.start)))))

    def _searches(self) -> Iterator[Iterator[Promo]]:
        yield self._in_boxes()
        yield self._in_groups()
        yield self._in_farms()
        yield self._in_cards()
        yield self._in_candidates()
        yield self._pitches.promos()
        yield self._pitches.in_links()
        yield self._in_strangers()

    def _in_question(self) -> Iterator[tuple[int, int]]:
        """Yield the stretches that say nothing about the page before they are judged."""
        yield from ((candidate.start, candidate.end) for candidate in self._candidates)
        yield from ((member.block.start, member.block.end) for group in self._groups for member in group.members)
        yield from ((member.block.start, member.block.end) for farm in self._farms for member in farm.members)
        yield from ((block.start, block.end) for block in self._strangers)
        for box in self._boxes:
            yield from ((block.start, block.end) for block in box.blocks)
        for card in self._cards:
            yield from ((block.start, block.end) for block in card.blocks)

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
        has_offers = self._pitches.stand_in(start, end)
        links = list(document.marks_in(start, end, "link"))
        if any(is_official(link.target) for link in links) and not has_offers:
            return False
        is_pitch = has_pitch(folded, start, end)
        if box.purpose in ("newsletter", "social"):
            is_invitation = end - start < 300 and _INVITATION.search(folded, start, end) is not None
            return has_offers or (is_invitation and not any(map(is_medical, words_of(folded[start:end]))))
        relatedness = self._verdicts.relatedness(document.shown[start:end], start, end)
        is_far = relatedness is not None and relatedness < 0.2
        if box.purpose == "shop":
            return has_offers or (is_pitch and is_far)
        if box.purpose == "advert":
            if len(document.words(start, end)) < _SHORTEST_HEADLINE and not links:
                return has_offers
            return has_offers or box.is_paid or (relatedness is None and bool(links)) or (relatedness or 1.0) < RELATED
        return all(map(self._leads_away, links)) and is_far

    def _leads_away(self, link: Mark) -> bool:
        """Tell whether a link in a box is more than the name of a neighbour, and has nothing to do with the page."""
        text = self._document.shown[link.start : link.end]
        if len(text.split()) < _SHORTEST_HEADLINE or is_official(link.target) or is_charity(link.target):
            return False
        if is_clinical(text):
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
        if self._verdicts.is_neighbour(title, is_honest=not group.is_sure):
            return False
        if self._pitches.stand_in(block.start, block.end):
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
        if self._verdicts.is_neighbour(title, is_honest=False):
            return False
        if title.is_bait:
            return (self._verdicts.relatedness(title.text, block.start, block.end, title.target) or 0.0) < RELATED
        return self._verdicts.is_foreign_link(title.text, block.start, block.end, title.target, 1)

    def _in_strangers(self) -> Iterator[Promo]:
        """Yield the blocks that have nothing to do with any page on health, if they sell, lead away or shout."""
        for block in self._strangers:
            signs = signs_of_stranger(self._document, block)
            if len(signs) > 1 and is_sold(signs) and self._verdicts.is_unknown(block.start, block.end):
                yield Promo("title", block.start, block.end, (block,), self._document.shown[block.start : block.end])

    def _in_candidates(self) -> Iterator[Promo]:
        for candidate in self._candidates:
            if self._is_foreign(candidate):
                start, end, announcement = candidate.start, candidate.end, candidate.announcement
                removable = (
                    announcement.is_sentence
                    or self._verdicts.is_far(start, end)
                    or self._verdicts.is_elsewhere(start, end)
                )
                yield Promo(announcement.form, start, end, candidate.blocks, announcement.title.text, removable)

    def _is_foreign(self, candidate: Candidate) -> bool:
        title, announcement = candidate.title, candidate.announcement
        if self._verdicts.is_neighbour(title, is_honest=not announcement.is_label_strong and title.target != ""):
            return False
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
        if self._verdicts.is_elsewhere(title.start, title.end):
            return True
        if title.dress in ("plain", "capitals"):
            return self._verdicts.is_unheard_of(title.text, candidate.start, candidate.end)
        if announcement.is_led and not announcement.is_own and has_common_words(title.text):
            return False
        sharp = 1 if candidate.blocks and len(title.text.split()) > _SHORTEST_HEADLINE else 2
        return self._verdicts.is_foreign_link(title.text, candidate.start, candidate.end, title.target, sharp)


def _apart(promos: Iterable[Promo]) -> Iterator[Promo]:
    """Yield the promotions in order without those that others hold by now."""
    last: Promo | None = None
    for promo in sorted(promos, key=lambda promo: (promo.start, -promo.end)):
        if last is None or not _overlap(promo, last):
            yield promo
            last = promo


def _overlap(promo: Promo, other: Promo) -> bool:
    return promo.start < other.end and other.start < promo.end
