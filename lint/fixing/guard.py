"""What no fix may change: numbers, units, doses. A rule that tries is stopped here, whatever it thought."""

from __future__ import annotations

import re

from lint.finding import Edit

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*|[½¼¾⅓⅔⅛]")
_UNIT = re.compile(
    r"(?<![^\W\d_])(?:mcg|micrograms?|µg|μg|mg|milligrams?|grams?|g|kg|ml|mL|millilit(?:re|er)s?|l|lit(?:re|er)s?|mmol|IU|units?|%|"
    r"percent|per cent|tablets?|capsules?|drops?|puffs?|teaspoons?|tablespoons?|tsp|tbsp)(?![^\W_])"
)
_DOSE = re.compile(rf"(?:{_NUMBER.pattern})\s?(?:(?:-|–|to)\s?\d+\s?)?{_UNIT.pattern}")


def is_harmless(text: str, edit: Edit) -> bool:
    """Tell whether an edit of `text` leaves every number and unit as it is; a removal may not remove a dose."""
    old = text[edit.start : edit.end]
    if not edit.text:
        return _DOSE.search(old) is None
    return _NUMBER.findall(old) == _NUMBER.findall(edit.text) and _UNIT.findall(old) == _UNIT.findall(edit.text)
