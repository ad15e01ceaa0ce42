"""Where a page says that somebody paid for it or advertises on it, who that was, and how it is kept apart."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from lint.advice.own_text import SITE_PARTS
from lint.data.tables import words_by_kind
from lint.document.document import Document
from lint.document.parts import Block, Sentence
from lint.language.patterns import Pattern
from lint.language.quotation import is_quoted
from lint.language.scope import Kind, is_question, stands_in
from lint.language.words import WORD
from lint.rule import Hit
from lint.trust.page_words import page_nouns, this_page
from lint.trust.wordings import wordings

_WORDS = words_by_kind("sponsor_words.tsv")
CUES = tuple(sorted(_WORDS["cue"]))
_TABLE = "sponsor_wordings.tsv"
_ANCHORS = tuple(sorted(_WORDS["anchor"]))
_LABEL_BY = Pattern(
    r"\W*(?:sponsored|paid for|brought to you|presented|supported|funded|promoted)(?: (?:content|post|article))? by\b"
    r"|\W*(?:produced |created |made )?in (?:paid )?partnership with\b"
    r"|\W*(?:advertisement|advert|ad|sponsored|promoted)\s?(?::|[-–—|](?!\w))"
)
_LONGEST_LABEL = 110
_SCOPES: tuple[Kind, ...] = ("negation", "report", "hypothesis")


class Payment(NamedTuple):
    """Where a page says that it was paid for, and whether it says by whom."""

    start: int
    end: int
    names_payer: bool


def payment(document: Document, hits: Sequence[Hit]) -> Payment | None:
    """Return where the page first says that it is paid for or carries adverts; public money is no such payment."""
    done = 0
    for hit in hits:
        if hit.start < done:
            continue
        sentence = document.sentence_at(hit.start)
        found = _payment(document, sentence)
        if found is not None and not _is_left_out(document, sentence, hit):
            return found
        done = sentence.end
    return None


def is_kept_apart(document: Document, site_wide: str) -> bool:
    """Tell whether the page, or every page of its site, says that who pays has no say in it."""
    found = wordings(_TABLE, *_ANCHORS)
    own = (not is_quoted(document, *span) for span in found.search(document.folded))
    return any(own) or any(found.search(site_wide))


def _payment(document: Document, sentence: Sentence) -> Payment | None:
    block, folded = sentence.block, document.folded
    if _is_label(document, block):
        return Payment(block.start, block.end, _names_payer(document, block))
    found = _statement().search(folded, sentence.start, sentence.end)
    if found and not _is_public(folded[found.end() : sentence.end]):
        return Payment(sentence.start, sentence.end, _has_name(document, found.end(), sentence.end))
    return None


def _is_left_out(document: Document, sentence: Sentence, hit: Hit) -> bool:
    if sentence.block.kind == "reference" or sentence.block.within(*SITE_PARTS) or is_question(document.text(sentence)):
        return True
    if is_quoted(document, hit.start, hit.end):
        return True
    return any(stands_in(kind, document.folded, sentence.start, sentence.end, hit.start) for kind in _SCOPES)


def _is_label(document: Document, block: Block) -> bool:
    """Tell whether a block does no more than mark what stands by it as paid for."""
    if block.end - block.start > _LONGEST_LABEL:
        return False
    text = document.folded[block.start : block.end]
    if text.strip(" -–—*•|:.!()[]#") in _WORDS["label"]:
        return True
    found = _LABEL_BY.match(text)
    return found is not None and not _is_public(text[found.end() :])


def _names_payer(document: Document, block: Block) -> bool:
    found = _LABEL_BY.match(document.folded, block.start, block.end)
    return found is not None and _has_name(document, found.end(), block.end)


def _has_name(document: Document, start: int, end: int) -> bool:
    return any(word[0].isupper() for word in WORD.findall(document.prose, start, end))


def _is_public(words: str) -> bool:
    return not _WORDS["public"].isdisjoint(WORD.findall(words))


@cache
def _statement() -> Pattern:
    """Return how a sentence says that this page, or its makers, are paid."""
    paid = r"(?:sponsored|paid for|funded|brought to you|financed|bankrolled)"
    have_been = r"(?:is|was|were|are|has been|have been)"
    return Pattern(
        rf"\b{this_page()} {have_been} (?:\w+ )?(?:{paid}|supported|made possible) (?:by|with|through)\b"
        rf"|\bthis {have_been} (?:\w+ )?{paid} (?:by|with|through)\b"
        rf"|\bsponsors? (?:of )?(?:{this_page()}|our {page_nouns()})\b|\b(?:our|this month's|this week's) sponsors?\b"
        rf"|\b(?:we|i) (?:was|were|are|am|get|got) (?:\w+ )?(?:paid|sponsored)\b(?! attention)|\bpaid us\b|\bpays us\b"
        rf"|\b(?:our|these) advertisers?\b|\b(?:we|{this_page()}) (?:carr(?:y|ies)|shows?|runs?|hosts?|displays?) "
        rf"(?:\w+ )?(?:ads|adverts|advertisements|advertising)\b|\bthis is (?:a|an) (?:\w+ )?(?:advert|advertorial"
        rf"|advertisement|ad|paid post|sponsored post|paid partnership|paid promotion)\b"
        rf"|\b(?:with thanks to|thank) our sponsors?\b|\bin paid partnership with\b"
        rf"|\b(?:{page_nouns()}) (?:sponsored|paid for) by\b"
    )
