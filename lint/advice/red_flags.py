"""Signs of an emergency about which a page advises its reader; not those that it only describes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from lint.advice.own_text import SITE_PARTS
from lint.document.document import Document
from lint.document.parts import Block, Sentence
from lint.language.patterns import Pattern
from lint.language.quotation import is_quoted
from lint.language.scope import is_question, stands_in
from lint.rule import Hit

_DATA = Path(__file__).parent.parent / "data" / "red_flags.tsv"

_AMBULANCE = Pattern(
    r"\b(?:call|phone|ring|get|send for|ask for|summon)(?: for)? (?:an|the) ambulance\b|\bambulance (?:at once|right "
    r"away|immediately|now|straight ?away)\b"
)
# Told as a story, or of somebody else: "he had to call an ambulance", "whether to call an ambulance".
_NOT_TOLD = Pattern(
    r"\b(?:had|have|has|needed|decided|wanted|afraid|able|went|ran|used|tried|told|whether|when|how"
    r"|who|did|didn't|they|he|she|crew|cost|paramedics) (?:me |us |him |her )?(?:to |for )?\W{0,3}$"
)
_AT_ONCE = Pattern(
    r"\b(?:(?:call|ring|phone|dial)\b[^.\n]{0,30}\b(?:ambulance|emergency|for help)|(?:go|get|head|rush|come|drive|take"
    r"|taken|bring|be taken|be seen)\b[^.\n]{0,45}\b(?:hospital|emergency|er|a&e|casualty)|(?:seek|seeking|get|need"
    r"|needs|require|requires|ask for|find|obtain)\b[^.\n]{0,30}\b(?:emergency|immediate|urgent|prompt|ambulance)"
    r"|(?:help|attention|care|doctor|provider|professional|treatment|advice)\b[^.\n]{0,30}\b(?:right away|immediately"
    r"|at once|now|straight ?away|without delay|urgently)|(?:immediately|right away|at once"
    r"|straight ?away)\b[^.\n]{0,30}\b(?:call|contact|see|seek|get|go)|is an? (?:medical )?emergency"
    r"|are (?:medical )?emergencies)\b"
)
# Few sentences have one of these, and no other needs a closer look.
_HASTE = (
    "emergenc", "ambulance", "hospital", " er", "a&e", "casualty", "immediate", "urgent", "prompt", "right away",
    "at once", "now", "straight", "without delay", "for help",
)  # fmt: skip
_SEE_SOMEBODY = Pattern(
    r"\b(?:see|call|contact|phone|ring|visit|consult(?: with)?|get|seek|go "
    r"to)\b[^.\n]{0,30}\b(?:doctor|gp|provider|professional|clinic|nurse|medical (?:help|attention|advice|care)|help)\b"
)
_TO_READER = Pattern(
    r"\b(?:you|your|if|someone|somebody|anyone|child|baby|person|individuals|should be (?:seen|taken|treated)|must "
    r"(?:be|get|go)|(?:needs?|means|is an?) (?:an? )?(?:medical "
    r")?(?:ambulance|emergency|immediate|urgent))\b|(?:^|[.!:;,]\s)\W{0,3}(?:go|get|call|head|seek|ring|phone|dial"
    r"|take|rush|come|see|contact)\b"
)
_ORDER = Pattern(
    r"\W{0,3}(?:please |then )?(?:go|get|call|head|seek|ring|phone|dial|take|rush|come|see|contact|do "
    r"not wait|don't wait)\b"
)
_IN_CASE = Pattern(r"\b(?:if|when|whenever|anyone|people who|in case|should you|for|with)\b")


class RedFlag(NamedTuple):
    """Where a sign stands in the prose."""

    start: int
    end: int


def cues() -> tuple[str, ...]:
    """Return the words that lead to the signs."""
    return tuple(dict.fromkeys(word for words, *_ in _signs() for word in words))


def red_flags(document: Document, hits: Iterable[Hit]) -> Iterator[RedFlag]:
    """Yield the signs about which the reader is told to get help, in order."""
    done = -1
    for hit in hits:
        if hit.start < done:
            continue
        found = _sign_at(document.folded, hit)
        if found is None:
            continue
        match, at_once_only = found
        done = match.end()
        sentence = document.sentence_at(match.start())
        if _is_advised(document, sentence, at_once_only) and not _is_left_out(document, sentence, match):
            yield RedFlag(*match.span())


def ambulance_calls(document: Document, hits: Iterable[Hit]) -> Iterator[RedFlag]:
    """Yield where the reader is told to call an ambulance, whatever the reason."""
    folded = document.folded
    for hit in hits:
        if hit.cue != "ambulance":
            continue
        sentence = document.sentence_at(hit.start)
        for found in _AMBULANCE.finditer(folded, sentence.start, sentence.end):
            told = not _NOT_TOLD.search(folded, sentence.start, found.start())
            if told and not _is_left_out(document, sentence, found):
                yield RedFlag(*found.span())


def _sign_at(folded: str, hit: Hit) -> tuple[re.Match[str], bool] | None:
    """Return the sign that the cue belongs to, and whether it counts only beside advice to get help at once."""
    for pattern, at_once_only in _signs_by_word()[hit.cue]:
        for found in pattern.finditer(folded, max(hit.start - 40, 0), min(hit.end + 50, len(folded))):
            if found.start() < hit.end and hit.start < found.end():
                return found, at_once_only
    return None


def _is_left_out(document: Document, sentence: Sentence, sign: re.Match[str]) -> bool:
    block = sentence.block
    return (
        block.kind == "reference"
        or block.within(*SITE_PARTS) is not None
        or stands_in("negation", document.folded, sentence.start, sentence.end, *sign.span())
        or _only_asks(document, sentence)
        or is_quoted(document, *sign.span())
    )


def _only_asks(document: Document, sentence: Sentence) -> bool:
    """Tell whether a sentence asks and no order answers it: "Trouble breathing? Call your doctor" is advice."""
    if not is_question(document.text(sentence)):
        return False
    following = document.sentences_in(sentence.end, sentence.block.end)
    return not following or _ORDER.match(document.folded, following[0].start) is None


def _is_advised(document: Document, sentence: Sentence, at_once_only: bool) -> bool:
    folded = document.folded
    for start, end in _around(document, sentence):
        text = folded[start:end]
        if any(word in text for word in _HASTE) and _AT_ONCE.search(text) and _TO_READER.search(text):
            return True
    start, end = sentence.start, sentence.end
    return (
        not at_once_only
        and _SEE_SOMEBODY.search(folded, start, end) is not None
        and _IN_CASE.search(folded, start, end) is not None
    )


def _around(document: Document, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Yield where the advice on a sign may stand: its sentence, the next, and what stands around its list."""
    block = sentence.block
    yield sentence.start, sentence.end
    following = document.sentences_in(sentence.end, block.end)
    if following:
        yield following[0].start, following[0].end
    if block.kind in ("item", "cell"):
        for place in _neighbours(document, block):
            yield place.start, place.end
    elif (
        block.kind == "paragraph"
        and document.text(block).rstrip().endswith(":")
        and block.position + 1 < len(document.blocks)
    ):
        following_block = document.blocks[block.position + 1]
        yield following_block.start, following_block.end


