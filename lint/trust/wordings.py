"""Tables of wordings: what a page may say in many words, as parts in order. See `lint.advice.in_order`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from lint.advice.anchors import AnchoredWordings
from lint.advice.in_order import InOrder
from lint.data.tables import read_table
from lint.language.patterns import Pattern
from lint.trust.page_words import page_nouns, this_page

_CLASS = Pattern(r"\{([A-Z_]+)\}")


@cache
def wordings(table: str, *anchors: str) -> AnchoredWordings:
    """Return the wordings of a table, each with the letters near which it is looked for."""
    classes = {"NOUN": page_nouns(), "PAGE": this_page()}
    found: dict[InOrder, tuple[str, ...]] = {}
    for first, second in read_table(table):
        if first.startswith("@"):
            classes[first[1:]] = _filled(second, classes)
        else:
            found[InOrder(tuple(_filled(part, classes) for part in first.split(" ~ ")), int(second))] = anchors
    return AnchoredWordings(found)


def _filled(pattern: str, classes: Mapping[str, str]) -> str:
    """Return a pattern with the classes that it names."""
    return _CLASS.sub(lambda found: f"(?:{classes[found[1]]})", pattern)
