"""One section of a page calls two things the same, and another calls them different.

Readers who look up a name need to know whether two names stand for one illness or one medicine. Taken for the same, two
medicines may be mixed up; taken for different, one may be taken twice.
"""

from collections.abc import Iterator

from lint.authorities import NHS_ACCURATE
from lint.claims.example_pages import two_sections
from lint.claims.report import faults_of
from lint.document.document import Document
from lint.finding import Fault
from lint.rule import Context, Example, Rule

RULE = Rule(
    name="conflict-identity",
    severity="warning",
    confidence="medium",
    authorities=(NHS_ACCURATE,),
    for_pages=True,
    bad=(
        Example(
            two_sections(
                "Rubella",
                "Names",
                "Rubella and German measles are the same.",
                "Do not confuse",
                "Rubella and German measles are two separate infections.",
            )
        ),
        Example(
            two_sections(
                "Cardiac arrest",
                "Heart attack",
                "A cardiac arrest is the same as a heart attack.",
                "Definition",
                "A cardiac arrest is not the same as a heart attack.",
            )
        ),
        Example(
            two_sections(
                "Slipped disc",
                "Another name",
                "A slipped disc and a prolapsed disc are one and the same.",
                "Prolapsed disc",
                "A prolapsed disc differs from a slipped disc.",
            )
        ),
        Example(
            two_sections(
                "Strep throat",
                "Scarlet fever",
                "Scarlet fever is another name for strep throat.",
                "Names",
                "Scarlet fever and strep throat are different illnesses.",
            )
        ),
    ),
    good=(
        Example(
            two_sections(
                "Rubella",
                "Names",
                "Rubella and German measles are the same.",
                "Measles",
                "Measles and German measles are two separate infections.",
            )
        ),
        Example(
            two_sections(
                "Cardiac arrest",
                "Heart attack",
                "A cardiac arrest is not the same as a heart attack.",
                "Definition",
                "A cardiac arrest and a heart attack are different things.",
            )
        ),
        Example(
            two_sections(
                "Slipped disc",
                "Another name",
                "A slipped disc is also called a prolapsed disc.",
                "Bulging disc",
                "A bulging disc is not the same as a slipped disc.",
            )
        ),
        Example(
            two_sections(
                "Croup", "A question", "Is croup the same as a cold?", "Answer", "Croup is not the same as a cold."
            )
        ),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    yield from faults_of(document, "identity")
