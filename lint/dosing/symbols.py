"""Signs beside an amount that are misread: ">" and "<", "@", "+" and "&", and a medicine's name without a space."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from lint.document.document import Document
from lint.dosing.amounts import Amount, all_amounts
from lint.dosing.contexts import has_lab_words, is_lab_value
from lint.finding import Severity
from lint.language.patterns import Pattern

_BEFORE = Pattern(r"(?:(?P<sign>[<>@])(?P<gap> ?)|(?<=[a-z0-9])(?P<joint> ?[+&] ?))\Z")
_NAME = Pattern(r"(?<![\w-])[a-z]{4,20}\Z")
_NO_NAMES = frozenset({"omega", "vitamin", "step", "page"})
_ENDS_WITH_AMOUNT = Pattern(r"\d ?(?:mg|mcg|g|ml|units?)\Z")
_SAY = {"<": "less than", ">": "more than", "@": "at"}
_REACH = 24


class Sign(NamedTuple):
    """A sign beside an amount, what to write instead, and why."""

    start: int
    end: int
    found: str
    better: str
    why: str
    severity: Severity


def misread_signs(document: Document) -> Iterator[Sign]:
    """Yield the signs beside the amounts of a page that its readers may misread."""
    for amount in all_amounts(document):
        block = document.block_at(amount.start)
        if block.kind == "cell":
            continue
        sign = _run_together(document, amount) or _sign_before(document, amount)
        if sign is not None:
            yield sign


def _run_together(document: Document, amount: Amount) -> Sign | None:
    """Return a medicine's name that runs into its dose: "Inderal40 mg"."""
    number = amount.number
    if not amount.is_joined:
        return None
    name = _NAME.search(document.folded, max(amount.start - _REACH, 0), amount.start)
    if name is None or name[0] in _NO_NAMES or not number.isdigit() or len(number) < 2 or amount.unit == "g":
        return None
    shown = document.shown[name.start() : amount.start]
    better = f"{shown} {document.shown[amount.start : amount.end]}"
    found = document.shown[name.start() : amount.end]
    return Sign(name.start(), amount.end, found, better, "the name and the dose run together", "error")


def _sign_before(document: Document, amount: Amount) -> Sign | None:
    before = _BEFORE.search(document.folded, max(amount.start - 3, 0), amount.start)
    if before is None:
        return None
    sentence = document.sentence_at(amount.start)
    if before["joint"] is not None:
        if _ENDS_WITH_AMOUNT.search(document.folded, sentence.start, before.start()) is None:
            return None
        sign = before["joint"].strip()
        why = "it is read as 4" if sign == "+" else "it is read as 2"
        return Sign(before.start(), amount.end, sign, "and", why, "info")
    sign = before["sign"]
    if sign != "@" and (is_lab_value(document, amount) or has_lab_words(document.folded, sentence)):
        return None
    why = "it is read as 2" if sign == "@" else "it is mixed up with its opposite"
    return Sign(before.start(), amount.end, sign, _SAY[sign], why, "warning")
