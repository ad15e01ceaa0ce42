"""The page has many boxes for warnings: where everything stands out, nothing does.

Keep a box for the one or two things that are dangerous to miss, and say the rest in the text.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.document.parts import Container
from lint.document.running_text import is_outside
from lint.faults import fault_of
from lint.finding import Fault
from lint.rule import Authority, Context, Example, Option, Rule
from lint.structure.cards import care_cards

_BOX = '!!! warning "Take care"\n\n    Do not drive.\n\nRest.\n\n'

RULE = Rule(
    name="struct-callouts-many",
    severity="info",
    confidence="high",
    for_pages=True,
    authorities=(
        Authority(
            "NHS",
            "Warning callout",
            "https://service-manual.nhs.uk/design-system/components/warning-callout",
            "S",
        ),
    ),
    options={"most-boxes": Option(2, "The most boxes for warnings that a page may have.")},
    bad=(
        Example(_BOX * 3, found="Take care"),
        Example('<div class="warning-callout"><p>Do not drive.</p></div><p>Rest.</p>' * 3, "html"),
        Example(_BOX * 2, options={"most-boxes": 1}),
    ),
    good=(
        Example(_BOX * 2),
        Example('!!! tip "Try this"\n\n    Rest.\n\n' * 4),
        # Cards for help are no warnings of this kind.
        Example(_BOX * 2 + '!!! danger "Call 999 if"\n\n    - you cannot breathe\n'),
        Example("> Take care.\n\nRest.\n\n" * 4),
    ),
)
_WARNS = frozenset(("warning", "danger", "caution", "important", "attention", "alert", "error"))


def check(document: Document, context: Context) -> Iterator[Fault]:
    most = context.options["most-boxes"]
    boxes = [
        each
        for each in document.containers
        if each.kind == "callout" and _warns(each) and len(document.extent(each)) > 0
    ]
    if len(boxes) <= most:
        return
    cards = {id(card.container) for card in care_cards(document)}
    boxes = [each for each in boxes if id(each) not in cards]
    for box in boxes[most:]:
        block = document.blocks[document.extent(box).start]
        if not is_outside(block):
            message = f"The page has {len(boxes)} boxes for warnings. Keep {most} for what is dangerous to miss."
            yield fault_of(document, block, message)


def _warns(container: Container) -> bool:
    return any(not _WARNS.isdisjoint(name.lower().replace("_", "-").split("-")) for name in container.names)
