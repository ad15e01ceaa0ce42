"""Two sections of a page compare the same two things and come to opposite results.

If women are affected more often in one section and men in another, at least one of them is wrong, and a reader cannot
tell which. A comparison is reported only where both sections compare the same two things in the same respect.
"""

from collections.abc import Iterator

from lint.authorities import NHS_ACCURATE
from lint.claims.example_pages import two_sections
from lint.claims.report import faults_of
from lint.document.document import Document
from lint.finding import Fault
from lint.rule import Context, Example, Rule

RULE = Rule(
    name="conflict-comparison",
    severity="warning",
    confidence="medium",
    authorities=(NHS_ACCURATE,),
    for_pages=True,
    bad=(
        Example(
            two_sections(
                "Varicose veins",
                "Who gets them?",
                "Women get them more often than men.",
                "Men",
                "Men get them more often than women.",
            )
        ),
        Example(
            two_sections(
                "Diabetes",
                "Types",
                "Type 2 is more common than type 1.",
                "How many?",
                "Type 1 is more common than type 2.",
            )
        ),
        Example(
            two_sections(
                "Painkillers",
                "Speed",
                "Soluble tablets work faster than plain tablets.",
                "Plain tablets",
                "Plain tablets work faster than soluble tablets.",
            )
        ),
        Example(
            two_sections(
                "Fractures",
                "Healing",
                "Bones heal faster in children than in adults.",
                "Adults",
                "Bones heal faster in adults than in children.",
            )
        ),
    ),
    good=(
        Example(
            two_sections(
                "Varicose veins",
                "Who gets them?",
                "Women get them more often than men.",
                "Men",
                "Men get them less often than women.",
            )
        ),
        Example(
            two_sections(
                "Diabetes",
                "Types",
                "Type 2 is more common than type 1.",
                "Children",
                "In children, type 1 is more common than type 2.",
            )
        ),
        Example(
            two_sections(
                "Painkillers",
                "Speed",
                "Soluble tablets work faster than plain tablets.",
                "Cost",
                "Soluble tablets cost more than plain tablets.",
            )
        ),
        Example(
            two_sections(
                "Arthritis",
                "Age",
                "It is more common in older people than in the young.",
                "Sex",
                "It is more common in women than in men.",
            )
        ),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    yield from faults_of(document, "comparison")
