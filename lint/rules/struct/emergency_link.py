"""A link stands in the text that tells what to do in an emergency.

Somebody who reads "Call 999 if" must not be led away from it: every link is a reason to read on and not to act. The
text must say all that is needed. A telephone link, and a link to find the nearest A&E, help to act and may stay.
"""

import re
from collections.abc import Iterator

from lint.authorities import NHS_GETTING_CARE
from lint.document.document import Document
from lint.document.parts import Block, Mark
from lint.faults import fault
from lint.finding import Fault, Severity
from lint.language.patterns import Pattern
from lint.rule import Context, Example, Rule
from lint.structure.cards import emergency_blocks

RULE = Rule(
    name="struct-emergency-link",
    severity="warning",
    confidence="high",
    authorities=(NHS_GETTING_CARE,),
    bad=(
        Example("Call 999 if you have [chest pain](chest-pain.md).", found="chest pain"),
        Example("## Call 999 if:\n\n- your lips are blue\n- you have [anaphylaxis](anaphylaxis.md)\n"),
        Example('!!! danger "Call 999 if"\n\n    Somebody has a [fit](fits.md "Read about fits").\n'),
        Example(
            '<section class="care-card care-card--emergency"><h2>Call 999 if</h2><p>It may be a '
            '<a href="/stroke">stroke</a>.</p></section>',
            "html",
        ),
    ),
    good=(
        Example("Call [999](tel:999) if you have chest pain. [Find your nearest A&E](https://nhs.uk/find)."),
        Example("Call 999 if you have chest pain.[1](#ref-1)"),
        Example("Call 999 if you have chest pain.\n\n## More\n\nRead about [angina](angina.md).\n"),
        Example("See a GP if you have [leg cramps](cramps.md) every night."),
        Example("The [history of A&E](history.md) is long. In 1993 doctors saw 999 people."),
    ),
)
_HELPS = Pattern(
    r"a&e|a-and-e|accident-and-emergency|emergency|urgent|hospital|(?:^|\D)(?:999|111|112|911|988)(?:\D|$)|poison"
    r"|first aid|\bfind\b|samaritans|crisis|^\W*\d{1,3}\W*$"
)
_EMERGENCY = Pattern(r"(?<!\d)(?:999|911|112)(?!\d)|\bambulance\b|\ba&e\b|\bemergency\b|\bhospital\b")
_MARKDOWN_TITLE = re.compile(r"\(\S+\s+[\"'(]")
_ACTS = ("tel:", "sms:", "#", "https://111.", "https://www.nhs.uk/service-search")


def check(document: Document, context: Context) -> Iterator[Fault]:
    if not any(mark.kind == "link" for mark in document.marks):
        return
    for block in emergency_blocks(document):
        for link in document.marks_in(block.start, block.end, "link"):
            if link.end > link.start and not _may_stay(document, block, link):
                message = (
                    "A link in emergency advice leads the reader away from it. Say what is needed here, and put the "
                    "link further down."
                )
                severity: Severity | None = "info" if _is_explained(document, link) else None
                yield fault(document, link.start, link.end, message, severity=severity)


def _may_stay(document: Document, block: Block, link: Mark) -> bool:
    """Tell whether a link helps to act, is a reference, or stands in a sentence of its own about something else."""
    folded = document.folded
    if link.target.startswith(_ACTS) or _HELPS.search(folded, link.start, link.end):
        return True
    if block.within("callout", "section", "aside", "div") is not None or not _EMERGENCY.search(
        folded, block.start, block.end
    ):
        # In a card, or in a list under "Call 999 if:", all of it is the advice.
        return False
    sentence = document.sentence_at(link.start)
    return _EMERGENCY.search(folded, sentence.start, sentence.end) is None


def _is_explained(document: Document, link: Mark) -> bool:
    """Tell whether a link explains its word where it stands, in a title: that does less harm."""
    markup = document.source.text[link.span.start : link.span.end]
    return bool(link.attributes.get("title")) or _MARKDOWN_TITLE.search(markup) is not None
