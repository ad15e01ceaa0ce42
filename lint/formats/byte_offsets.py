"""Byte offsets of UTF-8 to code points."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable

from lint.language.patterns import Pattern

_WIDE = Pattern(r"[^\x00-\x7f]")


def code_points(text: str) -> Callable[[int], int]:
    """Return the function from a byte offset of the encoded text to the offset of the same character."""
    if text.isascii():
        return int
    after: list[int] = []
    shifts: list[int] = []
    shift = 0
    for found in _WIDE.finditer(text):
        code = ord(found[0])
        shift += 1 if code < 0x800 else 2 if code < 0x10000 else 3
        after.append(found.end() + shift)
        shifts.append(shift)

    def convert(offset: int) -> int:
        place = bisect_right(after, offset)
        return offset - shifts[place - 1] if place else offset

    return convert
