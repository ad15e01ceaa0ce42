"""The list is long: after six or seven items people lose track.

Split it under two lead-ins, or put what belongs together in one item. A list of signs to check may have to be long.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.faults import fault_of
from lint.finding import Fault
from lint.rule import Authority, Context, Example, Option, Rule
from lint.structure.lists import ItemList, item_lists

_SEVEN = "".join(f"- do stretch number {number}\n" for number in range(1, 8))

RULE = Rule(
    name="struct-long-list",
    severity="info",
    confidence="high",
    authorities=(
        Authority("NHS", "Formatting: lists", "https://service-manual.nhs.uk/content/formatting", "S"),
        Authority("CDC", "Clear Communication Index, item 8", "https://www.cdc.gov/ccindex/", "S"),
    ),
    options={"most-items": Option(6, "The most items a list may have.", {"en-US": 7})},
    bad=(
        Example(f"Stretches:\n\n{_SEVEN}", found="do stretch number 1"),
        Example(f"{_SEVEN}- do one more\n", locale="en-US"),
        Example("<ol>" + "<li>Step.</li>" * 9 + "</ol>", "html"),
    ),
    good=(
        Example(_SEVEN, locale="en-US"),
        Example("- sleep\n- rest\n- drink\n  - water\n  - tea\n  - milk\n  - soup\n- eat\n"),
        Example("".join(f"- [Stretch {number}](s{number}.md)\n" for number in range(9))),
        Example("<nav><ul>" + "<li>Step</li>" * 9 + "</ul></nav>", "html"),
        Example("## Sources\n\n" + "".join(f"- Study number {number}. 2020.\n" for number in range(9))),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    most = context.options["most-items"]
    for listed in item_lists(document):
        if len(listed.items) > most and not _is_index(document, listed):
            message = f"This list has {len(listed.items)} items. Split it: people keep track of {most} at the most."
            yield fault_of(document, listed.items[0], message)


def _is_index(document: Document, listed: ItemList) -> bool:
    """Tell whether most items begin with a link: nobody reads an index from end to end."""
    links = {mark.start for mark in document.marks_in(listed.items[0].start, listed.items[-1].end, "link")}
    return 2 * sum(item.start in links for item in listed.items) > len(listed.items)