def _neighbours(document: Document, block: Block) -> Iterator[Block]:
    """Yield the block before a list, and the one behind it, and its heading."""
    blocks = document.blocks
    before = block.position - 1
    while before >= 0 and blocks[before].kind == block.kind:
        before -= 1
    if before >= 0:
        yield blocks[before]
    behind = block.position + 1
    while behind < len(blocks) and blocks[behind].kind == block.kind:
        behind += 1
    if behind < len(blocks) and blocks[behind].kind == "paragraph":
        yield blocks[behind]


@cache
def _signs() -> tuple[tuple[frozenset[str], Pattern, bool], ...]:
    rows = (line.split("\t") for line in _DATA.read_text(encoding="utf-8").splitlines() if line and line[0] != "#")
    return tuple(
        (frozenset(words.split(",")), Pattern(rf"(?<!\w)(?:{pattern})(?!\w)"), when == "emergency")
        for pattern, when, words in rows
    )


@cache
def _signs_by_word() -> dict[str, list[tuple[Pattern, bool]]]:
    """Return the signs by each word that leads to them."""
    signs: dict[str, list[tuple[Pattern, bool]]] = {"ambulance": []}
    for words, pattern, at_once_only in _signs():
        for word in words:
            signs.setdefault(word, []).append((pattern, at_once_only))
    return signs
