"""The page has two cards of one kind for getting help.

A reader who has found one card for emergencies does not look for a second. All signs that need the same help belong in
one card.
"""

from collections.abc import Iterator

from lint.authorities import NHS_GETTING_CARE
from lint.document.document import Document
from lint.faults import fault_of, related_to
from lint.finding import Fault
from lint.rule import Context, Example, Rule
from lint.structure.cards import Card, care_cards

_CARD = '!!! danger "Call 999 if"\n\n    - {}\n\n'
_BOX = '<div class="care-card care-card--{}"><h2>{}</h2><p>It hurts.</p></div>'

RULE = Rule(
    name="struct-care-card-duplicate",
    severity="info",
    confidence="medium",
    for_pages=True,
    authorities=(NHS_GETTING_CARE,),
    bad=(
        Example(_CARD.format("you cannot breathe") + "Rest.\n\n" + _CARD.format("a face droops"), found="Call 999 if"),
        Example(_BOX.format("urgent", "Ring 111 if") + "<p>Rest.</p>" + _BOX.format("urgent", "Ask today if"), "html"),
        Example(_BOX.format("non-urgent", "See a GP if") * 2, "html"),
    ),
    good=(
        Example(_CARD.format("you cannot breathe") + '!!! warning "Call 111 if"\n\n    - it is red\n'),
        Example(_BOX.format("emergency", "Call 999 if") + _BOX.format("non-urgent", "See a GP if"), "html"),
        Example(_CARD.format("you cannot breathe") + '!!! danger "Keep it away from children"\n\n    Lock it up.\n'),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    first: dict[str, Card] = {}
    for card in care_cards(document):
        if card.kind not in first:
            first[card.kind] = card
        elif card.container not in first[card.kind].container.chain() and not _holds(first[card.kind], card):
            message = f"This is a second card for help that is {card.kind}. Put all the signs in one card."
            related = [related_to(document, first[card.kind].blocks[0], "The first card.")]
            yield fault_of(document, card.blocks[0], message, related=related)


def _holds(outer: Card, inner: Card) -> bool:
    """Tell whether one box stands inside the other."""
    return any(container is outer.container for container in inner.container.chain())
