"""Advice to get help that says neither for which sign, nor after what time, nor where: "if symptoms persist"."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from lint.data.tables import read_table
from lint.document.document import Document
from lint.document.parts import Sentence
from lint.document.running_text import is_running_text
from lint.language.patterns import Pattern
from lint.language.quotation import is_quoted
from lint.language.scope import is_question
from lint.rule import Hit

_LONGEST_BLOCK = 10_000
"""What stands around a sentence is only looked at in blocks that people can read."""
_CONDITION = r"(?:if|when|whenever|should|once) (?:[\w\-]+,? ){0,6}?(?:\w+ly )?"


def cues() -> tuple[str, ...]:
    """Return phrases one of which stands in every vague sentence."""
    return tuple(_alternatives("cue").split("|"))


def vague_help(document: Document, hits: Iterable[Hit]) -> list[Sentence]:
    """Return the sentences that send the reader to a professional for something that they cannot tell."""
    sentences = {sentence.start: sentence for sentence in (document.sentence_at(hit.start) for hit in hits)}
    return [
        sentence
        for sentence in sentences.values()
        if is_running_text(sentence.block) and is_vague(document, sentence) and not _is_exempt(document, sentence)
    ]


def is_vague(document: Document, sentence: Sentence) -> bool:
    """Tell whether a sentence sends the reader to help and leaves open when."""
    folded, start, end = document.folded, sentence.start, sentence.end
    if _seeks().search(folded, start, end) is None:
        return False
    if _needed().search(folded, start, end):
        return True
    return _persists().search(folded, start, end) is not None and not names_signs(folded, start, end)


def names_signs(folded: str, start: int, end: int) -> bool:
    """Tell whether a stretch says a time, a sign or a place."""
    return _specific().search(folded, start, end) is not None


def _is_exempt(document: Document, sentence: Sentence) -> bool:
    """Tell whether the sentence leads to a list, asks, is quoted, or what stands before it gives the time."""
    text = document.text(sentence).rstrip()
    if text.endswith(":") or is_question(text):
        return True
    block = sentence.block
    if block.end - block.start > _LONGEST_BLOCK:
        return False
    open_end = _persists().search(document.folded, sentence.start, sentence.end)
    if open_end is not None and is_quoted(document, *open_end.span()):
        return True
    before = document.sentences_in(block.start, sentence.start)
    return (
        bool(before)
        and _times().search(document.folded, before[-1].start, before[-1].end) is not None
        and _names_somebody().search(document.folded, sentence.start, sentence.end) is not None
    )


@cache
def _alternatives(*kinds: str) -> str:
    return "|".join(words for kind, words in read_table("help_words.tsv") if kind in kinds)


@cache
def _seek_help() -> str:
    return rf"(?:{_alternatives('seek')}) (?:[\w\-]+ ){{0,5}}?(?:{_alternatives('helper')})\b"


@cache
def _seeks() -> Pattern:
    return Pattern(rf"\b{_seek_help()}")


@cache
def _persists() -> Pattern:
    return Pattern(rf"\b{_CONDITION}(?:{_alternatives('course')})\b")


@cache
def _needed() -> Pattern:
    need = f"(?:{_alternatives('need')})"
    return Pattern(rf"\b{_seek_help()} (?:\w+ ){{0,3}}?{need}\b|\b{need},? {_seek_help()}")


@cache
def _specific() -> Pattern:
    return Pattern(rf"(?<!\w)(?:{_alternatives('time', 'sign', 'place')})(?!\w)")


@cache
def _times() -> Pattern:
    return Pattern(rf"(?<!\w)(?:{_alternatives('time')})(?!\w)")


@cache
def _names_somebody() -> Pattern:
    return Pattern(r"\b(?:doctors?|gps?|surgery|nurse|physician|provider|specialist)\b")
