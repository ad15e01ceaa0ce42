"""A generic medicine with a capital, or a brand without one.

The capital tells readers what is a brand: "Nurofen" is one, "ibuprofen" is what is in it and in many others. Where the
capitals are mixed up, people buy two packs of one medicine.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.faults import fault, replacement
from lint.finding import Fault
from lint.language.quotation import is_quoted
from lint.rule import Authority, Context, Example, Hit, Rule
from lint.wording.fitting import all_of
from lint.wording.medicine_names import medicine_spellings
from lint.wording.places import is_in_longer_name, is_in_title_of_work, is_linked, is_own_page, opens_sentence

_NO_SENTENCE = frozenset({"heading", "cell", "term", "title", "caption"})

RULE = Rule(
    name="word-drug-caps",
    severity="info",
    confidence="high",
    authorities=(
        Authority("NHS", "Punctuation: capitalisation", "https://service-manual.nhs.uk/content/punctuation", "S"),
    ),
    cues=tuple(medicine_spellings()),
    bad=(
        Example("Take Ibuprofen with food.", found="Ibuprofen", fixed="Take ibuprofen with food."),
        Example("Keep your advil in the car.", fixed="Keep your Advil in the car."),
        Example("<p>Do not drink grapefruit juice with <b>Simvastatin</b>.</p>", "html", found="Simvastatin"),
        Example("She carries an epipen.", fixed="She carries an EpiPen."),
    ),
    good=(
        Example("Ibuprofen can upset your stomach. Take ibuprofen with food. Advil has ibuprofen in it."),
        Example("- Ibuprofen\n- Paracetamol: every 6 hours\n\n| Medicine | Dose |\n|---|---|\n| Codeine | 30 mg |\n"),
        Example("## Can I Take Ibuprofen With Tylenol?\n\nMost people can.\n"),
        Example("The pack said Boots Ibuprofen Tablets. TAKE IBUPROFEN WITH FOOD."),
        Example("Read [Ibuprofen](ibuprofen.md) or *Ibuprofen for adults*. The label says “Take Ibuprofen”."),
        Example("## Sources\n\n- Lee A. Does Ibuprofen help? 2020.\n"),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    uses: dict[str, list[Hit]] = {}
    for hit in context.hits:
        found, right = document.prose[hit.start : hit.end], medicine_spellings()[hit.cue]
        if _is_wrong(found, right) and _is_in_sentence(document, hit.start, hit.end):
            uses.setdefault(right, []).append(hit)
    for right, found_uses in uses.items():
        start, end, cue = found_uses[0]
        kind = "brand, and has a capital" if right != cue else "generic name, and needs no capital"
        fix = all_of([replacement(document, use.start, use.end, right, "suggested") for use in found_uses])
        yield fault(document, start, end, f"“{document.shown[start:end]}” is a {kind}. Write “{right}”.", fix)


def _is_wrong(found: str, right: str) -> bool:
    return found != right and (found.islower() or found[1:].islower())


def _is_in_sentence(document: Document, start: int, end: int) -> bool:
    """Tell whether a name stands where its capital is not that of a sentence, a title or a longer name."""
    block = document.block_at(start)
    if not is_own_page(document, start) or block.kind in _NO_SENTENCE or is_quoted(document, start, end):
        return False
    if document.prose[start].isupper() and (opens_sentence(document, start) or is_in_longer_name(document, start, end)):
        return False
    return not (is_linked(document, start, end) or is_in_title_of_work(document, start, end))
