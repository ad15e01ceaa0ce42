"""Abbreviations in capitals, and whether a page says what they stand for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from lint.document.document import Document
from lint.document.memo import once_per_document
from lint.language.folding import fold
from lint.language.patterns import Pattern
from lint.wording.capitals import CapitalWord, capital_runs, capital_words, is_ordinary_word, known_capitals
from lint.wording.places import is_linked, is_own_page

_NUMERAL = Pattern(r"(?:X{0,3})(?:IX|IV|V?I{0,3})(?<=..)[A-E]?|X{2,3}")
_NUMBERED = Pattern(
    r"\b(?:types?|class|group|grade|stages?|phase|factor|category|level|vitamin|hepatitis|part|schedule|form|tier) \Z"
)
_JOINED = frozenset("@#/_&")
_HYPHENS = ("-", "‐", "‑")
_IS_CODE = Pattern(r"\b(?:codes?|text|coupon) \Z")
_NUMBER_AFTER = Pattern(r"[ \-]\d{3}")
_AUTHOR = Pattern(r"[A-Z][a-z]+,? \Z")
_IV_IS_VEIN = Pattern(
    r"(?:an|the|by|via|of) iv\b|\biv (?:drip|fluid|line|antibiotic|drug|medic|infusion|needle|tube|treat)"
)
_GENES = Pattern(
    r"\b(?:genes?|genetic|proteins?|mutations?|mutated|variants?|alleles?|chromosomes?|locus|enzymes?"
    r"|receptors?|antigens?"
    r"|isoforms?|exons?|codons?|haplotypes?|kinases?)\b"
)
_GENE_ON_PAGE = Pattern(r"\bgenes?\b")
_FEWEST_SHOUTED = 4
_MOST_LETTERS = 8
_NEAR = 110
_SMALL_WORDS = frozenset(("of", "and", "the", "for", "in", "to", "with", "by", "on", "or", "a", "from"))
_GLOSS = Pattern(
    r"(?:s|'s)? ?(?:\((?!see\b|\d)(?=[^()\n]{0,80}[a-z]{3}[^()\n]{0,80})|(?:,? (?:which |that )?(?:stands?"
    r"|is short|short) for\b|,? meaning\b"
    r"|,? (?:also )?(?:called|known as)\b|,? means\b|, (?:a|an|the|which|or)\b| [–—-] [a-z]|: [a-z])"
    r"|\*{0,2} is (?:a|an|the)\b)"
)
_NAMED = Pattern(
    r"(?:\b(?:called|known as|abbreviated (?:as|to)|shortened to|short form(?: is)?|abbreviation(?: is)?"
    r"|acronym(?: is)?"
    r"|short for this(?: is)?|or)[,:]? (?:the |an? )?[\"'*]{0,3}|\((?:or |also |called |known as |sometimes "
    r"|the |an? |e\.g\.? )*"
    r"[\"'*]{0,3})\Z"
)
_ABBR = re.compile(
    r"<abbr\b[^<>]{0,200}\btitle\s*=\s*[\"'][^\"'<>]{3,200}[\"'][^<>]{0,100}>\s*([^<]{2,20}?)s?\s*</abbr", re.I
)
_ABBR_IN_MARKDOWN = re.compile(r"^\*\[([^\]\n]{2,20})\]:", re.M)


@once_per_document
def _candidates(document: Document, country: str) -> dict[str, list[CapitalWord]]:
    """Return the words in capitals that may be abbreviations, and not such as everybody knows, with all their uses."""
    found: dict[str, list[CapitalWord]] = {}
    for word in capital_words(document):
        found.setdefault(word.text, []).append(word)
    if any(map(is_ordinary_word, found)):
        found = _without_shouted(document, found)
    known = _known_in(country)
    return {text: uses for text, uses in found.items() if text not in known and _looks_right(text)}


@cache
def _known_in(country: str) -> frozenset[str]:
    kinds = known_capitals()
    return kinds["known"] | kinds[country] | kinds["no"]


def _without_shouted(document: Document, found: dict[str, list[CapitalWord]]) -> dict[str, list[CapitalWord]]:
    shouted = {
        word
        for run in capital_runs(document)
        if any(is_ordinary_word(word.text) for word in run)
        for word in run
        if len(run) < _FEWEST_SHOUTED or not _is_list(document, run)
    }
    kept = ((text, [word for word in uses if word not in shouted]) for text, uses in found.items())
    return {text: uses for text, uses in kept if uses}


def _is_list(document: Document, run: list[CapitalWord]) -> bool:
    """Tell whether words in capitals have commas between them."""
    return document.prose.count(",", run[0].start, run[-1].end) + 1 >= len(run) // 2


def _looks_right(text: str) -> bool:
    return len(text) <= _MOST_LETTERS and not text[0].isdigit() and sum(map(str.isdigit, text)) <= 2


def abbreviations(document: Document, country: str, fewest: int) -> list[CapitalWord]:
    """Return the first use of each abbreviation that not everybody knows; none if they are fewer than `fewest`."""
    candidates = _candidates(document, country)
    if len(candidates) < fewest:
        return []
    firsts = (_first(document, uses) for uses in candidates.values())
    return [first for first in firsts if first is not None]


def undefined(document: Document, country: str) -> Iterator[CapitalWord]:
    """Yield the first use of each abbreviation that the page does not write out or explain."""
    for text, uses in _candidates(document, country).items():
        # This is how nearly all are explained.
        if f"({text})" in document.prose or f"({text}s)" in document.prose:
            continue
        first = _first(document, uses)
        if first is None or text in _expanded_in_markup(document):
            continue
        if not any(_is_explained(document, use) for use in uses) and not _is_written_out(document, text):
            yield first


def _first(document: Document, uses: list[CapitalWord]) -> CapitalWord | None:
    """Return the first use in the page's own text in which a word is an abbreviation."""
    for use in uses:
        if document.block_at(use.start).kind == "heading" or not is_own_page(document, use.start):
            continue
        if _is_abbreviation(document, use):
            return use
    return None


