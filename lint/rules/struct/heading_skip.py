"""The headings do not go down step by step, or there are two main ones.

Screen readers list the headings of a page, and many people move by them. A level that is left out looks like a missing
part. Two main headings look like two pages, and below the fourth level nobody knows any more where they are.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.document.parts import Block
from lint.document.running_text import is_outside
from lint.faults import fault_of, related_to
from lint.finding import Fault, Related
from lint.rule import Authority, Context, Example, Option, Rule

RULE = Rule(
    name="struct-heading-skip",
    severity="warning",
    confidence="high",
    for_pages=True,
    authorities=(
        Authority("NHS", "Formatting and punctuation", "https://service-manual.nhs.uk/content/formatting", "S"),
        Authority("W3C", "WCAG 2.2: headings and structure", "https://www.w3.org/WAI/WCAG22/quickref/", "S"),
    ),
    options={"deepest": Option(4, "The deepest level a heading may have.")},
    bad=(
        Example("# Cramp\n\n### At night\n\nRest.\n", found="At night"),
        Example("# Cramp\n\nRest.\n\n# Spasm\n\nRest.\n", found="Spasm"),
        Example("# Cramp\n\n## A\n\n### B\n\n#### C\n\n##### At night\n\nRest.\n", found="At night"),
        Example("<h1>Cramp</h1><h2>Why</h2><h4>At night</h4><p>Rest.</p>", "html"),
    ),
    good=(
        Example("# Cramp\n\n## Why\n\n### At night\n\nRest.\n\n## Help\n\nAsk.\n"),
        Example("## A part of a page\n\nRest.\n\n### At night\n\nRest.\n"),
        Example("# Cramp\n\n## A\n\n### B\n\n#### C\n\nRest.\n\n## D\n\nRest.\n"),
        Example("<main><h1>Cramp</h1><h2>Why</h2><p>Rest.</p></main><aside><h4>More</h4></aside>", "html"),
        Example("# Code\n\n```\n### no heading\n```\n"),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    if document.format == "text":
        # There the levels are only guessed.
        return
    before: Block | None = None
    main: Related | None = None
    for heading in document.blocks:
        if heading.kind != "heading" or is_outside(heading) or heading.within("aside"):
            continue
        if before is not None and heading.level > before.level + 1:
            message = f"The level goes from {before.level} to {heading.level} here. Leave no level out."
            yield fault_of(document, heading, message, related=[related_to(document, before, "The heading above it.")])
        elif heading.level > context.options["deepest"]:
            message = f"A heading of level {heading.level} is too deep. Make fewer levels, or use a list."
            yield fault_of(document, heading, message)
        elif heading.level == 1 and main is not None:
            message = "The page has a second main heading. Make it one level lower."
            yield fault_of(document, heading, message, related=[main])
        before = heading
        if main is None and heading.level == 1:
            main = related_to(document, heading, "The first main heading.")
