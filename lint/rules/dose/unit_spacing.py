"""The number and the unit of a dose are not written as the page's country writes them.

ISMP asks for a space, "10 mg", because the m of "10mg" is read as a zero. The NHS writes no space. A page should keep
to one of them: the locale decides which, or the option, and "any" leaves both alone.
"""

from collections.abc import Iterator

from lint.authorities import ISMP_ERROR_PRONE
from lint.document.document import Document
from lint.dosing.amounts import amounts
from lint.dosing.contexts import is_lab_value, is_label_text, is_mentioned
from lint.faults import fault, replacement
from lint.finding import Fault
from lint.rule import Authority, Context, Example, Option, Rule

RULE = Rule(
    name="dose-unit-spacing",
    severity="info",
    confidence="high",
    authorities=(
        ISMP_ERROR_PRONE,
        Authority(
            "NHS",
            "Numbers, measurements, dates and time: dosage",
            "https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
            "S",
        ),
    ),
    options={
        "style": Option(
            "joined",
            'How numbers and units stand: "joined", 10mg (NHS), "spaced", 10 mg (ISMP), or "any".',
            {"en-US": "spaced"},
        )
    },
    bad=(
        Example("The capsules come in 10 mg and 20 mg strengths.", found="10 mg"),
        Example("The tablets have 2.5mg or 5mg.", found="2.5mg", locale="en-US"),
        Example("The dropper is marked at 1.25mL.", found="1.25mL", locale="en-US"),
        Example("The tablets have 5mg.", options={"style": "spaced"}),
    ),
    good=(
        Example("The capsules come in 10mg and 20mg strengths."),
        Example("The tablets have 2.5 mg or 5 mg.", locale="en-US"),
        Example("The tablets have 2.5 mg or 5mg.", options={"style": "any"}),
        Example("Take 100 micrograms, or 10 units."),
        Example('The pack says "10 mg".'),
        Example("Use a 5-ml spoon."),
        Example("A level of 125 mg/dL is high. The label says 5 mcg."),
    ),
)
_SHORT = frozenset({"mg", "g", "ml", "mcg"})


def check(document: Document, context: Context) -> Iterator[Fault]:
    style = context.options["style"]
    if style == "any":
        return
    for amount in amounts(document):
        has_hyphen = document.folded[amount.number_end] == "-"
        if amount.unit not in _SHORT or has_hyphen or (amount.gap == 0) == (style == "joined"):
            continue
        if is_lab_value(document, amount) or (amount.unit == "mcg" and is_label_text(document, amount.start)):
            continue
        if is_mentioned(document, amount.start, amount.end):
            continue
        number, unit = document.shown[amount.start : amount.number_end], document.shown[amount.unit_start : amount.end]
        space = "" if style == "joined" else " "
        fix = replacement(document, amount.start, amount.end, f"{number}{space}{unit}", "display")
        message = f"Write “{number}{space}{unit}” here and in the rest of the page: one style for all doses."
        yield fault(document, amount.start, amount.end, message, fix)
        return
