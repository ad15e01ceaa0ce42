"""How the names of medicines are written: generic ones small, brands with a capital."""

from __future__ import annotations

from functools import cache

from lint.data.tables import read_table


@cache
def medicine_spellings() -> dict[str, str]:
    """Return each name as it should be written in the middle of a sentence, by the name in lower case."""
    spellings = {}
    for generic, brands in read_table("medicine_brands.tsv"):
        spellings[generic] = generic
        spellings.update((brand.lower(), brand) for brand in brands.split(",") if brand)
    return spellings
