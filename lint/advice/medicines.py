"""Medicines and supplements by name: what everybody can buy, what must be prescribed, and where one is named."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Literal, NamedTuple

from lint.data.tables import read_table
from lint.language.patterns import Pattern

MedicineKind = Literal["otc", "supplement", "nutrient", "prescribed"]
_FIRST_WORD = Pattern(r"[^\W_][\w\-]*")
# Stems of international names: ramipril, losartan, bisoprolol, atorvastatin (WHO, stems for nonproprietary names).
_STEMS = Pattern(
    r"(?!magazine|mandarin|nectarin)[a-z]{3,}(?:pril|sartan|olol|dipine|statin|prazole|oxetine|triptyline|azepam|zolam"
    r"|mycin|cillin|floxacin|cycline|gliptin|glutide|gliflozin|xaban|arin|oprost|dronate|dronic acid|thiazide|semide"
    r"|lukast|methasone|solone|sone|peridone|apine|azine|zepine|racetam|barbital|bital|fibrate|trexate|prine|tadine"
    r"|tidine|afil|osin|steride|trozole|oxifene|ximab|zumab|tinib)s?\b"
)


class Named(NamedTuple):
    """A medicine's name in a text, and what it is."""

    start: int
    end: int
    kind: MedicineKind


@cache
def medicines() -> dict[str, MedicineKind]:
    """Return what each known name is."""
    return {name: kind for row, word in read_table("medicines.tsv") for name, kind in _written_out(row, _kind(word))}


def names_of(*kinds: MedicineKind) -> tuple[str, ...]:
    """Return the names of these kinds."""
    return tuple(name for name, kind in medicines().items() if kind in kinds)


def medicine_at(text: str, place: int) -> Named | None:
    """Return the longest name of a medicine that starts at a place of a text in lower case."""
    first = _FIRST_WORD.match(text, place)
    if first is None:
        return None
    for name in _by_first_word().get(first[0], ()):
        end = place + len(name)
        if text.startswith(name, place) and not text[end : end + 1].isalnum():
            return Named(place, end, medicines()[name])
    stem = _STEMS.match(text, place)
    return Named(place, stem.end(), "prescribed") if stem is not None else None


def medicines_in(text: str, start: int, end: int) -> Iterator[Named]:
    """Yield the names of medicines between two offsets of a text in lower case, in order."""
    done = start
    for word in _FIRST_WORD.finditer(text, start, end):
        if word.start() >= done and (named := medicine_at(text, word.start())) is not None:
            yield named
            done = named.end


@cache
def _by_first_word() -> dict[str, list[str]]:
    names: dict[str, list[str]] = {}
    for name in sorted(medicines(), key=len, reverse=True):
        first = _FIRST_WORD.match(name)
        names.setdefault(first[0] if first else name, []).append(name)
    return names


def _written_out(name: str, kind: MedicineKind) -> Iterator[tuple[str, MedicineKind]]:
    """Yield a name with each form in the place of "*"."""
    if not name.endswith(" *"):
        yield name, kind
        return
    for form, who in read_table("medicine_forms.tsv"):
        if kind != "prescribed" or who == "any":
            yield f"{name[:-1]}{form}", kind


def _kind(word: str) -> MedicineKind:
    for kind in ("otc", "supplement", "nutrient", "prescribed"):
        if word == kind:
            return kind
    raise ValueError(word)
