"""Two formats for risks in one section cannot be compared.

"2% bleed, 1 in 100 get an infection": few readers see which is more. The NHS says to use one format or the other. To
give the same number in both, "1 in 4 (25%)", is fine.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.faults import fault, related_to
from lint.finding import Fault
from lint.risks.natural import as_people
from lint.risks.shares import PERCENT_SIGNS, RiskShare, risk_shares
from lint.rule import Authority, Context, Example, Rule

_CLOSE = 0.15
# Less than this is hardly ever said in per cent: there, one format for the page would help nobody.
_RARE = 0.001

RULE = Rule(
    name="num-mixed-formats",
    severity="warning",
    confidence="medium",
    authorities=(
        Authority(
            "NHS",
            "Numbers, measurements, dates and time: statistics",
            "https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
            "S",
        ),
    ),
    cues=PERCENT_SIGNS,
    bad=(
        Example("Bleeding affects 2% of people. Infection affects about 1 in 100 people.", found="about 1 in 100"),
        Example("## Risks\n\nAbout 1 in 20 patients need surgery. Another 10% have numbness.", found="10%"),
        Example("## Chances\n\n- At age 30: 1 in 3 cycles lead to a birth\n- At age 36: 25% of cycles do\n"),
    ),
    good=(
        Example("About 1 in 4 people (25%) have another episode."),
        Example("The risk is 20%. That means 1 in 5 people will have it."),
        Example("The cream is 2% ketoconazole. It helps about 7 in 10 people."),
        Example("About 2 in 100 people bleed. About 1 in 100 get an infection."),
        Example("## Bleeding\n\n2% of people bleed.\n\n## Infection\n\nAbout 1 in 100 people get one."),
        Example("Around 17 in 100 people (17.35%) had a sore arm."),
        Example("About 1 in 40,000 people have it. In 20% of people it runs in the family."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    for shares in _by_section(document):
        alone = [share for share in shares if not any(_is_same(share, other) for other in shares)]
        second = next((share for share in alone if share.is_percent != alone[0].is_percent), None)
        if second is not None:
            yield _fault(document, alone[0], second)


def _fault(document: Document, first: RiskShare, second: RiskShare) -> Fault:
    start, end = second.quantity.start, second.quantity.end
    one = document.shown[first.quantity.start : first.quantity.end]
    other = document.shown[start:end]
    percent = first if first.is_percent else second
    people = as_people(percent.quantity)
    hint = f" {document.shown[percent.quantity.start : percent.quantity.end]} is {people}." if people else ""
    message = f"“{one}” and “{other}” are hard to compare: use one format in a section.{hint}"
    return fault(document, start, end, message, related=[related_to(document, first.quantity, "the other format")])


def _by_section(document: Document) -> Iterator[list[RiskShare]]:
    sections: dict[int, list[RiskShare]] = {}
    for share in risk_shares(document):
        if share.quantity.high >= _RARE:
            section = document.section_of(share.sentence.block)
            sections.setdefault(section.blocks[0].position, []).append(share)
    return (shares for shares in sections.values() if len(shares) > 1)


def _is_same(one: RiskShare, other: RiskShare) -> bool:
    """Tell whether two shares say one number in two formats."""
    if one.is_percent == other.is_percent:
        return False
    low, high = one.quantity, other.quantity
    return _is_close(low.low, high.low) and _is_close(low.high, high.high)


def _is_close(one: float, other: float) -> bool:
    return abs(one - other) <= _CLOSE * max(one, other)
