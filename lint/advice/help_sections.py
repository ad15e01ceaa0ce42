"""Does a page say, so that its reader can act on it, when and where to get help?"""

from __future__ import annotations

from lint.advice.urgent_help import Help, heads_help, urgent_help
from lint.advice.vague_help import is_vague, names_signs
from lint.document.document import Document
from lint.document.parts import Block
from lint.language.patterns import Pattern

_STOCK = Pattern(
    r"\b(?:is|are|it's) (?:\w+ )?(?:important|essential|crucial|imperative|vital|advisable|recommended|necessary"
    r"|critical|always (?:best|better|a good idea))\b|\bindividuals\b|\bshould not hesitate\b"
)
# An order to the reader, or "you should".
_DIRECT = Pattern(
    r"(?:^|[.!?:;,–—(]\s?|\b(?:and|then|or|please|also|always|should|must|need to|you can|to) )[\"'“‘*]{0,2}"
    r"(?:call|ring|phone|dial|text|contact|see|visit|consult|ask|tell|talk|speak|book|make|go|get|seek|come|take"
    r"|report|check with|let)\b",
)


def says_when_to_get_help(document: Document) -> bool:
    """Tell whether a page sends its reader somewhere for something that they can tell."""
    return any(_is_plain(document, found) for found in urgent_help(document))


def _is_plain(document: Document, found: Help) -> bool:
    """Tell whether advice is urgent, heads or leads to a list, or is an order with a time, a sign or a place."""
    if found.urgency != "routine" or _leads_to_list(document, found.block):
        return True
    if found.block.kind in ("heading", "title"):
        return False
    return any(
        names_signs(document.folded, sentence.start, sentence.end)
        and not is_vague(document, sentence)
        and not _STOCK.search(document.folded, sentence.start, sentence.end)
        and _DIRECT.search(document.folded[sentence.start : sentence.end])
        for sentence in document.sentences_in(found.block.start, found.block.end)
    )


def _leads_to_list(document: Document, block: Block) -> bool:
    """Tell whether a list follows: "See a GP if:", or a heading and its list."""
    if block.kind in ("heading", "title") and not heads_help(document, block):
        return False
    following = document.blocks[block.position + 1 : block.position + 3]
    return any(each.kind == "item" for each in following[: 2 if block.kind in ("heading", "title") else 1])
