"""Where a page warns of a claim instead of making it: under "How to spot a scam", in a list of what not to believe."""

from __future__ import annotations

from lint.advice.myths import is_shown_as_wrong
from lint.document.document import Document
from lint.document.parts import Block, Sentence
from lint.language.patterns import Pattern
from lint.language.scope import scopes_at

_TOPIC = Pattern(
    r"\b(?:scams?|scammers|fraud|fraudulent|quack\w*|hoax\w*|hype|myths?|misconceptions?|misinformation|fake|bogus|false|"
    r"misleading|unproven|too good to be true|tip-?offs|red flags? (?:in|of|for) (?:an? )?(?:ads?|adverts?|claims?|websites?|"
    r"health claims?)|claims? (?:to|you should) (?:avoid|distrust|question|be wary of|ignore)|be wary|"
    r"how to (?:judge|check|read|spot) (?:an? )?(?:health )?(?:claims?|adverts?|ads?|headlines?|news|websites?))\b"
)
_WARNED_AFTER = Pattern(
    r"[^.!?\n]{0,80}?\b(?:(?:is|are|as|should be|a) (?:an? )?(?:\w+ )?(?:red flags?|warning signs?|warnings?|tip-?offs?|scams?|lies?|"
    r"nonsense|rubbish|signs? of (?:a )?(?:scam|fraud|quackery))|(?:is|are) (?:simply |just |plainly )?(?:not true|untrue|false|wrong|"
    r"misleading|illegal|banned|not (?:supported|allowed|backed|proven))|has no (?:basis|evidence)|should (?:make|set off|ring))\b"
)
_DENIED_NEXT = Pattern(
    r"\W*(?:(?:but )?(?:this|that|these|those|it|they|such \w+|none of (?:this|these|it))(?: \w+){0,2} (?:is|are|was|were) "
    r"(?:simply |just |all |a )?(?:not true|untrue|false|wrong|myths?|misleading|nonsense|not so|not the case|lies?|unproven|not "
    r"supported)|(?:but )?(?:there|we) (?:is|are|have|has|was) (?:no|little|not enough|not any) (?:good |strong |real |solid |such "
    r")?(?:evidence|proof|scientific|trial|research|study)|(?:but )?no (?:good |such )?(?:evidence|study|studies|trial|research|"
    r"product|supplement|food|treatment)|do not (?:believe|be fooled|fall for|trust)|don't (?:believe|be fooled|fall "
    r"for|trust)|(?:these|such|those) (?:claims|promises|ads|adverts|words|phrases|slogans|statements)|resistance soon)\b"
)
_LONGEST = 400


def is_warned_of(document: Document, start: int, end: int) -> bool:
    """Tell whether the page shows the words between two offsets as something not to believe."""
    sentence = document.sentence_at(start)
    folded, block = document.folded, sentence.block
    if _WARNED_AFTER.match(folded, end, sentence.end) or _is_denied_next(document, sentence):
        return True
    return is_shown_as_wrong(document, block) or _is_led_into(document, block) or _is_topic(document, block)


def _is_denied_next(document: Document, sentence: Sentence) -> bool:
    """Tell whether the next sentence of the block takes the words back."""
    after = min(sentence.end + _LONGEST, sentence.block.end)
    return _DENIED_NEXT.match(document.folded, sentence.end, after) is not None


def _is_topic(document: Document, block: Block) -> bool:
    """Tell whether the page, or the section that the block stands in, is about false claims."""
    section = document.section_of(block)
    headings = [document.title]
    while section is not None:
        headings.append(section.heading)
        section = section.parent  # type: ignore[assignment]
    return any(
        heading is not None and _TOPIC.search(document.folded, heading.start, heading.end) for heading in headings
    )


def _is_led_into(document: Document, block: Block) -> bool:
    """Tell whether a list stands under words such as "Be wary of products that claim:"."""
    item = block.within("list", "ul", "ol")
    if item is None:
        return False
    place = block.position
    while place > 0 and document.blocks[place].within("list", "ul", "ol") is item:
        place -= 1
    above = document.blocks[place]
    if above.kind == "heading" or not document.folded[above.start : above.end].rstrip().endswith((":", "...", "…")):
        return False
    lead_in = document.sentence_at(max(above.end - 2, above.start))
    end = lead_in.start + len(document.folded[lead_in.start : lead_in.end].rstrip(" \n:.…"))
    return bool(scopes_at(document.folded, lead_in.start, end, end) & {"report", "negation"})
