"""The page tells readers to stop a prescribed medicine, and not to ask first.

To stop some medicines suddenly is dangerous: heart and blood pressure tablets, steroids, insulin, medicines for
epilepsy or depression. Whoever prescribed them knows why. A page may only say: do not stop without medical advice.
"""

from collections.abc import Iterator

from lint.advice.stopping import CUES, stops
from lint.document.document import Document
from lint.faults import fault
from lint.finding import Fault
from lint.rule import Authority, Context, Example, Rule

RULE = Rule(
    name="disc-stop-medicine",
    severity="error",
    confidence="medium",
    for_pages=True,
    authorities=(
        Authority(
            "NHS", "Twitching eyes and muscles", "https://www.nhs.uk/conditions/twitching-eyes-and-muscles/", "S"
        ),
    ),
    cues=CUES,
    bad=(
        Example("Stop your allopurinol as soon as a flare begins.", found="Stop your allopurinol"),
        Example("If your legs ache, stop taking your statin for a month.", found="stop taking your statin"),
        Example("If you are on blood pressure tablets and feel faint, just leave them off."),
        Example("<p>You can safely halve your antidepressants once you feel better.</p>", "html"),
    ),
    good=(
        Example("Do not stop taking your statin without talking to your doctor."),
        Example("Stop taking your tablets only if your doctor tells you to."),
        Example("Do not believe anyone who tells you to stop your medicine."),
        Example("Many people stop taking statins because of sore muscles."),
        Example("Before you stop your medicine, ask your GP."),
        Example("Stop and see a doctor if you take warfarin and bleed."),
        Example("Stop smoking. Keep taking your tablets."),
        Example("Can I stop my antidepressants?"),
        Example("Skip the gym if your tablets make you dizzy."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    for start, end in stops(document, context.hits):
        message = (
            "Nobody should stop a prescribed medicine on their own. Say: do not stop it without getting medical advice."
        )
        yield fault(document, start, end, message)
