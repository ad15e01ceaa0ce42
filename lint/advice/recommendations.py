"""Where a page advises to take a medicine or a supplement: outright ("take 400 mg"), or softly ("can help")."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from lint.advice.medicines import medicines
from lint.advice.own_text import SITE_PARTS
from lint.document.document import Document
from lint.document.parts import Sentence
from lint.language.patterns import Pattern
from lint.language.quotation import is_quoted
from lint.language.scope import is_question, stands_in
from lint.rule import Hit

Strength = Literal["outright", "soft"]


class Recommendation(NamedTuple):
    """A medicine's name in the prose and how it is recommended."""

    start: int
    end: int
    strength: Strength


_TAKE = (
    r"(?:take|pop|swallow|add|try|use|drink|start with|start on|start at|reach for|grab|choose|pick(?: up)?|go for|get|"
    r"stick to|repeat|chew|dissolve|buy|stock up on|load up on|mix|down|double|give|rub|offer|put|keep|aim for|go up "
    r"to)"
)
_ORDER = Pattern(
    rf"(?:^|[,;:—–(]\s|\b(?:and|then|so|just|simply|please|can|could|should|may|also|or)\s)\W{{0,3}}(?P<verb>{_TAKE})\b"
    r"(?! (?:not|no more|out of|away|it out|off|well|in mind|an eye|track|a diary|a record)\b)"
)
# "If you are pregnant or take aspirin", "people who take aspirin": nobody is told to.
_NO_ORDER = Pattern(
    r"\b(?:if|before|when|while|unless|who|whether|people|those|anyone|patients|because|since|after|until|how|what"
    r"|that|which)\b[^,;:.]{0,80}$"
)
_UNIT = (
    r"(?:mg|g|mcg|micrograms?|milligrams?|grams?|iu|ml|tablets?|capsules?|pills?|caplets?|sprays?|drops?|gumm(?:y|ies)"
    r"|puffs?|lozenges?|sachets?|spoonfuls?|teaspoons?|tablespoons?|softgels?|chews?)"
)
_COUNT = r"(?:an?|one|two|three|four|five|six|ten|half an?|a couple of|a few)"
_AMOUNT = Pattern(
    rf"\b(?:it|them|these|one|two|three|half|a (?:dose|glass|few|couple)|some|{_COUNT} {_UNIT}|\d[\d.,]* "
    rf"?{_UNIT}?)(?!\w)"
)
_TIMES = (
    r"(?:a day|daily|per day|every|each|nightly|at night|at bedtime|before (?:bed|meals|breakfast|sleep|the|your)"
    r"|with (?:food|meals|breakfast|lunch|dinner|supper|water)|in the (?:morning|evening)|once|twice|three times|four "
    r"times"
    r"|an hour before|as needed)"
)
_DOSE = Pattern(
    rf"(?<![\d.,])(?:\d[\d.,]* ?{_UNIT}|\b{_COUNT} {_UNIT})\b[^.\n]{{0,40}}\b{_TIMES}\b"
    r"|\b(?:one|two|three|\d) (?:a|per) day\b|\b(?:one|two|three) (?:with|before|after|at|in the|every|each)\b"
    r"|\bdaily dose of\b"
)
# What people need, eat or have in them is no advice on a medicine.
_NO_DOSE = Pattern(
    r"\b(?:diets?|foods?|needs?|intake|average|levels?|recommended daily|contains?|has about|have about|no more than"
    r"|more than|over|at most|maximum|limit)\b"
)
_PRAISE = Pattern(
    r"\b(?:my go-to|your go-to|nothing beats|swear by|do(?:es)? well on|will do\b|do(?:es)? the (?:job|trick)"
    r"|(?:is|are) (?:plenty|enough|gentle enough|all you need)|keeps? the \w+ (?:away|down)|all you need|best bet|a "
    r"must"
    r"|works? (?:fast|wonders|a treat|even better|best))\b"
)
_EACH_DAY = Pattern(
    r"(?: (?:tablets?|capsules?|pills?))?,? (?:\d[\d.,]* ?m?c?g )?(?:every|each|once|twice|three "
    r"times|nightly|daily)\b"
)
_WE_ADVISE = Pattern(r"\b(?:we|i)(?:'d| would)? (?:\w+ )?(?:suggest|recommend|advise|swear by)\b[^.!?\n]{0,40}$")
_HELPS = Pattern(
    r"\b(?:can|may|might|could|will|would|should)(?: also| often| sometimes| usually| really)? (?:be (?:\w+ "
    r")?(?:effective|used|helpful|useful|taken|recommended|good|worth)|help|ease|reduce|relieve|bring|lessen|soothe"
    r"|calm|improve|boost|work|do the trick|take the edge|sort)\b"
    r"|\b(?:is|are)(?: an?| the| also| often| usually)? (?:\w+ )?(?:good|great|helpful|effective|useful|known "
    r"to|ideal|best|safe|worth (?:a|trying)|popular|well worth|better) "
    r"?(?:choice|option|pick|go|for|at|in|remedy|way|a)?\b"
    r"|\b(?:works?|helps?|eases?|relieves?|soothes?|calms?)\b"
)
_ADVISED = Pattern(r"\b(?:recommend|recommends|suggest|suggests|advise|advises|consider|try|worth trying)\b")
_UNSURE = Pattern(
    r"\b(?:trials?|stud(?:y|ies)|research|evidence|little or no|no better|did not|didn't|no "
    r"difference|placebo|dummy|side "
    r"effects?|risk|harm|damage|interact\w*|allerg\w+|overdose|poison\w*|tested|tests?|blood|levels?|deficien\w+)\b"
)
_PROFESSIONAL = Pattern(
    r"\b(?:doctors?|gps?|physicians?|pharmacists?|(?:health ?care|healthcare) (?:provider|professional|team)s?|health "
    r"care providers?|nurses?|midwi(?:fe|ves)|dentists?|prescri\w+|label|leaflet|directed)\b"
)
_AS_PRODUCT = Pattern(
    r"\b(?:supplement\w*|tablets?|capsules?|pills?|gumm(?:y|ies)|sprays?|powder|drops|dose|doses|\d[\d.,]* "
    r"?(?:mg|mcg|micrograms?|milligrams?|iu))\b"
)
_AS_FOOD = Pattern(
    r"\b(?:foods?|rich in|rich|source|sources|diets?|dietary "
    r"intake|vegetables|fruits?|meals?|intake|tea|root|cook\w*|recipe|eat|eating)\b"
)
_PAST = Pattern(r"\b(?:was|were|had|took|gave|given|used|received)\b")
_TAKE_IT = Pattern(r"\btake (?:it|them)\b")
_MOST_SENTENCES = 4


