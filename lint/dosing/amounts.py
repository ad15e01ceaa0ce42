"""Amounts of medicine: a number and a unit that a medicine is measured in, with the places of both."""

from __future__ import annotations

from typing import NamedTuple

from lint.document.document import Document
from lint.document.memo import once_per_document
from lint.document.running_text import is_outside
from lint.language.patterns import Pattern
from lint.language.signs import Signs, longest_first

_UNITS = (
    *("mcg", "µg", "μg", "ug", "mg", "g", "ml", "cc", "iu", "i.u.", "u", "unit", "microgram", "milligram", "gram"),
    *("millilitre", "milliliter", "international unit"),
)
_UNIT = Pattern(
    r"(?P<gap>[ -]?)(?P<unit>mcgs?|µg|μg|ug|mgs?|g|mls?|cc|ius?|i\.u\.|u|units?|(?:micro|milli)?gram(?:me)?s?"
    r"|millilit(?:re|er)s?|international units?)(?![\w²³])(?!-[a-z])"
)
_NUMBER = Pattern(r"(?<![\d.,])(?:\d[\d,]{0,12})?\.?\d{1,12}\Z")
_REACH = 16
SYMBOLS = frozenset({"µg", "μg", "ug"})
MICROGRAMS = SYMBOLS | {"mcg", "mcgs"}
UNITS = frozenset({"u", "iu", "ius", "i.u.", "unit", "units", "international unit", "international units"})
# Units of one letter count with what follows: else half of all numbers of things would match.
_signs = Signs(
    lambda: (
        f"{digit}{gap}{unit}{after}"
        for digit in range(10)
        for gap in ("", " ", "-")
        for unit in _UNITS
        for after in (" .,;:)/-\n" if len(unit) == 1 else ("",))
    )
)


class Amount(NamedTuple):
    """A number with its unit, as written in the folded prose; `gap` is what stands between them."""

    start: int
    number_end: int
    unit_start: int
    end: int
    number: str
    unit: str
    is_joined: bool
    """Whether a letter stands before the number."""

    @property
    def gap(self) -> int:
        return self.unit_start - self.number_end


@once_per_document
def amounts(document: Document) -> list[Amount]:
    """Return the amounts of a page in order, also those in headings and tables; sources are left out."""
    return [amount for amount in all_amounts(document) if not amount.is_joined]


@once_per_document
def all_amounts(document: Document) -> list[Amount]:
    """Return the amounts of a page, also those whose number is joined to a word: "Inderal40 mg"."""
    found: list[Amount] = []
    signs = _signs.found(document)
    if not signs:
        return found
    folded = document.folded
    for start, _ in longest_first(signs):
        unit = _UNIT.match(folded, start + 1)
        number = _NUMBER.search(folded, max(start + 1 - _REACH, 0), start + 1)
        if unit is None or number is None or document.prose.startswith("G", unit.start("unit")):
            continue
        block = document.block_at(start)
        if block.kind != "reference" and not is_outside(block):
            place = number.start()
            is_joined = folded[max(place - 1, 0) : place].isalpha()
            found.append(Amount(place, start + 1, unit.start("unit"), unit.end(), number[0], unit["unit"], is_joined))
    return found
