"""Numbers as people write them: "1,000", "2½", "1/2", "twenty-five", "half a million", "a few", "twice"."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

Form = Literal["digits", "words", "article", "fraction", "vague", "times"]
"""How a number is written: "a" before a unit is an article, "a third" a fraction, "twice" has its times in it."""

_ONES = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_TEENS = ("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_VALUES = {word: value for value, word in enumerate((*_ONES, *_TEENS))} | {
    word: 10 * value for value, word in enumerate(_TENS, 2)
}
_SCALES = {"dozen": 12, "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}
_TIMES = {"once": 1, "twice": 2, "thrice": 3}
_VAGUE = {"several": (3, 10), "few": (2, 5), "couple": (2, 2)}
_SIGNS = {"½": 1 / 2, "¼": 1 / 4, "¾": 3 / 4, "⅓": 1 / 3, "⅔": 2 / 3, "⅛": 1 / 8, "⅕": 1 / 5}
_PARTS = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "tenth": 10}

_DIGITS = re.compile(r"(?:\d{1,3}(?:,\d{3})++(?!\d)|\d{1,3}(?: 000)++(?!\d)|\d++)(?:\.\d++)?|\.\d++")
_SLASHED = re.compile(r"(1/(?:[2-68]|10)|2/[35]|3/[458]|4/5|5/[68]|7/8)(?![\d/.])")
_SIGN = re.compile(rf"(?: ?)([{''.join(_SIGNS)}])")
_MIXED = re.compile(r" (1/[2348]|2/3|3/4)(?![\d/.])")
_AND_PART = re.compile(r" and (?:a|one) (half|quarter|third)(?![\w-])")
_SCALE = re.compile(r" (dozen|hundred|thousand|million|billion)(?!\w)")
_WORD = re.compile(r"[a-z]+")
_JOINT = re.compile(r" and | |-")
_ARTICLE = re.compile(r"an? ?")
_PART = re.compile(r"[ -](half|halves|thirds?|quarters?|fifths?|tenths?)(?!\w)")
_OF_MANY = re.compile(r" of(?= (?!the |these |those |them |us |you |his |her |my |our |your |their ))")
_HALF_A = re.compile(r"half an?(?= )")
_LONGEST_WORDS = 12

FIRST_WORDS = (*_VALUES, *_TIMES, *_VAGUE, "half", "a", "an")
AFTER_ARTICLE = (*_PARTS, *_SCALES, "few", "couple")
SIGNS = "".join(_SIGNS)


class Number(NamedTuple):
    """A number in a text: where it ends, and its value, or for a vague one the values it may stand for."""

    end: int
    low: float
    high: float
    form: Form


def number_at(text: str, place: int, end: int) -> Number | None:
    """Return the number that begins at a place of a text in lower case, if one does."""
    first = text[place : place + 1]
    if first in _SIGNS:
        return Number(place + 1, _SIGNS[first], _SIGNS[first], "fraction")
    if first.isdigit() or first == ".":
        return _in_digits(text, place, end)
    word = _WORD.match(text, place, end)
    if word is None:
        return None
    if word[0] in ("a", "an"):
        return _after_article(text, place, end)
    return _in_words(text, place, end, word[0])


def _in_digits(text: str, place: int, end: int) -> Number | None:
    slashed = _SLASHED.match(text, place, end)
    if slashed is not None:
        return _fraction(slashed.end(), slashed[1])
    found = _DIGITS.match(text, place, end)
    if found is None:
        return None
    value, last = float(found[0].replace(",", "").replace(" ", "")), found.end()
    sign, mixed = _SIGN.match(text, last, end), _MIXED.match(text, last, end)
    if sign is not None:
        value, last = value + _SIGNS[sign[1]], sign.end()
    elif mixed is not None:
        part = _fraction(mixed.end(), mixed[1])
        value, last = value + part.low, mixed.end()
    return _scaled(text, Number(last, value, value, "digits"), end)


def _fraction(end: int, written: str) -> Number:
    over, _, under = written.partition("/")
    return Number(end, int(over) / int(under), int(over) / int(under), "fraction")


def _scaled(text: str, number: Number, end: int) -> Number:
    """Return a number with "and a half" and with the words that multiply it: "2.5 million"."""
    last, value = number.end, number.low
    part, scale = _AND_PART.match(text, last, end), _SCALE.match(text, last, end)
    if part is not None:
        value, last = value + 1 / _PARTS[part[1]], part.end()
    elif scale is not None:
        value, last = value * _SCALES[scale[1]], scale.end()
    return Number(last, value, value, number.form)


def _after_article(text: str, place: int, end: int) -> Number | None:
    """Return the number that "a" or "an" begins: "a hundred", "a few", "a third", or one before a unit."""
    article = _ARTICLE.match(text, place, end)
    at = article.end() if article is not None else place
    word = _WORD.match(text, at, end)
    if word is None:
        return None
    if word[0] in _PARTS:
        return Number(word.end(), 1 / _PARTS[word[0]], 1 / _PARTS[word[0]], "fraction")
    if word[0] in _VAGUE and word[0] != "several":
        return _vague(text, word, end)
    if word[0] in _SCALES:
        return Number(word.end(), _SCALES[word[0]], _SCALES[word[0]], "words")
    return Number(at - 1, 1, 1, "article")


def _in_words(text: str, place: int, end: int, word: str) -> Number | None:
    if word in _TIMES:
        return Number(place + len(word), _TIMES[word], _TIMES[word], "times")
    if word in _VAGUE:
        found = _WORD.match(text, place, end)
        return _vague(text, found, end) if found is not None else None
    if word == "half":
        return _half(text, place, end)
    spelled = _spelled(text, place, end)
    if spelled is None:
        return None
    part = _PART.match(text, spelled.end, end)
    if part is not None and spelled.low < 10:
        under = 2 if part[1] == "halves" else _PARTS[part[1].rstrip("s")]
        return Number(part.end(), spelled.low / under, spelled.low / under, "fraction")
    return _scaled(text, spelled, end)


def _vague(text: str, word: re.Match[str], end: int) -> Number:
    low, high = _VAGUE[word[0]]
    scale = _SCALE.match(text, word.end(), end)
    if scale is not None:
        return Number(scale.end(), low * _SCALES[scale[1]], high * _SCALES[scale[1]], "vague")
    of = _OF_MANY.match(text, word.end(), end) if word[0] == "couple" else None
    return Number(of.end() if of is not None else word.end(), low, high, "vague")


def _half(text: str, place: int, end: int) -> Number:
    """Return what "half" begins: "half a million" is a number, "half an hour" and "half of them" a part."""
    article = _HALF_A.match(text, place, end)
    if article is None:
        return Number(place + 4, 0.5, 0.5, "fraction")
    scale = _SCALE.match(text, article.end(), end)
    if scale is None:
        return Number(article.end(), 0.5, 0.5, "fraction")
    return Number(scale.end(), _SCALES[scale[1]] / 2, _SCALES[scale[1]] / 2, "words")


def _spelled(text: str, place: int, end: int) -> Number | None:
    """Return a number in words: "twenty-five", "two hundred and fifty"."""
    total, group, last, done, begin = 0, 0, 0, place, place
    for _ in range(_LONGEST_WORDS):
        word = _WORD.match(text, place, end)
        value = _VALUES.get(word[0], _SCALES.get(word[0])) if word is not None else None
        if word is None or value is None or not _may_follow(last, value, is_scale=word[0] in _SCALES):
            break
        if word[0] not in _SCALES:
            group += value
        elif value <= 100:
            group *= value
        else:
            total, group = total + group * value, 0
        last, done = value, word.end()
        joint = _JOINT.match(text, done, end)
        if joint is None or last == 0 or (joint[0] == " and " and last < 100):
            break
        place = joint.end()
    return Number(done, total + group, total + group, "words") if done > begin else None


def _may_follow(last: int, value: int, *, is_scale: bool) -> bool:
    """Tell whether a word may go on a number: "twenty five", "two hundred", "two hundred five", not "five twenty"."""
    if not last:
        return not is_scale
    if is_scale:
        return value > last or last < 100
    return value < 10 if 20 <= last < 100 else last >= 100 and value < last
