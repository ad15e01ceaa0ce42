"""Medicines and supplements by name, and what a page says of them to its reader."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal

MedicineKind = Literal["otc", "supplement", "nutrient", "prescribed"]
_DATA = Path(__file__).parent.parent / "data" / "medicines.tsv"


@cache
def medicines() -> dict[str, MedicineKind]:
    """Return what each known name is."""
    rows = (line.split("\t") for line in _DATA.read_text(encoding="utf-8").splitlines() if line and line[0] != "#")
    return {name: _kind(kind) for name, kind in rows}


def names_of(*kinds: MedicineKind) -> tuple[str, ...]:
    """Return the names of these kinds."""
    return tuple(name for name, kind in medicines().items() if kind in kinds)


def _kind(word: str) -> MedicineKind:
    for kind in ("otc", "supplement", "nutrient", "prescribed"):
        if word == kind:
            return kind
    raise ValueError(word)
