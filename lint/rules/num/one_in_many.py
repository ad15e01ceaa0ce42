"""A denominator that is no round number cannot be pictured.

"1 in 8,932" says more than anybody can use; "about 1 in 9,000" is remembered. The CDC asks for whole, round numbers
that readers can grasp.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.faults import fault
from lint.finding import Fault
from lint.risks.shares import WHOLES, count_naturals, risk_shares, whole_of
from lint.rule import Authority, Context, Example, Rule

_LEAST = 1000
_DIGITS = 2

RULE = Rule(
    name="num-one-in-many",
    severity="info",
    confidence="high",
    authorities=(Authority("CDC", "Clear Communication Index, item 15", "https://www.cdc.gov/ccindex/", "D"),),
    cues=WHOLES,
    bad=(
        Example("The chance of a serious reaction is 1 in 8,932.", found="1 in 8,932"),
        Example("One in 13,475 babies is born with it.", found="One in 13,475"),
        Example("<p>About 1 in 1,125 people carry the gene.</p>", "html", found="About 1 in 1,125"),
    ),
    good=(
        Example("The chance of a serious reaction is about 1 in 9,000."),
        Example("The condition affects about 1 in 10,000 people, or 1 in 2,500 men."),
        Example("About 1 in 125 people have it."),
        Example("Go to room 1 in 2134 Main Street."),
        Example("Of 8,932 people, 1 had a reaction."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    if not count_naturals(document, context.hits):
        return
    for share in risk_shares(document):
        whole = whole_of(document.folded, share.quantity)
        if whole is None or whole <= _LEAST:
            continue
        rounded = float(f"{whole:.{_DIGITS - 1}e}")
        if rounded != whole:
            found = document.shown[share.quantity.start : share.quantity.end]
            message = f"Round “{found}”, for example to “about 1 in {rounded:,.0f}”."
            if share.quantity.low * whole > 1.5:
                message = f"Round “{found}” to a number that readers can picture."
            yield fault(document, share.quantity.start, share.quantity.end, message)
