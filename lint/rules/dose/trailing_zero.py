"""A zero behind the decimal point of a dose is read as ten times as much.

"1.0 mg" becomes "10 mg" where the point is faint or overlooked. The Joint Commission forbids it in orders for
medicines, and ISMP lists it among the forms that have harmed patients. What a laboratory measured may keep it: there it
says how exact the value is.
"""

from collections.abc import Iterator

from lint.authorities import DO_NOT_USE_LIST, ISMP_ERROR_PRONE
from lint.document.document import Document
from lint.dosing.amounts import amounts
from lint.dosing.contexts import is_lab_value, is_mentioned
from lint.faults import fault, replacement
from lint.finding import Fault
from lint.rule import Context, Example, Rule

RULE = Rule(
    name="dose-trailing-zero",
    severity="error",
    confidence="high",
    authorities=(
        DO_NOT_USE_LIST,
        ISMP_ERROR_PRONE,
    ),
    bad=(
        Example("Take 1.0 mg at bedtime.", found="1.0 mg"),
        Example("The pens hold 0.25 mg, 0.5 mg and 1.0 mg.", found="1.0 mg"),
        Example("<p>Each tablet has <b>5.0</b>mg of the medicine.</p>", "html", found="5.0mg"),
        Example("The dose went up to 2.50mg.", found="2.50mg"),
    ),
    good=(
        Example("Take 1 mg at bedtime. The next strength is 2.5 mg."),
        Example("A creatinine level of 1.0 mg/dL is normal."),
        Example("Her blood test showed a CRP of 5.0mg/L."),
        Example("The nodule is 6.0 mm wide, and the app is version 2.0."),
        Example('Write 1 mg, never "1.0 mg".'),
        Example("Your INR should be 2.0 to 3.0."),
        Example("The tablet has 10 mg, or 100.5 mg of the salt."),
        Example("Set it to `1.0 mg`."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    for amount in amounts(document):
        whole, point, decimals = amount.number.partition(".")
        if not (point and whole and decimals.endswith("0")):
            continue
        if is_lab_value(document, amount) or is_mentioned(document, amount.start, amount.end):
            continue
        better = f"{whole}.{decimals}".rstrip("0").rstrip(".")
        found, unit = document.shown[amount.start : amount.end], document.shown[amount.number_end : amount.end]
        misread = f"{whole}{decimals}".lstrip("0")
        message = f"Write “{better}{unit}”. “{found}” can be read as “{misread}{unit}”."
        fix = replacement(document, amount.start, amount.number_end, better, "display")
        yield fault(document, amount.start, amount.end, message, fix)
