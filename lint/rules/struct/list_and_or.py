"""An item of a list ends in "and" or "or".

It is the lead-in that says whether all or any of the items must be true: "if you have any of these". A joint at the end
of a line is easily missed, and people who hear the list wait for more.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.faults import fault
from lint.finding import Fault
from lint.language.patterns import Pattern
from lint.rule import Authority, Context, Example, Rule
from lint.structure.lists import item_lists

RULE = Rule(
    name="struct-list-and-or",
    severity="info",
    confidence="high",
    authorities=(Authority("NHS", "Formatting: lists", "https://service-manual.nhs.uk/content/formatting", "S"),),
    bad=(
        Example("See a GP if:\n\n- the leg is hot or\n- you are pregnant\n", found="or"),
        Example("Take:\n\n1. water, and\n2. salt\n", found="and"),
        Example("<ul><li>the leg is hot; and/or</li><li>it is red</li></ul>", "html"),
    ),
    good=(
        Example("See a GP if any of these is true:\n\n- the leg is hot or red\n- you are pregnant\n"),
        Example("- bread and butter\n- Orlando\n- salt and\n  pepper\n"),
        Example("<nav><ul><li>this or</li><li>that</li></ul></nav>", "html"),
    ),
)
_JOINT = Pattern(r"\b(?:and/or|and|or)\b[\s,;]*$")


def check(document: Document, context: Context) -> Iterator[Fault]:
    for listed in item_lists(document):
        for item in listed.items:
            text = document.folded[max(item.start, item.end - 12) : item.end]
            joint = _JOINT.search(text)
            if joint is not None:
                start = item.end - len(text) + joint.start()
                word = joint[0].rstrip(" ,;\n")
                message = f"Leave the “{word}” out and say in the lead-in whether all or any of the items must be true."
                yield fault(document, start, start + len(word), message)
