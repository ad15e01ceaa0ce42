"""Links that pay the page's owner when a reader buys."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from lint.document.document import Document
from lint.document.parts import Mark

_DATA = Path(__file__).parent.parent / "data" / "affiliate_addresses.tsv"


def affiliate_links(document: Document) -> Iterator[Mark]:
    """Yield the links that bear an affiliate's mark, in order."""
    for mark in document.marks:
        if mark.kind == "link" and mark.target and _pays(mark):
            yield mark


def _pays(mark: Mark) -> bool:
    if "sponsored" in mark.attributes.get("rel", "").lower().split():
        return _is_address(mark.target)
    return any(sign in mark.target for sign in "?/") and _addresses().search(mark.target) is not None


def _is_address(target: str) -> bool:
    """Tell whether a link leads anywhere: an advertiser's script puts its own address in place of "#"."""
    return target not in ("#", "")


@cache
def _addresses() -> re.Pattern[str]:
    rows = [line.split("\t")[0] for line in _DATA.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    return re.compile("|".join(rows), re.I)
