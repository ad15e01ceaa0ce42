"""A percentage of people with more than two figures is more exact than anybody knows, or needs.

"63.27% of mothers" comes from one survey and would be another number in the next. The NHS writes "1 in 7 people" rather
than "14.3% of people", and VA rounds likewise.
"""

from collections.abc import Iterator

from lint.authorities import VA_STYLE
from lint.document.document import Document
from lint.faults import fault
from lint.finding import Fault
from lint.language.patterns import Pattern
from lint.risks.shares import PERCENT_SIGNS, risk_shares
from lint.rule import Authority, Context, Example, Rule

_NUMBER = Pattern(r"\d+\.\d+")
_MOST_FIGURES = 2
# Near all or none, the decimals are what is said: 99.9%.
_NEARLY_ALL = 0.99

RULE = Rule(
    name="num-precision",
    severity="info",
    confidence="high",
    authorities=(
        Authority(
            "NHS",
            "Numbers, measurements, dates and time: statistics",
            "https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
            "S",
        ),
        VA_STYLE,
    ),
    cues=PERCENT_SIGNS,
    bad=(
        Example("In the survey, 63.27% of new mothers had back pain.", found="63.27%"),
        Example("About 17 in 100 people (17.35%) had a sore arm. The risk is 17.35%.", found="17.35%"),
        Example("<p>Some 12.5 percent of women develop it.</p>", "html", found="Some 12.5 percent"),
    ),
    good=(
        Example("In the survey, 63% of new mothers had back pain."),
        Example("About 0.5% of people, or 7.4%."),
        Example("The test finds 99.9% of cases."),
        Example("A saline of 0.925% and a BMI of 24.95."),
        Example("An HbA1c of 6.52%."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    for share in risk_shares(document):
        number = _NUMBER.search(share.quantity.words) if share.is_percent else None
        if number is None or share.quantity.low >= _NEARLY_ALL:
            continue
        if len(number[0].replace(".", "").lstrip("0")) > _MOST_FIGURES:
            found = document.shown[share.quantity.start : share.quantity.end]
            rounded = f"{float(number[0]):.{_MOST_FIGURES}g}"
            message = f"“{found}” is more exact than readers need: round it to about {rounded}%."
            yield fault(document, share.quantity.start, share.quantity.end, message)
