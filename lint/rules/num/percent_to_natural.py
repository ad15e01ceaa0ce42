"""A percentage of people is harder to grasp than so many in 10 or 100.

Many readers cannot say how many people "15%" are; "15 in 100" they can picture. The NHS often says "1 in 2" or "half"
instead of a percentage, and the CDC asks for a chance in more than one form. Strengths of creams, blood values and
discounts may stay percentages.
"""

from collections.abc import Iterator

from lint.authorities import VA_STYLE
from lint.document.document import Document
from lint.faults import fault
from lint.finding import Fault
from lint.language.patterns import Pattern
from lint.risks.natural import as_people
from lint.risks.near import around
from lint.risks.shares import PERCENT_SIGNS, RiskShare, risk_shares
from lint.rule import Authority, Context, Example, Rule

_SENTENCES = 2
_PEOPLE = Pattern(
    r"\b(?:\d+|one|two|three|four|five|six|seven|eight|nine)(?: [a-z]+)? (?:in|out of|of|per) (?:every )?"
    r"(?:\d|ten\b|five\b|four\b|three\b|two\b|a hundred|a thousand|twenty)"
    r"|\b(?:half|a third|a quarter|one[- ]third|one[- ]quarter|two[- ]thirds|three[- ]quarters)\b"
)

RULE = Rule(
    name="num-percent-to-natural",
    severity="info",
    confidence="medium",
    authorities=(
        Authority(
            "NHS",
            "Numbers, measurements, dates and time: fractions and percentages",
            "https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
            "S",
        ),
        VA_STYLE,
        Authority("CDC", "Clear Communication Index, item 20", "https://www.cdc.gov/ccindex/", "S"),
    ),
    cues=PERCENT_SIGNS,
    bad=(
        Example("About 15% of people who have the operation get an infection.", found="About 15%"),
        Example("The chance of the cancer coming back is 20%.", found="20%"),
        Example("Headache happened in 30% of those on the tablets.", found="30%"),
        Example("<p>Your risk of a stroke is about 25 per cent.</p>", "html", found="about 25 per cent"),
    ),
    good=(
        Example("About 15 in 100 people get an infection."),
        Example("The risk is 20%. That means 1 in 5 people will have it."),
        Example("Use hydrocortisone 1% cream, and a rub that is at least 60% alcohol."),
        Example("Lose 5% of your body weight. An HbA1c of 6.5% can mean diabetes."),
        Example("Members get 20% off. Oxygen saturation is normally 95% to 100%."),
        Example("Smokers are 40% more likely to get it."),
        Example("Half of people (50%) get better by themselves."),
        Example("A BMI of 25 with 30% body fat."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    shares = risk_shares(document)
    last = -1
    for share in shares:
        if not share.is_percent or share.sentence.start == last or _has_people_near(document, share):
            continue
        last = share.sentence.start
        people = as_people(share.quantity)
        if people:
            found = document.shown[share.quantity.start : share.quantity.end]
            message = f"Say how many people “{found}” are: {people}."
            yield fault(document, share.quantity.start, share.quantity.end, message)


def _has_people_near(document: Document, share: RiskShare) -> bool:
    """Tell whether so many in so many stands within two sentences of a percentage."""
    return _PEOPLE.search(document.folded, *around(document, share.sentence, _SENTENCES)) is not None
