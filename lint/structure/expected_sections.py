"""What a page on a symptom or a condition is expected to say, and does not."""

from __future__ import annotations

from functools import cache

from lint.advice.own_text import own_blocks
from lint.data.tables import read_table
from lint.document.document import Document
from lint.document.running_text import is_running_text
from lint.language.patterns import Pattern

_KINDS = {
    "condition": "condition",
    "disease": "condition",
    "disorder": "condition",
    "illness": "condition",
    "medicalcondition": "condition",
    "symptom": "symptom",
    "sign": "symptom",
    "medicalsymptom": "symptom",
    "medicalsignorsymptom": "symptom",
}


def missing_parts(document: Document) -> list[str]:
    """Return what a page of a declared kind leaves out, in words such as "what causes it"."""
    profile = _KINDS.get(document.metadata.value("type", "kind", "page_type", "page_kind", "content_type").lower(), "")
    return [what for what, heading, text in _profile(profile) if not _says(document, heading, text)]


def _says(document: Document, heading: Pattern, text: Pattern) -> bool:
    folded = document.folded
    return any(
        (text if is_running_text(block) or block.kind == "cell" else heading).search(folded, block.start, block.end)
        for block in own_blocks(document)
    )


@cache
def _profile(name: str) -> tuple[tuple[str, Pattern, Pattern], ...]:
    return tuple(
        (what, Pattern(rf"\b(?:{heading})\b"), Pattern(rf"\b(?:{text})\b"))
        for kind, what, heading, text in read_table("section_titles.tsv")
        if kind == name
    )
