"""Shares of people, and chances: "15% of women", "1 in 10", "a risk of 2 in 1,000"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from lint.document.document import Document
from lint.document.memo import once_per_document
from lint.document.parts import Block, Sentence
from lint.document.running_text import SITE_PARTS
from lint.language.patterns import Pattern
from lint.language.quotation import is_quoted
from lint.language.signs import Signs
from lint.quantities.find import find_quantities
from lint.quantities.numbers import number_at
from lint.quantities.quantity import Quantity
from lint.rule import Hit

PERCENT_SIGNS = ("%", "percent", "per cent")
_ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_MANY = (*map(str, range(1, 10)), *_ONES[1:], "every", "twenty", "thirty", "forty", "fifty", "a hundred", "a thousand")
_WHO = (
    *("people", "person", "women", "woman", "men", "man", "children", "child", "patients", "cases", "babies", "adults"),
)
_signs = Signs(
    lambda: (
        *PERCENT_SIGNS,
        *(f"{one} in {many}" for one in (*range(10), *_ONES, *_WHO) for many in _MANY),
        *(f" {joint} {many}" for joint in ("out of", "of every", "per") for many in _MANY),
        *(f"{one}-in-" for one in (*range(10), *_ONES)),
    )
)
WHOLES = (
    *(
        f"{joint} {whole}"
        for joint in ("in", "of", "per", "every")
        for whole in (*range(2, 100), *range(100, 1000, 25), *_MANY)
    ),
    *("in-3", "in-4", "in-5", "in-10", "in-100", "in-two", "in-three", "in-four", "in-five", "in-ten"),
)
"""How the second number of "1 in 50" or "1 in 1,000" begins."""
PEOPLE = (
    r"(?:people|persons?|patients?|wom[ae]n|m[ae]n|child(?:ren)?|bab(?:y|ies)|adults?|those|cases|mothers?|teenagers?"
    r"|teens|kids|boys|girls|users|smokers|births|pregnancies|cycles|individuals|americans|population|couples|families"
    r"|infants|newborns|students|participants|volunteers|survivors|carriers|males|females|athletes|everyone|residents)"
)
_CHANCES = ("chance", "risk", "likelihood", "odds", "probability", "survival", "incidence", "prevalence")
CHANCE = rf"(?:{'|'.join(_CHANCES)})s?"
_OF_PEOPLE = Pattern(rf" (?:of|among|in) (?:all |the |these |those |our )?(?:[a-z'\-]+ ){{0,3}}{PEOPLE}\b")
_DOES = Pattern(
    r" (?:have|had|has|gets?|got|develops?|developed|need\w*|survived?|survives|died?|recover\w*|report(?:ed)?"
    r"|experienc\w+|will|did|improv\w+|were|go on|went|suffer\w*|relapse\w*|carry|lived?)\b"
)
_CHANCE = Pattern(rf"\b{CHANCE}\b")
_chances = Signs(lambda: _CHANCES)
_PEOPLE_OR_CHANCE = Pattern(rf"\b(?:{PEOPLE}|{CHANCE})\b")
_RELATIVE = Pattern(
    r" (?:more|higher|lower|less|greater|fewer|increased?|decreased?|reduc\w+|rise|drop|as|better|worse|faster|smaller"
    r"|larger|of (?:the|your|his|her|its|their) (?:risk|dose|time|body|blood|weight|calories|day|daily|recommended))\b"
)
_BY = Pattern(r"\b(?:by|than|extra) (?:about |around |up to |at least |as much as |more than |nearly )?\Z")
_NO_RISK = Pattern(
    r" (?:alcohol|cream|solution|gel|ointment|lotion|spray|shampoo|off\b|discount|body|calories|concentration|strength"
    r"|oxygen|saline|of your|cotton|fat\b|pure|bleach|chlorhexidine|hydrocortisone|(?:daily )?value|humidity"
    r"|(?:of )?daily|carbohydrates?|protein)"
)
_STRENGTH = Pattern(r"\b(?:cream|lotion|solution|gel|shampoo|ointment|spray|foam|drops),? \Z")
_OTHER_SHARES = Pattern(
    r"\b(?:saturation|oxygen level|hba1c|a1c|ejection fraction|humidity|body weight|body fat|bmi|slope|ramp|dilut\w+"
    r"|discount|stenosis|blocked|calories|uv rays|rays|sunscreen)\b"
)
# "17 in 100 people (17.35%)" says it twice.
_IN_BRACKETS = Pattern(rf"\bin (?:every )?[\d,]+(?: {PEOPLE})? \((?:about |around |that is |or )?(?:\d[\d.]*)?\Z")
_NOT_READ = frozenset({"reference", "caption", "title"})
_WHOLE = Pattern(r"(?:in|of|per|every)[ -](?:every )?(?P<whole>[a-z\d][a-z\d,. \-]*)\Z")
_ONE_BEFORE = Pattern(rf"(?:\d|\b(?:{'|'.join((*_ONES, *_WHO, 'out', 'cases', 'every'))}))[ -]\Z")
_LONGEST_ONE = 12
_NEAR = 80
LONGEST = 800
"""How many letters the longest sentence has that anybody reads. What is longer is a list run together."""


class RiskShare(NamedTuple):
    """A share of people or a chance, in its sentence."""

    quantity: Quantity
    sentence: Sentence
    is_percent: bool


@once_per_document
def risk_shares(document: Document) -> list[RiskShare]:
    """Return how many people something happens to, wherever a page says it, in order."""
    if not _signs.found(document):
        return []
    return [
        RiskShare(quantity, sentence, quantity.unit in PERCENT_SIGNS)
        for sentence in _sentences(document)
        for quantity in find_quantities(document.folded, sentence.start, sentence.end)
        if quantity.dimension == "share" and _is_risk(document, sentence, quantity)
    ]


def whole_of(text: str, quantity: Quantity) -> float | None:
    """Return of how many a share is: 50 for "1 in 50"."""
    found = _WHOLE.search(quantity.words)
    if quantity.unit != "in" or found is None or quantity.relation == "range":
        return None
    number = number_at(quantity.words, found.start("whole"), len(quantity.words))
    return number.low if number is not None else None


def count_naturals(document: Document, hits: Iterable[Hit]) -> int:
    """Return how many of the places where a whole begins may be those of "1 in 50"; "in 2 weeks" is none."""
    folded = document.folded
    return sum(_ONE_BEFORE.search(folded, max(hit.start - _LONGEST_ONE, 0), hit.start) is not None for hit in hits)


def _sentences(document: Document) -> Iterator[Sentence]:
    """Yield the sentences with a share of people, without sources, captions and what is around the page."""
    last = -1
    for start, end in _signs.found(document):
        if start < last:
            continue
        sentence = document.sentence_at(start + 1)
        if sentence.end - sentence.start > LONGEST or not _is_read(sentence.block):
            last = sentence.end
        elif _may_be_risk(document, sentence, start, end):
            last = sentence.end
            if not _is_other(document, sentence):
                yield sentence


def _may_be_risk(document: Document, sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether a sign may be one of a share of people: that is soon seen, and few are."""
    if document.folded[start:end] not in PERCENT_SIGNS:
        return _is_about_people(document, sentence)
    return _is_of_people(document, sentence, start, end)


