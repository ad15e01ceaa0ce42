"""A link that opens a new tab says so, or does not open one.

A new tab without warning confuses: the way back is gone, above all for people who use a screen reader, magnify the
page or are new to computers.
"""

import re
from collections.abc import Iterator

from lint.document.document import Document
from lint.document.parts import Mark
from lint.faults import fault_of
from lint.finding import Edit, Fault, Fix
from lint.rule import Authority, Context, Example, Rule

_ATTRIBUTE_LIST = re.compile(r"\{[^{}\n]{0,200}?target\s*=\s*[\"']?_blank\b")
_ELEMENT = re.compile(r"<a\s[^>]{0,2000}?\btarget\s*=\s*[\"']?_blank\b", re.I)
_WARNING = re.compile(r"\bnew (?:tab|window)\b")

RULE = Rule(
    name="link-new-tab",
    severity="info",
    confidence="high",
    authorities=(Authority("NHS", "Formatting: links", "https://service-manual.nhs.uk/content/formatting", "S"),),
    bad=(
        Example(
            '<p>See <a href="/sleep" target="_blank">sleeping better</a>.</p>',
            "html",
            fixed='<p>See <a href="/sleep" target="_blank">sleeping better (opens in new tab)</a>.</p>',
        ),
        Example(
            '[Sleeping better](sleep.md){target="_blank"}',
            fixed='[Sleeping better (opens in new tab)](sleep.md){target="_blank"}',
        ),
        Example('<a href="https://example.org" target=_blank rel="noopener">A charity</a>', "html"),
    ),
    good=(
        Example('<p>See <a href="/sleep" target="_blank">sleeping better (opens in new tab)</a>.</p>', "html"),
        Example(
            '<p>See <a href="/sleep" target="_blank" aria-label="Sleep, opens in a new window">sleep</a>.</p>', "html"
        ),
        Example('<p>See <a href="/sleep" target="_self">sleeping better</a>.</p>', "html"),
        Example("[Sleeping better](sleep.md){.button}"),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    if "_blank" not in document.source.text:
        return
    for mark in document.marks:
        if mark.kind == "link" and mark.end > mark.start and _opens_tab(document, mark) and not _warns(document, mark):
            end = document.span(mark.start, mark.end).end
            fix = Fix("suggested", (Edit(end, end, " (opens in new tab)"),))
            words = document.shown[mark.start : mark.end]
            yield fault_of(
                document, mark, f"“{words}” opens a new tab without a warning. Open it in the same tab, or say so.", fix
            )


def _opens_tab(document: Document, mark: Mark) -> bool:
    text = document.source.text
    return bool(_ELEMENT.match(text, mark.span.start, mark.span.end) or _ATTRIBUTE_LIST.match(text, mark.span.end))


def _warns(document: Document, mark: Mark) -> bool:
    said = (
        document.folded[mark.start : mark.end],
        mark.attributes.get("aria-label", ""),
        mark.attributes.get("title", ""),
    )
    return _WARNING.search(" ".join(said).lower()) is not None
