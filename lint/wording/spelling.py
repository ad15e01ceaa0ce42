"""British and American spellings of the same words."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from lint.data.tables import read_table

COUNTRIES = {"GB": "British", "US": "American"}


class Spelling(NamedTuple):
    """A form that is spelt so in one country only, and how the other one spells it."""

    country: str
    other: str
    is_medical: bool


@cache
def spellings() -> dict[str, Spelling]:
    """Return the forms that tell which country's spelling a page has, in lower case."""
    found = {}
    for british, american, kind in read_table("british_american.tsv"):
        for here, there in zip(british.split(","), american.split(","), strict=True):
            found[here] = Spelling("GB", there, kind == "medical")
            if kind != "british":
                found[there] = Spelling("US", here, kind == "medical")
    return found