def _is_other(document: Document, sentence: Sentence) -> bool:
    """Tell whether the shares of a sentence are those of oxygen, fat, light: of no people."""
    return _OTHER_SHARES.search(document.folded, sentence.start, sentence.end) is not None


def _is_read(block: Block) -> bool:
    return block.kind not in _NOT_READ and block.within(*SITE_PARTS) is None


def _is_risk(document: Document, sentence: Sentence, quantity: Quantity) -> bool:
    folded = document.folded
    if is_quoted(document, quantity.start, quantity.end):
        return False
    if quantity.unit == "in":
        return _is_about_people(document, sentence)
    if quantity.unit not in PERCENT_SIGNS or _is_relative(folded, sentence, quantity):
        return False
    if _NO_RISK.match(folded, quantity.end) or _STRENGTH.search(folded, sentence.start, quantity.start):
        return False
    return _is_of_people(document, sentence, quantity.start, quantity.end)


def _is_of_people(document: Document, sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether a percentage, or its sign, is one of people, or a chance."""
    folded = document.folded
    if _OF_PEOPLE.match(folded, end) or _DOES.match(folded, end):
        return True
    before, behind = max(sentence.start, start - _NEAR), min(sentence.end, end + _NEAR)
    if _chances.stand_in(document, before, behind) and _CHANCE.search(folded, before, behind):
        return True
    if folded.find("(", before, start) >= 0 and _IN_BRACKETS.search(folded, before, start):
        return True
    return sentence.block.kind == "cell" and any(_CHANCE.search(folded, *place) for place in _heads(document, sentence))


def _is_relative(folded: str, sentence: Sentence, quantity: Quantity) -> bool:
    """Tell whether a share says how much more or less, and not how many."""
    if _RELATIVE.match(folded, quantity.end) is not None:
        return True
    return _BY.search(folded, max(sentence.start, quantity.start - _NEAR), quantity.start) is not None


def _is_about_people(document: Document, sentence: Sentence) -> bool:
    folded = document.folded
    places = [(sentence.start, sentence.end), *_heads(document, sentence)]
    return any(_PEOPLE_OR_CHANCE.search(folded, *place) is not None for place in places)


def _heads(document: Document, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Yield the heading above a sentence, and the first row of its table."""
    heading = document.section_of(sentence.block).heading
    if heading is not None:
        yield heading.start, heading.end
    table = sentence.block.within("table") if sentence.block.kind == "cell" else None
    if table is not None:
        blocks = document.extent(table)
        first = document.blocks[blocks.start]
        row = first.within("row", "tr")
        last = document.blocks[document.extent(row).stop - 1] if row is not None else first
        yield first.start, last.end
