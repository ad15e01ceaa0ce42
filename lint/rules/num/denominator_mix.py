"""Two risks with different denominators are compared, and the larger number looks like the larger risk.

"1 in 200" looks like more than "1 in 50". The CDC asks for the same denominator wherever numbers are compared: "1 in
200" and "4 in 200". A risk that grows with age may be given in its own numbers.
"""

from collections.abc import Iterator

from lint.authorities import VA_STYLE
from lint.document.document import Document
from lint.faults import fault, related_to
from lint.finding import Fault
from lint.language.patterns import Pattern
from lint.risks.shares import WHOLES, RiskShare, count_naturals, risk_shares, whole_of
from lint.rule import Authority, Context, Example, Rule

_AGES = Pattern(
    r"\b(?:ages?|aged|(?:older|younger) (?:people|adults|wom[ae]n|m[ae]n|mothers|parents|you|they)|years? old"
    r"|(?:at|by|over|under|below|above) (?:\d0|\d5|[2-9]\d)s?)\b(?! (?:than )?\d+ in)"
)
_EASY = 5

RULE = Rule(
    name="num-denominator-mix",
    severity="warning",
    confidence="medium",
    authorities=(
        Authority("CDC", "Clear Communication Index, item 17", "https://www.cdc.gov/ccindex/", "S"),
        VA_STYLE,
    ),
    cues=WHOLES,
    bad=(
        Example("The chance of a clot is 1 in 1,000 on the pill and 1 in 5,000 without it.", found="1 in 5,000"),
        Example("In one group 1 in 50 people got cancer, in the other 1 in 30."),
        Example(
            "| Surgery | Chance of bleeding |\n|---|---|\n| Open | 1 in 8 |\n| Keyhole | 1 in 40 |", found="1 in 40"
        ),
        Example("With one dose 3 in 200 people feel dizzy, with two it is 4 in 50."),
    ),
    good=(
        Example("Out of 1,000 people who have screening, 8 need more tests. Out of 1,000 who do not, 3 do."),
        Example("With the drug, 4 in 100 people had a stroke, without it 6 in 100."),
        Example("The chance rises with age. At 20 it is about 1 in 1,500 and at 40 about 1 in 100."),
        Example("A child has a 25% (1 in 4) chance to be ill and a 50% (1 in 2) chance to be a carrier."),
        Example("Our ramps have a slope of 1 in 12, and the older ones 1 in 20."),
        Example("Between 1 in 100 and 1 in 10 people feel sick."),
        Example("About 1 in 10 people feel sick. A rash is rarer: 1 in 100 people have one."),
        Example("It affects 2 in 10 people, which is 1 in 5."),
        Example("| Age | Risk |\n|---|---|\n| 40 | 1 in 100 |\n| 50 | 1 in 50 |"),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    if count_naturals(document, context.hits) < 2:
        return
    groups: dict[tuple[int, int], list[RiskShare]] = {}
    shares = risk_shares(document)
    in_percent = {share.sentence.start for share in shares if share.is_percent}
    for share in shares:
        # "25% (1 in 4), 50% (1 in 2)" can be compared by the percentages.
        if whole_of(document.folded, share.quantity) is not None and share.sentence.start not in in_percent:
            groups.setdefault(_place(document, share), []).append(share)
    for together in groups.values():
        pair = _mixed(document, together)
        if pair is not None and not _is_by_age(document, pair):
            yield _fault(document, *pair)


def _place(document: Document, share: RiskShare) -> tuple[int, int]:
    """Return what stands together: a sentence, or a column of a table."""
    block = share.sentence.block
    table, row = block.within("table"), block.within("row", "tr")
    if block.kind != "cell" or table is None or row is None:
        return share.sentence.start, -1
    return document.extent(table).start, block.position - document.extent(row).start


def _mixed(document: Document, shares: list[RiskShare]) -> tuple[RiskShare, RiskShare] | None:
    """Return two shares of different wholes that are not one number said twice."""
    first = shares[0]
    for share in shares[1:]:
        wholes = {whole_of(document.folded, each.quantity) or 0 for each in (first, share)}
        if len(wholes) > 1 and max(wholes) > _EASY and share.quantity.low != first.quantity.low:
            return first, share
    return None


def _is_by_age(document: Document, pair: tuple[RiskShare, RiskShare]) -> bool:
    """Tell whether a risk is given for ages: in its sentence, or in the first row of its table."""
    sentence = pair[0].sentence
    start, end = sentence.start, pair[1].sentence.end
    table = sentence.block.within("table") if sentence.block.kind == "cell" else None
    if table is not None:
        start = document.blocks[document.extent(table).start].start
    return _AGES.search(document.folded, start, end) is not None


def _fault(document: Document, first: RiskShare, second: RiskShare) -> Fault:
    start, end = second.quantity.start, second.quantity.end
    one, other = (document.shown[each.quantity.start : each.quantity.end] for each in (first, second))
    whole = max(whole_of(document.folded, each.quantity) or 0 for each in (first, second))
    message = f"“{one}” and “{other}” are hard to compare. Give both out of the same number, such as {whole:,.0f}."
    return fault(document, start, end, message, related=[related_to(document, first.quantity, "the other number")])
