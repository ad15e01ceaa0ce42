"""Two sections of a page disagree about how often something happens.

"Most people" in one section and "hardly anyone" in another leave a reader with no idea of the risk. Words such as
"most", "rarely" or "one in ten" are taken as ranges of shares; only shares that exclude each other are reported.
"""

from collections.abc import Iterator

from lint.authorities import NHS_ACCURATE
from lint.claims.example_pages import two_sections
from lint.claims.report import faults_of
from lint.document.document import Document
from lint.finding import Fault
from lint.rule import Context, Example, Rule

RULE = Rule(
    name="conflict-frequency",
    severity="warning",
    confidence="medium",
    authorities=(NHS_ACCURATE,),
    for_pages=True,
    bad=(
        Example(
            two_sections(
                "Gout", "How common is it?", "One adult in ten has gout.", "At a glance", "Gout is extremely rare."
            )
        ),
        Example(
            two_sections(
                "Lyme disease", "Risk", "Most ticks carry the germ.", "Ticks", "Hardly any ticks carry the germ."
            )
        ),
        Example(two_sections("Migraine", "Aura", "About 80% of people have an aura.", "Signs", "An aura is rare.")),
        Example(
            two_sections("Hives", "Return", "Hives come back in most people.", "Outlook", "Hives rarely come back.")
        ),
    ),
    good=(
        Example(
            two_sections(
                "Gout", "How common is it?", "One adult in fifty has gout.", "At a glance", "Gout is quite common."
            )
        ),
        Example(two_sections("Hives", "Return", "Hives usually stay away.", "Outlook", "Hives can come back.")),
        Example(two_sections("Migraine", "Men", "One man in fifteen has it.", "Women", "One woman in five has it.")),
        Example(
            two_sections(
                "Statins", "Side effects", "Most people have none.", "Muscles", "Rarely, the muscles are harmed."
            )
        ),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    yield from faults_of(document, "frequency")
