"""Who made a page: a named author or publisher, in what it declares, in its byline, or around it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint.advice.own_text import own_blocks
from lint.document.document import Document
from lint.document.parts import Block, Mark
from lint.language.patterns import Pattern
from lint.language.quotation import is_quoted
from lint.language.words import WORD
from lint.trust.declared import declared
from lint.trust.names import TITLE, author_words, is_name, is_organisation, is_proper
from lint.trust.page_words import speaks_of_page

_KEY = Pattern(
    r"(?:article|og|dc|dcterms|citation|page)?(?:authors?|creators?|publishers?|contributors?|editors?|writers?)(?:name)?"
    r"|by|byline|(?:written|published|produced|created|prepared)by|organi[sz]ation|org|institution|company|owner"
    r"|(?:og)?sitename|copyright(?:holder)?|provider|sourceorganization|team|charity|practice|hospital|producer"
)
_NO_NAME_ALONE = frozenset(("all", "rights", "reserved", "copyright", "the", "team"))
_MADE_BY = Pattern(
    r"\b(?:written|authored|published|produced|created|prepared|compiled|developed|edited|issued|designed|provided|made"
    r"|brought to you)\b(?: and (?:\w+ ){0,3}?\w+ed)?(?: [^.\n]{0,40}?)?(?: |\n)?\bby\b"
)
_LABEL = Pattern(
    r"\b(?:authors?|writers?|publishers?|published|written|editors?|organi[sz]ation|produced|text|words)(?: by)?"
    r"\s{0,2}(?::|\||(?=\n))"
)
_OWNED = Pattern(r"(?:©|\(c\)|\bcopyright\b)(?:\s*(?:©|\(c\)|copyright|\d{4}|[-–,]|by|of)){0,6}\s*")
_WE_ARE = Pattern(r"\bwe are (?:the )?(?=\w)")
_CHARITY = Pattern(
    r"\b(?:registered|charity) (?:charity|number|no\b|as a charity)|\bregistered in (?:england|scotland|wales)"
)
_BYLINE = Pattern(r"\W*(?:(?:Words|Story|Text|Article)\s)?(?i:by):?\s+")
_FROM = Pattern(r"\W*From (?:the )?")
# "Menstrual cramps | Wellrow": the site's name stands behind the title of the page.
_SITE_IN_TITLE = Pattern(r"<title[^<>]{0,100}>[^<]{3,200}\s(?:[|–—-]|&[mn]dash;)\s([^<|]{2,60})</title", re.I)
# Navigation is no prose, but the link to the site's first page bears its name.
_HOME = Pattern(r"<a\b[^<>]{0,200}\bhref\s?=\s?[\"']?/[\"']?(?:\s[^<>]{0,200})?>\s{0,9}([^<>]{2,60}?)\s{0,9}</a", re.I)
_HEAD = 20_000
_WORDS_AFTER = Pattern(r"[^\n;|•]{1,90}")
_SITE_MADE_BY = Pattern(
    r"(?:©|\(c\)|\bcopyright\b)[\s\d–,-]{0,14}(?:by )?(?!all rights)[a-z]{2}|\bcharity (?:no|number)"
    r"|\b(?:published|produced|written|provided|made|run|created|maintained) by (?!(?:our|a|an|us)\b)\w"
)
_LONGEST_BYLINE = 140
_LONGEST_LINE = 90
_LONGEST_NAME = 45
_NEAR_TOP = 6
_NEAR_END = 5


def names_author(document: Document, site_wide: str) -> bool:
    """Tell whether the page, or what every page of its site shows, names an author or a publisher."""
    if any(_KEY.fullmatch(key) and _is_somebody(entry.value) for key, entry in declared(document).items()):
        return True
    if _SITE_MADE_BY.search(site_wide) or _is_introduced(document) or _CHARITY.search(document.folded):
        return True
    blocks = own_blocks(document)
    ends = (*blocks[:_NEAR_TOP], *blocks[-_NEAR_END:])
    return any(_is_byline(document, block) for block in ends) or _is_named_around(document)


def _is_somebody(value: str) -> bool:
    """Tell whether a declared value is a name: not "admin", not only a year."""
    words = {word.lower() for word in WORD.findall(value) if not word.isdigit()}
    return bool(words - author_words()["account"] - _NO_NAME_ALONE)


def _is_introduced(document: Document) -> bool:
    for start, end in _introductions(document):
        words = _WORDS_AFTER.match(document.prose, end)
        if words and is_name(words[0]) and not is_quoted(document, start, end):
            return True
    return False


def _introductions(document: Document) -> Iterator[tuple[int, int]]:
    """Yield the words after which a name stands: "Written by", "Author:", "© 2024"."""
    folded = document.folded
    for pattern in (_MADE_BY, _LABEL):
        for found in pattern.finditer(folded):
            block = document.block_at(found.start())
            if block.kind != "reference" and speaks_of_page(folded, block.start, found.start()):
                yield found.start(), _skip(folded, found.end())
    for pattern in (_OWNED, _WE_ARE):
        for found in pattern.finditer(folded):
            yield found.span()


def _skip(folded: str, place: int) -> int:
    """Return where the next word starts, behind a label's colon or in the next block."""
    while folded[place : place + 1] in (" ", ":", "\n", "–", "—", "-", "|"):
        place += 1
    return place


def _is_byline(document: Document, block: Block) -> bool:
    """Tell whether a short block is "By Sam Poe", a name with its title, or an organisation's name."""
    text = document.text(block)
    if len(text) > _LONGEST_BYLINE or block.kind == "reference":
        return False
    if found := _BYLINE.match(text):
        return is_name(text[found.end() :])
    if len(text) <= _LONGEST_LINE and is_organisation(_FROM.sub("", text, 1)):
        return block.kind in ("paragraph", "cell") or _FROM.match(text) is not None
    return len(text) < _LONGEST_NAME and block.kind != "heading" and TITLE.match(text) is not None


def _is_named_around(document: Document) -> bool:
    """Tell whether the header or the footer of a page of HTML shows the name of the site."""
    if document.format != "html":
        return False
    if any(block.within("outside", "header") and _names_site(document, block) for block in document.blocks):
        return True
    source = document.source.text
    found = (*_SITE_IN_TITLE.finditer(source, 0, _HEAD), *_HOME.finditer(source))
    return any(_is_site_name(each[1]) for each in found) or any(_is_logo(document, mark) for mark in document.marks)


def _names_site(document: Document, block: Block) -> bool:
    text = document.text(block)
    if block.within("nav") or not _is_site_name(text):
        return False
    return block.within("header") is not None or is_organisation(text)


def _is_logo(document: Document, mark: Mark) -> bool:
    in_header = mark.kind == "image" and document.block_at(mark.start).within("header") is not None
    return in_header and _is_site_name(document.shown[mark.start : mark.end])


def _is_site_name(text: str) -> bool:
    from html import unescape  # slow to load, and seldom needed

    words = WORD.findall(unescape(text))
    return 1 <= len(words) <= 8 and is_proper(words) and words[0].lower() not in author_words()["menu"]