def recommendations(document: Document, hits: Iterable[Hit]) -> Iterator[Recommendation]:
    """Yield the first recommendation of each block among the names of medicines that stand in the prose."""
    done = -1
    for hit in hits:
        if hit.start < done:
            continue
        sentence = document.sentence_at(hit.start)
        strength = _strength(document, sentence, hit)
        if strength is None or sentence.block.within(*SITE_PARTS) or is_quoted(document, hit.start, hit.end):
            continue
        yield Recommendation(hit.start, hit.end, strength)
        done = sentence.block.end


def _strength(document: Document, sentence: Sentence, hit: Hit) -> Strength | None:
    folded, block = document.folded, sentence.block
    if block.kind in ("reference", "caption") or is_question(document.text(sentence)):
        return None
    near = _near(document, sentence)[:_MOST_SENTENCES]
    if not near or not _is_product(document, near, hit):
        return None
    is_named = block.kind != "heading"
    if any(_is_order(folded, each, hit, is_first=is_named and place == 0) for place, each in enumerate(near)):
        return "outright"
    return "soft" if is_named and _is_soft(folded, sentence, hit) else None


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


def _is_product(document: Document, near: Sequence[Sentence], hit: Hit) -> bool:
    """Tell whether something is meant that is taken, not a part of food: its form or amount is named, or "take it"."""
    kind = medicines().get(hit.cue)
    if kind == "otc":
        return True
    start, end = near[0].start, near[-1].end
    if _AS_PRODUCT.search(document.folded, start, end):
        return True
    if kind == "nutrient":
        return _TAKE_IT.search(document.folded, start, end) is not None
    return not _AS_FOOD.search(document.folded, near[0].start, near[0].end)


def _is_order(folded: str, sentence: Sentence, hit: Hit, *, is_first: bool) -> bool:
    start, end = sentence.start, sentence.end
    if _PROFESSIONAL.search(folded, start, end):
        return False
    text = folded[start:end]
    for order in _ORDER.finditer(text):
        verb = start + order.start("verb")
        if stands_in("negation", folded, start, end, verb) or _NO_ORDER.search(text[: order.start("verb")]):
            continue
        reach = min(end, verb + 60)
        if is_first and verb < hit.start < reach:
            return True
        if (not is_first or hit.end < verb) and _AMOUNT.search(folded, verb, min(end, verb + 30)):
            return True
    if _UNSURE.search(text) or _NO_DOSE.search(text):
        return False
    if not is_first:
        return _DOSE.match(text) is not None
    if stands_in("negation", folded, start, end, hit.start) or _PAST.search(text):
        return False
    if _EACH_DAY.match(folded, hit.end, end) or _WE_ADVISE.search(folded[start : hit.start]):
        return True
    return _DOSE.search(text) is not None or _PRAISE.search(text) is not None


def _is_soft(folded: str, sentence: Sentence, hit: Hit) -> bool:
    start, end = sentence.start, sentence.end
    if _UNSURE.search(folded, start, end) or stands_in("negation", folded, start, end, hit.start):
        return False
    helps = _HELPS.search(folded, hit.end, min(end, hit.end + 90))
    if helps is not None and not stands_in("negation", folded, start, end, helps.start()):
        return True
    return _ADVISED.search(folded, max(start, hit.start - 80), hit.start) is not None
