"""Two sections of a page disagree about when something happens or is done.

A medicine that is to be taken before food in one section and after food in another will be taken wrongly by somebody.
The
same goes for what is worst by day or at night, comes on suddenly or bit by bit, or in which season it strikes.
"""

from collections.abc import Iterator

from lint.authorities import NHS_ACCURATE
from lint.claims.example_pages import two_sections
from lint.claims.report import faults_of
from lint.document.document import Document
from lint.finding import Fault
from lint.rule import Context, Example, Rule

RULE = Rule(
    name="conflict-timing",
    severity="warning",
    confidence="medium",
    authorities=(NHS_ACCURATE,),
    for_pages=True,
    bad=(
        Example(
            two_sections(
                "Croup", "Time of day", "The cough is worse at night.", "When it strikes", "The cough is worse by day."
            )
        ),
        Example(
            two_sections(
                "Iron tablets",
                "Before or after?",
                "Take them before breakfast.",
                "How to take them",
                "Take them after breakfast.",
            )
        ),
        Example(
            two_sections("Flu", "Season", "Most cases come in winter.", "Time of year", "Most cases come in summer.")
        ),
        Example(
            two_sections(
                "Statins", "When", "Take the tablet in the morning.", "How to take it", "Take the tablet at bedtime."
            )
        ),
    ),
    good=(
        Example(
            two_sections(
                "Croup", "Time of day", "The cough is worse at night.", "By day", "By day the cough is often mild."
            )
        ),
        Example(
            two_sections(
                "Brushing",
                "Before or after?",
                "Brush your teeth before bed.",
                "Mornings",
                "Brush them after breakfast too.",
            )
        ),
        Example(two_sections("Stroke", "Start", "It comes on suddenly.", "Recovery", "Strength comes back gradually.")),
        Example(
            two_sections(
                "Hay fever", "Trees", "Tree pollen is worst in spring.", "Grass", "Grass pollen is worst in summer."
            )
        ),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    yield from faults_of(document, "timing")
