"""A line in bold or italics that stands for a heading.

It looks like one, and is none: people who use a screen reader jump from heading to heading and miss it, and it is in no
list of contents. Make it a heading.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.document.parts import Block, Mark
from lint.document.running_text import is_outside
from lint.faults import fault_of
from lint.finding import Edit, Fault, Fix
from lint.language.patterns import Pattern
from lint.rule import Authority, Context, Example, Option, Rule

_NO_HEADING = Pattern(
    r"\W*(?:by|written|reviewed|published|updated|last|source|photo|image|figure|fig|table|call|phone|ring|tel|dial|note"
    r"|warning|important|caution|disclaimer|copyright|do not|don't|never|always|if|please)\b"
)
_MARKS = "*_ \t:."
_DEEPEST = 6

RULE = Rule(
    name="a11y-italic-bold-headings",
    severity="info",
    confidence="medium",
    authorities=(
        Authority(
            "NHS", "Formatting: bold, italics and underlining", "https://service-manual.nhs.uk/content/formatting", "S"
        ),
        Authority(
            "W3C",
            "WCAG 2.2, 1.3.1: info and relationships",
            "https://www.w3.org/TR/WCAG22/#info-and-relationships",
            "S",
        ),
    ),
    options={"longest": Option(11, "A line of so many words may be a heading.")},
    bad=(
        Example(
            "# Casts\n\n**How to look after it**\n\nKeep it dry.\n",
            found="How to look after it",
            fixed="# Casts\n\n## How to look after it\n\nKeep it dry.\n",
        ),
        Example("*Before the test*\n\nFast for 8 hours.\n", fixed="## Before the test\n\nFast for 8 hours.\n"),
        Example("<h2>Care</h2><p><strong>What helps:</strong></p><ul><li>Rest</li></ul>", "html", found="What helps:"),
    ),
    good=(
        Example("**Important:** bring a list of your medicines.\n\nThey will ask.\n"),
        Example("**Do not put butter on a burn.**\n\nUse water.\n"),
        Example("**Call 999 now**\n\nWait at the door.\n"),
        Example("- **Rest**\n- **Ice**\n\nBoth help.\n"),
        Example("# Casts\n\n**By Sam Poe**\n\nKeep it dry.\n"),
        Example("Keep it dry.\n\n**The team at Ely**\n"),
        Example("**[Book a visit](book.md)**\n\nIt is free.\n"),
        Example("> **A quiet night**\n>\n> said Sam.\n"),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    blocks = document.blocks
    for mark in document.marks:
        if mark.kind not in ("strong", "emphasis"):
            continue
        block = document.block_at(mark.start)
        if not _is_whole(document, block, mark):
            continue
        if len(document.words(block.start, block.end)) > context.options["longest"]:
            continue
        following = blocks[block.position + 1] if block.position + 1 < len(blocks) else None
        if _looks_like_heading(document, block) and following is not None and _goes_under(block, following):
            message = "This line stands for a heading, and is none. Make it one, so that everybody can find it."
            yield fault_of(document, block, message, _as_heading(document, block))


def _is_whole(document: Document, block: Block, mark: Mark) -> bool:
    """Tell whether a mark holds all the words of a paragraph of the page, and starts the paragraph."""
    if block.kind != "paragraph" or mark.start != block.start or is_outside(block):
        return False
    return not document.prose[mark.end : block.end].strip(_MARKS)


def _looks_like_heading(document: Document, block: Block) -> bool:
    text = document.text(block)
    if text.endswith((".", "!", ",", ";", "…")) or "·" in text or "|" in text or not any(map(str.isalpha, text)):
        return False
    if block.within("quote", "q", "table", "figure", "footer"):
        return False
    if _NO_HEADING.match(document.folded, block.start, block.end):
        return False
    return not any(document.marks_in(block.start, block.end, "link", "code", "image"))


def _goes_under(block: Block, following: Block) -> bool:
    return following.kind in ("paragraph", "item") and (
        following.container is block.container or following.within("list", "ul", "ol") is not None
    )


def _as_heading(document: Document, block: Block) -> Fix | None:
    """Return the fix that makes a heading of a paragraph in Markdown, one level below the heading above it."""
    source = document.source.text[block.span.start : block.span.end]
    if document.format != "markdown" or block.container is not None or "\n" in source.strip():
        return None
    level = min(max(document.section_of(block).level, 1) + 1, _DEEPEST)
    end = block.span.start + len(source.rstrip())
    return Fix("suggested", (Edit(block.span.start, end, f"{'#' * level} {document.text(block).strip(_MARKS)}"),))
