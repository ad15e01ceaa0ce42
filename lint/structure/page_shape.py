"""Pages that are no articles: lists of links, glossaries, collections. Nobody looks for advice on an illness there."""

from __future__ import annotations

from lint.advice.own_text import own_blocks
from lint.document.document import Document
from lint.document.memo import once_per_document
from lint.document.running_text import is_running_text
from lint.language.patterns import Pattern

_COLLECTION = Pattern(
    r"\W*(?:the |our |a |an |medical |health |site |common )*(?:glossary|words|dictionary|index|a[- ]to[- ]z|a-z"
    r"|site ?map|home|contents|sources|references|bibliography|about(?: us| this site)?|contact(?: us)?"
    r"|editorial policy|privacy(?: policy)?|cookies|terms(?: of use)?|myths|questions|faqs?|frequently asked questions"
    r"|settings|commands|changelog|news)\W*"
)


@once_per_document
def is_collection(document: Document) -> bool:
    """Tell whether a page is a collection by its title, or lists or tables of links with little other text."""
    title = document.title
    if title is not None and _COLLECTION.fullmatch(document.folded, title.start, title.end):
        return True
    links = {mark.start for mark in document.marks if mark.kind == "link"}
    listed = [block.start in links for block in own_blocks(document) if block.kind in ("item", "cell")]
    running = sum(is_running_text(block) and block.kind != "item" for block in own_blocks(document))
    return 2 * sum(listed) >= len(listed) > 2 * running
