"""A promotion stands between signs of an illness and the advice to get help.

Somebody who has just recognised their symptoms needs the next line to be what to do. Readers stop at what looks like
an end, and miss the advice below it.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.finding import Fault
from lint.promos.find import promos_of
from lint.promos.report import fault_of_promo, interrupts
from lint.rule import Authority, Context, Example, Rule

RULE = Rule(
    name="promo-interrupts",
    severity="error",
    confidence="high",
    authorities=(
        Authority(
            "NHS",
            "Help users decide when and where to get care",
            "https://service-manual.nhs.uk/design-system/patterns/help-users-decide-when-and-where-to-get-care",
            "D",
        ),
    ),
    bad=(
        Example(
            "# Stroke\n\nSigns of a stroke are:\n\n- a drooping face\n- slurred speech\n\nRead more "
            "about “9 Beaches to See This Year!”\n\n"
            "Call 999 at once.\n",
            found="Read more about “9 Beaches to See This Year!”",
            fixed="# Stroke\n\nSigns of a stroke are:\n\n- a drooping face\n- slurred speech\n\nCall 999 at once.\n",
        ),
        Example(
            "# Sepsis\n\n- blotchy skin\n- fast breathing\n\nSubscribe to our newsletter!\n\nGo to "
            "the emergency department.\n"
        ),
        Example(
            "# Stroke\n\n- weak arm\n\nAlso read: [The Best Garden Sheds](/sheds)\n\n## Get help "
            "urgently\n\nCall 911.\n",
            locale="en-US",
        ),
    ),
    good=(
        Example("# Stroke\n\n- a drooping face\n\nCall 999 at once.\n"),
        Example(
            "# Stroke\n\n- a drooping face\n\nRead more about [signs of a stroke](signs.md)\n\nCall 999 at once.\n"
        ),
        Example("# Stroke\n\n- a drooping face\n- slurred speech\n\nThese signs start suddenly. Call 999 at once.\n"),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    for promo in promos_of(document, context.knowledge):
        if interrupts(document, promo):
            message = (
                "“{title}” stands between the signs and the advice to get help. Delete it, so "
                "that nobody misses the advice."
            )
            yield fault_of_promo(document, promo, message)
