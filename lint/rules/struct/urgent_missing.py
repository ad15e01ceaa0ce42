"""A page on a symptom or an illness does not say when and where to get help.

It is the one thing that may not be missing: a reader with a warning sign must learn that it is one. "Consult a
healthcare professional" does not tell them when. Say which signs are urgent, and whom to see or call for them.
"""

from collections.abc import Iterator
from itertools import islice

from lint.advice.help_sections import says_when_to_get_help
from lint.advice.numbers_to_call import emergency_advice
from lint.advice.own_text import own_blocks
from lint.advice.page_kind import demand_on
from lint.advice.whole_article import is_whole_article
from lint.authorities import NHS_GETTING_CARE
from lint.document.document import Document
from lint.faults import fault_of_page
from lint.finding import Fault
from lint.language.patterns import Pattern
from lint.rule import Authority, Context, Example, Rule
from lint.structure.page_shape import is_collection

_TEXT = "You can rest your leg for two days. Put ice on it for ten minutes, four times a day, and keep it up. " * 28
_ARTICLE = f"# Calf pain\n\n## Causes\n\n{_TEXT}\n\n## Rest\n\nSit down.\n\n## Ice\n\nUse a cloth.\n\n## Help\n\n"
_PAGE = "---\ntype: {}\n---\n\n# Gout\n\n" + "A joint is red, hot and sore. You can put ice on it. " * 6
_STOCK = "It is important to consult a healthcare professional if the pain persists."

RULE = Rule(
    name="struct-urgent-missing",
    severity="error",
    confidence="medium",
    for_pages=True,
    authorities=(
        NHS_GETTING_CARE,
        Authority("MedlinePlus", "Symptom articles: when to contact a medical professional", "", "S2"),
    ),
    bad=(
        Example(_ARTICLE, found="Calf pain"),
        Example(f"{_ARTICLE}{_STOCK}\n"),
        Example(f"{_ARTICLE}If symptoms persist, seek medical advice.\n"),
        Example(_PAGE.format("condition"), found="Gout"),
        Example(f"{_ARTICLE}<!-- Call 999 if you cannot breathe. -->\n"),
    ),
    good=(
        Example(f"{_ARTICLE}Call 999 if you cannot breathe.\n"),
        Example(f"{_ARTICLE}See a GP if the pain has lasted for more than two weeks.\n"),
        Example(f"{_ARTICLE}## When to see a doctor\n\n- The calf is hot and swollen.\n- You are pregnant.\n"),
        Example(f"{_ARTICLE}Make an appointment with your doctor if one calf is swollen.\n"),
        Example(_PAGE.format("symptom") + "\n\nAsk for an urgent appointment if you have a fever.\n"),
        Example(_PAGE.format("hub")),
        Example("# Glossary\n\n" + _ARTICLE[2:].replace("# Calf pain", "")),
        Example("# Gout\n\nA joint is red, hot and sore."),
    ),
)
_SYMPTOM_KINDS = Pattern(
    r"(?:medical)?[ _-]?(?:condition|symptom|sign|sign[ _]?or[ _]?symptom|disease|disorder|illness|syndrome|injury"
    r"|infectious[ _-]?disease)s?"
)
_COMPLAINT = Pattern(
    r"\b(?:pains?|painful|hurts?|symptoms?|attacks?|illness|treat(?:s|ed|ment)?|ill|sick|sore|cramps?)\b"
)
_FEWEST_HINT_WORDS, _FEWEST_HINT_HEADINGS, _FEWEST_COMPLAINTS = 150, 3, 3


def check(document: Document, context: Context) -> Iterator[Fault]:
    demand = demand_on(document)
    if demand == "none":
        return
    must = is_whole_article(document) or (demand == "full" and _is_on_illness(document))
    if (must or _is_page_like(document)) and not is_collection(document) and not says_when_to_get_help(document):
        message = (
            "The page does not say when to get help. Say which signs are urgent and whom to see or call for them: "
            f"for an emergency, {emergency_advice(context)}."
        )
        yield fault_of_page(document, message, severity=None if must else "info")


def _is_on_illness(document: Document) -> bool:
    declared = document.metadata.value("type", "kind", "page_type", "page_kind", "content_type")
    return _SYMPTOM_KINDS.fullmatch(declared.lower()) is not None


def _is_page_like(document: Document) -> bool:
    """Tell whether a short text is a page with parts on a complaint, and not one answer or note."""
    headings = sum(block.kind == "heading" for block in own_blocks(document))
    if document.word_count < _FEWEST_HINT_WORDS or headings < _FEWEST_HINT_HEADINGS:
        return False
    return len(list(islice(_COMPLAINT.finditer(document.folded), _FEWEST_COMPLAINTS))) == _FEWEST_COMPLAINTS
