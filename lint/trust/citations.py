"""A source that is named where it is used: "(Lee, 2021)", "a 2019 Cochrane review", a link to a study."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from functools import cache
from itertools import islice

from lint.data.tables import words_by_kind
from lint.document.document import Document
from lint.document.parts import Mark
from lint.language.patterns import Pattern
from lint.language.quotation import is_quoted

_MOST = 200
_YEAR = r"(?:19[5-9]|20\d)\d"
_WORK = r"(?:study|review|trial|guideline|guidance|report|survey|meta-analysis|paper|analysis|consensus)"
_NO_AUTHOR = (
    r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}"
    r"|Updated|Reviewed|Published|Since|In|By|From|Until|Before|After"
)
# Only capitals tell "(Lee, 2021)" from "(in May 2021)".
_AUTHOR_AND_YEAR = Pattern(
    rf"\((?:see |e\.g\. )?(?!(?:{_NO_AUTHOR})\b)[A-Z][\w'’\-]*(?:,? (?:and|&|et|of|for|al\.?|[A-Z][\w'’\-]*)){{0,5}},? "
    rf"{_YEAR}[a-z]?[;,)]"
)
_REFERENCE = Pattern(
    r"\bet al\b|\bdoi\s{0,2}:|\bpmid\b|\bisbn\b|(?<=[a-z.,)])\s?\[\d{1,3}(?:[,–-] ?\d{1,3}){0,9}\]"
    rf"|\b{_YEAR} (?:(?!next\b)[\w'\-]+ ){{0,4}}?{_WORK}\b(?! (?:due|date|by\b))"
    rf"|\b(?:published|reported|printed) in (?:the )?(?:[\w&]+ ){{1,7}}?(?:in|of|\() ?{_YEAR}\b"
    rf"|\b(?:nice|sign|who|cochrane|nhs)\b[^.\n]{{0,40}}\b(?:guideline|guidance|review|report)\b[^.\n]{{0,30}}\b{_YEAR}\b"
    r"|\b(?:nice|sign)\b[^.\n]{0,40}\b(?:ng|cg|qs|ta) ?\d{2,3}\b"
)
_ON_REQUEST = Pattern(
    r"\b(?:references?|sources?)\b[^.\n]{0,40}\b(?:on request|from us|if you ask|are available|is available)\b"
    r"|\b(?:ask|contact|write to|email) us for (?:our |the |a list of )?(?:sources|references)\b"
)
_LIST = Pattern(r"(?:see )?(?:our |the |all |list of |view ){0,3}(?:\d+ )?(?:sources?|references?|citations?|evidence)")


def citations(document: Document, start: int = 0, end: int = sys.maxsize) -> Iterator[tuple[int, int]]:
    """Yield where the page, or its text between two offsets, cites a source, or offers its list of sources."""
    for pattern, text in ((_AUTHOR_AND_YEAR, document.prose), (_REFERENCE, document.folded)):
        for found in islice(pattern.finditer(text, start, end), _MOST):
            if not is_quoted(document, *found.span()):
                yield found.span()
    for found in _ON_REQUEST.finditer(document.folded, start, end):
        yield found.span()
    for mark in document.marks_in(start, end):
        if mark.kind == "footnote" or (mark.kind == "link" and _leads_to_source(document, mark)):
            yield mark.start, mark.end


def offers_list(text: str) -> bool:
    """Tell whether a text in lower case says where to get the list of sources."""
    return _ON_REQUEST.search(text) is not None


def _leads_to_source(document: Document, mark: Mark) -> bool:
    """Tell whether a link leads to a study or a guideline, or to a list of sources: "See our sources"."""
    if mark.target.startswith(("http", "//")) and _study().search(mark.target):
        return True
    return bool(mark.target) and _LIST.fullmatch(document.folded, mark.start, mark.end) is not None


@cache
def _study() -> Pattern:
    return Pattern("|".join(map(re.escape, sorted(words_by_kind("source_words.tsv")["address"]))))
