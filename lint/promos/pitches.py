"""Offers and links to shops, and how much of a paragraph belongs to them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from lint.document.document import Document
from lint.document.parts import Block, Sentence
from lint.language.medical_words import is_medical
from lint.language.subject_words import words_of
from lint.promos.honest import is_among_sources, is_disclosure, is_example, is_urgent
from lint.promos.offers import Offer, find_offers
from lint.promos.promo import Form, Promo
from lint.promos.sales import deeds
from lint.promos.shops import find_shop_links
from lint.promos.verdicts import Verdicts

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
# An offer with one of these is never deleted unasked.
_CARE = re.compile(
    r"\b(?:symptoms?|doctors?|gps?|nurses?|pharmacists?|dos(?:e|es|age)|swallow|pregnan\w+|bleed\w*|allerg\w+"
    r"|side effects?|avoid|never(?! miss)|do not|stop taking|mg|ml|mcg)\b"
)
_ASIDE = re.compile(r"\?\W*$")
_SLOGAN = re.compile(r"[?!]\W*$")
_LONGEST_ASIDE = 14
_LETTERS_OF_PS = 6
_SHORT_BLOCK = 260
_WEAK_DEEDS = {"urgency", "brand", "own", "mine", "date"}
_FORMS: dict[str, Form] = {"newsletter": "newsletter", "social": "newsletter"}


def has_pitch(folded: str, start: int, end: int) -> bool:
    """Tell whether a stretch of prose has a word of advertising."""
    return _PITCH.search(folded, start, end) is not None


class Pitches:
    """The offers of a document. Those that only sound like one are judged by what they speak of."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._all = [offer for offer in find_offers(document) if not is_among_sources(document, offer.sentence.block)]

    def stretches(self) -> Iterator[tuple[int, int]]:
        """Yield the sentences of the offers, or their whole blocks where those are short."""
        for offer in self._all:
            block = offer.sentence.block
            yield (block.start, block.end) if block.end - block.start < _SHORT_BLOCK else offer.sentence[:2]

    def judged(self, verdicts: Verdicts) -> JudgedPitches:
        offers = [offer for offer in self._all if offer.is_certain or self._is_far(offer, verdicts)]
        return JudgedPitches(self._document, verdicts, self._all, offers)

    def _is_far(self, offer: Offer, verdicts: Verdicts) -> bool:
        start, end = offer.judged_with
        is_hint = offer.kind == "hint"
        folded = self._document.folded
        if _ADVICE.search(folded, start, end) or any(map(is_medical, words_of(folded[start:end]))):
            return not is_hint and verdicts.is_far(start, end, wholly=True)
        if verdicts.is_elsewhere(start, end) or not (is_hint or verdicts.speaks_of_page(start, end)):
            return True
        return verdicts.is_far(start, end, wholly=is_hint)


class JudgedPitches:
    """The offers that a page makes, and the sentences that belong to them."""

    def __init__(self, document: Document, verdicts: Verdicts, heard: Sequence[Offer], offers: Sequence[Offer]) -> None:
        self._document = document
        self._verdicts = verdicts
        self._heard = {offer.sentence.start for offer in heard}
        self._offers = offers

    def stand_in(self, start: int, end: int) -> bool:
        """Tell whether an offer stands between two offsets."""
        return any(start <= offer.start < end for offer in self._offers)

    def promos(self) -> Iterator[Promo]:
        by_block: dict[int, list[Offer]] = {}
        for offer in self._offers:
            by_block.setdefault(offer.sentence.block.position, []).append(offer)
        for position, offers in sorted(by_block.items()):
            yield from self._of_block(self._document.blocks[position], offers)

    def _of_block(self, block: Block, offers: Sequence[Offer]) -> Iterator[Promo]:
        """Yield the block if nothing in it is anything but a pitch, else each run of sentences that pitch."""
        sentences = self._document.sentences_in(block.start, block.end)
        starts = {offer.sentence.start for offer in offers}
        form = _FORMS.get(offers[0].kind, "commerce")
        title = self._document.shown[offers[0].start : offers[0].end]
        if all(sentence.start in starts or self._belongs(sentence) for sentence in sentences):
            yield Promo(form, block.start, block.end, (block,), title, is_sure=not self._cares(block))
            return
        starts -= {offer.sentence.start for offer in offers if offer.judged_with != offer.sentence[:2]}
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

    def in_links(self) -> Iterator[Promo]:
        """Yield what stands around links to shops: the block that only pitches, else the first sentence."""
        for block, links in find_shop_links(self._document):
            if is_among_sources(self._document, block) or is_example(self._document, block):
                continue
            title = self._document.shown[links[0].start : links[0].end]
            sentences = [self._document.sentence_at(link.start) for link in links]
            starts = {sentence.start for sentence in sentences}
            rest = [each for each in self._document.sentences_in(block.start, block.end) if each.start not in starts]
            if all(map(self._belongs, rest)) and all(map(self._is_pitched, sentences)):
                yield Promo("link", block.start, block.end, (block,), title, is_sure=not self._cares(block))
            elif not self._is_disclosed:
                yield Promo("link", *sentences[0][:2], (), title, is_removable=False)

    @cached_property
    def _is_disclosed(self) -> bool:
        """Tell whether the page says that it earns money with its links."""
        return is_disclosure(self._document.folded, 0, len(self._document.folded))

    def _is_pitched(self, sentence: Sentence) -> bool:
        return sentence.start in self._heard and not _ADVICE.search(self._document.folded, *sentence[:2])

    def _cares(self, block: Block) -> bool:
        return _CARE.search(self._document.folded, block.start, block.end) is not None

    def _belongs(self, sentence: Sentence) -> bool:
        """Tell whether a sentence beside an offer belongs to it."""
        folded, start, end = self._document.folded, sentence.start, sentence.end
        if is_urgent(folded, start, end, with_phones=False) or is_disclosure(folded, start, end):
            return False
        if _ADVICE.search(folded, start, end):
            return False
        if end - start < _LETTERS_OF_PS or (self._is_short(sentence) and _SLOGAN.search(folded, start, end)):
            return True
        if self._verdicts.speaks_of_page(start, end):
            return False
        if has_pitch(folded, start, end) or deeds(self._document, start, end) - _WEAK_DEEDS:
            return True
        return self._verdicts.is_far(start, end, wholly=True)

    def _is_short(self, sentence: Sentence) -> bool:
        return len(self._document.text(sentence).split()) <= _LONGEST_ASIDE

    def _asks(self, sentence: Sentence) -> bool:
        return _ASIDE.search(self._document.folded, sentence.start, sentence.end) is not None
