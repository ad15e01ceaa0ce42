"""A heading promises when to get help, and the text under it does not say when.

People jump to "When to see a doctor" because they wonder about a sign that they have. It must be in that place: a list,
or "if" and what to look for. Text above or below is not read.
"""

import re
from collections.abc import Iterator

from lint.advice.own_text import own_blocks
from lint.advice.vague_help import names_signs
from lint.authorities import NHS_GETTING_CARE
from lint.document.document import Document
from lint.document.parts import Block
from lint.faults import fault_of
from lint.finding import Fault
from lint.language.patterns import Pattern
from lint.rule import Context, Example, Rule

RULE = Rule(
    name="struct-urgent-not-specific",
    severity="warning",
    confidence="medium",
    for_pages=True,
    authorities=(NHS_GETTING_CARE,),
    bad=(
        Example(
            "# Cramp\n\n## When to see a doctor\n\nIt is always best to consult a professional.\n",
            found="When to see a doctor",
        ),
        Example("# Cramp\n\n## Get medical help\n\nYour health matters. Doctors are there to listen.\n"),
        Example("<h1>Cramp</h1><h2>When to call 999</h2><p>Do not hesitate to call.</p>", "html"),
    ),
    good=(
        Example("# Cramp\n\n## When to see a doctor\n\nSee a doctor if it has lasted for two weeks.\n"),
        Example("# Cramp\n\n## See a GP if:\n\n- the leg is hot\n- you are pregnant\n"),
        Example("# Cramp\n\n## When to get help\n\n### Call 999\n\n- One side of the face droops.\n"),
        Example("# Cramp\n\n## When to get help\n\nSwelling, numbness or weakness need a check.\n"),
        Example("# Cramp\n\n## See a GP if the leg is hot and swollen\n\nBring a list of your medicines.\n"),
        Example("# Cramp\n\n## When to see a doctor\n\n| Sign | Who |\n|---|---|\n| Hot leg | GP |\n"),
        Example("# Pill\n\n## Emergency contraception\n\nThere are two kinds of it.\n"),
        Example("# Cramp\n\n## How to see a doctor\n\nBook online.\n"),
    ),
)
_PROMISES = Pattern(
    r"\W*(?:when (?:should i |should you |do i |to )"
    r"(?:see|call|get|seek|contact|ask|go|phone|ring|visit|speak|talk|worry|be concerned)\b.*"
    r"|get (?:medical |urgent |emergency )?help(?: now)?|(?:see|call|contact) (?:a|your) (?:gp|doctor)"
    r"|call (?:999|911|112|111)(?: now)?|(?:seek|get) (?:medical|emergency) (?:attention|care|advice))\W*"
)
_WHERE = re.compile(r"\b(?:999|911|112|111|emergency|urgent|hospital|a&e)\b")
_CRITERIA = Pattern(r"\b(?:if|when|whenever|unless|any of|such as|signs? of|symptoms? (?:of|like)|for|after|with)\b|:")


def check(document: Document, context: Context) -> Iterator[Fault]:
    own = {block.position for block in own_blocks(document)}
    for place, section in enumerate(document.sections):
        heading = section.heading
        if heading is None or heading.position not in own or not _promises(document, heading):
            continue
        blocks = _blocks_under(document, place)
        if blocks and not any(_says_when(document, block) for block in blocks):
            yield fault_of(
                document,
                heading,
                "The heading promises when to get help, and the text under it does not say when. List the signs here, "
                "and whom to see or call for them.",
            )


def _promises(document: Document, heading: Block) -> bool:
    folded, start, end = document.folded, heading.start, heading.end
    if _PROMISES.fullmatch(folded, start, end) is None:
        return False
    # The number to call, or "urgent", is no sign.
    return not names_signs(_WHERE.sub("", folded[start:end]), 0, end - start)


def _blocks_under(document: Document, place: int) -> list[Block]:
    """Return the blocks of a section and of those under it, without its own heading."""
    section = document.sections[place]
    found = list(section.blocks[1:])
    for below in range(place + 1, len(document.sections)):
        if document.sections[below].level <= section.level:
            break
        found.extend(document.sections[below].blocks)
    return found


def _says_when(document: Document, block: Block) -> bool:
    if block.kind in ("item", "cell", "title", "heading"):
        return True
    folded, start, end = document.folded, block.start, block.end
    return names_signs(folded, start, end) or _CRITERIA.search(folded, start, end) is not None
