"""What to do in an emergency comes late: near the end of the page, or below a promotion.

People who need it most read least, and may stop at the first thing that leads them away. Put it near the top, or put a
link to it there. The end of a page may do if the advice has a heading or a card of its own that can be found.
"""

from collections.abc import Iterator

from lint.advice.own_text import own_blocks
from lint.advice.page_kind import demand_on
from lint.advice.urgent_help import heads_help, urgent_help
from lint.document.document import Document
from lint.document.parts import Block
from lint.faults import fault_of, related_to
from lint.finding import Fault
from lint.promos.find import promos_of
from lint.promos.promo import Promo
from lint.rule import Authority, Context, Example, Option, Rule

_TEXT = "You can rest your leg for two days. Put ice on it for ten minutes, four times a day, and keep it up. " * 28
_TOP = f"# Calf pain\n\n## Causes\n\n{_TEXT}\n\n## Rest\n\nSit down.\n\n## Ice\n\nUse a cloth.\n\n"
_CALL = "Call 999 if you cannot breathe."

RULE = Rule(
    name="struct-emergency-late",
    severity="warning",
    confidence="medium",
    for_pages=True,
    authorities=(
        Authority("CDC", "Clear Communication Index, items 2 and 10", "https://www.cdc.gov/ccindex/", "S"),
        Authority("AHRQ", "PEMAT-P, item 10: the main points come first", "https://www.ahrq.gov", "S"),
    ),
    options={"latest": Option(60, "How far down the page emergency advice may begin, in percent of the text.")},
    bad=(
        Example(f"{_TOP}{_CALL}\n", found=_CALL),
        Example(f"{_TOP}## When to get help\n\n{_CALL}\n", found=_CALL),
        Example(
            f"# Calf pain\n\nYour calf hurts.\n\nRead more: [15 shoes that stars love](/shop/shoes)\n\n{_CALL}\n\n"
            + _TOP.partition("\n\n")[2],
            found=_CALL,
        ),
        Example("---\ntype: symptom\n---\n\n# Calf pain\n\n" + "Rest your leg. " * 60 + f"\n\n{_CALL}\n"),
    ),
    good=(
        Example(f"# Calf pain\n\n{_CALL}\n\n" + _TOP.partition("\n\n")[2]),
        Example("# Calf pain\n\n[When to get help](#help)\n\n" + _TOP.partition("\n\n")[2] + f"## Help\n\n{_CALL}\n"),
        Example(f"# Calf pain\n\nRest. Sit down. Keep it cool.\n\n{_CALL}\n"),
        Example("---\ntype: symptom\n---\n\n# Calf pain\n\n" + "Rest your leg. " * 60 + "\n\nSee a GP if it is hot.\n"),
        Example(f"{_CALL}\n\n" + _TOP + f"## When to get help\n\n{_CALL}\n"),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    if demand_on(document) != "full":
        return
    own = own_blocks(document)
    advice = next((each.block for each in urgent_help(document) if each.urgency == "emergency"), None)
    if advice is None or _is_led_to(document, advice):
        return
    promo = next((each for each in promos_of(document, context.knowledge) if each.start < advice.start), None)
    is_late = advice.start - own[0].start > context.options["latest"] / 100 * (own[-1].end - own[0].start)
    if promo is not None or is_late:
        yield _fault(document, advice, promo)


def _fault(document: Document, advice: Block, promo: Promo | None) -> Fault:
    """Return an error of order, or a hint where the advice has a heading or a box of its own."""
    if promo is not None:
        related = [related_to(document, promo, "This stands above it.")]
        message = "What to do in an emergency comes below a promotion. Put it first, near the top of the page."
        return fault_of(document, advice, message, related=related)
    message = "What to do in an emergency comes late. Put it near the top of the page, or link to it from there."
    return fault_of(document, advice, message, severity="info" if _can_be_found(document, advice) else None)


def _can_be_found(document: Document, advice: Block) -> bool:
    heading = document.section_of(advice).heading
    return advice.within("callout") is not None or (heading is not None and heads_help(document, heading))


def _is_led_to(document: Document, advice: Block) -> bool:
    """Tell whether a link above leads down to a place in the page."""
    return any(
        mark.target.startswith("#") and not mark.target.startswith(("#ref", "#fn", "#cite"))
        for mark in document.marks_in(0, advice.start, "link")
    )
