"""What an amount is: where it stands, what it measures, and between which values it lies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

Dimension = Literal[
    "duration",  # days
    "mass",  # milligrams
    "volume",  # millilitres
    "activity",  # units, of a medicine or of alcohol
    "iu",  # international units
    "substance",  # millimoles
    "temperature",  # degrees Celsius
    "length",  # centimetres
    "energy",  # kilocalories
    "pressure",  # millimetres of mercury
    "frequency",  # hertz
    "share",  # 0 to 1
    "rate",  # times a day
    "age",  # years
    "factor",  # times as much
    "clock",  # hours since midnight
    "count",  # things
    "number",  # nobody says of what
]
"""What is measured, and in which base unit."""

Relation = Literal["exact", "about", "range", "at_most", "at_least", "less", "more"]
"""How the amount is meant: "4", "about 4", "4 to 6", "up to 4", "4 or more", "under 4", "over 4"."""


class Noun(NamedTuple):
    """Where the words stand that say what is counted."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Quantity:
    """One amount. `start` and `end` cover its limit and what it is per: "up to 4 g a day".

    `low` and `high` are in the base unit of its dimension, `high` infinite where there is no upper end; `unit` is as
    written. `per` is what an amount is for ("day", "kg", "dose"), or nothing. What is vague ("several") or rounded
    ("about") has bounds that nobody should insist on.
    """

    start: int
    end: int
    low: float
    high: float
    dimension: Dimension
    unit: str
    relation: Relation
    words: str
    per: str = ""
    is_about: bool = False
    is_vague: bool = False
    noun: Noun | None = None

    @property
    def is_upper_limit(self) -> bool:
        return self.relation in ("at_most", "less")

    @property
    def is_lower_limit(self) -> bool:
        return self.relation in ("at_least", "more")
