"""Rules that are a table: a phrase, and what to say instead. All their phrases are found in one pass."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lint.document.document import Document
from lint.faults import fault, replacement
from lint.finding import Fault, Safety
from lint.language.quotation import is_quoted
from lint.rule import Check, Context


def say_instead(phrases: Mapping[str, str], message: str, safety: Safety, *, headings: bool = True) -> Check:
    """Return the check of a rule whose cues are the keys of `phrases`; `message` has `{found}` and `{better}`.

    What the page quotes is left alone, and so are headings, unless `headings`.
    """

    def check(document: Document, context: Context) -> Iterator[Fault]:
        for start, end, cue in context.hits:
            if is_quoted(document, start, end) or (not headings and document.block_at(start).kind == "heading"):
                continue
            found = document.shown[start:end]
            better = as_written(found, phrases[cue])
            fix = replacement(document, start, end, better, safety) if better else None
            yield fault(document, start, end, message.format(found=found, better=better), fix)

    return check


def as_written(found: str, better: str) -> str:
    """Return `better` with the capitals of what it replaces."""
    if len(found) > 1 and found.isupper():
        return better.upper()
    return better[:1].upper() + better[1:] if found[:1].isupper() else better
