"""Blocks that the markup sets apart as advertising, newsletter or list of other pages, by their class, id or role."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from lint.document.document import Document
from lint.document.parts import Block, Container
from lint.promos.honest import is_among_sources
from lint.promos.titles import Title, find_title

Purpose = Literal["advert", "newsletter", "shop", "social", "other pages"]
_TOKEN = re.compile(r"[a-z0-9]+")
_TOKENS: dict[Purpose, frozenset[str]] = {
    "advert": frozenset(
        [
            "ad",
            "ads",
            "adv",
            "advert",
            "adverts",
            "advertisement",
            "advertising",
            "advertorial",
            "adslot",
            "adunit",
            "adsense",
            "adbox",
            "adwrap",
            "sponsored",
            "sponsor",
            "sponsors",
            "sponsorship",
            "promoted",
            "outbrain",
            "taboola",
            "revcontent",
            "mgid",
            "zergnet",
            "criteo",
            "dfp",
            "affiliate",
            "affiliates",
            "upsell",
            "upsells",
            "promo",
            "promos",
            "promotion",
            "promotional",
            "promobox",
            "brandbox",
            "mpu",
            "leaderboard",
            "skyscraper",
        ]
    ),
    "newsletter": frozenset(
        [
            "newsletter",
            "newsletters",
            "subscribe",
            "subscription",
            "signup",
            "optin",
            "mailchimp",
            "mailinglist",
            "leadmagnet",
            "emailcapture",
            "convertkit",
            "klaviyo",
        ]
    ),
    "shop": frozenset(
        [
            "shop",
            "product",
            "products",
            "buy",
            "cart",
            "store",
            "deal",
            "deals",
            "offer",
            "offers",
            "cta",
            "quiz",
            "webinar",
            "coupon",
            "discount",
            "banner",
            "merch",
            "giveaway",
            "raffle",
            "competition",
            "loyalty",
            "rewards",
        ]
    ),
    "social": frozenset(
        ["social", "share", "sharing", "sharebar", "sharebuttons", "followus", "addtoany", "addthis", "sharethis"]
    ),
    "other pages": frozenset(
        [
            "related",
            "recommended",
            "recommend",
            "recommendation",
            "recommendations",
            "suggested",
            "suggestions",
            "readmore",
            "morefrom",
            "upnext",
            "trending",
            "popular",
            "teaser",
            "teasers",
            "recirc",
            "crosslink",
            "crosslinks",
            "mustread",
            "relatedposts",
            "relatedarticles",
            "relatedlinks",
            "alsolike",
            "youmaylike",
            "interlink",
            "inlinelink",
            "linkbox",
            "furtherreading",
        ]
    ),
}
_PAID = frozenset(
    [
        "ad",
        "ads",
        "adv",
        "advert",
        "adverts",
        "advertisement",
        "advertising",
        "advertorial",
        "adslot",
        "adunit",
        "adsense",
        "sponsored",
        "sponsor",
        "outbrain",
        "taboola",
        "revcontent",
        "mgid",
        "zergnet",
    ]
)
_PURPOSES = {token: purpose for purpose, tokens in _TOKENS.items() for token in tokens}
# "add-on", "sign-up", "read-more", "opt-in": one word in two parts.
_TWO_PARTS: dict[tuple[str, str], Purpose] = {
    ("sign", "up"): "newsletter",
    ("opt", "in"): "newsletter",
    ("read", "more"): "other pages",
    ("read", "next"): "other pages",
    ("up", "next"): "other pages",
    ("must", "read"): "other pages",
    ("see", "also"): "other pages",
    ("also", "read"): "other pages",
    ("also", "like"): "other pages",
    ("lead", "magnet"): "newsletter",
}
_BEGINNINGS: dict[str, Purpose] = {
    "newsletter": "newsletter",
    "subscri": "newsletter",
    "advert": "advert",
    "sponsor": "advert",
    "promobox": "advert",
    "promobanner": "advert",
    "outbrain": "advert",
    "taboola": "advert",
    "affiliate": "advert",
    "recommended": "other pages",
    "relatedpost": "other pages",
    "relatedarticle": "other pages",
    "relatedcontent": "other pages",
}
_FRAMES = frozenset(
    {
        "main",
        "article",
        "body",
        "html",
        "list",
        "item",
        "ul",
        "ol",
        "li",
        "row",
        "table",
        "tab",
        "outside",
        "header",
        "nav",
    }
)
_MOST_WORDS = 160
_MOST_BLOCKS_OF_CARD = 5
_LONGEST_CARD = 360


@dataclass(frozen=True, slots=True)
class Box:
    """A container whose name tells what it is for, and its blocks."""

    container: Container
    blocks: tuple[Block, ...]
    purpose: Purpose

    @property
    def is_paid(self) -> bool:
        """Tell whether the names leave no doubt that somebody pays for what stands here."""
        tokens = [token for name in self.container.names for token in _TOKEN.findall(name)]
        return any(token in _PAID or token.startswith(("sponsor", "advert", "outbrain", "taboola")) for token in tokens)


def find_boxes(document: Document) -> Iterator[Box]:
    """Yield the outermost containers with a telling name that hold a part of the page, not the page itself."""
    taken: set[int] = set()
    for container in document.containers:
        purpose = purpose_of(container)
        if purpose is None or any(outer.kind in ("outside", "nav") for outer in container.chain()):
            continue
        blocks = tuple(document.blocks[place] for place in document.extent(container))
        if not blocks or blocks[0].position in taken:
            continue
        if len(document.words(blocks[0].start, blocks[-1].end)) <= _MOST_WORDS and len(blocks) < len(document.blocks):
            taken.update(block.position for block in blocks)
            yield Box(container, blocks, purpose)


def purpose_of(container: Container) -> Purpose | None:
    """Return what a container's names say that it is for."""
    if container.kind in _FRAMES and container.kind not in ("ul", "ol", "list"):
        return None
    found: list[Purpose] = []
    for name in container.names:
        tokens = _TOKEN.findall(name)
        found += [purpose for token in tokens if (purpose := _PURPOSES.get(token) or _by_beginning(token))]
        found += [purpose for pair in zip(tokens, tokens[1:], strict=False) if (purpose := _TWO_PARTS.get(pair))]  # type: ignore[misc]
    return next((purpose for purpose in _TOKENS if purpose in found), None)


def _by_beginning(token: str) -> Purpose | None:
    """Return what names such as "newsletterbox" and "promobanner", written as one word, say."""
    return next((purpose for beginning, purpose in _BEGINNINGS.items() if token.startswith(beginning)), None)


@dataclass(frozen=True, slots=True)
class Card:
    """A small container with a link and, first in it, a title that asks to be clicked."""

    blocks: tuple[Block, ...]
    title: Title


def find_cards(document: Document) -> Iterator[Card]:
    """Yield the small containers of HTML that look like the teaser of another page."""
    for container in document.containers:
        if container.kind not in ("div", "section", "aside", "figure", "a", "blockquote"):
            continue
        extent = document.extent(container)
        blocks = tuple(document.blocks[place] for place in extent)
        if not 2 <= len(blocks) <= _MOST_BLOCKS_OF_CARD or blocks[-1].end - blocks[0].start > _LONGEST_CARD:
            continue
        if (
            is_among_sources(document, blocks[0])
            or next(document.marks_in(blocks[0].start, blocks[-1].end, "link"), None) is None
        ):
            continue
        title = find_title(document, blocks[0].start, blocks[0].end)
        if title is not None and title.is_bait and len(title.text.split()) >= 4:
            yield Card(blocks, title)
