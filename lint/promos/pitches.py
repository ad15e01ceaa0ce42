"""Offers and links to shops, and how much of a paragraph belongs to them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from lint.document.document import Document
from lint.document.parts import Block, Sentence
from lint.language.medical_words import is_medical
from lint.language.patterns import Pattern
from lint.language.subject_words import common_words, words_of
from lint.promos.honest import is_among_sources, is_disclosure, is_example, is_urgent
from lint.promos.offers import Offer, find_offers
from lint.promos.promo import Form, Promo
from lint.promos.sales import deeds
from lint.promos.shops import find_shop_links
from lint.promos.verdicts import Verdicts

# What stands beside an offer and belongs to it.
_PITCH = Pattern(
    r"\b(?:our|us|we|we've|we're|you'll love|readers?|members|free|spam|inbox|unsubscribe|subscribers?|offer|deal"
    r"|discount|code|price|save|stock|shipping|delivery|checkout|"
    r"guarantee|app|download|sign|join|click|tap|love these|like what|enjoyed|love this|want more|tips like)\b"
    r"|[£$€]\d|\d%|!\W*$|→|»"
)
# No sentence with one of these is ever deleted with its neighbour.
_ADVICE = Pattern(
    r"\b(?:symptoms?|doctors?|gps?|nurses?|pharmacists?|midwife|dentists?|doses?|tablets?|capsules?|pills?"
    r"|medicines?|medications?|treat(?:s|ed|ment|ments)?|pains?|pregnan\w+|"
    r"diseases?|infect\w+|swallow|bleed\w*|ulcers?|allerg\w+|side effects?|hospital|safe|unsafe|avoid|never|do not"
    r"|stop|risk|mg|ml|mcg|percent)\b"
)
# An offer with one of these is never deleted unasked.
_CARE = Pattern(
    r"\b(?:symptoms?|dos(?:e|es|age)|swallow|pregnan\w+|bleed\w*|side effects?|avoid|do not|stop taking|mg|ml|mcg"
    r"|(?:ask|see|tell|call|visit|(?:speak|talk) (?:to|with)) (?:a|an|any|your|the) (?:\w+ )?(?:doctor|gp|nurse"
    r"|pharmacist|midwife|dentist|health visitor))\b"
)
_ASIDE = Pattern(r"\?\W*$")
_SLOGAN = Pattern(r"[?!]\W*$")
_LONGEST_ASIDE = 14
_WORDS_OF_LABEL = 5
_WORDS_OF_BUTTON = 6
_LETTERS_OF_PS = 6
_SHORT_BLOCK = 260
_STRONG_DEEDS = {"money", "amount", "hype", "event", "publishing", "job"}
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
        rest = [sentence for sentence in sentences if sentence.start not in starts]
        if all(offer.is_certain for offer in offers) and self._is_headline(block, rest):
            rest = rest[1:]
        as_whole = any(offer.is_certain and offer.judged_with == (block.start, block.end) for offer in offers)
        if as_whole or all(map(self.belongs, rest)):
            is_sure = all(map(self.surely_belongs, rest)) and not self._cares(block)
            yield Promo(form, block.start, block.end, (block,), title, is_sure=is_sure)
            return
        starts -= {offer.sentence.start for offer in offers if offer.judged_with[1] > offer.sentence.end}
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
            # A short question leads into an offer: "Love these tips? Sign up …"; so does "P.S.".
            run = [sentence] if sentence is not None and self._leads_in(sentence) else []

    def _leads_in(self, sentence: Sentence) -> bool:
        if sentence.end - sentence.start < _LETTERS_OF_PS:
            return True
        return self._is_short(sentence) and self._asks(sentence) and not self.advises(sentence)

    def in_links(self) -> Iterator[Promo]:
        """Yield what stands around links to shops: the block that only pitches, else the first sentence."""
        for block, links in find_shop_links(self._document):
            if is_among_sources(self._document, block) or is_example(self._document, block):
                continue
            title = self._document.shown[links[0].start : links[0].end]
            sentences = [self._document.sentence_at(link.start) for link in links]
            starts = {sentence.start for sentence in sentences}
            rest = [each for each in self._document.sentences_in(block.start, block.end) if each.start not in starts]
            if all(map(self.belongs, rest)) and all(map(self._is_pitched, sentences)):
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

    def belongs(self, sentence: Sentence) -> bool:
        """Tell whether a sentence beside an offer belongs to it."""
        if self.surely_belongs(sentence):
            return True
        start, end = sentence.start, sentence.end
        if self.advises(sentence) or self._warns(sentence) or self._verdicts.speaks_of_page(start, end):
            return False
        return has_pitch(self._document.folded, start, end) or self._verdicts.is_far(start, end, wholly=True)

    def surely_belongs(self, sentence: Sentence) -> bool:
        """Tell whether a sentence beside an offer sells too, or only calls and shouts: no advice goes with it."""
        folded, start, end = self._document.folded, sentence.start, sentence.end
        if _ADVICE.search(folded, start, end) or self._warns(sentence):
            return False
        does = deeds(self._document, start, end)
        if does & _STRONG_DEEDS or ("act" in does and does & {"own", "brand", "urgency"}):
            return not self._verdicts.speaks_of_page(start, end) or bool(does & {"money", "amount", "hype", "job"})
        if self.advises(sentence):
            return False
        if self._is_label(sentence) or self._is_button(sentence) or end - start < _LETTERS_OF_PS:
            return True
        if not self._is_short(sentence):
            return False
        return self._asks(sentence) or (
            _SLOGAN.search(folded, start, end) is not None and not self._verdicts.speaks_of_page(start, end)
        )

    def _warns(self, sentence: Sentence) -> bool:
        folded, start, end = self._document.folded, sentence.start, sentence.end
        return is_urgent(folded, start, end, with_phones=False) or is_disclosure(folded, start, end)

    def advises(self, part: Sentence | Block) -> bool:
        """Tell whether a part has a word of advice or of medicine, so that it never goes with a neighbour."""
        folded = self._document.folded[part.start : part.end]
        return _ADVICE.search(folded) is not None or any(map(is_medical, words_of(folded)))

    def calls(self, sentence: Sentence) -> bool:
        """Tell whether a sentence is a short question that calls for what follows: "Need a laugh before bed?"."""
        if not (self._is_short(sentence) and self._asks(sentence)) or self.advises(sentence):
            return False
        if "hail" in deeds(self._document, sentence.start, sentence.end):
            return True
        words = list(words_of(self._document.text(sentence)))
        return len(words) <= _WORDS_OF_LABEL and common_words().isdisjoint(words)

    def _is_label(self, sentence: Sentence) -> bool:
        text = self._document.folded[sentence.start : sentence.end].rstrip(" *_")
        return text.endswith(":") and len(text.split()) <= _WORDS_OF_LABEL

    def _is_headline(self, block: Block, rest: Sequence[Sentence]) -> bool:
        """Tell whether what an offer leaves of a block starts with its short exclamation: "Sleep better!"."""
        if not rest or rest[0].start > block.start or self.advises(rest[0]):
            return False
        text = self._document.text(rest[0])
        return text.rstrip(" *_").endswith("!") and len(text.split()) <= _WORDS_OF_BUTTON

    def _is_button(self, sentence: Sentence) -> bool:
        """Tell whether a sentence is a short link that says nothing of the page: "Find your nearest branch"."""
        start, end = sentence.start, sentence.end
        if len(self._document.text(sentence).split()) > _WORDS_OF_BUTTON or self._verdicts.speaks_of_page(start, end):
            return False
        links = self._document.marks_in(start, end, "link")
        return any(link.start <= start + 1 and link.end >= end - 1 for link in links)

    def _is_short(self, sentence: Sentence) -> bool:
        return len(self._document.text(sentence).split()) <= _LONGEST_ASIDE

    def _asks(self, sentence: Sentence) -> bool:
        return _ASIDE.search(self._document.folded, sentence.start, sentence.end) is not None
