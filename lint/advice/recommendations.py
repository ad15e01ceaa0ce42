"""Where a page advises to take a medicine or a supplement: outright ("take 400 mg"), or softly ("can help")."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from lint.advice.medicines import medicines
from lint.advice.own_text import SITE_PARTS
from lint.advice.praise import is_praised, is_unsure
from lint.advice.remedy_lists import is_listed_as_help
from lint.advice.taking import Role, is_denied, is_order
from lint.document.document import Document
from lint.document.memo import once_per_document
from lint.document.parts import Sentence
from lint.language.patterns import Pattern
from lint.language.quotation import is_quoted
from lint.language.scope import is_question
from lint.rule import Hit

Strength = Literal["outright", "soft"]


class Recommendation(NamedTuple):
    """A medicine's name in the prose and how it is recommended."""

    start: int
    end: int
    strength: Strength


_ADVISED = Pattern(r"\b(?:recommend|recommends|suggest|suggests|advise|advises|consider|try|worth trying)\b")
_AS_PRODUCT = Pattern(
    r"\b(?:supplement\w*|tablets?|capsules?|pills?|gumm(?:y|ies)|sprays?|powder|drops|lozenges?|syrup|softgels?|sachets"
    r"|tincture|dose|doses|\d[\d.,]* ?(?:mg|mcg|micrograms?|milligrams?|iu))\b"
)
_AS_FOOD = Pattern(
    r"\b(?:foods?|rich in|rich|source|sources|diets?|dietary "
    r"intake|vegetables|fruits?|meals?|intake|tea|root|cook\w*|recipe|eat|eating)\b"
)
_TAKE_IT = Pattern(
    r"(?:^|[.,;:!] |\b(?:and|then|just|you can|should|could) )take (?:it|them)\b(?! (?:up|in|away|out)\b)"
)
_MOST_SENTENCES = 4


@once_per_document
def recommendations(document: Document, hits: Iterable[Hit]) -> list[Recommendation]:
    """Return the first recommendation of each block among the names of medicines that stand in the prose."""
    found: list[Recommendation] = []
    done = -1
    for hit in hits:
        if hit.start < done or document.folded.endswith("non-", 0, hit.start):
            continue
        sentence = document.sentence_at(hit.start)
        strength = _strength(document, sentence, hit)
        if strength is None or sentence.block.within(*SITE_PARTS) or is_quoted(document, hit.start, hit.end):
            continue
        found.append(Recommendation(hit.start, hit.end, strength))
        done = sentence.block.end
    return found


def _strength(document: Document, sentence: Sentence, hit: Hit) -> Strength | None:
    folded, block = document.folded, sentence.block
    if block.kind in ("reference", "caption"):
        return None
    # A heading or a question names the medicine; what follows may advise it.
    is_named = block.kind != "heading" and not is_question(document.text(sentence))
    near = _near(document, sentence)[:_MOST_SENTENCES]
    if not is_named and block.kind != "heading":
        near = near[1:]
    if not near or not _is_product(document, sentence, near, hit):
        return None
    first: Role = "name" if is_named else "answer"
    if any(is_order(folded, each, hit, "later" if place else first) for place, each in enumerate(near)):
        return "outright"
    return "soft" if is_named and _is_soft(document, sentence, hit) else None


def _near(document: Document, sentence: Sentence) -> list[Sentence]:
    """Return where the advice on a medicine may stand: from its name to the end of its block.

    Of a heading, that is the block below it; of a cell, the rest of the row.
    """
    block = sentence.block
    row = block.within("row") if block.kind == "cell" else None
    if row is not None:
        end = document.blocks[document.extent(row).stop - 1].end
        return document.sentences_in(sentence.start, end)
    if block.kind != "heading":
        return document.sentences_in(sentence.start, block.end)
    place = block.position + 1
    if place == len(document.blocks) or document.blocks[place].kind == "heading":
        return []
    return document.sentences_in(document.blocks[place].start, document.blocks[place].end)


def _is_product(document: Document, sentence: Sentence, near: Sequence[Sentence], hit: Hit) -> bool:
    """Tell whether something is meant that is taken, not a part of food: its form or amount is named, or "take it"."""
    kind = medicines().get(hit.cue)
    if kind == "otc":
        return True
    start, end = sentence.start, near[-1].end
    if _AS_PRODUCT.search(document.folded, start, end):
        return True
    if kind == "nutrient":
        return "take " in document.folded[start:end] and _TAKE_IT.search(document.folded, start, end) is not None
    return not _AS_FOOD.search(document.folded, sentence.start, sentence.end)


def _is_soft(document: Document, sentence: Sentence, hit: Hit) -> bool:
    folded, start, end = document.folded, sentence.start, sentence.end
    if is_praised(folded, start, end, hit.start, hit.end):
        return True
    if is_unsure(folded, start, end) or is_denied(folded, sentence, hit.start):
        return False
    return _ADVISED.search(folded, max(start, hit.start - 80), hit.start) is not None or is_listed_as_help(
        document, sentence, hit.start
    )
