"""What a page shows as wrong, to correct it: myths beside facts."""

from __future__ import annotations

from lint.document.document import Document
from lint.document.parts import Block
from lint.language.patterns import Pattern

_WRONG = Pattern(
    r"\W*(?:\d+\W+)?(?:myths?|false|fiction|wrong|untrue|not true|misconceptions?|claim|the claim|rumou?r|you may "
    r"hear|you may have heard|people say|some say|old advice)\b"
)
_ABOUT_MYTHS = Pattern(r"\b(?:myths?|misconceptions?|misinformation|fact or fiction|true or false|hoaxes|rumou?rs)\b")


def is_shown_as_wrong(document: Document, block: Block) -> bool:
    """Tell whether a block is a myth: it is labelled so, or is a heading or quotation on a page about myths."""
    folded = document.folded
    if _WRONG.match(folded, block.start, block.end):
        return True
    heading = document.section_of(block).heading
    if heading is not None and heading is not block and _is_myth_alone(document, heading, block):
        return True
    title = document.title
    about_myths = title is not None and _ABOUT_MYTHS.search(folded, title.start, title.end) is not None
    return (
        about_myths
        and block is not title
        and (block.kind in ("heading", "term", "title") or block.within("quote", "dt") is not None)
    )


def _is_myth_alone(document: Document, heading: Block, block: Block) -> bool:
    """Tell whether the heading is "Myth" or "The claim", and the block stands right below it."""
    named = document.folded[heading.start : heading.end]
    return _WRONG.match(named) is not None and len(named.split()) <= 3 and block.position == heading.position + 1
