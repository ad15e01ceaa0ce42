"""Two sections of a page give different amounts for the same thing.

A reader who meets "take it twice a day" in one section and "every four hours" in another cannot follow both, and may
take too much. Amounts are compared in the same unit and as ranges: what overlaps, and what is about different people,
phases or ways of taking, is no contradiction.
"""

from collections.abc import Iterator

from lint.authorities import NHS_ACCURATE
from lint.claims.example_pages import two_sections
from lint.claims.report import faults_of
from lint.document.document import Document
from lint.finding import Fault
from lint.rule import Context, Example, Rule

RULE = Rule(
    name="conflict-number",
    severity="warning",
    confidence="medium",
    authorities=(NHS_ACCURATE,),
    for_pages=True,
    bad=(
        Example(
            two_sections(
                "Croup",
                "How long it lasts",
                "The cough lasts three to five days.",
                "Duration",
                "Croup goes on for three weeks.",
            )
        ),
        Example(
            two_sections(
                "Ear drops", "How often", "Use the drops three times a day.", "Dose", "Use the drops every hour."
            )
        ),
        Example(
            two_sections(
                "Swimmer's ear", "Healing", "It heals within a week.", "Duration", "It takes six weeks to heal."
            )
        ),
        Example(
            two_sections(
                "Salt",
                "The limit",
                "Adults should have no more than 6 g of salt a day.",
                "How much?",
                "Adults should have no more than 12 g of salt a day.",
            )
        ),
    ),
    good=(
        Example(
            two_sections(
                "Croup",
                "How long it lasts",
                "The cough lasts three to five days.",
                "Duration",
                "Croup goes on for less than a week.",
            )
        ),
        Example(
            two_sections(
                "Hay fever tablets",
                "Start",
                "They start to work within an hour.",
                "Effect",
                "The effect lasts for 24 hours.",
            )
        ),
        Example(
            two_sections("Fever", "In babies", "The fever lasts two days.", "In adults", "The fever lasts a week.")
        ),
        Example(two_sections("Eye drops", "How often", "Use them twice a day.", "Times", "Use them every 12 hours.")),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    yield from faults_of(document, "number")
