"""A title and what announces it: a label, a lead-in, an arrow, or nothing but its own paragraph."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from lint.document.document import Document
from lint.document.parts import Block, Mark, Sentence
from lint.language.leisure_words import is_leisure
from lint.language.patterns import Pattern
from lint.language.subject_words import has_common_words, subjects, words_of
from lint.promos.honest import is_charity, names_organisation
from lint.promos.labels import Label, find_label, first_words, may_be_closed
from lint.promos.lead_ins import FIRST_WORDS, LeadIn, find_lead_in, speaks_of_own_pages
from lint.promos.promo import Form
from lint.promos.titles import Title, find_title, is_bait, is_capitalised, is_strong_bait, plain_title

_FIRST_WORD = Pattern(r"[^\w\n]{0,14}([a-z][a-z'\-]*)")
_OPENING_WORDS = FIRST_WORDS | first_words()
# Lead-ins are found in these; a lead-in may also end inside a word, and only "a" is none by itself.
_LEADING_WORDS = frozenset(
    word for word in _OPENING_WORDS if word in FIRST_WORDS or word.startswith(tuple(FIRST_WORDS - {"a"}))
)
QUOTATION_MARKS = '“"‘'
_QUOTED = Pattern(r"[“\"‘]([^“”\"\n]{8,160})[”\"’]")
_MID_LEAD_IN = Pattern(
    r"(?:(?:learn|read|find out|discover) (?:more|all) (?:about|in)|check out|read|see|in"
    r"|our (?:article|guide|post|story|piece|feature|blog)(?: post)?(?: on| about|,)?)[ :,]{1,2}(?=[“\"‘])"
)
_ARROW = Pattern(r"[^\w\s\"'“”‘’(\[#*_&£$€.,:;?!…–—•·-][^\w\n\"'“‘(\[]{0,8}")
_ARROW_INSIDE = Pattern(r">>|[»→➜➡►▶▸👉]")
_ANY_LABEL = Pattern(r"[^\w\n]{0,8}[a-z][\w'&-]*+(?: [a-z][\w'&-]*+){0,6} ?(?::|>{1,3}|»|→|\|)[^\w\n\"'“‘(\[]{0,6}")
_GOING = Pattern(r"\b(?:visit|go|head|pop|hop|see|try|check|get|click|tap|call)\b")
# What links on honest pages ask to do.
_SERVICE_LINK = Pattern(
    r"(?:apply|claim|find|contact|book|call|get|register|report|print|download|check|ask|join|see|back|return|go|view"
    r"|visit|search|order|request|talk|speak|use|start|volunteer|donate|refer|complain|give|tell|help|how to|about"
    r"|information|support|advice)\b"
)
# What stands before a colon on honest pages.
_PLAIN_LABEL = Pattern(
    r"\b(?:sources?|references?|photos?|images?|credits?|authors?|by|written|reviewed|updated|citation|journal|notes?"
    r"|warning|caution|important|myth|fact|tips?|questions?|answers?|example|q|a|phone|email|website|address|step"
    r"|leaflet|form|download|definition|study|figure|table|pdf)\b"
)
_LONGEST_LEAD = 400
_LONGEST_INVITATION = 90
_LONGEST_TEASER = 180
_SHORTEST_LEAD = 8
_WORDS_OF_HEADLINE = 4
_WORDS_OF_LINK = 3
_WORDS_OF_FRAME = 8
_FILES = (".pdf", ".doc", ".docx", ".xls", ".xlsx", ".csv", ".zip")


class Announcement(NamedTuple):
    """A title that something announces. A strict one stays only if it belongs to the page, another already if nothing
    speaks against it."""

    title: Title
    form: Form
    is_strict: bool = True
    is_label_strong: bool = False
    is_led: bool = False
    """Whether words such as "learn more about" lead into it, as they do on honest pages."""
    is_own: bool = False
    """Whether it is one of "our" pages."""
    is_sentence: bool = True
    """Whether the whole sentence is about it."""


def announced(document: Document, start: int, end: int) -> Announcement | None:
    """Return the title after the label or the lead-in that a stretch of prose starts with."""
    if not may_announce(document, start, end):
        return None
    if labelled := _after_label(document, start, end):
        return labelled
    lead = find_lead_in(document.folded, start, min(end, start + _LONGEST_LEAD))
    return _after_lead_in(document, lead, start, end) if lead is not None else None


def may_announce(document: Document, start: int, end: int) -> bool:
    """Tell whether a stretch starts with a word of lead-ins, or with one of labels and may have a label's end."""
    first = _FIRST_WORD.match(document.folded, start, end)
    if first is None or first[1] not in _OPENING_WORDS:
        return False
    return first[1] in _LEADING_WORDS or _may_have_label(document, start, end)


def _may_have_label(document: Document, start: int, end: int) -> bool:
    return document.format == "text" or may_be_closed(document.folded, start, end)


