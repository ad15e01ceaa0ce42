"""A long number without commas is misread by a factor of ten.

The zeros of "100000 units" have to be counted. ISMP asks for "100,000" or "100 thousand", and the NHS writes a comma in
every number over 999.
"""

from collections.abc import Iterator

from lint.authorities import ISMP_ERROR_PRONE, NHS_NUMBERS
from lint.document.document import Document
from lint.dosing.amounts import UNITS, Amount, amounts
from lint.dosing.contexts import has_dose_words, is_lab_value, is_mentioned
from lint.faults import fault, replacement
from lint.finding import Fault
from lint.language.patterns import Pattern
from lint.rule import Context, Example, Rule

_LEAST_DIGITS = 5
# Units that are built, sold or let are no units of medicine.
_GOODS = Pattern(r"\b(?:sold|shipped|built|housing|homes|flats|produced|made|sales|stock|ordered|bought)\b")

RULE = Rule(
    name="dose-large-number",
    severity="warning",
    confidence="high",
    authorities=(
        ISMP_ERROR_PRONE,
        NHS_NUMBERS,
    ),
    bad=(
        Example("Nystatin has 100000 units in each millilitre.", found="100000 units"),
        Example("One capsule holds 50000 IU of vitamin D.", found="50000 IU"),
        Example("Never inject 25000 units at once.", found="25000 units"),
    ),
    good=(
        Example("A vial of heparin holds 10,000 units."),
        Example("The trial enrolled 30000 people."),
        Example("Quote batch 100000 when you report a side effect."),
        Example("Call 18005550123. Write to PO Box 48210."),
        Example("They sold 100000 units of the book."),
        Example("Take 1500 mg."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    for amount in amounts(document):
        if not (amount.number.isdigit() and len(amount.number) >= _LEAST_DIGITS) or not _is_dose(document, amount):
            continue
        if amount.number.startswith("0") or is_mentioned(document, amount.start, amount.end):
            continue
        better = f"{int(amount.number):,}"
        found, unit = document.shown[amount.start : amount.end], document.shown[amount.number_end : amount.end]
        message = f"Write “{better}{unit}”: the digits of “{found}” are easily miscounted."
        fix = replacement(document, amount.start, amount.number_end, better, "display")
        yield fault(document, amount.start, amount.end, message, fix)


def _is_dose(document: Document, amount: Amount) -> bool:
    if amount.unit not in UNITS:
        return not is_lab_value(document, amount)
    sentence = document.sentence_at(amount.start)
    if _GOODS.search(document.folded, sentence.start, sentence.end) is not None:
        return has_dose_words(document.folded, sentence)
    return True
