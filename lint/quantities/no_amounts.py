"""Digits that are no amount: dates, phone numbers, pairs such as 140/90, names such as "type 2" and "COVID-19"."""

from __future__ import annotations

from functools import cache

from lint.data.tables import words_by_kind
from lint.language.patterns import Pattern

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_YEAR = r"(?:1[89]|20)\d\d"
_TH = r"(?:st|nd|rd|th)?"
_UNIT_BEHIND = (
    r"(?:[ -]?(?:mg|g|ml|kg|mcg|hours?|minutes?|days?|weeks?|months?|years?|times?|per ?cent|percent|%|tablets?)(?!\w)"
    r"| (?:in|out of|in every) \d)"
)
_FRACTION = r"(?:1/(?:[2-68]|10)|2/[35]|3/[458]|4/5|5/[68]|7/8)(?![\w/])"
_SHAPES = Pattern(
    "|".join(
        (
            rf"\d{{1,2}}{_TH}(?: of)? (?:{_MONTH}\b\.?(?:,? {_YEAR}\b)?|may {_YEAR}\b)",
            r"\d{4}-\d\d-\d\d(?!\w)",
            rf"{_YEAR}(?: ?[-–/] ?| to )(?:{_YEAR}|\d\d)(?![\w%])(?!{_UNIT_BEHIND})",
            r"\d{1,4}/\d{1,4}/\d{2,4}(?!\w)",
            r"0\d{1,4}\)?(?:[ -]\d{2,6}){1,4}(?!\w)",
            r"(?:1[ -])?\d{3}\)?[ -]\d{3}[ -]\d{4}(?!\w)",
            r"1-\d{3}-[\da-z]{3,4}(?:-[\da-z]{3,4})?(?!\w)",
            r"(?:116 123|116123|85258|741741)(?!\w)",
            r"\d{1,4}(?:\.\d{1,4}){2,8}",
            rf"(?!{_FRACTION})\d{{1,4}}(?:\.\d)?(?: ?/ ?\d{{1,4}}){{1,4}}(?!\w)(?!{_UNIT_BEHIND})",
            rf"(?:999|911|112|111|988|811|101)(?![\w,.]*\d)(?!{_UNIT_BEHIND})(?! people| patients)",
        )
    )
)
_MORE_NAMES = Pattern(
    r"(?:\d[\d.]*[a-d]?|[a-z]+)(?!\w)"
    r"(?:(?:, ?| and | or | to |, and |, or | ?[-–/] ?)(?:\d[\d.]{0,6}|one|two|three|four|five|six)(?!\w)){0,6}"
)
_DAY_OF_MONTH = Pattern(
    rf"\d{{1,2}}{_TH}(?!\w)(?:(?: ?[-–] ?| to | and )\d{{1,2}}{_TH}(?!\w))?(?:,? {_YEAR}\b)?|{_YEAR}\b"
)
_MAY_DAY = Pattern(rf"\d{{1,2}}{_TH},? {_YEAR}\b|{_YEAR}\b")
_BEHIND_MONTH = Pattern(rf"\b{_MONTH}[.,]? \Z")
_LAST_WORD = Pattern(r"[a-z.]{1,14}(?=[ -]\Z)")
_MONEY = frozenset("$£€#@+")
_JOINED = Pattern(r"(?:under|over|mid|non|aged|sub|pre|post|up-to|and|or|to)-\Z")
_WORD_REST = Pattern(r"[\w\-]*")
_UNIT = Pattern(_UNIT_BEHIND)
_REACH = 16


def no_amount_at(text: str, place: int, end: int, *, is_digit: bool) -> int | None:
    """Return where the number at a place ends, if it is no amount."""
    named = _name_at(text, place, end)
    if named is not None or not is_digit:
        return named
    before = text[place - 1] if place else " "
    shape = _SHAPES.match(text, place, end)
    if shape is not None:
        return shape.end()
    if before in _MONEY or (before == " " and place > 1 and text[place - 2] in "$£€"):
        return _rest(text, place, end)
    if before == "-" and place > 1 and text[place - 2].isalpha() and not _JOINED.search(text, max(place - 8, 0), place):
        return _rest(text, place, end)
    return None


def _name_at(text: str, place: int, end: int) -> int | None:
    """Return where a name with a number ends, if its word stands before the number: "type 2", "stages 1 to 3"."""
    word = _LAST_WORD.search(text, max(place - _REACH, 0), place)
    if word is None:
        return None
    if word[0] in _labels():
        found = _MORE_NAMES.match(text, place, end)
        return found.end() if found is not None and _UNIT.match(text, found.end(), end) is None else None
    month = _BEHIND_MONTH.search(text, max(place - _REACH, 0), place)
    date = _DAY_OF_MONTH if month is not None else _MAY_DAY if word[0] == "may" else None
    found = date.match(text, place, end) if date is not None else None
    return found.end() if found is not None else None


def _rest(text: str, place: int, end: int) -> int:
    found = _WORD_REST.match(text, place, end)
    return max(found.end() if found is not None else place, place + 1)


@cache
def _labels() -> frozenset[str]:
    return words_by_kind("quantity_words.tsv")["label"]
