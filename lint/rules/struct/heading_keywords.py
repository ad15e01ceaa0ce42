"""Heading after heading repeats the words of the title.

On a page called "Eyelid twitching" every reader knows what "Causes" are the causes of. Words that come again in each
heading are written for search engines: they push the one word that matters to where nobody's eye falls.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.document.parts import Block
from lint.faults import fault_of, related_to
from lint.finding import Fault, Severity
from lint.rule import Authority, Context, Example, Rule
from lint.structure.title_words import FEWEST_SHARED, keywords, repeating_headings

RULE = Rule(
    name="struct-heading-keywords",
    severity="warning",
    confidence="medium",
    for_pages=True,
    authorities=(
        Authority("NHS", "How we write: headings", "https://service-manual.nhs.uk/content/how-we-write", "D"),
        Authority("Plainwell", "A heading says what is new under it", "", "B"),
    ),
    bad=(
        Example(
            "# Neck Pain: 7 Ways to Ease Neck Pain\n\n## What Is Neck Pain?\n\nA pain.\n\n## Causes of Neck Pain\n\nX."
            "\n\n## Best Neck Pain Exercises\n\nTurn.\n\n## Help\n\nAsk.\n",
            found="What Is Neck Pain?",
        ),
        Example(
            "# Why do leg muscles cramp?\n\n"
            + "".join(f"## {what} of leg cramps\n\nText.\n\n" for what in ("Signs", "Causes", "Types", "Risks", "Fun"))
        ),
        Example(
            "<h1>Dry Eyes: Relief for Dry Eyes</h1><h2>What dry eyes are</h2><h2>Why dry eyes burn</h2>"
            "<h2>Drops for dry eyes</h2><p>Blink.</p>",
            "html",
        ),
    ),
    good=(
        Example("# Neck pain\n\n## Causes\n\nSitting.\n\n## What helps\n\nTurn.\n\n## When to get help\n\nAsk.\n"),
        # One or two may be needed, to tell two things apart.
        Example("# Heat exhaustion and heat stroke\n\n## Heat exhaustion\n\nRest.\n\n## Heat stroke\n\nCall 999.\n"),
        Example("# Asthma\n\n## Asthma at night\n\nCough.\n\n## Asthma in children\n\nCough.\n\n## Asthma\n\nA.\n"),
        Example("# Neck pain\n\n## Neck pain at night\n\nLie flat.\n\n## Exercises\n\nTurn.\n\n## Help\n\nAsk.\n"),
        Example("# Sources on neck pain\n\n## Sources\n\n### Neck pain A\n\n### Neck pain B\n\n### Neck pain C\n"),
    ),
)
_FEWEST, _MANY = 3, 5
_SHARE = 0.4


def check(document: Document, context: Context) -> Iterator[Fault]:
    words = keywords(document) if len(document.sections) > _FEWEST else {}
    if len(words) < FEWEST_SHARED:
        return
    repeating, headings = repeating_headings(document, words)
    if len(repeating) < _FEWEST or len(repeating) < _SHARE * headings:
        return
    # A title that says a word twice, or many such headings, are meant for machines.
    is_stuffed = max(words.values()) > 1 or len(repeating) >= _MANY
    for heading in repeating:
        yield _fault(document, heading, len(repeating), None if is_stuffed else "info")


def _fault(document: Document, heading: Block, count: int, severity: Severity | None) -> Fault:
    message = f"{count} headings repeat words of the title. Say only what is new: “Causes”, “What helps”."
    related = [related_to(document, document.title, "The title.")] if document.title else []
    return fault_of(document, heading, message, related=related, severity=severity)
