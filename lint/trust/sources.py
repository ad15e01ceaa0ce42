"""Where a page says what its statements rest on: lists of sources, footnotes, labels such as "Source:"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain

from lint.data.tables import words_by_kind
from lint.document.document import Document
from lint.document.memo import once_per_document
from lint.document.parts import Block, Section
from lint.language.patterns import Pattern
from lint.language.words import WORD
from lint.trust.citations import citations, offers_list
from lint.trust.declared import first_of

_KEY = Pattern(r"(?:sources?|references?|citations?|bibliography|isbasedon|evidence|basedon)(?:list)?")
_NUMBER = Pattern(r"^\W*(?:\d+\W+)?|\W+$")
_LIST_NAME = Pattern(
    r"(?:^|[\s_-])(?:references?|sources?|citations?|footnotes?|bibliography|reflist|refs)(?:$|[\s_-])", re.I
)
_LABEL_START = Pattern(r"[.\n(*•|] ?")
_LONGEST_LABEL = 45
_YEAR = Pattern(r"\b(?:19[5-9]|20\d)\d\b")
_OPEN = Pattern(
    r"\W*(?:coming soon|to be (?:added|confirmed)|tb[acd]|none|todo|n/a|add (?:sources|references)[^\n]*)\W*"
)
_ADDRESS = "\ufffc"


@once_per_document
def source_blocks(document: Document) -> list[Block]:
    """Return the entries of the page's lists of sources: those that look like a source, and no list of food."""
    listed = chain.from_iterable(section.blocks for section in document.sections if _lists_sources(document, section))
    entries = [block for block in listed if block.kind in ("paragraph", "item", "cell", "reference")]
    found = {block.position: block for block in entries if is_source(document, block.start, block.end)}
    for block in document.blocks:
        # "Further reading" may list sources, or the same publisher's other pages.
        if (block.kind == "reference" or _is_marked(block)) and _is_published(document, block.start, block.end):
            found[block.position] = block
    return [block for _, block in sorted(found.items())]


def has_sources(document: Document, site_wide: str) -> bool:
    """Tell whether the page, or every page of its site, says what its statements rest on."""
    if first_of(document, _KEY) or source_blocks(document) or labelled_sources(document):
        return True
    return next(citations(document), None) is not None or _is_said_of_site(site_wide)


@once_per_document
def labelled_sources(document: Document) -> list[tuple[int, int]]:
    """Return what stands behind a label such as "Sources:", where it looks like a source."""
    folded = document.folded
    found = [span for block in document.blocks if (span := _under_label(document, block))]
    for end in _labels(folded):
        stop = folded.find("\n", end)
        # A label that is all of its block speaks of the next one.
        stop = document.block_at(end + 1).end if stop == end else stop
        if is_source(document, end, stop):
            found.append((end + 1, stop))
    return found


def _is_marked(block: Block) -> bool:
    """Tell whether a block is a footnote, or stands in an element whose class or id says that it lists sources."""
    if block.container is None:
        return False
    return any(
        container.kind == "footnote" or _LIST_NAME.search(" ".join(container.names))
        for container in block.container.chain()
        if container.names or container.kind == "footnote"
    )


def is_source(document: Document, start: int, end: int) -> bool:
    """Tell whether words look like a source: a link out, a year, who published it, or a name and a title."""
    if _OPEN.fullmatch(document.folded, start, end):
        return False
    if _is_published(document, start, end):
        return True
    words = WORD.findall(document.prose, start, end)
    if any(word.lower() in _words()["body"] and not word.islower() for word in words):
        return True
    return sum(word[0].isupper() for word in words[1:]) >= 2 or any(word.isupper() and len(word) > 2 for word in words)


def _is_published(document: Document, start: int, end: int) -> bool:
    if any(mark.target.startswith(("http", "//")) for mark in document.marks_in(start, end, "link")):
        return True
    return _YEAR.search(document.prose, start, end) is not None or _ADDRESS in document.prose[start:end]


def _lists_sources(document: Document, section: Section) -> bool:
    here: Section | None = section
    while here is not None:
        if here.heading is not None and _is_heading(document.folded[here.heading.start : here.heading.end]):
            return True
        here = here.parent
    return False


def _is_heading(text: str) -> bool:
    # Nearly every text starts with a letter and ends with one, and has nothing to be taken off.
    bare = text if text[:1].isalpha() and text[-1:].isalnum() else _NUMBER.sub("", text)
    return bare.replace("&", "and") in _words()["heading"]


def _under_label(document: Document, block: Block) -> tuple[int, int] | None:
    """Return the block under one that says no more than "Sources", if it looks like a source."""
    is_last = block.position + 1 >= len(document.blocks)
    if is_last or block.kind == "heading" or block.end - block.start > _LONGEST_LABEL:
        return None
    after = document.blocks[block.position + 1]
    is_label = _is_heading(document.folded[block.start : block.end])
    return (after.start, after.end) if is_label and is_source(document, after.start, after.end) else None


def _labels(text: str) -> Iterator[int]:
    """Yield where the labels end, behind their colons, that announce sources."""
    colon = text.find(":")
    while colon >= 0:
        before = text[max(colon - _LONGEST_LABEL, 0) : colon]
        if text[colon + 1 : colon + 2] in (" ", "\n", "") and _is_heading(_LABEL_START.split(before)[-1]):
            yield colon + 1
        colon = text.find(":", colon + 1)


def _is_said_of_site(site_wide: str) -> bool:
    return bool(site_wide) and (offers_list(site_wide) or next(_labels(site_wide), None) is not None)


@cache
def _words() -> dict[str, frozenset[str]]:
    return words_by_kind("source_words.tsv")
