"""Is "reviewed", "updated" or "written" said of this page, or of a study, a guideline, a hormone?"""

from __future__ import annotations

import re
from functools import cache

from lint.data.tables import read_table
from lint.language.patterns import Pattern

_SEPARATOR = Pattern(r"[.;:|•·()\[\]–—\n!?]|\s[-/]\s|, |(?<=\d{4}) ")
_REACH = 300
# What stands in brackets, or between dashes, may be said of the words before: "the guideline (updated 2019)".
_ASIDES = ("(", ")", "[", "]", ",")
_DASHES = ("–", "—", " - ", " / ")
_ABOUT_PAGE = Pattern(r"\bby\b|review|updated|published|written|posted")


@cache
def page_nouns() -> str:
    """Return the pattern of words that mean the page."""
    nouns = sorted((noun for (noun,) in read_table("trust_page_words.tsv")), key=lambda noun: (-len(noun), noun))
    return rf"(?:{'|'.join(map(re.escape, nouns))})s?"


@cache
def this_page() -> str:
    """Return the pattern of "this page", "all our articles", "the information on this site"."""
    which = r"(?:this|these|the|our|all|all of|all (?:of )?(?:our|the|these|this)|each|every)"
    nouns = page_nouns()
    return rf"{which} (?:[\w'\-]+ ){{0,2}}?{nouns}(?: (?:content|text))?(?: (?:on|in|of) (?:this|our|the) {nouns})?"


@cache
def _subject() -> Pattern:
    done = r"(?:\w+ed|written|fact[- ]checked)"
    verbs = r"(?:was|were|is|are|has been|have been|had been|will be|gets?|been|being)"
    made = rf"(?:(?: {verbs})? {done} (?:by|on|in|at) (?:[\w'.]+ ){{0,4}}?[\w'.]+(?: and)?)?"
    adverbs = (
        r"(?:last|first|most|recently|originally|next|medically|clinically|scientifically|carefully|regularly|always"
        r"|then|also|independently|thoroughly|fully|and|expertly|factually|peer|previously|currently|newly|page|date"
        r"|doctor|expert)"
    )
    subject = rf"(?:{this_page()}|{page_nouns()}|we|it){made}"
    before = rf"(?: ?{verbs}\b)?(?: ?{adverbs}\b){{0,4}}(?: ?{done}(?:,| and)?){{0,3}}"
    return Pattern(rf"\W{{0,6}}(?:{subject})?{before}\W{{0,3}}")


def speaks_of_page(folded: str, start: int, verb: int) -> bool:
    """Tell whether the verb at `verb` has the page for its subject, or none, as in "Last reviewed".

    `start` is where its sentence or its block starts.
    """
    start = begin = max(start, verb - _REACH)
    for separator in _SEPARATOR.finditer(folded, start, verb):
        if _parts(folded, separator, start, verb):
            begin = separator.end()
    return _subject().fullmatch(folded, begin, verb) is not None


def _parts(folded: str, separator: re.Match[str], start: int, verb: int) -> bool:
    """Tell whether what follows a separator is said for itself."""
    sign = separator[0]
    if sign in _DASHES:
        return _ABOUT_PAGE.search(folded, start, separator.start()) is not None
    return sign.strip() not in _ASIDES or bool(folded[separator.end() : verb].strip())
