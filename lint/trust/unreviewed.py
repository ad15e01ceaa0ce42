"""The plain statement that no clinician has reviewed a page, in any honest wording."""

from __future__ import annotations

import re
from itertools import islice

from lint.document.document import Document
from lint.document.memo import once_per_document
from lint.document.parts import Sentence
from lint.language.patterns import Pattern
from lint.language.quotation import is_quoted
from lint.language.scope import is_question, stands_in
from lint.trust.lines import MOST_IN_LINE, review_lines
from lint.trust.page_words import this_page
from lint.trust.wordings import wordings

_TABLE = "unreviewed_wordings.tsv"
_ANCHORS = (
    *("review", "checked", "approved", "verified", "vetted", "signed", "assessed", "looked ", "gone over"),
    *("been read", "has read", "have read", "had read", "or read"),
)
_DENIED = Pattern(r"\bno|\bn[eo]|n't\b|\bwithout\b|\bawaiting\b|\bwaiting\b|\bpending\b|unreviewed")
_OF_OTHERS = ("if ", "when ", "where ", "pages that ", "any page that ", "sites that ")
_PRONOUNS = ("it ", "they ", "it's ")


@once_per_document
def unreviewed_statement(document: Document) -> Sentence | None:
    """Return the sentence in which the page says that no clinician has reviewed it."""
    folded = document.folded
    for line, stop in review_lines(document):
        if not _DENIED.search(folded, line, stop):
            continue
        for start, end in islice(wordings(_TABLE, *_ANCHORS).search(folded[line:stop]), MOST_IN_LINE):
            sentence = document.sentence_at(line + start)
            if _is_meant(document, sentence, line + start, line + end):
                return sentence
    return None


def says_unreviewed(document: Document, site_wide: str) -> bool:
    """Tell whether the page, or every page of its site, says that no clinician has reviewed it."""
    return unreviewed_statement(document) is not None or any(wordings(_TABLE, *_ANCHORS).search(site_wide))


def _is_meant(document: Document, sentence: Sentence, start: int, end: int) -> bool:
    if is_question(document.text(sentence)) or is_quoted(document, start, end) or sentence.block.kind == "reference":
        return False
    folded = document.folded
    if folded.startswith(_OF_OTHERS, sentence.start):
        return False
    if folded.startswith(_PRONOUNS, start) and not _names_page(document, sentence, start):
        return False
    return not any(stands_in(kind, folded, sentence.start, sentence.end, start) for kind in ("hypothesis", "report"))


def _names_page(document: Document, sentence: Sentence, place: int) -> bool:
    """Tell whether the words before a pronoun, in its block, name the page that it stands for.

    A block that starts with the pronoun has nothing else for it to stand for.
    """
    before = document.folded[sentence.block.start : place]
    return not before.strip() or re.search(this_page(), before) is not None
