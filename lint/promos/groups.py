"""Lists of other pages: a label or a heading, and the titles under it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from lint.document.document import Document
from lint.document.parts import Block
from lint.promos.announcements import bare_title
from lint.promos.honest import is_among_sources, is_example, is_urgent, names_organisation
from lint.promos.labels import Label, find_label
from lint.promos.lead_ins import find_lead_in
from lint.promos.titles import Title, find_title, plain_title

Kind = Literal["honest", "promotional", "weak"]
_LIKING = (
    "also like",
    "might like",
    "may like",
    "might also",
    "you'll love",
    "will love",
    "you'll like",
    "will enjoy",
    "don't miss",
)
# A heading and a teaser make one entry; a numbered line of plain text may be taken for a heading.
_MIXED = {("heading", "paragraph"), ("item", "heading")}
_MOST_MEMBERS = 25
_LONGEST_MEMBER = 260


class Member(NamedTuple):
    """One of the pages in a list."""

    block: Block
    title: Title


class Group(NamedTuple):
    """A label that stands for itself, and what it announces. An honest one also stands above lists on careful pages,
    a sure one never."""

    label: Block
    members: tuple[Member, ...]
    is_honest: bool
    is_sure: bool


class Farm(NamedTuple):
    """A list of nothing but titles, and the words that announce it."""

    announcement: Block | None
    members: tuple[Member, ...]


def find_groups(document: Document) -> Iterator[Group]:
    """Yield the lists of other pages that stand under a label."""
    for block in document.blocks:
        if block.kind not in ("heading", "paragraph", "title", "item") or block.end - block.start > 120:
            continue
        kind = _kind_of_label(document, block)
        if kind is None or is_among_sources(document, block) or is_example(document, block):
            continue
        members = tuple(_members(document, block))
        if kind != "promotional" and any(member.title.dress in ("plain", "frame") for member in members):
            continue
        if members and not is_example(document, members[0].block):
            yield Group(block, members, kind == "honest", kind == "promotional")


def _kind_of_label(document: Document, block: Block) -> Kind | None:
    """Return what kind of label a block is; None if it is none."""
    if block is document.title and block.position == 0:
        return None
    label = find_label(document.folded, block.start, block.end)
    if label is not None and _stands_alone(document, label, block):
        if not _may_announce(label, block, document):
            return None
        return "honest" if label.is_honest else "promotional" if label.is_sure else "weak"
    text = document.folded[block.start : block.end].rstrip(" *_")
    if text.endswith(":") and any(words in text for words in _LIKING):
        return "promotional"
    if text.endswith(":") and find_lead_in(document.folded, block.start, block.end + 1) is not None:
        return "weak" if "our " in text else "honest"
    return None


def _stands_alone(document: Document, label: Label, block: Block) -> bool:
    return not any(character.isalnum() for character in document.shown[label.end : block.end])


def _may_announce(label: Label, block: Block, document: Document) -> bool:
    """Tell whether a label's words are enough: weak ones need a colon, or to be a heading."""
    closed = label.is_closed or document.folded[block.start : block.end].rstrip(" *_").endswith(":")
    return label.is_strong or label.is_honest or closed or block.kind in ("heading", "title")


def _members(document: Document, label: Block) -> Iterator[Member]:
    """Yield the titles that follow a label up to the first block that is none."""
    kind = None
    for block in document.blocks[label.position + 1 : label.position + 1 + _MOST_MEMBERS]:
        if block.kind == "heading" and label.kind == "heading" and block.level <= label.level:
            return
        if kind is not None and block.kind != kind and (kind, block.kind) not in _MIXED:
            return
        title = _member_title(document, block)
        if (
            title is None
            or (not title.target and names_organisation(title.text))
            or is_urgent(document.folded, block.start, block.end)
        ):
            return
        kind = kind or block.kind
        yield Member(block, title)


def _member_title(document: Document, block: Block) -> Title | None:
    """Return what a block announces, if it announces something."""
    if block.end - block.start > _LONGEST_MEMBER:
        return None
    links = [mark for mark in document.marks_in(max(block.start - 1, 0), block.end, "link") if mark.end > mark.start]
    if any(link.target.startswith("#") and len(link.target) > 1 for link in links):
        return None
    if links and links[0].start <= block.start + 4:
        return find_title(document, links[0].start, links[0].end)
    bare = bare_title(document, block)
    if bare is not None:
        return bare
    title = find_title(document, block.start, block.end)
    if title is not None and title.is_title_like and title.end >= block.end - 3:
        return title
    if (
        block.kind == "item"
        and not document.folded[block.start : block.end].endswith(".")
        and block.end - block.start < 90
    ):
        return plain_title(document, block.start, block.end)
    return None


def find_farms(document: Document) -> Iterator[Farm]:
    """Yield the lists that are nothing but titles of pages, whatever stands above them."""
    for container in document.containers:
        if container.kind not in ("list", "ul", "ol"):
            continue
        blocks = [document.blocks[place] for place in document.extent(container)]
        if (
            not 2 <= len(blocks) <= _MOST_MEMBERS
            or is_among_sources(document, blocks[0])
            or is_example(document, blocks[0])
        ):
            continue
        titles = [_whole_title(document, block) for block in blocks]
        if all(titles):
            members = tuple(Member(block, title) for block, title in zip(blocks, titles, strict=True) if title)
            yield Farm(_announcement(document, blocks[0]), members)


def _whole_title(document: Document, block: Block) -> Title | None:
    """Return the title that an item is: a link, or words in quotes, in italics, in capitals."""
    if block.end - block.start > _LONGEST_MEMBER or document.folded[block.start : block.end].endswith(
        (".", ";", ",", '."', '!"')
    ):
        return None
    if any(link.target.startswith("#") for link in document.marks_in(max(block.start - 1, 0), block.end, "link")):
        return None
    title = find_title(document, block.start, block.end)
    if title is None or title.dress == "bold" or len(title.text.split()) < 3 or block.end - title.end > 4:
        return None
    return title


def _announcement(document: Document, first: Block) -> Block | None:
    """Return the few words above a list that announce it, if there are any."""
    before = document.blocks[first.position - 1] if first.position else None
    if before is None or before is document.title or before.kind == "item" or before.end - before.start > 80:
        return None
    said = document.folded[before.start : before.end].rstrip(" *_")
    return before if before.kind == "heading" or said.endswith(":") or not said.endswith((".", "!", "?")) else None
