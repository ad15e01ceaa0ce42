"""Abbreviations in doses that are misread, where they stand: "QD", "10 U", "2 cc", "x7d"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple, cast

from lint.data.tables import read_table
from lint.document.document import Document
from lint.document.parts import Sentence
from lint.document.running_text import is_outside
from lint.dosing.amounts import Amount, all_amounts, amounts
from lint.dosing.contexts import has_dose_words, is_mentioned
from lint.finding import Severity
from lint.language.patterns import Pattern
from lint.language.signs import Signs
from lint.language.words import is_inside_word

_TABLE = "error_prone.tsv"
_NUMBER_BEFORE = Pattern(r"(?:\d|\b(?:one|two|three|four|five|six|ten|half an?)) \Z")
_AMOUNT_BEFORE = Pattern(
    r"(?:\d ?(?:mg|mcg|g|ml|units?|micrograms?)|\b(?:tablets?|capsules?|pills?|puffs?|drops?|doses?|daily|it|spray"
    r"|caplets?|apply|take))[.,]? \Z"
)
_AMOUNT_AFTER = Pattern(r" \d[\d.]* ?(?:mg|mcg|g|ml)\b")
_EYE = Pattern(r"\b(?:eyes?|eyedrops?|drops?|ointment)\b")
_EAR = Pattern(r"\b(?:ears?|eardrops?|drops?)\b")
_INJECTION = Pattern(
    r"\b(?:inject\w*|shots?|needles?|syringes?|jabs?|insulin|heparin|pens?|vials?|infus\w*|given"
    r"|\d+ ?(?:mg|mcg|ml|units?))\b"
)
_STATE = Pattern(r",? (?:[a-z]{2} )?\d{5}\b")
_FOOD = Pattern(r"\b(?:rice|sand|salt|sugar|pepper|pollen|wheat|corn|whole|foods?|bread|cereals?)\b")
_ENGINES = Pattern(r"\b(?:engines?|moped|motor\w*|scooter|bike|car|implants?|breast|lungs?|bladder|residual|brain)\b")
_SAMPLE = Pattern(r" ?/ ?(?:m?l|dl|g|cm)\b|/ml\b")
_IN_BRACKETS = Pattern(
    r"\b(?:day|days|daily|night|bedtime|week|needed|mouth|skin|hours|units?|ear|ears|eye|eyes) ?\(\Z"
)
# "10 micrograms (400 IU)" says it twice, and the first is plain.
_IN_OTHER_WORDS = Pattern(r"\d ?(?:micrograms?|mcg|mg) \((?:or |about )?\Z")
_REACH = 40
_SHORT = 4
_WORDS = frozenset({"as", "ad"})
_DROPS = ("drop", "drops", "ointment", "it", "solution")
_AFTER = " .,;:)\n"


class Form(NamedTuple):
    """One way to write an abbreviation, and what is wrong with it."""

    written: str
    case: str
    near: str
    better: str
    why: str
    severity: Severity
    source: str


class Misread(NamedTuple):
    """An abbreviation at a place of a page."""

    start: int
    end: int
    form: Form


@cache
def forms() -> dict[str, list[Form]]:
    """Return the abbreviations by what they are in lower case."""
    found: dict[str, list[Form]] = {}
    for written, case, near, better, why, severity, source in read_table(_TABLE):
        form = Form(written, case, near, better, why, cast(Severity, severity), source)
        found.setdefault(written.lower(), []).append(form)
    return found


def _written() -> Iterator[str]:
    """Yield the abbreviations as they stand in a text: short ones with what is around them."""
    for written, rows in forms().items():
        nears = {form.near for form in rows}
        if len(written) > _SHORT:
            yield written
        elif written in _WORDS:
            yield from (f"{drops} {written}{after}" for drops in _DROPS for after in _AFTER)
        elif nears != {"unit"}:
            yield from (f"{before}{written}{after}" for before in " (" for after in _AFTER)


_signs = Signs(_written)


def may_be_misread(document: Document) -> bool:
    """Tell whether a page has amounts or what may be an abbreviation: most have neither."""
    return bool(_signs.found(document) or all_amounts(document))


def misread(document: Document) -> Iterator[Misread]:
    """Yield the abbreviations of a page that its readers may misread."""
    folded = document.folded
    for sign in _signs.found(document):
        start, end = _word(folded, *sign)
        if is_inside_word(folded, start) or is_inside_word(folded, end):
            continue
        block = document.block_at(start)
        if block.kind == "reference" or is_outside(block):
            continue
        form = next((form for form in forms()[folded[start:end]] if _fits(document, form, start, end)), None)
        if form is not None and not _is_explained(document, start, end):
            yield Misread(start, end, form)


def _word(folded: str, start: int, end: int) -> tuple[int, int]:
    """Return where the abbreviation stands within a sign, which may have more around it."""
    if folded[start:end] in forms():
        return start, end
    last = max(folded.rfind(" ", start, end - 1), folded.rfind("(", start, end - 1))
    return last + 1, end - 1


def misread_units(document: Document) -> Iterator[Misread]:
    """Yield the units of a page that its readers may misread: "10 U", "400 IU", "2 cc"."""
    for amount in amounts(document):
        for form in forms().get(amount.unit.rstrip("s") if amount.unit != "i.u." else "i.u.", ()):
            if form.near == "unit" and _is_unit(document, form, amount):
                yield Misread(amount.start, amount.end, form)
                break


def _is_unit(document: Document, form: Form, amount: Amount) -> bool:
    folded, sentence = document.folded, document.sentence_at(amount.start)
    shown = document.prose[amount.unit_start : amount.end]
    if _is_explained(document, amount.start, amount.end) or _SAMPLE.match(folded, amount.end) is not None:
        return False
    if form.written.lower() == "u":
        return (shown == "U" or amount.gap == 0) and has_dose_words(folded, sentence)
    if form.written == "cc":
        return _ENGINES.search(folded, sentence.start, sentence.end) is None
    if _IN_OTHER_WORDS.search(folded, max(amount.start - _REACH, 0), amount.start) is not None:
        return False
    return shown.isupper() and "international unit" not in folded


def _fits(document: Document, form: Form, start: int, end: int) -> bool:
    """Tell whether an abbreviation is written as the table says, and stands near what it must."""
    shown, folded = document.prose[start:end], document.folded
    if form.case == "exact" and shown != form.written:
        return False
    sentence = document.sentence_at(start)
    before = max(sentence.start, start - _REACH)
    if form.near == "number":
        return _NUMBER_BEFORE.search(folded, before, start) is not None and _is_medicine(folded, sentence)
    if form.near == "amount":
        # Small letters are words, such as "bid", unless a space is all that stands between.
        return _AMOUNT_BEFORE.search(folded, before, start) is not None
    if form.near == "amount-after":
        return _AMOUNT_AFTER.match(folded, end, sentence.end) is not None
    if form.near == "unexpanded":
        return form.better not in folded
    return _is_about(folded, form.near, sentence, shown, end)


def _is_about(folded: str, near: str, sentence: Sentence, shown: str, end: int) -> bool:
    """Tell whether a sentence is about what an abbreviation must stand near."""
    start, stop = sentence.start, sentence.end
    if near == "eye":
        return _EYE.search(folded, start, stop) is not None and "ear" not in folded[start:stop].split()
    if near == "ear":
        return _EAR.search(folded, start, stop) is not None and "alzheimer" not in folded
    if near == "injection":
        is_letters = shown.isupper() or "." in shown or len(shown) > len("sq")
        return is_letters and _INJECTION.search(folded, start, stop) is not None and not _STATE.match(folded, end)
    return near == "anywhere" or has_dose_words(folded, sentence)


def _is_medicine(folded: str, sentence: Sentence) -> bool:
    return has_dose_words(folded, sentence) and _FOOD.search(folded, sentence.start, sentence.end) is None


def _is_explained(document: Document, start: int, end: int) -> bool:
    """Tell whether an abbreviation stands in brackets behind its long form, or the page writes about it."""
    folded = document.folded
    if folded[end : end + 1] == ")" and _IN_BRACKETS.search(folded, max(start - _REACH, 0), start) is not None:
        return True
    return is_mentioned(document, start, end)