def _after_label(document: Document, start: int, end: int) -> Announcement | None:
    if not _may_have_label(document, start, end):
        return None
    label = find_label(document.folded, start, end) or _label_on_its_line(document, start, end)
    if label is None or not label.is_closed:
        return None
    title = find_title(document, label.end, end) or (plain_title(document, label.end, end) if label.is_sure else None)
    if title is None or not (label.is_sure or title.dress not in ("plain", "frame")):
        return _headline_of_text(document, label, start, end)
    if title.dress in ("plain", "frame") and title.text[0].islower():
        return None  # a sentence that goes on, such as "Next: lie on your back"
    return Announcement(title, "label", title.is_title_like or not label.is_honest, label.is_strong)


def _headline_of_text(document: Document, label: Label, start: int, end: int) -> Announcement | None:
    """Return what stands behind a label such as "Watch:" where there are no links, and does not end as sentences do."""
    block = document.block_at(start)
    is_alone = block.start == start and block.end == end and not document.shown.endswith((".", ";", ","), start, end)
    title = plain_title(document, label.end, end) if is_alone else None
    if title is None or title.text[0].islower() or len(title.text.split()) < _WORDS_OF_HEADLINE:
        return None
    return Announcement(title, "label", False)


def _label_on_its_line(document: Document, start: int, end: int) -> Label | None:
    """Return the label that the first line of a paragraph of plain text is."""
    block = document.block_at(start)
    if document.format != "text" or start != block.start or end != block.end:
        return None
    first, _, rest = document.source.text[block.span.start : block.span.end].strip().partition("\n")
    end_of_line = start + len(" ".join(first.split()))
    label = find_label(document.folded, start, end_of_line) if rest else None
    return (
        label._replace(end=end_of_line + 1, is_closed=True) if label is not None and label.end == end_of_line else None
    )


def _after_lead_in(document: Document, lead: LeadIn, start: int, end: int) -> Announcement | None:
    title = find_title(document, lead.end, end)
    is_alone = lead.is_more and document.block_at(start).start == start and document.block_at(start).end == end
    if title is None and (lead.is_inviting or is_alone) and end - lead.end < _LONGEST_INVITATION:
        title = plain_title(document, lead.end, end) if "?" not in document.shown[lead.end : end] else None
        return Announcement(title, "title", False) if title is not None else None
    if title is None or not _looks_like_one(document, title, lead):
        return None
    form: Form = "quoted" if title.dress == "quoted" else "title"
    return Announcement(title, form, title.is_title_like or lead.is_own, is_led=True, is_own=lead.is_own)


def _looks_like_one(document: Document, title: Title, lead: LeadIn) -> bool:
    """Tell whether a title after a lead-in has the dress of one."""
    if title.dress == "frame":
        return lead.is_own or _is_shouted(document, title)
    if title.dress == "capitals":
        return not names_organisation(title.text) and (lead.is_own or not _GOING.search(lead.verb))
    return title.dress not in ("bold", "italic") or title.is_title_like or lead.is_own


def _is_shouted(document: Document, title: Title) -> bool:
    """Tell whether a title without quotes or capitals ends as headlines do, or promises a thrill."""
    if document.shown.endswith("!", title.start, title.end):
        return True
    return is_strong_bait(title.text) and not document.shown.startswith((".", ","), title.end)


def points_away(document: Document, start: int, end: int) -> bool:
    """Tell whether a stretch starts with an arrow, a picture sign or a label, or is written as titles are."""
    if _ARROW.match(document.shown, start, end) or find_label(document.folded, start, end) is not None:
        return True
    return _ANY_LABEL.match(document.folded, start, end) is not None or is_capitalised(document.shown[start:end])


def unannounced(document: Document, block: Block) -> Announcement | None:
    """Return the title that a block is, or that stands behind an arrow or behind a label nobody has heard of."""
    if block is document.title:
        return None
    title = bare_title(document, block)
    if title is not None:
        return Announcement(title, "title", title.is_title_like)
    if block.kind == "heading" and not _ARROW_INSIDE.search(document.shown, block.start, block.end):
        return None
    if _ARROW.match(document.shown, block.start, block.end):
        title = find_title(document, block.start, block.end)
        if title is not None and is_bait(title.text):
            return Announcement(title, "title")
    title = _after_any_label(document, block.start, block.end)
    if title is not None and (title.target or title.dress in ("quoted", "italic") or _is_line(document, title)):
        return Announcement(title, "label", False)
    return _framed(document, block)


def _framed(document: Document, block: Block) -> Announcement | None:
    """Return the linked title beside which a block only has a few words that speak of nothing: "Want more? …"."""
    links = [mark for mark in document.marks_in(block.start, block.end, "link") if mark.end > mark.start]
    if len(links) != 1 or links[0].target.startswith("#"):
        return None
    frame = f"{document.shown[block.start : links[0].start]} {document.shown[links[0].end : block.end]}"
    title = find_title(document, links[0].start, links[0].end)
    if title is None or len(title.text.split()) < _WORDS_OF_LINK or _SERVICE_LINK.match(title.text.lower()):
        return None
    is_frame = 0 < len(document.words(block.start, links[0].start)) <= _WORDS_OF_FRAME and not subjects(frame)
    return Announcement(title, "title", False) if is_frame else None


