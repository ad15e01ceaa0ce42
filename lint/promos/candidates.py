"""What may be a promotion by its form. Whether it is one is decided by what it speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from lint.document.document import Document
from lint.document.parts import Block, Mark, Sentence
from lint.promos.honest import (
    is_among_sources,
    is_charity,
    is_disclosure,
    is_example,
    is_official,
    is_quotation,
    is_urgent,
    names_organisation,
)
from lint.promos.labels import Label, find_label, first_words
from lint.promos.lead_ins import FIRST_WORDS, find_lead_in, speaks_of_own_pages
from lint.promos.promo import Form
from lint.promos.titles import Title, find_title, is_capitalised, is_strong_bait, plain_title

_FIRST_WORD = re.compile(r"[^\w\n]{0,14}([a-z][a-z'\-]*)")
_OPENING_WORDS = FIRST_WORDS | first_words()
_LONGEST_INVITATION = 90
_LONGEST_TEASER = 180
_SHORTEST_LEAD = 8
_BRACKETED = re.compile(r"[(\[]((?:also |related|read|see also|more|learn more|find out|must|recommended|watch)[^()\[\]\n]{4,160})[)\]]")
_OWN_TITLE = re.compile(r"[“\"‘]([^“”\"\n]{8,160})[”\"’]")
_MID_LEAD_IN = re.compile(
    r"(?:(?:learn|read|find out|discover) (?:more|all) (?:about|in)|check out|read|see|in|our (?:article|guide|post|story|piece|feature|blog)(?: post)?(?: on| about|,)?)"
    r"[ :,]{1,2}(?=[“\"‘])"
)
_ARROW = re.compile(r"[^\w\s\"'“”‘’(\[#*_&£$€.,:;?!…–—•·-][^\w\n\"'“‘(\[]{0,8}")
_ARROW_INSIDE = re.compile(r">>|[»→➜➡►▶▸👉]")
_ANY_LABEL = re.compile(r"[^\w\n]{0,8}[a-z][\w'&-]*+(?: [a-z][\w'&-]*+){0,6} ?(?::|>{1,3}|»|→|\|)[^\w\n\"'“‘(\[]{0,6}")
# What links on honest pages ask to do.
_SERVICE_LINK = re.compile(
    r"(?:apply|claim|find|contact|book|call|get|register|report|print|download|check|ask|join|see|back|return|go|view|visit|search|order|request|talk|speak|"
    r"use|start|volunteer|donate|refer|complain|give|tell|help|how to|about|information|support|advice)\b"
)
# What stands before a colon on honest pages.
_PLAIN_LABEL = re.compile(
    r"\b(?:sources?|references?|photos?|images?|credits?|authors?|by|written|reviewed|updated|citation|journal|notes?|warning|caution|important|myth|fact|"
    r"tips?|questions?|answers?|example|q|a|phone|email|website|address|step|leaflet|form|download|definition|study|figure|table|pdf)\b"
)
_KINDS = frozenset({"paragraph", "item", "heading", "title", "caption", "cell", "term"})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A stretch that looks like a promotion. A strict one stays only if it belongs to the page, another already if
    nothing speaks against it; `blocks` as in a promotion."""

    form: Form
    start: int
    end: int
    title: Title
    blocks: tuple[Block, ...] = ()
    is_strict: bool = True
    is_label_strong: bool = False
    is_sentence: bool = True
    """Whether taking it away leaves whole sentences."""


def find_candidates(document: Document) -> Iterator[Candidate]:
    """Yield the candidates outside lists under a label, in order."""
    for block in document.blocks:
        if block.kind not in _KINDS or block.end - block.start < 8:
            continue
        whole = _whole_block(document, block)
        if whole is not None:
            if _is_open_to_question(document, block):
                yield whole
            continue
        for candidate in _parts(document, block):
            if _is_open_to_question(document, block):
                yield candidate


def _is_open_to_question(document: Document, block: Block) -> bool:
    return not (is_among_sources(document, block) or is_example(document, block))


def _whole_block(document: Document, block: Block) -> Candidate | None:
    """Return the candidate that a block is as a whole."""
    if block.end - block.start > 400:
        return None
    title, form, strict, strong = _after_opening(document, block.start, block.end) or (None, "title", True, False)
    if title is None:
        title, form, strict = _without_opening(document, block)
    if title is None or not _fills(document, title, block):
        title, form, strict, strong = _somewhere_in(document, block), "title", True, False
    if title is None:
        return None
    if _stays(document, block.start, block.end, title):
        return None
    return Candidate(form, block.start, block.end, title, () if block.kind == "cell" else (block,), strict, strong)


