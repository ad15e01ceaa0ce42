"""Which parts of a page are its running text, and which are headings, tables, sources, small print or the site's."""

from __future__ import annotations

from lint.document.document import Document
from lint.document.memo import once_per_document
from lint.document.parts import Block, Section
from lint.language.patterns import Pattern
from lint.language.signs import Signs

SITE_PARTS = ("outside", "nav", "footer")
_NOT_RUNNING = frozenset({"heading", "cell", "term", "title", "caption", "reference"})
_BACK_MATTER = Pattern(
    r"\W*(?:\d+\W+)?(?:medical |general |our |important )?(?:references?|sources?|citations?|bibliography|footnotes|"
    r"further reading|disclaimers?|legal notice|terms of use|about (?:this page|us|the authors?)|author|"
    r"reviewed? by|review|page (?:information|details)|"
    r"related (?:pages|topics|conditions|articles|content|links|information)|see also|"
    r"(?:table of )?contents|on this page|more information|more on this topic|contact us|copyright|image credits?)\b"
    r"[^\n]{0,30}"
)
_DISCLAIMER = Pattern(
    r"\b(?:not (?:intended )?(?:to be |as |be )?a substitute for|for (?:general )?(?:information(?:al)?|educational)"
    r"(?: (?:and|or) (?:informational|educational))?(?: purposes)? only|does not (?:replace|constitute|provide) "
    r"(?:professional )?(?:medical )?advice|is not medical advice|"
    r"medically reviewed by|copyright ©|all rights reserved)"
)
_DISCLAIMER_SIGNS = Signs(
    lambda: (
        *("a substitute for", "for general ", "for information", "for educational", "does not replace"),
        *("does not constitute", "does not provide", "is not medical advice", "medically reviewed by"),
        *("copyright ©", "all rights reserved"),
    )
)


def is_running_text(block: Block) -> bool:
    """Tell whether a block is a paragraph or a list item of the page itself."""
    return block.kind not in _NOT_RUNNING and block.within(*SITE_PARTS) is None


def is_outside(block: Block) -> bool:
    """Tell whether a block belongs to the site rather than to the page."""
    return block.within(*SITE_PARTS) is not None


def heads_back_matter(document: Document, section: Section) -> bool:
    """Tell whether a section, or one it stands in, holds sources, small print or links."""
    here: Section | None = section
    while here is not None:
        heading = here.heading
        if heading is not None and _BACK_MATTER.fullmatch(document.folded, heading.start, heading.end):
            return True
        here = here.parent
    return False


@once_per_document
def running_blocks(document: Document) -> list[Block]:
    """Return the paragraphs and list items of the page, without sources, small print, links and disclaimers."""
    return [
        block
        for section in document.sections
        if not heads_back_matter(document, section)
        for block in section.blocks
        if is_running_text(block) and not is_disclaimer(document, block)
    ]


def is_disclaimer(document: Document, block: Block) -> bool:
    """Tell whether a block only says what the page is not."""
    if not _DISCLAIMER_SIGNS.stand_in(document, block.start, block.end):
        return False
    return _DISCLAIMER.search(document.folded, block.start, block.end) is not None
