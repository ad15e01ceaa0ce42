"""A link says where it leads: "click here" and "read more" do not.

People with a screen reader jump from link to link and hear the link's words alone. Everybody else skims for them, too.
"""

from collections.abc import Iterator
from functools import cache

from lint.data.tables import read_table
from lint.document.document import Document
from lint.document.parts import Mark
from lint.faults import fault_of
from lint.finding import Fault
from lint.promos.find import promos_of
from lint.promos.honest import is_among_sources
from lint.rule import Authority, Context, Example, Rule

RULE = Rule(
    name="link-nondescriptive",
    severity="warning",
    confidence="high",
    authorities=(
        Authority(
            "W3C",
            "WCAG 2.2: 2.4.4 Link purpose, failure F63",
            "https://www.w3.org/WAI/WCAG22/Techniques/failures/F63",
            "S",
        ),
        Authority(
            "W3C",
            "WCAG 2.2: 2.4.9 Link purpose, failure F84",
            "https://www.w3.org/WAI/WCAG22/Techniques/failures/F84",
            "S",
        ),
        Authority("NHS", "Formatting: links", "https://service-manual.nhs.uk/content/formatting", "S"),
    ),
    bad=(
        Example("For help with sleep, [click here](sleep.md).", found="click here"),
        Example("Sleep matters. [**Read more**](sleep.md) »", found="Read more"),
        Example('<p>Sleep matters. <a href="/sleep">More information&nbsp;→</a></p>', "html"),
    ),
    good=(
        Example("Read more about [how to sleep better](sleep.md)."),
        Example("[Learn more about sleep](sleep.md), or [see a GP](gp.md)."),
        Example('<p>Sleep matters. <a href="/sleep" aria-label="Read more about sleep">Read more</a></p>', "html"),
        Example("- [Symptoms](#symptoms)\n- [Details](#details)\n"),
        Example("Never write click here."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    for mark in document.marks:
        if mark.kind == "link" and mark.end - mark.start < 40 and _says_nothing(document, mark):
            promos = promos_of(document, context.knowledge)
            if not any(promo.start <= mark.start < promo.end for promo in promos):
                words = document.shown[mark.start : mark.end]
                yield fault_of(document, mark, f"“{words}” does not say where the link leads. Name the page it opens.")


def _says_nothing(document: Document, mark: Mark) -> bool:
    words = " ".join(document.folded[mark.start : mark.end].split()).strip(" .:;,!?…→»>›()[]*_\"'")
    if words not in _texts() or mark.target.startswith("#"):
        return False
    if any(mark.attributes.get(name, "").strip() for name in ("aria-label", "aria-labelledby", "title")):
        return False
    return not is_among_sources(document, document.block_at(mark.start))


@cache
def _texts() -> frozenset[str]:
    return frozenset(text for text, _ in read_table("nondescriptive_links.tsv"))
