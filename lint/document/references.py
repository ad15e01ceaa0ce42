"""Lists of sources: what stands under such a heading is no text of the page."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lint.document.parts import Section
from lint.language.patterns import Pattern

_HEADING = Pattern(
    r"\W*(?:\d+\W+)?(?:references?|sources?|citations?|bibliography|works cited|footnotes|endnotes|"
    r"(?:sources|references) (?:and|&) (?:references|sources|further reading)|further reading)\W*",
    re.I,
)


def mark_references(prose: str, sections: Sequence[Section]) -> None:
    """Make references of the paragraphs and items under a heading such as "Sources", and under its own headings."""
    for section in sections:
        if _is_under_sources(prose, section):
            for block in section.blocks:
                if block.kind in ("paragraph", "item"):
                    block.kind = "reference"


def _is_under_sources(prose: str, section: Section) -> bool:
    here: Section | None = section
    while here is not None:
        if here.heading is not None and _HEADING.fullmatch(prose, here.heading.start, here.heading.end):
            return True
        here = here.parent
    return False
