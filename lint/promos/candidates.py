"""What may be a promotion by its form. Whether it is one is decided by what it speaks of."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass

from lint.document.document import Document
from lint.document.parts import Block, Sentence
from lint.promos.announcements import QUOTATION_MARKS, Announcement, announced, headline_in, in_sentence, may_announce, unannounced
from lint.promos.honest import (
    is_among_sources,
    is_disclosure,
    is_example,
    is_official,
    is_quotation,
    is_urgent,
    names_organisation,
)
from lint.promos.titles import Title

_KINDS = frozenset({"paragraph", "item", "heading", "title", "caption", "cell", "term"})
_IN_BRACKETS = (
    r"(?:also |related|read|see also|more|learn more|find out|must|recommended|watch)[^()\[\]\n]{4,160}[)\]]"
)
# Two patterns: what starts with one certain letter is found several times as fast.
_BRACKETED = (re.compile(r"\(" + _IN_BRACKETS), re.compile(r"\[" + _IN_BRACKETS))
_TEASER = re.compile(r"[”\"’»'*_)\]]{0,3}\s?[:–—|/(.,-]")
_SHORTEST_BLOCK = 8
_LONGEST_BLOCK = 400
_END_OF_SENTENCE = 3
_WORDS_OF_TEASER = 14


@dataclass(frozen=True, slots=True)
class Candidate:
    """A stretch that looks like a promotion; `blocks` as in a promotion."""

    start: int
    end: int
    announcement: Announcement
    blocks: tuple[Block, ...] = ()

    @property
    def title(self) -> Title:
        return self.announcement.title


def find_candidates(document: Document) -> Iterator[Candidate]:
    """Yield the candidates outside lists under a label, in order."""
    if not document.blocks:
        return
    brackets, telling = _brackets(document), _telling_sentences(document)
    for block in document.blocks:
        if block.kind not in _KINDS or block.end - block.start < _SHORTEST_BLOCK:
            continue
        whole = _whole_block(document, block)
        candidates = [whole] if whole is not None else list(_parts(document, block, brackets, telling))
        if candidates and not (is_among_sources(document, block) or is_example(document, block)):
            yield from candidates


def _brackets(document: Document) -> dict[int, list[tuple[int, int]]]:
    """Return where brackets stand that may hold an announcement, by the position of the block."""
    found: dict[int, list[tuple[int, int]]] = {}
    spans = sorted(each.span() for pattern in _BRACKETED for each in pattern.finditer(document.folded))
    for start, end in spans:
        found.setdefault(document.block_at(start).position, []).append((start, end))
    return found


def _telling_sentences(document: Document) -> set[int]:
    """Return the starts of the sentences that open as announcements do, or have a link or a quotation mark.

    They are few, and to look for these signs is much faster than to look for announcements everywhere.
    """
    telling = {each.start for each in document.sentences if may_announce(document, each.start, each.end)}
    places = [mark.start for mark in document.marks if mark.kind == "link"]
    places += [found.start() for mark in QUOTATION_MARKS for found in re.finditer(mark, document.shown)]
    telling.update(document.sentence_at(place).start for place in places)
    return telling


def _whole_block(document: Document, block: Block) -> Candidate | None:
    """Return the candidate that a block is as a whole."""
    if block.end - block.start > _LONGEST_BLOCK:
        return None
    found = announced(document, block.start, block.end) or unannounced(document, block)
    if found is None or not _fills(document, found.title, block):
        found = headline_in(document, block)
    if found is None or _stays(document, block.start, block.end, found.title):
        return None
    return Candidate(block.start, block.end, found, () if block.kind == "cell" else (block,))


def _fills(document: Document, title: Title, block: Block) -> bool:
    """Tell whether nothing but the end of its sentence, or a short teaser, stands behind a title."""
    rest = document.shown[title.end : block.end]
    if len(rest) <= _END_OF_SENTENCE:
        return True
    is_one = len(document.sentences_in(block.start, block.end)) == 1
    return is_one and len(rest.split()) <= _WORDS_OF_TEASER and (not title.target or _TEASER.match(rest) is not None)


def _parts(
    document: Document, block: Block, brackets: Mapping[int, Sequence[tuple[int, int]]], telling: Container[int]
) -> Iterator[Candidate]:
    """Yield the candidates among the sentences and brackets of a block."""
    bracketed = [each for span in brackets.get(block.position, ()) if (each := _in_brackets(document, *span))]
    yield from bracketed
    sentences = document.sentences_in(block.start, block.end)
    for place, sentence in enumerate(sentences):
        if sentence.start not in telling:
            continue
        if any(sentence.start <= candidate.start < sentence.end for candidate in bracketed):
            continue
        found = _of_sentence(document, sentence)
        if found is not None and not _stays(document, sentence.start, sentence.end, found.title):
            end = _with_rest_of_title(sentences, place, found.title)
            yield Candidate(*_with_brackets(document, block, sentence.start, end), found)


def _in_brackets(document: Document, start: int, end: int) -> Candidate | None:
    found = announced(document, start + 1, end - 1)
    is_one = found is not None and not _stays(document, start, end, found.title)
    return Candidate(start, end, found) if found is not None and is_one else None


def _of_sentence(document: Document, sentence: Sentence) -> Announcement | None:
    found = announced(document, sentence.start, sentence.end)
    if found is not None:
        return found
    links = list(document.marks_in(sentence.start, sentence.end, "link")) if document.marks else []
    return in_sentence(document, sentence, links)


def _with_brackets(document: Document, block: Block, start: int, end: int) -> tuple[int, int]:
    """Return a stretch, from its opening bracket on if it closes one that it does not open."""
    said = document.prose[start:end]
    if said.rstrip(". ").endswith(")") and said.count(")") > said.count("("):
        opening = document.prose.rfind("(", block.start, start)
        return (opening, end) if opening >= 0 else (start, end)
    return start, end


def _with_rest_of_title(sentences: list[Sentence], place: int, title: Title) -> int:
    """Return where a sentence ends whose title goes on after a question mark: "Is Coffee Bad? Here's the Truth"."""
    end = sentences[place].end
    if place + 1 < len(sentences) and title.end > end:
        return max(each.end for each in sentences[place:] if each.start < title.end)
    return end


def _stays(document: Document, start: int, end: int, title: Title) -> bool:
    """Tell whether what looks like a promotion must stay whatever it speaks of."""
    folded = document.folded
    return (
        is_official(title.target)
        or title.target.startswith("#")
        or is_urgent(folded, start, end)
        or is_disclosure(folded, start, end)
        or (not title.target and title.dress != "quoted" and names_organisation(title.text))
        or (is_quotation(document.shown[start:end]) and not title.target and title.start > start + _END_OF_SENTENCE)
    )
