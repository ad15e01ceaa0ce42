"""What a promotion is, once it is found."""

from __future__ import annotations

from typing import Literal, NamedTuple

from lint.document.parts import Block

Form = Literal["quoted", "label", "title", "box", "newsletter", "commerce", "link"]
"""How a promotion looks: a lead-in with a quoted title, a label, a lead-in or title of another dress, a block set apart
by its markup, an invitation to follow, an offer, a link to a shop."""


class Promo(NamedTuple):
    """A promotion from `start` to `end`. It is a part of its block where there are no `blocks` that hold nothing else.

    `title` is what it promotes, as far as it says so; `is_removable` if whole sentences are left without
    it, `is_sure` if a reader loses nothing with it.
    """

    form: Form
    start: int
    end: int
    blocks: tuple[Block, ...] = ()
    title: str = ""
    is_removable: bool = True
    is_sure: bool = True
