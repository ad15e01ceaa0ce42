"""Labels that announce other pages: "Also read:", "Editor's pick", "You may also like"."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from lint.data.tables import read_table
from lint.language.patterns import Pattern

_WORD = Pattern(r"[a-z][a-z'\-]*'?")
_DECORATION = Pattern(r"[^\w\n\"'(\[]{0,12}")
# What closes a label that something follows.
_CLOSING = Pattern(r"\s*(?::|\||–|—|->|>{1,3}|-(?=\s)|→|➜|➡|»|>|▶|►|▸|👉|•|·)[^\w\"'(\[]{0,8}")
_CLOSED = Pattern(r"[:|–—>→➜➡»▶►▸👉•·]|-[ >]")
_MAY_CLOSE = Pattern(r"[:|–—>→➜➡»▶►▸👉•·]|-[\s>]")
_SURE_TOGETHER = (
    (
        frozenset({"also", "next"}),
        frozenset({"read", "reads", "like", "love", "enjoy", "see", "watch", "check", "up", "loved", "liked"}),
    ),
    (frozenset({"you", "you'll"}), frozenset({"like", "love", "enjoy", "liked", "loved", "interested"})),
    (frozenset({"more"}), frozenset({"from"})),
    (frozenset({"most", "top"}), frozenset({"read", "reads", "watched", "shared", "clicked"})),
    (frozenset({"also", "elsewhere"}), frozenset({"on", "in"})),
    (
        frozenset({"must", "worth", "good", "great", "quick", "long"}),
        frozenset({"read", "reads", "reading", "see", "watch", "seeing", "watching"}),
    ),
    (frozenset({"don't", "case"}), frozenset({"miss", "missed"})),
    (
        frozenset({"our", "reader", "readers", "readers'", "reader's"}),
        frozenset({"picks", "pick", "favourites", "favorites", "reads", "recommendations"}),
    ),
)
_LONGEST = 9
_LONGEST_LABEL = 80
# Careful pages use these above links that belong to the page.
_HONEST = Pattern(
    r"see also|also see|(?:other |similar )?related (?:conditions?|topics?|pages?|symptoms?|information|content"
    r"|guides?|treatments?|links?"
    r"|tests?|medicines?|reading|articles?)(?: on this site)?|further (?:reading|information|help|links)"
    r"|(?:find out|learn|read|see) more|more (?:information|on this topic|on this|about this|guides?|links"
    r"|like this)|more|next|links?|(?:useful|other) links"
    r"|read(?:ing)?(?: on)?|see|in this (?:series|section|guide)|(?:read |see )?next|continue reading|guides?"
    r"|(?:watch|video|videos|listen)(?: a video)?"
)


class Label(NamedTuple):
    """A label and where what it announces starts; a `weak` one needs a title after it, `honest` ones stand on any
    page."""

    start: int
    end: int
    is_strong: bool
    is_sure: bool
    """Whether it can be nothing else; "Recommended:" also stands above advice."""
    is_honest: bool
    is_closed: bool
    """Whether a colon, a dash or an arrow stands after it."""


def find_label(folded: str, start: int, end: int) -> Label | None:
    """Return the label that a stretch of prose starts with, or is."""
    if end - start > _LONGEST_LABEL and not _CLOSED.search(folded, start, start + _LONGEST_LABEL):
        return None
    decoration = _DECORATION.match(folded, start, end)
    first = place = decoration.end() if decoration else start
    words: list[str] = []
    while len(words) < _LONGEST and (word := _WORD.match(folded, place, end)):
        if word[0] not in _words():
            return None
        words.append(word[0])
        place = word.end()
        if _CLOSING.match(folded, place, end) or not folded.startswith((" ", ",", ", "), place):
            break
        place += 2 if folded.startswith(", ", place) else 1
    if not words:
        return None
    kinds = {_words()[word] for word in words}
    closing = _CLOSING.match(folded, place, end)
    if kinds == {"filler"} or not (closing or _is_rest_empty(folded, place, end)):
        return None
    phrase = " ".join(words)
    is_honest = _HONEST.fullmatch(phrase) is not None
    is_strong = bool(kinds & {"strong", "sure"}) or bool(
        {"like", "love", "miss", "missed", "enjoy"} & set(words) and len(words) > 1
    )
    return Label(
        first, closing.end() if closing else end, is_strong, _is_sure(set(words)), is_honest, closing is not None
    )


def may_be_closed(folded: str, start: int, end: int) -> bool:
    """Tell whether a stretch has, near its start, what may close a label. It is quicker to ask than to look for one."""
    return _MAY_CLOSE.search(folded, start, min(end, start + _LONGEST_LABEL) + 1) is not None


def _is_sure(words: set[str]) -> bool:
    if any(_words()[word] == "sure" for word in words):
        return True
    return any(words & first and words & second for first, second in _SURE_TOGETHER)


def _is_rest_empty(folded: str, place: int, end: int) -> bool:
    return not any(character.isalnum() for character in folded[place:end]) and end - place <= 4


@cache
def _words() -> dict[str, str]:
    words: dict[str, str] = {}
    for kind, listed in read_table("promo_label_words.tsv"):
        for word in listed.split():
            words.setdefault(word, kind)
    return words


@cache
def first_words() -> frozenset[str]:
    """Return the words that a label may start with."""
    return frozenset(_words())
