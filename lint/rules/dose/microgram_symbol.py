"""The symbol for microgram is read as milligram, a thousand times as much.

A handwritten or badly printed "µg" looks like "mg", and so does "ug". ISMP and the Joint Commission want "mcg"; the NHS
wants "microgram" in full, and "mcg" or the symbol only where the page explains it. The locale decides which.
"""

from collections.abc import Iterator

from lint.authorities import DO_NOT_USE_LIST, ISMP_ERROR_PRONE
from lint.document.document import Document
from lint.dosing.amounts import MICROGRAMS, SYMBOLS, Amount, amounts
from lint.dosing.contexts import is_lab_value, is_label_text, is_mentioned
from lint.faults import fault, replacement
from lint.finding import Fault, Severity
from lint.language.patterns import Pattern
from lint.rule import Authority, Context, Example, Option, Rule

_EXPLAINED = Pattern(
    r"\bmicrograms?,? \(?(?:(?:or|also|written|shortened to|often|as) ){0,4}\"?(?:mcg|µg|μg|ug)\b"
    r"|\b(?:mcg|µg|μg|ug)\"? ?(?:\(micrograms?|means? (?:a )?microgram|stands for microgram|is short for microgram)"
)
# Micrograms of dust in the air, of iron in blood: nobody takes them.
_NOT_TAKEN = Pattern(r" ?/ ?(?:m³|m3|l\b|dl\b|g\b|m²)| per (?:cubic|lit|decilit)")

RULE = Rule(
    name="dose-microgram-symbol",
    severity="error",
    confidence="high",
    authorities=(
        ISMP_ERROR_PRONE,
        DO_NOT_USE_LIST,
        Authority(
            "NHS",
            "A to Z of NHS health writing: microgram",
            "https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
            "S",
        ),
    ),
    options={
        "write": Option(
            "micrograms",
            'How micrograms are written: "micrograms" (NHS) or "mcg" (ISMP, Joint Commission).',
            {"en-US": "mcg"},
        )
    },
    bad=(
        Example("Levothyroxine tablets have 25µg or 50µg.", found="25µg"),
        Example("Each spray delivers 50 μg of fluticasone.", found="50 μg", locale="en-US"),
        Example("The patch gives off 25 ug an hour.", found="25 ug", locale="en-US"),
        Example("The inhaler releases 100mcg with every puff.", found="100mcg"),
    ),
    good=(
        Example("Each puff has 100 micrograms."),
        Example("Levothyroxine comes in strengths from 25 mcg to 300 mcg.", locale="en-US"),
        Example("Each puff has 100 micrograms (mcg). Your inhaler may show 100 mcg."),
        Example('Some labels say "25 µg". That means micrograms.'),
        Example("The label may say 400 mcg."),
        Example("The limit for fine particles in the air is 20 µg/m³."),
        Example("A ferritin of 30 µg/L is low."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    better = context.options["write"]
    found = [each for each in amounts(document) if each.unit in MICROGRAMS and _is_wrong(document, each, better)]
    if not found or (better != "mcg" and _EXPLAINED.search(document.folded) is not None):
        return
    for amount in found:
        unit = document.shown[amount.unit_start : amount.end]
        if unit.casefold() in SYMBOLS:
            message = f"Write “{better}”. “{unit}” can be read as “mg”, a thousand times as much."
        else:
            message = f"Write “{better}” in full, or explain “{unit}” where it first stands."
        severity: Severity = "error" if unit.casefold() in SYMBOLS else "warning"
        space = "" if amount.gap or better == "mcg" else " "
        fix = replacement(document, amount.unit_start, amount.end, f"{space}{better}", "display")
        yield fault(document, amount.start, amount.end, message, fix, severity=severity)


def _is_wrong(document: Document, amount: Amount, better: str) -> bool:
    """Tell whether a page writes micrograms of a medicine in another way, itself."""
    if amount.unit == better or _NOT_TAKEN.match(document.folded, amount.end):
        return False
    return not (
        is_lab_value(document, amount)
        or is_mentioned(document, amount.start, amount.end)
        or is_label_text(document, amount.start)
    )
