"""A risk is said to go up or down, and nobody says from what.

"Doubles your risk" sounds the same whether 1 in 10 people become 2, or 1 in 100,000. Readers can only weigh it up with
the numbers before and after: "from 1 in 1,000 to 2 in 1,000". Patient bodies ask for the absolute risk beside, or in
place of, the relative one.
"""

from bisect import bisect_left
from collections.abc import Iterator

from lint.authorities import VA_STYLE
from lint.document.document import Document
from lint.faults import fault
from lint.finding import Fault
from lint.language.patterns import Pattern
from lint.risks.near import around
from lint.risks.relative import CUES, relative_risks
from lint.risks.shares import PEOPLE, risk_shares
from lint.rule import Authority, Context, Example, Rule

_SENTENCES = 2
_OUT_OF = Pattern(r"\b(?:out of|in|of) (?:every )?\d[\d,]* (?:people|women|men|children|patients|babies|adults|who)\b")
_FRACTION = Pattern(
    r"\b(?:half|a third|a quarter|one[- ]third|two[- ]thirds|three[- ]quarters) of (?:all |the )?(?:[a-z]+ )?"
    rf"{PEOPLE}\b"
)
_SCREENING = Pattern(r"\bscreening\b")

RULE = Rule(
    name="num-relative-only",
    severity="warning",
    confidence="medium",
    authorities=(
        Authority(
            "Patient Information Forum", "Use absolute risk, not relative risk", "https://www.pifonline.org.uk", "S"
        ),
        VA_STYLE,
    ),
    cues=CUES,
    bad=(
        Example("Smoking doubles your risk of a heart attack.", found="doubles your risk"),
        Example("People who work nights are 40% more likely to get kidney stones.", found="40% more likely"),
        Example("In the trial, the shot cut the risk of shingles by 90%."),
        Example("Women who take it are three times as likely to have a clot.", found="three times as likely"),
        Example("A diet high in salt raises the chance of stomach cancer by a quarter."),
    ),
    good=(
        Example("Smoking doubles the risk, from about 1 in 100 to 2 in 100."),
        Example("It is twice as likely after surgery. Without surgery, 3 in 1,000 people have it."),
        Example("Do not double your next dose if you forget one."),
        Example("He was doubled over with cramps. See an optician if you have double vision."),
        Example("You can lower your risk of falling by picking up loose rugs."),
        Example("Does smoking double the risk of a stroke?"),
        Example("Boys are four times as likely to have it as girls."),
        Example("Bowel screening cuts the risk of dying of bowel cancer by a quarter."),
        Example('The advert said it "cuts your risk by half".'),
        Example("Half of those with one stone have another. Drinking more cuts that risk by half."),
        Example("With help you are three times as likely to stop smoking."),
        Example("Take it three times a day. Walk twice as far."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    absolute = [share.quantity.start for share in risk_shares(document)]
    for start, end, sentence in relative_risks(document, context.hits):
        first, last = around(document, sentence, _SENTENCES)
        place = bisect_left(absolute, first)
        if place < len(absolute) and absolute[place] < last:
            continue
        if any(each.search(document.folded, first, last) is not None for each in (_OUT_OF, _FRACTION)):
            continue
        # For screening, PIF accepts it: who is screened has no risk of their own to start from.
        if _SCREENING.search(document.folded, sentence.start, sentence.end) is not None:
            continue
        found = document.shown[start:end]
        message = f"“{found}”: from what to what? Give the numbers, such as “from 1 in 100 people to 2 in 100”."
        yield fault(document, start, end, message)
