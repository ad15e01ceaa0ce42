"""How many syllables a numeral has when it is read aloud: "25" is twenty-five, "2.5" is two point five."""

from __future__ import annotations

import re

from lint.language.patterns import Pattern

_TO_NINETEEN = (2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2)
_TENS = (0, 1, 2, 2, 2, 2, 2, 3, 2, 2)
_POWERS = ((10**12, 2), (10**9, 2), (10**6, 2), (1000, 2), (100, 2))
"""Trillion, billion, million, thousand, hundred: each a word of two syllables."""

_MOST_DIGITS = 15
"""Longer numerals are read digit by digit, as telephone numbers are."""

_GROUPED = Pattern(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_YEAR = Pattern(r"1[1-9]\d\d|20[1-9]\d")


def numeral(written: str) -> int:
    """Return the syllables of a numeral: digits, with `,` between thousands, `.` before decimals, `:` in a time."""
    if _GROUPED.fullmatch(written):
        written = written.replace(",", "")
    return sum(_decimal(part) for part in re.split("[,:]", written) if part.strip("0") or part == written)


def ordinal(digits: str) -> int:
    """Return the syllables of a numeral with st, nd, rd or th: "2nd" is second, "20th" is twentieth."""
    longer = digits[-2:] != "12" and digits[-1] == "2" or (digits[-1] == "0" and digits[-2:] not in {"10", "00"})
    return numeral(digits) + longer


def _decimal(written: str) -> int:
    whole, *decimals = written.split(".")
    return _whole(whole) + sum(1 + _digits(part) for part in decimals)


def _whole(digits: str) -> int:
    if len(digits) > _MOST_DIGITS or (len(digits) > 1 and digits[0] == "0"):
        return _digits(digits)
    if _YEAR.fullmatch(digits):
        return _number(int(digits[:2])) + (_number(int(digits[2:])) if digits[2:] != "00" else 2)
    return _number(int(digits))


def _digits(digits: str) -> int:
    return sum(_TO_NINETEEN[int(digit)] for digit in digits)


def _number(value: int) -> int:
    for power, name in _POWERS:
        if value >= power:
            rest = value % power
            return _number(value // power) + name + (_number(rest) if rest else 0)
    if value < len(_TO_NINETEEN):
        return _TO_NINETEEN[value]
    return _TENS[value // 10] + (_TO_NINETEEN[value % 10] if value % 10 else 0)
