"""Whether a page claims something itself: it neither denies, reports, supposes, asks nor quotes it, nor warns of it."""

from __future__ import annotations

from collections.abc import Collection

from lint.claiming.warnings import is_warned_of
from lint.document.document import Document
from lint.language.clauses import main_clause
from lint.language.scope import is_question, scopes_at
from lint.wording.places import is_in_longer_name, is_in_title_of_work, is_own_page
from lint.language.quotation import is_quoted

DENIED = frozenset({"negation", "report", "hypothesis"})
HEDGED = DENIED | {"hedge"}


def is_claimed(
    document: Document,
    start: int,
    end: int,
    said: int | None = None,
    scopes: Collection[str] = DENIED,
    may_quote: bool = False,
) -> bool:
    """Tell whether the page itself claims what stands between two offsets.

    What denies it stands before `said`, which is `start` if not given. `scopes` are the kinds of cues in whose scope it
    is no claim. A testimonial `may_quote`.
    """
    sentence = document.sentence_at(start)
    folded, said = document.folded, start if said is None else said
    if not is_own_page(document, start) or is_question(document.text(sentence)):
        return False
    clause = main_clause(folded, sentence.start, said)
    if not scopes_at(folded, clause, sentence.end, said, end).isdisjoint(scopes):
        return False
    if not may_quote and (is_quoted(document, start, end) or is_in_title_of_work(document, start, end)):
        return False
    if sentence.block.kind != "heading" and is_in_longer_name(document, start, end):
        return False
    return not is_warned_of(document, start, end)
