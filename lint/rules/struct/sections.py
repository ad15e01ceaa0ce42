"""A page on a symptom or a condition leaves out a part that its readers come for.

They want to know what it is, where it comes from and what helps. The NHS and MedlinePlus give each its place on every
page of that kind. (When to get help, and the dates of review, have rules of their own.)
"""

from collections.abc import Iterator

from lint.advice.whole_article import is_whole_article
from lint.document.document import Document
from lint.faults import fault_of_page
from lint.finding import Fault
from lint.rule import Authority, Context, Example, Rule
from lint.structure.expected_sections import missing_parts

_GOUT = "---\ntype: condition\n---\n\n# Gout\n\nGout makes a joint red, hot and sore.\n\n"

RULE = Rule(
    name="struct-sections",
    severity="warning",
    confidence="medium",
    for_pages=True,
    authorities=(
        Authority("NHS", "Condition and symptom pages", "https://www.nhs.uk/conditions/", "S2"),
        Authority("MedlinePlus", "Medical encyclopedia", "https://medlineplus.gov/encyclopedia.html", "S2"),
    ),
    bad=(
        Example(f"{_GOUT}## Symptoms\n\nA sore toe.\n\n## Causes\n\nToo much uric acid.\n", found="Gout"),
        Example("---\nkind: symptom\n---\n\n# Twitches\n\nA twitch is a flicker.\n\n## Where\n\nEyelids, calves.\n"),
        Example(f"{_GOUT}## Treatment\n\nTablets.\n\n## Symptoms\n\nA sore toe.\n"),
    ),
    good=(
        Example(f"{_GOUT}## Symptoms\n\nA sore toe.\n\n## Why you get it\n\nAcid.\n\n## What you can do\n\nIce.\n"),
        Example(f"{_GOUT}You may feel feverish. It is caused by uric acid. Ice can ease the pain.\n"),
        Example("# Gout\n\nGout makes a joint red, hot and sore.\n"),
        Example("---\ntype: hub\n---\n\n# Joints\n\nRead about joints.\n"),
        Example("---\ntype: symptom\n---\n\n# Twitches\n\n## Triggers\n\nCoffee.\n\n## Self-care\n\nSleep.\n"),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    missing = missing_parts(document)
    if missing:
        parts = " and ".join([", ".join(missing[:-1]), missing[-1]] if len(missing) > 1 else missing)
        message = f"The page does not say {parts}. People come to such a page to learn that."
        # A short page may be one of several on its subject.
        yield fault_of_page(document, message, severity=None if is_whole_article(document) else "info")
