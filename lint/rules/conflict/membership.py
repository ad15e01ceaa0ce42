"""One section of a page counts something among a group, and another does not.

A page that calls a medicine a penicillin here and denies it there is dangerous to people who are allergic. The same
goes for who can get an illness, what a vaccine covers and what kind of thing something is.
"""

from collections.abc import Iterator

from lint.authorities import NHS_ACCURATE
from lint.claims.example_pages import two_sections
from lint.claims.report import faults_of
from lint.document.document import Document
from lint.finding import Fault
from lint.rule import Context, Example, Rule

RULE = Rule(
    name="conflict-membership",
    severity="warning",
    confidence="medium",
    authorities=(NHS_ACCURATE,),
    for_pages=True,
    bad=(
        Example(
            two_sections(
                "Lactose intolerance",
                "What it is",
                "Lactose intolerance is a kind of allergy.",
                "Allergy",
                "Lactose intolerance is not an allergy.",
            )
        ),
        Example(
            two_sections(
                "Chorea",
                "Type",
                "Chorea is an involuntary movement.",
                "Classification",
                "Chorea is not counted among the involuntary movements.",
            )
        ),
        Example(
            two_sections(
                "Breast cancer",
                "Who is affected?",
                "Only women can get it.",
                "Men",
                "A few hundred men get it every year.",
            )
        ),
        Example(
            two_sections(
                "MMR",
                "What it covers",
                "Measles, mumps and rubella.",
                "Rubella",
                "Rubella is not covered by the MMR jab.",
            )
        ),
    ),
    good=(
        Example(
            two_sections(
                "Amoxicillin",
                "Family",
                "Amoxicillin is a penicillin.",
                "Other drugs",
                "Doxycycline is not a penicillin.",
            )
        ),
        Example(
            two_sections(
                "Lactose intolerance",
                "What it is",
                "Lactose intolerance is not an allergy.",
                "Milk allergy",
                "Milk allergy is an allergy.",
            )
        ),
        Example(
            two_sections(
                "Breast cancer", "Who is affected?", "Most are women.", "Men", "A few hundred men get it every year."
            )
        ),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    yield from faults_of(document, "membership")
