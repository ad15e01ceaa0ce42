"""Where a page says when and where to get help: care cards, "Call 999 if", "When to see a doctor", "See a GP if"."""

from __future__ import annotations

from typing import Literal, NamedTuple

from lint.advice.own_text import own_blocks
from lint.document.document import Document
from lint.document.memo import once_per_document
from lint.document.parts import Block, Sentence
from lint.language.patterns import Pattern
from lint.language.quotation import is_quoted

Urgency = Literal["emergency", "urgent", "routine"]
_ORDER: tuple[Urgency, ...] = ("routine", "urgent", "emergency")

_ACT = (
    r"(?:call|calls|ring|phone|dial|text|contact|see|seen|visit|consult|consulting|ask|tell|talk|speak|book|make|go"
    r"|goes|head (?:straight |right )?to|get|gets|come|seek|seeking|"
    r"need|needs|take|report|check)"
)
_PROFESSIONAL = (
    r"(?:doctors?|gps?|surgery|physician|clinician|pharmacist|nurse|midwife|dentist|optician|health "
    r"visitor|pa?ediatrician|clinic|unit|therapist|specialist|"
    r"(?:health ?care|healthcare|health|medical) "
    r"(?:professional|provider|team|practitioner|attention|advice|help|evaluation|care)|"
    r"prescriber|appointment|office|helpline|111|minor injuries unit)"
)
_EMERGENCY = Pattern(
    r"\b(?:999|911|112|000|ambulance|a&e|accident and emergency|emergency "
    r"(?:room|department|services?|care|help|medical|treatment|number|line)|"
    r"e\.?r\.?(?= )|casualty|(?:nearest|closest) hospital|(?:to|at) (?:a|the) hospital)\b"
)
_URGENT = Pattern(
    r"\b(?:111|urgent(?:ly)?|same day|today|immediate(?:ly)?|right away|straight ?away|at once|now|as soon as "
    r"(?:possible|you can)|"
    r"within (?:a|an|one|two|three|\d+|a few|24|48) (?:hours?|days?)|(?:the )?next day|in an emergency|minor injuries "
    r"unit)\b"
)
_WHERE = Pattern(rf"\b{_PROFESSIONAL}\b")
_ACTS = Pattern(rf"\b{_ACT}\b")
_WHEN = Pattern(
    r"\b(?:if|when|whenever|for|unless|as soon as|in (?:any of )?these "
    r"cases|with|after|signs?|symptoms?|before)\b|:\s*$"
)
_HEADING = Pattern(
    r"\bwhen to (?:see|call|get|seek|contact|ask|worry|go|phone|ring|visit|speak|talk|come|tell|be)\b"
    r"|\b(?:see|call|ring|phone|dial|contact|tell|visit|go to|come to|ask (?:for|to)|get|seek|talk to|speak "
    r"to|make|book) "
    r"(?:[\w&\-']+ ){0,5}?(?:if|when|now|today|help|appointment|999|911|112|111|a&e|unit)\b"
    r"|\b(?:urgent|emergency|emergencies|red flags?|warning signs?|danger signs?|can't wait|cannot wait|mean "
    r"trouble|bad sign|unsafe)\b"
)
_CARD = Pattern(r"(?:^|[\s_\-])(?:care-?card|urgent|emergency|danger|alert|non-?urgent)(?:$|[\s_\-])")


class Help(NamedTuple):
    """A block that says when and where to get help, and how urgent that is."""

    block: Block
    urgency: Urgency


@once_per_document
def urgent_help(document: Document) -> list[Help]:
    """Return the blocks that send the reader to help: to emergency care, to urgent care, or (routine) to a doctor.

    Advice counts with a reason to go ("if…", "for…") or under a heading or in a card that is about getting help.
    """
    found: list[Help] = []
    for block in own_blocks(document):
        urgencies = [
            urgency
            for sentence in document.sentences_in(block.start, block.end)
            if (urgency := _urgency(document, sentence)) is not None
        ]
        if urgencies and not is_quoted(document, block.start, block.start):
            found.append(Help(block, max(urgencies, key=_ORDER.index)))
    return found


def heads_help(document: Document, heading: Block) -> bool:
    """Tell whether a heading announces when or where to get help."""
    return _HEADING.search(document.folded, heading.start, heading.end) is not None


def _urgency(document: Document, sentence: Sentence) -> Urgency | None:
    folded, start, end = document.folded, sentence.start, sentence.end
    if not _ACTS.search(folded, start, end):
        return None
    emergency = _EMERGENCY.search(folded, start, end) is not None
    if (
        not emergency
        and not _WHERE.search(folded, start, end)
        and not folded.startswith(("get help", "ask for help"), start)
    ):
        return None
    if not (_WHEN.search(folded, start, end) or _is_among_help(document, sentence.block)):
        return None
    if emergency:
        return "emergency"
    return "urgent" if _URGENT.search(folded, start, end) else "routine"


def _is_among_help(document: Document, block: Block) -> bool:
    """Tell whether a block stands in a card for help or under a heading that announces it."""
    chain = block.container.chain() if block.container else ()
    if any(_CARD.search(" ".join(container.names)) for container in chain if container.names):
        return True
    heading = document.section_of(block).heading
    return heading is not None and heads_help(document, heading)
