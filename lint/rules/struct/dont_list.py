"""An item in a list of what not to do lacks "do not".

Someone who hears the list read aloud, or whose eye lands on one line, meets a bare command: "give aspirin to a child".
The NHS calls that potentially dangerous. Every item must say "do not" itself.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.document.parts import Block
from lint.faults import fault_of, replacement
from lint.finding import Fault, Fix
from lint.language.patterns import Pattern
from lint.language.verbs import is_bare
from lint.rule import Authority, Context, Example, Rule
from lint.structure.lists import ItemList, above, item_lists

RULE = Rule(
    name="struct-dont-list",
    severity="error",
    confidence="high",
    authorities=(
        Authority(
            "NHS",
            "Do and Don't lists",
            "https://service-manual.nhs.uk/design-system/components/do-and-dont-lists",
            "S",
        ),
    ),
    bad=(
        Example(
            "## Don't\n\n- give aspirin to a child\n- do not smoke\n",
            found="give aspirin to a child",
            fixed="## Don't\n\n- do not give aspirin to a child\n- do not smoke\n",
        ),
        Example("**Do not:**\n\n- Drink alcohol\n", fixed="**Do not:**\n\n- Do not drink alcohol\n"),
        Example('!!! failure "Don’ts"\n\n    - scratch the rash\n', found="scratch the rash"),
        Example('<h3>Don\'t</h3><ul class="list--cross"><li>use hot water</li></ul>', "html"),
        Example("## What not to do\n\n- Rub the burn with butter.\n", found="Rub the burn with butter."),
    ),
    good=(
        Example("## Don't\n\n- do not give aspirin to a child\n- Never smoke\n- don’t drive\n- avoid heat\n"),
        Example("## Do\n\n- drink water\n- rest\n"),
        Example("## Do not take ibuprofen if you\n\n- have asthma\n- take warfarin\n"),
        Example("## Don't miss\n\n- take the tablets with food\n"),
        Example("## Things to avoid\n\n- alcohol\n- hot baths\n"),
        Example("## Don't\n\nRead this first.\n\n## Do\n\n- rest\n"),
        Example("## Why you should not worry\n\n- stop when it hurts\n"),
    ),
)
_DONT = Pattern(
    r"\W*(?:the )?(?:don'?ts?|do nots?|donts|what (?:you should |you must )?not (?:to )?do|what to avoid doing"
    r"|things (?:you should |to )?not (?:to )?do|you (?:should|must) not|never)\W*"
)
_CROSS = ("list--cross", "dont-list", "list-cross", "donts")
_DENIED = Pattern(
    r"\W*(?:please )?(?:do not|don't|never|no|not|avoid|stop|without|nothing|nobody|you (?:should|must) not)\b"
)
_FIRST = Pattern(r"[^\W\d_]+")


def check(document: Document, context: Context) -> Iterator[Fault]:
    for listed in item_lists(document):
        if _is_dont_list(document, listed):
            for item in listed.items:
                if _is_bare_command(document, item):
                    message = "Heard by itself, this tells people to do it. Begin the item with “do not”."
                    yield fault_of(document, item, message, fix=_fix(document, item))


def _is_dont_list(document: Document, listed: ItemList) -> bool:
    if any(name in _CROSS or name.endswith(_CROSS) for name in listed.container.names):
        return True
    lead = above(document, listed)
    if lead is None or lead.kind == "item":
        return False
    return _DONT.fullmatch(document.folded, lead.start, lead.end) is not None


def _is_bare_command(document: Document, item: Block) -> bool:
    """Tell whether an item begins with a verb, as an order does, and does not say no."""
    if _DENIED.match(document.folded, item.start, item.end):
        return False
    first = _FIRST.search(document.folded, item.start, item.end)
    return first is not None and is_bare(first[0])


def _fix(document: Document, item: Block) -> Fix | None:
    first = _FIRST.search(document.prose, item.start, item.end)
    if first is None:
        return None
    word = first[0]
    opening = "Do not" if word[0].isupper() else "do not"
    return replacement(document, *first.span(), f"{opening} {word[0].lower()}{word[1:]}", "suggested")
