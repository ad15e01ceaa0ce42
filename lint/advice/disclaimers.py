"""The statement that a page supports a professional's advice and does not replace it, in any honest wording.

It is recognised by its grammar: what speaks (this page, our information, we), what is denied or advised, and what it
stands for (a doctor's advice, your own health). Advice to see somebody about a symptom is no such statement.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from lint.advice.anchors import AnchoredWordings
from lint.advice.in_order import InOrder
from lint.document.document import Document
from lint.language.patterns import Pattern
from lint.language.quotation import is_in_quotation_marks
from lint.rule import Context

_DATA = Path(__file__).parent.parent / "data" / "disclaimer_wordings.tsv"
_CLASS = Pattern(r"\{([A-Z_]+)\}")
_ABOUT_SYMPTOM = Pattern(
    r"\bfor (?:a |proper |further |appropriate )*personali[sz]ed "
    r"(?:advice|guidance|recommendations?)\b"
)


def has_general_disclaimer(document: Document, context: Context) -> bool:
    """Tell whether the page, or a declared part of the site, says that it does not replace advice for this reader."""
    # Many a note is set as a block quote, and is the page's own.
    if any(not is_in_quotation_marks(document, *span) for span in statements(document.folded)):
        return True
    return context.site_wide != "" and any(True for _ in statements(context.site_wide))


def statements(text: str) -> Iterator[tuple[int, int]]:
    """Yield where a text, in lower case, makes such a statement."""
    for start, end in _wordings().search(text):
        if not _ABOUT_SYMPTOM.search(text, start, min(end + 60, len(text))):
            yield start, end


@cache
def _wordings() -> AnchoredWordings:
    classes: dict[str, str] = {}
    wordings: dict[InOrder, tuple[str, ...]] = {}
    for line in _DATA.read_text(encoding="utf-8").splitlines():
        if line.startswith("@"):
            name, words = line[1:].split("\t")
            classes[name] = _filled(words, classes)
        elif line and line[0] != "#":
            parts, gap, anchors = line.split("\t")
            wording = InOrder(tuple(_filled(part, classes) for part in parts.split(" ~ ")), int(gap))
            wordings[wording] = tuple(anchors.split(","))
    return AnchoredWordings(wordings)


def _filled(pattern: str, classes: Mapping[str, str]) -> str:
    """Return a pattern with the classes that it names."""
    return _CLASS.sub(lambda found: f"(?:{classes[found[1]]})", pattern)
