"""A dose that begins with a decimal point is read as ten times as much.

".5 mg" becomes "5 mg" where the point is faint or overlooked. The Joint Commission and ISMP want a zero before the
point, and the NHS writes one before every decimal point of a number below 1.
"""

from collections.abc import Iterator

from lint.authorities import DO_NOT_USE_LIST, ISMP_ERROR_PRONE, NHS_NUMBERS
from lint.document.document import Document
from lint.dosing.amounts import amounts
from lint.dosing.contexts import is_mentioned
from lint.faults import fault, replacement
from lint.finding import Fault
from lint.rule import Context, Example, Rule

RULE = Rule(
    name="dose-naked-decimal",
    severity="error",
    confidence="high",
    authorities=(
        DO_NOT_USE_LIST,
        ISMP_ERROR_PRONE,
        NHS_NUMBERS,
    ),
    bad=(
        Example("Alprazolam is sold as .5 mg and 1 mg tablets.", found=".5 mg"),
        Example("The nurse gave .25ml of the vaccine.", found=".25ml"),
        Example("| Age | Dose |\n|---|---|\n| 2 to 5 years | .75 mL |", found=".75 mL"),
    ),
    good=(
        Example("Take 0.5 mg."),
        Example('We write 0.5mg. Without the zero, ".5mg" can be read as 5mg.'),
        Example("The difference was small (P = .04)."),
        Example("A .22 calibre rifle. Version .5 of the app."),
        Example("Rest for a day.5 mg is the dose."),
        Example("Take 2.5 mg or 1,000.5 mg."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    for amount in amounts(document):
        stands_alone = not document.folded[max(amount.start - 1, 0) : amount.start].strip(" \n(-–/~|")
        if not amount.number.startswith(".") or not stands_alone:
            continue
        if is_mentioned(document, amount.start, amount.end):
            continue
        found, unit = document.shown[amount.start : amount.end], document.shown[amount.number_end : amount.end]
        message = f"Write “0{found}”. Without the zero it can be read as “{amount.number[1:]}{unit}”."
        fix = replacement(document, amount.start, amount.number_end, f"0{amount.number}", "display")
        yield fault(document, amount.start, amount.end, message, fix)
