"""How headings, list items and the lines between them look in plain text."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from lint.language.patterns import Pattern

_ITEM = Pattern(r"(?P<mark>[-*+•–—▪◦‣●·○■➤✓✔]|\(?(?P<number>\d{1,2})[.)]|\(?[a-z][.)])[ \t\u00a0]+(?=\S)")
_UNDERLINE = Pattern(r"={3,}|-{3,}|~{3,}|\*{3,}|_{3,}|—{3,}")
# Lines that invite the reader to something else are no headings, however short they are.
_INVITATION = Pattern(
    r"\W*(?:(?:learn|read|find out|discover|see|click|tap|watch|explore|check)\s+"
    r"(?:more|also|next|here|this|our|how|why|out|the full|related)\b"
    r"|(?:also|must)[ -](?:read|see)\b|you (?:may|might)\b|related\b|recommended\b|suggested\b|don['’]?t miss\b"
    r"|up next\b|trending\b|popular\b|sponsored\b|advertise?ment\b|editor['’]?s pick|more (?:from|stories|articles)\b"
    r"|(?:sign up|subscribe|follow us|follow me|share (?:this|on)|join (?:our|us|now|the)|donate)\b"
    r"|(?:get|download|shop|buy|order|try|grab|claim)\s+(?:our|your|the|now|one|it|today|free|\d+ ?%)(?=\W|$))",
    re.I,
)
# Who wrote it and when, where it may be found, whose it is: what stands alone in a line and heads nothing.
_PAGE_DATA = Pattern(
    r"(?:by [A-Z]|(?:last |medically |clinically )?(?:re)?view(?:ed)?\b(?: by| on|:| \d)|(?:last )?updated\b|"
    r"published\b|posted\b|written by|author\b|date:|page \d+|©|copyright\b|all rights reserved|https?:|www\.|\S+@\S+|"
    r"(?:tel|phone|e-?mail|fax)\b)",
    re.I,
)
# What introduces a list is no heading of it.
_LEAD_IN = Pattern(
    r"\b(?:includes?|including|are|is|as|follows|following|these|to|for|if|when|by|with|have|has)\b.*:$", re.I
)
_FAQ = Pattern(r"\W*(?:frequently asked questions|faqs?|common questions|questions (?:and|&) answers)\b", re.I)
_SOURCES = Pattern(
    r"\W*(?:\d+\W+)?(?:references?|sources?|bibliography|citations|works cited|further reading)"
    r"(?: and (?:references|sources))?\W*",
    re.I,
)
_MOST_WORDS = 16
_MOST_CHARACTERS = 110
_SHORT = 60


class Line(NamedTuple):
    """A line without the white space around it, where that stands, and how far it is indented."""

    text: str
    start: int
    end: int
    indent: int

    @property
    def ends_sentence(self) -> bool:
        return self.text.rstrip("\"”’')")[-1:] in (".", "!", "?", "…", ":")

    @property
    def is_short(self) -> bool:
        return len(self.text) <= _SHORT


def item_start(text: str) -> int:
    """Return how many characters mark a list item, or 0 for a line that starts none."""
    found = _ITEM.match(text)
    return found.end() if found else 0


def item_number(text: str) -> str:
    """Return the number of a list item, if it has one."""
    found = _ITEM.match(text)
    return found["number"] or "" if found else ""


def is_rule(text: str) -> bool:
    """Tell whether a line only separates others."""
    return not any(map(str.isalnum, text))


def is_underline(line: Line, above: Line) -> bool:
    """Tell whether a line makes a heading of the one above."""
    is_ruled = _UNDERLINE.fullmatch(line.text) is not None and len(line.text) * 2 >= len(above.text)
    return is_ruled and len(above.text) <= _MOST_CHARACTERS and not above.text.endswith((".", ",", ";"))


def is_capitals(text: str) -> bool:
    return text.isupper() and sum(map(str.isalpha, text)) > 3


def is_question(text: str) -> bool:
    """Tell whether a line is a question with a number."""
    return text.endswith("?") and bool(item_number(text))


def heads_questions(text: str) -> bool:
    return is_capitals(text) or _FAQ.match(text) is not None


def heads_sources(text: str) -> bool:
    return _SOURCES.fullmatch(text) is not None


@lru_cache(maxsize=256)
def looks_like_heading(text: str) -> bool:
    """Tell whether a line could head what follows: short, a capital or a digit first, no full stop at its end."""
    marked = item_start(text)
    if marked and not item_number(text):
        return False
    words = text[marked:]
    if len(text) > _MOST_CHARACTERS or text.count(" ") >= _MOST_WORDS or text[-1] in ".,;!\"”’'»…":
        return False
    if not (words[0].isupper() or words[0].isdigit()) or _INVITATION.match(words) or _PAGE_DATA.match(words):
        return False
    return not (text.endswith(":") and (text.count(" ") > 3 or _LEAD_IN.search(text)))
