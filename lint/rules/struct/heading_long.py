"""The main heading is long: it is cut off in search results and hard to take in.

Put the word that people look for first, and leave out what the page says anyway.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.faults import fault_of
from lint.finding import Fault
from lint.rule import Authority, Context, Example, Option, Rule

_LONG = "Everything that you have always wanted to know about cramps in the calf and foot at night"

RULE = Rule(
    name="struct-heading-long",
    severity="info",
    confidence="high",
    for_pages=True,
    authorities=(
        Authority("NHS", "Formatting and punctuation", "https://service-manual.nhs.uk/content/formatting", "S"),
        Authority("VA", "Content style guide: page titles", "https://design.va.gov/content-style-guide/", "S"),
    ),
    options={
        "most-characters": Option(65, "The most characters the main heading may have.", {"en-US": 52}),
    },
    bad=(
        Example(f"# {_LONG}\n\nRest.\n", found=_LONG),
        Example("# Cramps in the calf and the foot at night, and why they come\n\nRest.\n", locale="en-US"),
        Example(f"<h1>{_LONG}</h1><p>Rest.</p>", "html"),
    ),
    good=(
        Example("# Cramps in the calf and the foot at night, and why they come\n\nRest.\n"),
        Example(f"# Cramps\n\n## {_LONG}\n\nRest.\n"),
        Example(f"## {_LONG}\n\nRest.\n"),
        Example(f"{_LONG}\n"),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    title, most = document.title, context.options["most-characters"]
    if title is None or title.level > 1:
        return
    length = len(document.text(title).strip())
    if length > most:
        yield fault_of(document, title, f"The main heading has {length} characters. Make it {most} at the most.")
