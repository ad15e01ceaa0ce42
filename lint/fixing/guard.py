"""What no fix may change: numbers, units, doses. A rule that tries is stopped here, whatever it thought."""

from __future__ import annotations

import re

from lint.finding import Edit
from lint.language.patterns import Pattern

_A_NUMBER = r"\d+(?:[.,]\d+)*|[½¼¾⅓⅔⅛]"
_A_UNIT = (
    # The "g" of "e.g." is none.
    r"(?<![^\W\d_])(?<![^\W\d_]\.)(?:mcg|micrograms?|µg|μg|mg|milligrams?|grams?|g|kg|ml|mL|millilit(?:re|er)s?"
    r"|l|lit(?:re|er)s?|mmol|IU|units?|%|percent|per cent|tablets?|capsules?|drops?|puffs?|teaspoons?|tablespoons?"
    r"|tsp|tbsp)(?![^\W_])"
)
_NUMBER = Pattern(_A_NUMBER)
_UNIT = Pattern(_A_UNIT)
# What shows that "40%" is money or a share, and that a "capsule wardrobe" is no medicine.
_MONEY_AFTER = Pattern(
    r"(?:(?<=%)|(?<=cent))\s?(?:of|off|discounts?|cash ?back|apr|interest|finance|commission)\b"
    r"|(?<=capsule) (?:wardrobe|collection)",
    re.I,
)
_MONEY_BEFORE = Pattern(
    r"\b(?:sav(?:e|ing|ings of)|(?:re)?financ(?:e|ing)|loans?|mortgages?|interest|discounts?|apr)\b[^.\n]{0,25}$",
    re.I,
)
_NEAR = 40
_DOSE = Pattern(rf"(?:{_A_NUMBER})\s?(?:(?:-|–|to)\s?\d+\s?)?{_A_UNIT}")


def is_harmless(text: str, edit: Edit) -> bool:
    """Tell whether an edit of `text` leaves every number and unit as it is; a removal may not remove a dose."""
    old = text[edit.start : edit.end]
    if not edit.text:
        return all(_is_money(old, dose) for dose in _DOSE.finditer(old))
    return _NUMBER.findall(old) == _NUMBER.findall(edit.text) and _UNIT.findall(old) == _UNIT.findall(edit.text)


def _is_money(text: str, dose: re.Match[str]) -> bool:
    """Tell whether what looks like a dose is a discount, an interest rate or the like."""
    before = text[max(dose.start() - _NEAR, 0) : dose.start()]
    return _MONEY_AFTER.match(text, dose.end()) is not None or (
        dose[0].endswith(("%", "percent", "per cent")) and _MONEY_BEFORE.search(before) is not None
    )
