"""Offers: newsletters, shops, codes, apps, courses, quizzes, "follow us". They are promotions whatever the page is
about."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from lint.data.tables import read_table
from lint.document.document import PLACEHOLDER, Document
from lint.document.parts import Sentence
from lint.language.patterns import Pattern
from lint.language.signs import Signs, longest_first
from lint.language.words import is_inside_word
from lint.promos.honest import is_charity, is_disclosure, is_official, is_said_by_others, is_service, is_urgent
from lint.promos.sales import sale_of, signs

_ADDRESS = Pattern(f"{6 * PLACEHOLDER}+")
_LONGEST_ADDRESS = 160
_SHORT_BLOCK = 260
# The less certain ones, by how little they say.
_RANKS = {"pitch": 1, "hint": 2}


class Offer(NamedTuple):
    """A sentence that offers something: newsletter, social, commerce, app, quiz, media; or only a pitch or a hint
    of one."""

    @property
    def is_certain(self) -> bool:
        return self.kind not in ("pitch", "hint")

    kind: str
    sentence: Sentence
    start: int
    end: int
    judged_with: tuple[int, int]
    """The stretch that says what it speaks of: its sentence, or its short block."""


def find_offers(document: Document) -> Iterator[Offer]:
    """Yield an offer of each sentence that makes one for the page itself, the plainest if it makes several."""
    found: dict[int, Offer] = {}
    for start, end in _CUES.found(document):
        if is_inside_word(document.folded, start):
            continue
        sentence = document.sentence_at(start)
        for kind, pattern in _offers()[document.folded[start:end]] if sentence.end - sentence.start <= 600 else ():
            known = found.get(sentence.start)
            if known and _RANKS.get(known.kind, 0) <= _RANKS.get(kind, 0):
                continue
            match = _match(document, sentence, pattern)
            if match and _is_meant(document, sentence, *match, certain=kind not in _RANKS):
                found[sentence.start] = Offer(kind, sentence, *match, _with_labelled(document, sentence))
    for offer in (*_sales(document), *_addresses(document)):
        known = found.get(offer.sentence.start)
        if known is None or _RANKS.get(known.kind, 0) > _RANKS.get(offer.kind, 0):
            found[offer.sentence.start] = offer
    yield from (found[start] for start in sorted(found))


def _with_labelled(document: Document, sentence: Sentence) -> tuple[int, int]:
    """Return a sentence, with the one after it if it is a label such as "Today only:"."""
    following = document.sentence_at(min(sentence.end + 1, sentence.block.end))
    is_label = document.folded[sentence.start : sentence.end].rstrip(" *_").endswith(":")
    return sentence.start, following.end if is_label and following.block is sentence.block else sentence.end


def _addresses(document: Document) -> Iterator[Offer]:
    """Yield the short sentences that send the reader to an address of the web, as plain text does."""
    for hidden in _ADDRESS.finditer(document.folded) if PLACEHOLDER in document.folded else ():
        target = document.shown[hidden.start() : hidden.end()]
        sentence = document.sentence_at(hidden.start())
        if not target.startswith(("www.", "http")) or sentence.end - sentence.start > _LONGEST_ADDRESS:
            continue
        address = target if target.startswith("http") else f"//{target}"
        if not (is_official(address) or is_charity(address)) and _is_meant(
            document, sentence, *hidden.span(), certain=False
        ):
            yield Offer("hint", sentence, *hidden.span(), sentence[:2])


def _sales(document: Document) -> Iterator[Offer]:
    """Yield the sentences that do what advertising does, by themselves or with the rest of their short block."""
    seen: set[int] = set()
    for start, end in longest_first(_SALES.found(document)):
        if _is_part_of_word(document.folded, start, end):
            continue
        sentence = document.sentence_at(start)
        if sentence.start in seen:
            continue
        seen.add(sentence.start)
        block = sentence.block
        stretches = [sentence[:2]]
        if block.end - block.start <= _SHORT_BLOCK:
            stretches.append((block.start, block.end))
        sales = ((sale, stretch) for stretch in stretches if (sale := sale_of(document, *stretch)) is not None)
        sale, judged_with = next(sales, (None, None))
        if sale and judged_with and _is_meant(document, sentence, start, end, certain=False, sold=sale.has_price):
            yield Offer(sale.kind, sentence, sentence.start, sentence.end, judged_with)


def _is_part_of_word(text: str, start: int, end: int) -> bool:
    """Tell whether a phrase starts or ends within a word. An amount's sign never does."""
    if not text[end - 1].isalnum():
        return False
    return (start > 0 and text[start - 1].isalnum()) or (end < len(text) and text[end].isalnum())


def _match(document: Document, sentence: Sentence, pattern: Pattern) -> tuple[int, int] | None:
    match = pattern.search(document.folded[sentence.start : sentence.end])
    if match is None:
        return None
    inside = len(match[0]) - len(match[0].lstrip(" \"'>*_([-–—"))
    return sentence.start + match.start() + inside, sentence.start + match.end()


def _is_meant(
    document: Document, sentence: Sentence, start: int, end: int, *, certain: bool, sold: bool = False
) -> bool:
    """Tell whether the page itself makes the offer, and no public service does, unless it is `sold`."""
    return not (
        is_disclosure(document.folded, sentence.start, sentence.end)
        or (not sold and is_service(document.folded, sentence.start, sentence.end))
        or (not certain and is_urgent(document.folded, sentence.start, sentence.end, with_phones=not sold))
        or is_said_by_others(document, sentence, start, end)
    )


@cache
def _offers() -> dict[str, list[tuple[str, Pattern]]]:
    """Return the kinds and patterns of offers by the cue that stands in each."""
    offers: dict[str, list[tuple[str, Pattern]]] = {}
    for kind, cue, pattern in read_table("promo_offers.tsv"):
        offers.setdefault(cue, []).append((kind, Pattern(pattern)))
    return offers


_CUES = Signs(_offers)
_SALES = Signs(signs)
