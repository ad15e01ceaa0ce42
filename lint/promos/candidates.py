"""What may be a promotion by its form. Whether it is one is decided by what it speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from lint.document.document import Document
from lint.document.parts import Block, Sentence
from lint.language.patterns import Pattern
from lint.promos.announcements import (
    QUOTATION_MARKS,
    Announcement,
    announced,
    headline_in,
    in_sentence,
    may_announce,
    unannounced,
)
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
_IN_BRACKETS = r"(?:also |related|read|see also|more|learn more|find out|must|recommended|watch)[^()\[\]\n]{4,160}[)\]]"
# Two patterns: what starts with one certain letter is found several times as fast.
_BRACKETED = (re.compile(r"\(" + _IN_BRACKETS), re.compile(r"\[" + _IN_BRACKETS))
_TEASER = Pattern(r"[”\"’»'*_)\]]{0,3}\s?[:–—|/(.,-]")
_SHORTEST_BLOCK = 8
_LONGEST_BLOCK = 400
_END_OF_SENTENCE = 3
_WORDS_OF_TEASER = 14


class Candidate(NamedTuple):
    """A stretch that looks like a promotion; `blocks` as in a promotion."""

    start: int
    end: int
    announcement: Announcement
    blocks: tuple[Block, ...] = ()

    @property
    def title(self) -> Title:
        return self.announcement.title


class _Signs(NamedTuple):
    """What leads to candidates, by the position of the block.

    `sentences` are those that open as announcements do, or have a link or a quotation mark; `marked` are the starts
    of the latter.
    """

    brackets: dict[int, list[tuple[int, int]]]
    sentences: dict[int, list[Sentence]]
    marked: set[int]


def find_candidates(document: Document) -> Iterator[Candidate]:
    """Yield the candidates outside lists under a label, in order."""
    if not document.blocks:
        return
    signs = _signs(document)
    for block in document.blocks:
        if block.kind not in _KINDS or block.end - block.start < _SHORTEST_BLOCK:
            continue
        whole = _whole_block(document, block)
        candidates = [whole] if whole is not None else list(_parts(document, block, signs))
        if candidates and not (is_among_sources(document, block) or is_example(document, block)):
            yield from candidates


def _signs(document: Document) -> _Signs:
    """Return what leads to candidates. To look for it is much faster than to look for announcements everywhere."""
    signs = _Signs({}, {}, set())
    for start, end in sorted(each.span() for pattern in _BRACKETED for each in pattern.finditer(document.folded)):
        signs.brackets.setdefault(document.block_at(start).position, []).append((start, end))
    places = [mark.start for mark in document.marks if mark.kind == "link"]
    places += [found.start() for mark in QUOTATION_MARKS for found in re.finditer(mark, document.shown)]
    signs.marked.update(document.sentence_at(place).start for place in places)
    for sentence in document.sentences:
        if sentence.start in signs.marked or may_announce(document, sentence.start, sentence.end):
            signs.sentences.setdefault(sentence.block.position, []).append(sentence)
    return signs


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


def _parts(document: Document, block: Block, signs: _Signs) -> Iterator[Candidate]:
    """Yield the candidates among the sentences and brackets of a block."""
    spans = signs.brackets.get(block.position, ())
    bracketed = [each for span in spans if (each := _in_brackets(document, *span))]
    yield from bracketed
    for sentence in signs.sentences.get(block.position, ()):
        if any(sentence.start <= candidate.start < sentence.end for candidate in bracketed):
            continue
        found = _of_sentence(document, sentence, is_marked=sentence.start in signs.marked)
        if found is not None and not _stays(document, sentence.start, sentence.end, found.title):
            end = _with_rest_of_title(document, sentence, found.title)
            yield Candidate(*_with_brackets(document, block, sentence.start, end), found)


def _in_brackets(document: Document, start: int, end: int) -> Candidate | None:
    found = announced(document, start + 1, end - 1)
    is_one = found is not None and not _stays(document, start, end, found.title)
    return Candidate(start, end, found) if found is not None and is_one else None


def _of_sentence(document: Document, sentence: Sentence, *, is_marked: bool) -> Announcement | None:
    found = announced(document, sentence.start, sentence.end)
    if found is not None or not is_marked:
        return found
    return in_sentence(document, sentence, list(document.marks_in(sentence.start, sentence.end, "link")))


def _with_brackets(document: Document, block: Block, start: int, end: int) -> tuple[int, int]:
    """Return a stretch, from its opening bracket on if it closes one that it does not open."""
    said = document.prose[start:end]
    if said.rstrip(". ").endswith(")") and said.count(")") > said.count("("):
        opening = document.prose.rfind("(", block.start, start)
        return (opening, end) if opening >= 0 else (start, end)
    return start, end


def _with_rest_of_title(document: Document, sentence: Sentence, title: Title) -> int:
    """Return where a sentence ends whose title goes on after a question mark: "Is Coffee Bad? Here's the Truth"."""
    if title.end <= sentence.end:
        return sentence.end
    following = document.sentences_in(sentence.end, sentence.block.end)
    return max((each.end for each in following if each.start < title.end), default=sentence.end)


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