def _without_opening(document: Document, block: Block) -> tuple[Title | None, Form, bool]:
    """Return the title that a block is, or that stands behind an arrow or behind a label nobody has heard of."""
    if block is document.title:
        return None, "title", False
    title = bare_title(document, block)
    if title is not None:
        return title, "title", title.is_title_like
    if block.kind == "heading" and not _ARROW_INSIDE.search(document.shown, block.start, block.end):
        return None, "title", False
    if _ARROW.match(document.shown, block.start, block.end):
        title = find_title(document, block.start, block.end)
        if title is not None and title.is_bait:
            return title, "title", True
    label = _ANY_LABEL.match(document.folded, block.start, block.end)
    if label is not None and not _PLAIN_LABEL.search(label[0]):
        title = find_title(document, label.end(), block.end)
        if title is not None and (title.is_bait or title.target):
            return title, "label", False
    return None, "title", False


def _somewhere_in(document: Document, block: Block) -> Title | None:
    """Return the headline in quotes, linked or in italics that a short block without advice is about."""
    if block.end - block.start > _LONGEST_TEASER or block.kind != "paragraph":
        return None
    *before, last = document.sentences_in(block.start, block.end)
    if len(before) > 1 or any(not document.shown.startswith("?", each.end - 1) for each in before):
        return None
    stretches = [quoted.span() for quoted in _OWN_TITLE.finditer(document.shown, last.start, last.end)]
    stretches += [(mark.start, mark.end) for mark in document.marks_in(last.start, last.end, "link", "emphasis")]
    for start, end in stretches:
        if end - start > block.end - block.start - _SHORTEST_LEAD:
            continue
        title = find_title(document, start, end)
        if title is not None and title.is_bait and is_capitalised(title.text) and len(title.text.split()) >= 4:
            return title if not names_organisation(title.text) else None
    return None


def _fills(document: Document, title: Title, block: Block) -> bool:
    """Tell whether nothing but the end of its sentence, or a short teaser, stands behind a title."""
    rest = document.shown[title.end : block.end]
    if len(rest) < 4:
        return True
    sentences = document.sentences_in(block.start, block.end)
    return len(sentences) == 1 and len(rest.split()) <= 14


def _after_opening(document: Document, start: int, end: int) -> tuple[Title, Form, bool, bool] | None:
    """Return the title after a label or a lead-in, the form, whether it is judged strictly, and whether a strong label leads."""
    folded = document.folded
    first = _FIRST_WORD.match(folded, start, end)
    if first is None or first[1] not in _OPENING_WORDS:
        return None
    label = find_label(folded, start, end) if first[1] in first_words() else None
    if label is not None and label.is_closed:
        title = find_title(document, label.end, end) or (plain_title(document, label.end, end) if label.is_sure else None)
        if title is not None and _suits(label, title):
            return title, _form(title, "label"), title.is_title_like or not label.is_honest, label.is_strong
    lead = find_lead_in(folded, start, min(end, start + 400))
    if lead is None:
        return None
    title = find_title(document, lead.end, end)
    if title is None and lead.is_inviting and end - lead.end < _LONGEST_INVITATION:
        title = plain_title(document, lead.end, end)
        return (title, "title", False, False) if title is not None else None
    if title is None or (title.dress == "frame" and not (lead.is_own or _is_shouted(document, title))):
        return None
    if title.dress == "capitals" and names_organisation(title.text):
        return None
    if title.dress in ("bold", "italic") and not title.is_title_like and not lead.is_own:
        return None
    return title, _form(title, "title"), title.is_title_like or lead.is_own, False


def _is_shouted(document: Document, title: Title) -> bool:
    """Tell whether a title without quotes or capitals ends as headlines do, or promises a thrill."""
    return document.shown[title.start : title.end].endswith("!") or (
        is_strong_bait(title.text) and not document.shown.startswith((".", ","), title.end)
    )


def _suits(label: Label, title: Title) -> bool:
    return label.is_sure or (title.dress not in ("plain", "frame"))


def _form(title: Title, otherwise: Form) -> Form:
    return "quoted" if title.dress == "quoted" and otherwise != "label" else otherwise


