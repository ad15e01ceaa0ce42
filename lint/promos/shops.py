"""Links that lead to a sale: to shops, with an affiliate's tag, or declared as sponsored."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import groupby

from lint.data.tables import read_table
from lint.document.document import Document
from lint.document.parts import Block, Mark
from lint.language.patterns import Pattern
from lint.promos.honest import is_charity, is_official

_TAG = Pattern(
    r"[?&](?:tag=[\w\-]+-\d\d\b|aff(?:iliate)?(?:_?id)?=|affid=|coupon=|discount=|partner_?id=|irclickid=|ref=(?:aff"
    r"|blog|article|site)[\w\-]*|utm_medium=affiliate)"
    r"|/(?:shop|store|products?|cart|basket|checkout|buy|collections|deals|dp)/[\w\-%.]+|/(?:shop|store|cart|basket"
    r"|checkout|buy)/?(?:$|[?#])|^(?:https?:)?//(?:shop|store|buy)\.|/go/[\w\-]+/?$",
    re.I,
)


def find_shop_links(document: Document) -> Iterator[tuple[Block, list[Mark]]]:
    """Yield the blocks with links that lead to a sale, and these links."""
    links = [mark for mark in document.marks if mark.kind == "link" and mark.end > mark.start and leads_to_sale(mark)]
    for position, marks in groupby(links, key=lambda mark: document.block_at(mark.start).position):
        yield document.blocks[position], list(marks)


def leads_to_sale(mark: Mark) -> bool:
    """Tell whether a link leads to a shop; those of charities and public bodies do not count."""
    if "sponsored" in mark.attributes.get("rel", "").lower().split():
        return True
    if is_official(mark.target) or is_charity(mark.target):
        return False
    return _hosts().search(mark.target) is not None or _TAG.search(mark.target) is not None


@cache
def _hosts() -> re.Pattern[str]:
    hosts = [host for host, _ in read_table("shop_addresses.tsv")]
    return re.compile(r"^(?:https?:)?//(?:[\w\-]+\.)*(?:" + "|".join(map(re.escape, hosts)) + ")", re.I)
