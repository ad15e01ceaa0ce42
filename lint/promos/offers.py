"""Offers: newsletters, shops, codes, apps, courses, quizzes, "follow us". They are promotions whatever the page is
about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, MatchKind

from lint.data.tables import read_table
from lint.document.document import Document
from lint.document.parts import Sentence
from lint.language.patterns import Pattern
from lint.promos.honest import is_charity, is_disclosure, is_official, is_said_by_others, is_service, is_urgent

_ADDRESS = re.compile("\ufffc{6,}")
_LONGEST_ADDRESS = 160
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


@dataclass(frozen=True, slots=True)
class _Offers:
    kinds: list[str]
    patterns: list[Pattern]
    automaton: AhoCorasick


def find_offers(document: Document) -> Iterator[Offer]:
    """Yield an offer of each sentence that makes one for the page itself, the plainest if it makes several."""
    offers = _offers()
    found: dict[int, Offer] = {}
    if not document.folded:
        return
    for number, start, _ in offers.automaton.find_matches_as_indexes(document.folded, overlapping=True):
        sentence = document.sentence_at(start)
        known = found.get(sentence.start)
        if sentence.end - sentence.start > 600 or (
            known and _RANKS.get(known.kind, 0) <= _RANKS.get(offers.kinds[number], 0)
        ):
            continue
        match = _match(document, sentence, offers.patterns[number])
        if match and _is_meant(document, sentence, *match, certain=offers.kinds[number] not in _RANKS):
            found[sentence.start] = Offer(offers.kinds[number], sentence, *match)
    for offer in _addresses(document):
        found.setdefault(offer.sentence.start, offer)
    yield from (found[start] for start in sorted(found))


def _addresses(document: Document) -> Iterator[Offer]:
    """Yield the short sentences that send the reader to an address of the web, as plain text does."""
    for hidden in _ADDRESS.finditer(document.folded):
        target = document.shown[hidden.start() : hidden.end()]
        sentence = document.sentence_at(hidden.start())
        if not target.startswith(("www.", "http")) or sentence.end - sentence.start > _LONGEST_ADDRESS:
            continue
        address = target if target.startswith("http") else f"//{target}"
        if not (is_official(address) or is_charity(address)) and _is_meant(
            document, sentence, *hidden.span(), certain=False
        ):
            yield Offer("hint", sentence, *hidden.span())


def _match(document: Document, sentence: Sentence, pattern: Pattern) -> tuple[int, int] | None:
    match = pattern.search(document.folded[sentence.start : sentence.end])
    if match is None:
        return None
    inside = len(match[0]) - len(match[0].lstrip(" \"'>*_([-–—"))
    return sentence.start + match.start() + inside, sentence.start + match.end()


def _is_meant(document: Document, sentence: Sentence, start: int, end: int, *, certain: bool) -> bool:
    """Tell whether the page itself makes the offer, and no public service does."""
    return not (
        is_disclosure(document.folded, sentence.start, sentence.end)
        or is_service(document.folded, sentence.start, sentence.end)
        or (not certain and is_urgent(document.folded, sentence.start, sentence.end))
        or is_said_by_others(document, sentence, start, end)
    )


@cache
def _offers() -> _Offers:
    rows = read_table("promo_offers.tsv")
    return _Offers(
        [kind for kind, _, _ in rows],
        [Pattern(pattern) for _, _, pattern in rows],
        AhoCorasick([cue for _, cue, _ in rows], matchkind=MatchKind.Standard),
    )
