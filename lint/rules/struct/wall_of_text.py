"""A long run of paragraphs has no heading, list or table that would break it up.

Most readers look for the one thing that they need. In a wall of text they find no place to begin and none to come back
to. A heading for each point lets them find theirs.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.faults import fault_of
from lint.finding import Fault
from lint.rule import Authority, Context, Example, Option, Rule
from lint.structure.walls import walls

_PARAGRAPH = "Stretching helps. It keeps the muscles long and the joints easy to move, at any age and at any time. "
_LONG = "\n\n".join([_PARAGRAPH * 5] * 3)
_PARTS = "# Cramp\n\n## Rest\n\nSit down.\n\n## Ice\n\nUse a cloth.\n\n"
_FEWEST_HEADINGS = 3

RULE = Rule(
    name="struct-wall-of-text",
    severity="warning",
    confidence="high",
    for_pages=True,
    authorities=(
        Authority("plainlanguage.gov", "Use lots of useful headings", "https://www.plainlanguage.gov", "S"),
        Authority("AHRQ", "PEMAT-P, item 8: short sections", "https://www.ahrq.gov", "S"),
        Authority("CDC", "Clear Communication Index, item 9", "https://www.cdc.gov/ccindex/", "S"),
    ),
    options={"most-words": Option(250, "The most words that may follow each other without a break.")},
    bad=(
        Example(f"{_PARTS}## Stretching\n\n{_LONG}\n", found=(_PARAGRAPH * 5).strip()),
        Example(f"{_LONG}\n"),
        Example(f"<h1>Cramp</h1><h2>Why</h2><h3>Now</h3><p>{_LONG}</p>", "html"),
        Example(f"{_PARTS}## Stretching\n\n{_PARAGRAPH * 4}\n", options={"most-words": 60}),
    ),
    good=(
        Example(f"{_PARTS}## Stretching\n\n{_PARAGRAPH * 5}\n\n## Why\n\n{_PARAGRAPH * 5}\n"),
        Example(f"{_PARTS}## Stretching\n\n{_PARAGRAPH * 8}\n\n- Stand.\n- Bend.\n\n{_PARAGRAPH * 8}\n"),
        Example(f"{_PARTS}## Sources\n\n{_LONG}\n"),
        Example("\n".join(f"- {_PARAGRAPH}" for _ in range(20))),
        Example(f"<body><main><h1>Cramp</h1><p>Rest.</p></main><footer><p>{_LONG}</p></footer></body>", "html"),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    # A page in parts shows that its writer divides; of a short answer nobody demands it.
    parts = sum(section.heading is not None for section in document.sections)
    for wall in walls(document, context.options["most-words"]):
        yield fault_of(
            document,
            wall.paragraphs[0],
            f"{wall.words} words follow each other here without a heading, a list or a table. Break them up.",
            severity=None if parts >= _FEWEST_HEADINGS else "info",
        )
