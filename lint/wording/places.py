"""Whether a page says a word itself: not in a name, a link, a quotation, the title of a work or a list of sources."""

from __future__ import annotations

import re

from lint.document.document import Document
from lint.document.running_text import is_outside
from lint.language.quotation import is_quoted

_WORD_BEFORE = re.compile(r"([^\W\d_][\w'’\-]*)[ \-]\Z")
_WORD_AFTER = re.compile(r"[ \-]([^\W\d_][\w'’\-]*)")
_SMALL = frozenset(("a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with", "&"))
_OPENS = re.compile(r"[\W\d_]*\Z")
_OPENERS = (":", "“", '"', "|", " -", " –", " —", "•")
_LONGEST = 40


def is_own_page(document: Document, start: int) -> bool:
    """Tell whether an offset is in the page itself: in no list of sources, header or footer."""
    block = document.block_at(start)
    return block.kind != "reference" and not is_outside(block)


def is_own_wording(document: Document, start: int, end: int) -> bool:
    """Tell whether the words between two offsets are the page's own, and free to be said otherwise."""
    return is_own_page(document, start) and not (
        is_in_name(document, start, end)
        or is_linked(document, start, end)
        or is_in_title_of_work(document, start, end)
        or is_quoted(document, start, end)
    )


def is_linked(document: Document, start: int, end: int) -> bool:
    """Tell whether words are part of a link's text."""
    block = document.block_at(start)
    return any(mark.end >= end for mark in document.marks_in(block.start, start + 1, "link"))


def is_in_title_of_work(document: Document, start: int, end: int) -> bool:
    """Tell whether words stand in italics that begin with a capital in the middle of a sentence, as titles do."""
    block = document.block_at(start)
    for mark in document.marks_in(block.start, start + 1, "emphasis"):
        if mark.end >= end and mark.end - mark.start > end - start:
            opens = opens_sentence(document, mark.start)
            return document.prose[mark.start : mark.start + 1].isupper() and not opens
    return False


def is_in_name(document: Document, start: int, end: int) -> bool:
    """Tell whether words are part of a name: they have a capital, and not because a sentence starts there.

    Where it does, the word that follows must not have one either.
    """
    prose = document.prose
    if not prose[start].isupper():
        return False
    if prose[start:end].isupper() and end - start > 1:
        return False
    if not opens_sentence(document, start):
        return True
    after = _WORD_AFTER.match(prose, end)
    return after is not None and _is_proper(after[1])


def is_in_longer_name(document: Document, start: int, end: int) -> bool:
    """Tell whether a word with a capital stands beside another one, in the middle of a sentence."""
    prose = document.prose
    if not prose[start].isupper():
        return False
    before = _WORD_BEFORE.search(prose, max(start - _LONGEST, 0), start)
    after = _WORD_AFTER.match(prose, end)
    if after is not None and _is_proper(after[1]):
        return True
    return before is not None and _is_proper(before[1]) and not opens_sentence(document, before.start())


def _is_proper(word: str) -> bool:
    """Tell whether a word starts with one capital, and is no abbreviation."""
    return word[0].isupper() and word[1:2].islower()


def opens_sentence(document: Document, start: int) -> bool:
    """Tell whether nothing but marks stands between an offset and the start of its sentence or its line."""
    sentence = document.sentence_at(start)
    begin = max(sentence.start, document.prose.rfind("\n", 0, start) + 1)
    between = document.prose[begin:start]
    return _OPENS.fullmatch(between) is not None or between.rstrip().endswith(_OPENERS)


def sentences_beside(document: Document, start: int) -> tuple[int, int]:
    """Return where the sentences start and end before, around and behind an offset, within its block."""
    block = document.block_at(start)
    sentence = document.sentence_at(start)
    before = document.sentence_at(max(sentence.start - 2, block.start))
    after = document.sentence_at(min(sentence.end + 2, block.end - 1))
    return max(before.start, block.start), min(max(after.end, sentence.end), block.end)


def word_before(document: Document, start: int) -> str:
    """Return the word before an offset in lower case, if it stands next to it."""
    found = _WORD_BEFORE.search(document.folded, max(start - _LONGEST, 0), start)
    return found[1] if found else ""
