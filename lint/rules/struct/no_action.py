"""A page of advice asks its reader to do nothing.

Readers come to learn what they can do. A page that only describes leaves them where they were: say at least one thing
to do, in an order: "Rest the leg", "Ask a pharmacist".
"""

from collections.abc import Iterator

from lint.advice.own_text import own_blocks
from lint.advice.page_kind import demand_on
from lint.document.document import Document
from lint.faults import fault_of_page
from lint.finding import Fault
from lint.language.instructions import is_instruction
from lint.rule import Authority, Context, Example, Rule
from lint.structure.page_shape import is_collection

_TEXT = "A calf can hurt after a long walk. It is important for people with pain to consult a professional. " * 40
_ARTICLE = f"# Calf pain\n\n## Causes\n\n{_TEXT}\n\n## Rest\n\nIt may help.\n\n## Ice\n\nIt is cold.\n\n"
_PAGE = "---\ntype: condition\n---\n\n# Gout\n\n" + "A joint is red, hot and sore. Ice eases the pain. " * 8

RULE = Rule(
    name="struct-no-action",
    severity="warning",
    confidence="medium",
    for_pages=True,
    authorities=(
        Authority("AHRQ", "PEMAT-P, item 20: at least one action", "https://www.ahrq.gov", "S"),
        Authority("CDC", "Clear Communication Index, item 5", "https://www.cdc.gov/ccindex/", "S"),
    ),
    bad=(
        Example(_ARTICLE, found="Calf pain"),
        Example(_PAGE, found="Gout"),
        Example(f"{_ARTICLE}Doctors recommend rest to their patients.\n"),
    ),
    good=(
        Example(f"{_ARTICLE}Rest the leg.\n"),
        Example(f"{_ARTICLE}- Put ice on it.\n"),
        Example(f"{_ARTICLE}If it swells, see a doctor.\n"),
        Example(f"{_PAGE}\n\nYou should drink more.\n"),
        Example("# Gout\n\nA joint is red, hot and sore.\n"),
        Example("---\ntype: glossary\n---\n\n# Words\n\n" + "A joint is where bones meet. " * 10),
    ),
)
_FEWEST_WORDS = 3
"""A heading of fewer words, such as "Rest", only names what stands under it."""


def check(document: Document, context: Context) -> Iterator[Fault]:
    if demand_on(document) != "full" or is_collection(document):
        return
    own = {block.position for block in own_blocks(document)}
    folded = document.folded
    if not any(
        sentence.block.position in own
        and is_instruction(folded, sentence.start, sentence.end)
        and (sentence.block.kind != "heading" or len(document.words_of(sentence)) >= _FEWEST_WORDS)
        for sentence in document.sentences
    ):
        yield fault_of_page(document, "The page gives its reader nothing to do. Say at least one thing, as an order.")