def _is_line(document: Document, title: Title) -> bool:
    """Tell whether a title without dress reads as a headline. Capitals alone may be a name or an address."""
    return is_bait(title.text) and title.text[0].isupper() and not document.shown.startswith(".", title.end)


def bare_title(document: Document, block: Block) -> Title | None:
    """Return the title that a block is, if it is nothing but a link."""
    links = [mark for mark in document.marks_in(max(block.start - 1, 0), block.end, "link") if mark.end > mark.start]
    if len(links) != 1 or links[0].target.startswith("#"):
        return None
    outside = document.shown[block.start : links[0].start] + document.shown[links[0].end : block.end]
    if any(character.isalnum() for character in outside):
        return None
    title = find_title(document, links[0].start, links[0].end)
    if title is None or len(title.text.split()) < _WORDS_OF_LINK or title.is_title_like:
        return title if title is not None and len(title.text.split()) >= _WORDS_OF_LINK else None
    is_service = _SERVICE_LINK.match(document.folded, links[0].start) is not None
    return title if block.kind in ("paragraph", "heading") and not is_service else None


def headline_in(document: Document, block: Block) -> Announcement | None:
    """Return the headline in quotes, linked or in italics for which alone a short paragraph stands."""
    if block.end - block.start > _LONGEST_TEASER or block.kind != "paragraph":
        return None
    *before, last = document.sentences_in(block.start, block.end)
    if len(before) > 1 or any(not document.shown.startswith("?", each.end - 1) for each in before):
        return None
    stretches = [quoted.span() for quoted in _QUOTED.finditer(document.shown, last.start, last.end)]
    stretches += [(mark.start, mark.end) for mark in document.marks_in(last.start, last.end, "link", "emphasis")]
    for start, end in stretches:
        title = find_title(document, start, end)
        is_part = end - start <= block.end - block.start - _SHORTEST_LEAD
        if title is not None and is_part and _is_headline(title) and is_capitalised(title.text):
            return Announcement(title, "title")
    return None


def in_sentence(document: Document, sentence: Sentence, links: Iterable[Mark]) -> Announcement | None:
    """Return a title in the middle of a sentence: quoted after a lead-in, or a link that asks to be clicked."""
    title = _after_any_label(document, sentence.start, sentence.end) if links else None
    if title is not None and title.target and title.end >= sentence.end - 2:
        return Announcement(title, "label", False)
    quoted = _quoted_in(document, sentence)
    if quoted is not None:
        return Announcement(quoted, "quoted", is_sentence=False)
    for mark in links:
        linked = find_title(document, mark.start, mark.end)
        if linked is None or is_charity(linked.target) or names_organisation(linked.text):
            continue
        if _is_headline(linked):
            return Announcement(linked, "title", is_sentence=False)
        if _is_far_fetched(document, linked):
            return Announcement(linked, "title", False, is_sentence=False)
    return None


def _is_far_fetched(document: Document, title: Title) -> bool:
    """Tell whether a link may lead to something else than health: no service, no file, no word that health pages
    use."""
    if any(map(is_leisure, words_of(title.text))):
        return len(title.text.split()) > 1
    if len(title.text.split()) < _WORDS_OF_LINK or title.target.endswith(_FILES):
        return False
    return not (has_common_words(title.text) or _SERVICE_LINK.match(document.folded, title.start))


def _is_headline(title: Title) -> bool:
    if len(title.text.split()) < _WORDS_OF_HEADLINE or names_organisation(title.text):
        return False
    return is_strong_bait(title.text) or (title.is_bait and is_capitalised(title.text))


def _after_any_label(document: Document, start: int, end: int) -> Title | None:
    label = _ANY_LABEL.match(document.folded, start, end)
    if label is None or _PLAIN_LABEL.search(label[0]):
        return None
    return find_title(document, label.end(), end)


def _quoted_in(document: Document, sentence: Sentence) -> Title | None:
    """Return the quoted title of one of the site's own pages, or one after a lead-in."""
    start, end = sentence.start, sentence.end
    for quoted in _QUOTED.finditer(document.shown, start, end):
        led = _MID_LEAD_IN.search(document.folded, max(start, quoted.start() - 40), quoted.start() + 1)
        if led is None or led.end() != quoted.start():
            continue
        if led[0].startswith(("in", "see", "read ")) and not speaks_of_own_pages(document.folded, start, end):
            continue
        title = find_title(document, quoted.start(), quoted.end())
        if title is not None and title.is_bait:
            return title
    return None
