"""Who reviewed a page: in front matter, in JSON-LD, or in words such as "Medically reviewed by Dr Khan"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import Literal, NamedTuple

from lint.data.tables import words_by_kind
from lint.document.document import Document
from lint.document.memo import once_per_document
from lint.language.folding import fold
from lint.language.patterns import Pattern
from lint.language.quotation import is_quoted
from lint.language.scope import is_question, stands_in
from lint.language.words import WORD
from lint.text.source import Span
from lint.trust.declared import first_of, place_of
from lint.trust.lines import MOST_IN_LINE, review_lines
from lint.trust.names import TITLE, first_clause
from lint.trust.page_words import speaks_of_page, this_page

Who = Literal["named", "unnamed"]

_KEY = Pattern(
    r"(?:pages?)?(?:(?:last)?(?:medical|clinical|expert|doctor|peer|content|fact)?(?:ly)?)(?:reviewed|checked|approved"
    r"|verified)(?:by)(?:name)?|(?:medical|clinical|expert|medically|clinically)?reviewers?(?:name)?"
    r"|(?:medical|clinical)review|clinicallead|medicallyreviewed"
)
_VERB = r"(?:reviewed|checked|approved|verified|vetted|signed off|endorsed)"
_PASSIVE = Pattern(rf"\b{_VERB}\b(?: and {_VERB})?(?: [^.\n]{{0,40}}?)?(?: ?[:–—-])?(?:\bby\b| by\b)")
_LABEL = Pattern(
    r"(?:\b(?:medical(?:ly)?|clinical(?:ly)?|expert|peer|scientific|doctor)[ -]"
    r"(?:review(?:ed|er|ers)?|approved|checked)"
    r"|\breview(?:er|ers|ed))(?: by)?\s{0,2}(?:[:–—|]|(?=\n))"
)
_ACTIVE = Pattern(rf"\b{_VERB}(?: and {_VERB})? ")
_CLINICAL = Pattern(r"\b(?:medical|clinical)")
_WHO = Pattern(r"[^\n;|•]{1,120}")
_PROPER = Pattern(r"\b[A-Z][\w'’\-]*\.?(?: (?:(?:van|de|der|von|of|for|and|&|the|la|bin|al) ){0,2}[A-Z][\w'’\-]*\.?)+")
_ACRONYM = Pattern(r"\b(?!GPs?\b|MD\b|RN\b|UK\b|US\b|SEO\b|TB[ACD]\b)[A-Z]{2,6}\b")
_MONTH = Pattern(r"(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?")


class Reviewer(NamedTuple):
    """Where a page says who reviewed it, and whether it gives a name."""

    span: Span
    quote: str
    who: Who


@once_per_document
def reviewer(document: Document) -> Reviewer | None:
    """Return who reviewed the page, a named one before one without a name."""
    unnamed: Reviewer | None = None
    for each in _reviewers(document):
        if each.who == "named":
            return each
        unnamed = unnamed or each
    return unnamed


def declares_reviewer(text: str) -> bool:
    """Tell whether a text in lower case, that every page of a site shows, says who reviews its pages."""
    return any(
        speaks_of_page(text, 0, found.start()) and kind_of_name(text[found.end() : found.end() + 80], cased=False)
        for found in islice(_PASSIVE.finditer(text), MOST_IN_LINE)
    )


def _reviewers(document: Document) -> Iterator[Reviewer]:
    entry = first_of(document, _KEY)
    if entry and (who := kind_of_name(entry.value, cased=False)):
        place = place_of(document, entry)
        yield Reviewer(place, document.source.text[slice(*place)], who)
    for line in review_lines(document):
        for start, end, who in (*_named_after(document, *line), *_named_before(document, *line)):
            yield Reviewer(document.span(start, end), document.shown[start:end], who)


def _named_after(document: Document, begin: int, stop: int) -> Iterator[tuple[int, int, Who]]:
    folded = document.folded
    for pattern in (_PASSIVE, _LABEL):
        for found in islice(pattern.finditer(folded, begin, stop + 1), MOST_IN_LINE):
            if not _is_said_of_page(document, found.start(), found.end()):
                continue
            place = found.end()
            while folded[place : place + 1] in (" ", ":", "\n", "–", "—", "-", "|"):
                place += 1
            words = _WHO.match(document.prose, place)
            is_clinical = _CLINICAL.search(folded, max(found.start() - 12, begin), found.end()) is not None
            if words and (who := kind_of_name(words[0], is_clinical=is_clinical)):
                yield found.start(), min(place + len(first_clause(words[0])), words.end()), who


def _named_before(document: Document, line: int, stop: int) -> Iterator[tuple[int, int, Who]]:
    folded = document.folded
    for found in islice(_ACTIVE.finditer(folded, line, stop), MOST_IN_LINE):
        if not _page_follows().match(folded, found.end()):
            continue
        sentence = document.sentence_at(found.start())
        if _is_denied(document, found.start(), found.end()):
            continue
        # "Prof. Jones reviewed it": a title's full stop may part the name from its verb.
        who = kind_of_name(document.prose[max(line, found.start() - 90) : found.start()])
        if who and not stands_in("negation", folded, sentence.start, sentence.end, found.start()):
            yield sentence.start, sentence.end, who


def _is_said_of_page(document: Document, start: int, end: int) -> bool:
    block = document.block_at(start)
    return speaks_of_page(document.folded, block.start, start) and not _is_denied(document, start, end)


def _is_denied(document: Document, start: int, end: int) -> bool:
    sentence = document.sentence_at(start)
    return (
        sentence.block.kind == "reference"
        or is_question(document.text(sentence))
        or stands_in("negation", document.folded, sentence.start, sentence.end, start)
        or stands_in("hypothesis", document.folded, sentence.start, sentence.end, start)
        or is_quoted(document, start, end)
    )


def kind_of_name(words: str, cased: bool = True, is_clinical: bool = False) -> Who | None:
    """Return whether words name a reviewer, only say that a clinician did it, or neither.

    `cased` words have their capitals, so that a name can be told from other words. A review that calls itself medical
    `is_clinical` whoever did it.
    """
    words = first_clause(words)
    kinds = _kinds(words)
    if not kinds or kinds[0] == "nobody":
        return None
    if "other" in kinds and "clinician" not in kinds:
        return None
    if _has_name(words, kinds, cased):
        return "named"
    return "unnamed" if is_clinical or "clinician" in kinds else None


def _has_name(words: str, kinds: list[str], cased: bool) -> bool:
    if not cased:
        return "" in kinds
    if TITLE.search(words) or _ACRONYM.search(words):
        return True
    return any("" in _kinds(_MONTH.sub("", found[0])) for found in _PROPER.finditer(words))


def _kinds(words: str) -> list[str]:
    """Return the kind of each word; "" for one that may be a name."""
    kinds = _word_kinds()
    return [kinds.get(word, "vague" if word[0].isdigit() else "") for word in WORD.findall(fold(words).strip())]


@cache
def _word_kinds() -> dict[str, str]:
    return {word: kind for kind, words in words_by_kind("trust_reviewer_words.tsv").items() for word in words}


@cache
def _page_follows() -> Pattern:
    return Pattern(rf"{this_page()}\b|it\b|them\b|what you (?:are )?read")