def _is_abbreviation(document: Document, word: CapitalWord) -> bool:
    text, kinds = word.text, known_capitals()
    before, after = document.prose[max(word.start - 2, 0) : word.start], document.folded[word.end : word.end + 1]
    if before == ", " and (text in kinds["title"] or text in kinds["place"]):
        return False
    if _IS_CODE.search(document.folded, max(word.start - 8, 0), word.start) or _is_label(document, word):
        return False
    if before[-1:] in _JOINED or after in _JOINED or _is_in_compound(document, word) or _is_author(document, word):
        return False
    return not (_is_numeral(document, word) or _is_gene(document, word) or _is_common(document, word))


def _is_label(document: Document, word: CapitalWord) -> bool:
    """Tell whether a word in capitals labels a line ("RELATED: ...") or a number, or has an ending in capitals."""
    rest = document.prose[word.end : word.end + 2]
    if _NUMBER_AFTER.match(document.prose, word.end):
        return True
    return rest in ("'S", "’S") or (len(word.text) > 4 and rest.startswith(":"))


def _is_in_compound(document: Document, word: CapitalWord) -> bool:
    """Tell whether hyphens make a word in capitals part of how a word sounds ("re-TIK-u-lo-site"), or of a number."""
    prose = document.prose
    if prose[word.start - 1 : word.start] not in _HYPHENS and prose[word.end : word.end + 1] not in _HYPHENS:
        return False
    compound = _whole(prose, word.start, word.end)
    parts = re.split("[-‐‑]", compound)
    return (len(parts) > 2 and any(map(str.islower, parts))) or sum(map(str.isdigit, compound)) > 2


def _whole(prose: str, start: int, end: int) -> str:
    """Return a word with all that hyphens join to it."""
    while start > 0 and (prose[start - 1].isalnum() or prose[start - 1] in _HYPHENS):
        start -= 1
    while end < len(prose) and (prose[end].isalnum() or prose[end] in _HYPHENS):
        end += 1
    return prose[start:end]


