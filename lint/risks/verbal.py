"""Words for how often side effects happen: "common", "rare", and the numbers that a page gives with them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from lint.data.tables import read_table
from lint.document.document import Document
from lint.document.parts import Sentence
from lint.document.running_text import is_outside
from lint.language.patterns import Pattern
from lint.language.quotation import is_quoted
from lint.language.scope import is_question
from lint.quantities.quantity import Quantity
from lint.risks.shares import LONGEST
from lint.rule import Hit

_TERM = r"(?P<term>(?:very )?(?:common|rare)|uncommon)"
_EFFECTS = r"(?:side[- ]effects?|adverse (?:effects?|reactions?|events?)|unwanted effects?)"
_VERBAL = Pattern(
    rf"\b{_TERM}(?:,? (?:but|and) [a-z]+)?(?: \([^)\n]{{1,40}}\))? (?:[a-z]+ )?{_EFFECTS}\b"
    rf"|\b{_EFFECTS}(?: [a-z']+){{0,5}}? (?:is|are)(?: (?!very\b)[a-z]+)?"
    r" (?P<term2>(?:very )?(?:common|rare)|uncommon)\b"
    r"|^\W{0,4}(?P<term3>(?:very )?(?:common|rare)|uncommon)\W{0,4}(?:\(|:)"
)
CUES = tuple(
    f"{kind}{end}"
    for kind in ("side effect", "side-effect", "adverse effect", "adverse reaction", "adverse event", "unwanted effect")
    for end in ("", "s")
)
_RATE = Pattern(r"common|rare\b")
_MORE = Pattern(r"\b(?:more|less|most|least|as|too|so|how|not) \Z")
_SLACK = 2


class Band(NamedTuple):
    """What a word stands for: from one share up to another, and the same as people."""

    low: float
    high: float
    people: str


class Verbal(NamedTuple):
    """A word for how often at a place of a page, in its sentence."""

    start: int
    end: int
    term: str
    sentence: Sentence
    is_label: bool
    """Whether the word stands alone before a number or a list, and only may be about side effects."""


@cache
def bands() -> dict[str, Band]:
    rows = read_table("frequency_terms.tsv")
    return {term: Band(float(low), float(high), people) for term, low, high, people in rows}


def verbal_frequencies(document: Document, hits: Iterable[Hit]) -> Iterator[Verbal]:
    """Yield where a page says in words how often side effects happen."""
    for sentence in _sentences(document, hits):
        found = _VERBAL.search(document.folded[sentence.start : sentence.end])
        if found is None or is_question(document.folded[sentence.start : sentence.end]):
            continue
        name = next(name for name in ("term", "term2", "term3") if found[name] is not None)
        place, last = sentence.start + found.start(name), sentence.start + found.end(name)
        if _MORE.search(document.folded, sentence.start, place) is None and not is_quoted(document, place, last):
            yield Verbal(place, last, found[name], sentence, name == "term3")


def _sentences(document: Document, hits: Iterable[Hit]) -> Iterator[Sentence]:
    """Yield the sentences that name side effects, and those under a heading that does."""
    last = -1
    for hit in hits:
        sentence = document.sentence_at(hit.start)
        if sentence.start <= last:
            continue
        under = document.section_of(sentence.block).blocks if sentence.block.kind == "heading" else [sentence.block]
        sentences = document.sentences_in(under[0].start, under[-1].end) if len(under) > 1 else [sentence]
        last = sentences[-1].start
        for each in sentences:
            if _RATE.search(document.folded, each.start, each.end) is None:
                continue
            if each.block.kind != "reference" and not is_outside(each.block) and each.end - each.start <= LONGEST:
                yield each


def contradicts(quantity: Quantity, term: str) -> bool:
    """Tell whether a share is far from what a word stands for: at least twice as much, or half."""
    band = bands()[term]
    if quantity.is_upper_limit:
        return quantity.high < band.low / _SLACK or quantity.high > band.high * _SLACK
    if quantity.is_lower_limit:
        return quantity.low >= band.high * _SLACK or quantity.low < band.low / _SLACK
    return quantity.low >= band.high * _SLACK or quantity.high < band.low / _SLACK