def bare_title(document: Document, block: Block) -> Title | None:
    """Return the title that a block is, if it is nothing but a link that asks to be clicked."""
    links = [mark for mark in document.marks_in(max(block.start - 1, 0), block.end, "link") if mark.end > mark.start]
    if len(links) != 1 or links[0].target.startswith("#"):
        return None
    outside = document.shown[block.start : links[0].start] + document.shown[links[0].end : block.end]
    if len(outside.strip(" *_.:→»>➜👉–—-!()“”\"")) > 12:
        return None
    title = find_title(document, links[0].start, links[0].end)
    if title is None or len(title.text.split()) < 3:
        return None
    if not title.is_title_like and (block.kind not in ("paragraph", "heading") or _SERVICE_LINK.match(document.folded, links[0].start)):
        return None
    return title


def _parts(document: Document, block: Block) -> Iterator[Candidate]:
    """Yield the candidates among the sentences and brackets of a block."""
    bracketed = list(_in_brackets(document, block))
    yield from bracketed
    sentences = document.sentences_in(block.start, block.end)
    for place, sentence in enumerate(sentences):
        if any(sentence.start <= candidate.start < sentence.end for candidate in bracketed):
            continue
        found = _of_sentence(document, sentence)
        if found is not None:
            end = _with_rest_of_title(document, sentences, place, found.title)
            start, end = _with_brackets(document, block, sentence.start, end)
            yield replace(found, start=start, end=end)


def _in_brackets(document: Document, block: Block) -> Iterator[Candidate]:
    for bracketed in _BRACKETED.finditer(document.folded, block.start, block.end):
        opening = _after_opening(document, *bracketed.span(1))
        if opening is not None and not _stays(document, *bracketed.span(), opening[0]):
            title, form, strict, strong = opening
            yield Candidate(form, *bracketed.span(), title, (), strict, strong)


def _of_sentence(document: Document, sentence: Sentence) -> Candidate | None:
    start, end = sentence.start, sentence.end
    opening = _after_opening(document, start, end)
    if opening is not None:
        title, form, strict, strong = opening
        if not _stays(document, start, end, title):
            return Candidate(form, start, end, title, (), strict, strong)
        return None
    links = list(document.marks_in(start, end, "link")) if document.marks else []
    if links:
        label = _ANY_LABEL.match(document.folded, start, end)
        if label is not None and not _PLAIN_LABEL.search(label[0]):
            title = find_title(document, label.end(), end)
            if title is not None and title.target and title.end >= end - 2 and not _stays(document, start, end, title):
                return Candidate("label", start, end, title, (), False)
    return _of_own_title(document, sentence) or _of_linked_title(document, sentence, links)


def _of_linked_title(document: Document, sentence: Sentence, links: list[Mark]) -> Candidate | None:
    """Return a sentence with a link in it that asks to be clicked."""
    for mark in links:
        if mark.end - mark.start < 12:
            continue
        title = find_title(document, mark.start, mark.end)
        if title is None or is_charity(title.target) or names_organisation(title.text):
            continue
        is_headline = is_strong_bait(title.text) or (title.is_bait and is_capitalised(title.text))
        if is_headline and len(title.text.split()) >= 4 and not _stays(document, sentence.start, sentence.end, title):
            return Candidate("title", sentence.start, sentence.end, title, (), True, False, False)
    return None


def _of_own_title(document: Document, sentence: Sentence) -> Candidate | None:
    """Return a sentence in whose middle a quoted title of the site's own, or after a lead-in, stands."""
    start, end = sentence.start, sentence.end
    for quoted in _OWN_TITLE.finditer(document.shown, start, end):
        led = _MID_LEAD_IN.search(document.folded, max(start, quoted.start() - 40), quoted.start() + 1)
        if led is None or led.end() != quoted.start():
            continue
        if led[0].startswith(("in", "see", "read ")) and not speaks_of_own_pages(document.folded, start, end):
            continue
        title = find_title(document, quoted.start(), quoted.end())
        if title is not None and title.is_bait and not _stays(document, start, end, title):
            return Candidate("quoted", start, end, title, (), True, False, False)
    return None


def _with_brackets(document: Document, block: Block, start: int, end: int) -> tuple[int, int]:
    """Return a stretch, from its opening bracket on if it closes one that it does not open."""
    said = document.prose[start:end]
    if said.rstrip(". ").endswith(")") and said.count(")") > said.count("("):
        opening = document.prose.rfind("(", block.start, start)
        return (opening, end) if opening >= 0 else (start, end)
    return start, end


def _with_rest_of_title(document: Document, sentences: list[Sentence], place: int, title: Title) -> int:
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
        or (is_quotation(document.shown[start:end]) and not title.target and title.start > start + 3)
    )
