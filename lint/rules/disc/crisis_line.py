"""The page speaks to its reader of suicide or self-harm, and gives no crisis line.

A reader in a crisis may stop reading at that sentence. A line that answers at any hour belongs there, and at the top
of a page on the subject. What is only reported (a rate, a gene, a list of side effects) needs none.
"""

from collections.abc import Iterator

from lint.advice.crises import CUES, crises
from lint.advice.numbers_to_call import crisis_advice, gives_crisis_line
from lint.document.document import Document
from lint.faults import fault
from lint.finding import Fault
from lint.rule import Authority, Context, Example, Rule

RULE = Rule(
    name="disc-crisis-line",
    severity="error",
    confidence="medium",
    for_pages=True,
    authorities=(
        Authority(
            "SIEC",
            "Comparison of recommendations for safe messaging about suicide",
            "https://www.suicideinfo.ca/resource/systematic-comparison-of-recommendations-for-safe-messaging-about-suicide-in-public-communications/",
            "S",
        ),
    ),
    cues=CUES,
    bad=(
        Example("If you have thoughts of suicide, tell your GP today.", found="suicide"),
        Example("# My friend is hurting themselves\n\nStay calm and listen. People do it to cope with a feeling."),
        Example("You may feel that your family would be better off without you.", found="better off without you"),
        Example("---\nlang: en-GB\n---\n\nAre you thinking of ending your life? Call 988.", found="ending your life"),
        Example("Ask your child about self-harm, and stay with them. <!-- Samaritans: 116 123 -->"),
    ),
    good=(
        Example("If you have thoughts of suicide, call Samaritans on 116 123 at any hour."),
        Example("If you think of suicide, call or text 988.", locale="en-US"),
        Example("Are you thinking of ending your life? Text SHOUT to 85258."),
        Example("A suicide gene makes the cell die. You may hear of it in reports on trials."),
        Example("Side effects include a dry mouth, weight gain and suicidal thoughts."),
        Example("The rate of suicide fell in those years."),
        Example("Lift with your legs, or you may hurt yourself."),
        Example("If your child talks about self-harm, call Childline on 0800 1111."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    found = next(crises(document, context.hits), None)
    if found is None or gives_crisis_line(document, context):
        return
    shown = document.shown[found.start : found.end]
    message = (
        f"The page speaks of “{shown}” and gives no crisis line. "
        f"Say here whom to call: {crisis_advice(context)}. Say it at the top too if this is what the page is about."
    )
    yield fault(document, found.start, found.end, message)