def _is_author(document: Document, word: CapitalWord) -> bool:
    """Tell whether two capitals are the initials of somebody: "Kaler SG" before a full stop."""
    if len(word.text) > 2 or document.prose[word.end : word.end + 1] not in (".", ","):
        return False
    return _AUTHOR.search(document.prose, max(word.start - 30, 0), word.start) is not None


def _is_numeral(document: Document, word: CapitalWord) -> bool:
    if len(word.text) < 4 and _NUMBERED.search(document.folded, max(word.start - 12, 0), word.start):
        return True
    if not word.text.startswith(("I", "V", "X")) or not _NUMERAL.fullmatch(word.text):
        return False
    around = max(word.start - 6, 0), word.end + 12
    return word.text != "IV" or _IV_IS_VEIN.search(document.folded, *around) is None


def _is_gene(document: Document, word: CapitalWord) -> bool:
    if any(map(str.isdigit, word.text)) and _GENE_ON_PAGE.search(document.folded):
        return True
    sentence = document.sentence_at(word.start)
    begin, end = max(sentence.start, word.start - _NEAR), min(sentence.end, word.end + _NEAR)
    return _GENES.search(document.folded, begin, end) is not None


def _is_common(document: Document, word: CapitalWord) -> bool:
    """Tell whether the page has the word in small letters too: then the capitals only stress it."""
    if len(word.text) < 4 or not word.text.isalpha():
        return False
    lower = word.text.lower()
    place = document.prose.find(lower)
    while place >= 0:
        if not (document.prose[place - 1 : place].isalnum() or document.prose[place + len(lower) :][:1].isalnum()):
            return True
        place = document.prose.find(lower, place + 1)
    return False


def _is_explained(document: Document, use: CapitalWord) -> bool:
    folded = document.folded
    block = document.block_at(use.start)
    if block.kind == "term" or is_linked(document, use.start, use.end):
        return True
    if _GLOSS.match(folded, use.end):
        return True
    begin = max(block.start, use.start - _NEAR)
    named = _NAMED.search(folded, begin, use.start)
    if named is None:
        return False
    if named[0].startswith("(") and folded[use.end : use.end + 3].lstrip("s'").startswith(")"):
        return True
    return not named[0].startswith(("(", "or")) or _fits(use.text, folded[begin : named.start()])


def _fits(text: str, phrase: str) -> bool:
    """Tell whether the letters of an abbreviation come in a phrase in this order, the first at the start of a word."""
    letters = [letter.lower() for letter in text if letter.isalpha()]
    starts = (place for place, letter in enumerate(phrase) if letter == letters[0] and not phrase[place - 1].isalnum())
    return any(_in_order(letters[1:], phrase[start + 1 :]) for start in starts)


def _in_order(letters: list[str], phrase: str) -> bool:
    place = 0
    for letter in letters:
        place = phrase.find(letter, place) + 1
        if place == 0:
            return False
    return True


def _is_written_out(document: Document, text: str) -> bool:
    """Tell whether words follow each other on the page that begin with the letters of an abbreviation.

    Two letters are too few to tell that from chance.
    """
    letters = "".join(letter.lower() for letter in text if letter.isalpha())
    return len(letters) > 2 and any(letters in initials for initials in _initials(document))


@once_per_document
def _initials(document: Document) -> tuple[str, str]:
    """Return the first letters of all words of a page, and those without the small words between others."""
    declared = (document.metadata.value(key) for key in ("title", "name", "alternate_name", "tags", "keywords"))
    text = " | ".join((document.folded, *map(fold, filter(None, declared))))
    words = text.replace("-", " ").replace("(", " ").replace('"', " ").split()
    return "".join([word[0] for word in words]), "".join([word[0] for word in words if word not in _SMALL_WORDS])


@once_per_document
def _expanded_in_markup(document: Document) -> frozenset[str]:
    text = document.source.text
    patterns = [pattern for sign, pattern in (("<abbr", _ABBR), ("*[", _ABBR_IN_MARKDOWN)) if sign in text]
    return frozenset(found[1] for pattern in patterns for found in pattern.finditer(text))
