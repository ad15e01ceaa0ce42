"""Where a page advises to take a medicine or a supplement: outright ("take 400 mg"), or softly ("can help")."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from lint.advice.medicines import medicines
from lint.advice.own_text import SITE_PARTS
from lint.advice.praise import is_praised, is_unsure
from lint.advice.remedy_lists import is_listed_as_help
from lint.document.document import Document
from lint.document.parts import Sentence
from lint.language.clauses import main_clause
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
    r"(?:take|pop|swallow|add|try|use|drink|start with|start on|start at|reach for|grab|choose|pick(?: up)?|go for|get"
    r"|stick to|repeat|chew|suck|sip|dissolve|buy|order|stock up on|load up on|mix|down|double|give|rub|rub in|dab"
    r"|apply"
    r"|massage in|spray|smear|offer|put|keep|pack|aim for|go up to|opt for|turn to|switch to|invest in|supplement with"
    r"|top up with|treat yourself to|ask for)"
)
_ORDER = Pattern(
    rf"(?:^|[,;:—–(]\s|\b(?:and|then|so|just|simply|please|can|could|should|may|also|or)\s)\W{{0,3}}(?P<verb>{_TAKE})\b"
    r"(?! (?:not|no more|out of|away|it out|off|well|in mind|an eye|track|a diary|a record|up|care|part|place|time"
    r"|note|to)\b)"
)
# "Put it back", "keep them dry": what is done with a thing, not with a medicine.
_HANDLES = ("put", "keep", "give", "add", "mix", "get", "choose", "offer", "order", "pack", "apply", "use", "try")
_PRONOUN = Pattern(r" (?:it|them|these)\b")
_TURNED_ROUND = Pattern(
    r"\b(?:avoid\w*|not|never|no|without|instead of|rather than|off|fewer|less|stop\w*|cut\w*|list of|track of"
    r"|allerg\w+|if"
    r"|when|whether|before|after|unless|than|who|which|about)\b"
)
_STORED = Pattern(r"\b(?:away from|reach of|lock\w*|original (?:bottle|box|packet|container)|cool|dry place|fridge)\b")
# "If you are pregnant or take aspirin", "people who take aspirin": nobody is told to.
_NO_ORDER = Pattern(
    r"\b(?:if|before|when|while|unless|who|whether|people|those|anyone|patients|because|since|after|until|how|what"
    r"|that|which)\b[^,;:.]{0,80}$"
)
_NO_ORDER_IN_LIST = Pattern(
    r"\b(?:if|before|when|while|unless|who|whether|people|those|anyone|patients)\b[^;:.]{0,160}$"
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
_AT_MEALS = Pattern(
    r"(?: (?:tablets?|capsules?|pills?|powder|gel|drops))?,? (?:after|before|with|at|in the|every|each) (?:(?:your"
    r"|the|every|each) "
    r")?(?:meals?|food|breakfast|lunch|dinner|supper|bed|bedtime|night|session|workout|morning|evening|day)(?=\W*$"
    r"|[.,;])"
)
_WE_ADVISE = Pattern(r"\b(?:we|i)(?:'d| would)? (?:\w+ )?(?:suggest|recommend|advise|swear by)\b[^.!?\n]{0,40}$")
_ADVISED = Pattern(r"\b(?:recommend|recommends|suggest|suggests|advise|advises|consider|try|worth trying)\b")
_MEASURED = Pattern(r"\b(?:blood|levels?|allerg\w+)\b")
# Who treats the reader decides: "your doctor may give you aspirin", "take it if the nurse says so".
_PROFESSIONAL = Pattern(
    r"\b(?:doctors?|gps?|physicians?|pharmacists?|(?:health ?care|healthcare|health) (?:provider|professional|team)s?"
    r"|nurses?|midwi(?:fe|ves)|dentists?|surgeons?|paramedics?|clinic|hospital|team|poison help) (?:\w+ )?(?:may"
    r"|might|can"
    r"|could|will|would|has|have|had|says?|tells?|told|advis\w+|recommends?|recommended|suggests?|gives?|gave|agrees?"
    r"|thinks?"
    r"|wants?|asks?|needs?|decides?|is|are)\b|\bprescri\w+"
    r"|\b(?:by|from|with) (?:your|a|an|the|their) (?:\w+ )?(?:doctor|gp|physician|pharmacist|nurse|midwife|dentist"
    r"|surgeon)\b"
)
_AS_PRODUCT = Pattern(
    r"\b(?:supplement\w*|tablets?|capsules?|pills?|gumm(?:y|ies)|sprays?|powder|drops|lozenges?|syrup|softgels?|sachets"
    r"|tincture|dose|doses|\d[\d.,]* "
    r"?(?:mg|mcg|micrograms?|milligrams?|iu))\b"
)
_AS_FOOD = Pattern(
    r"\b(?:foods?|rich in|rich|source|sources|diets?|dietary "
    r"intake|vegetables|fruits?|meals?|intake|tea|root|cook\w*|recipe|eat|eating)\b"
)
_PAST = Pattern(r"\b(?:was|were|had|took|gave|given|used|received)\b")
_TAKE_IT = Pattern(
    r"(?:^|[.,;:!] |\b(?:and|then|just|you can|should|could) )take (?:it|them)\b(?! (?:up|in|away|out)\b)"
)
_MOST_SENTENCES = 4
_FAR = 3


def recommendations(document: Document, hits: Iterable[Hit]) -> Iterator[Recommendation]:
    """Yield the first recommendation of each block among the names of medicines that stand in the prose."""
    done = -1
    for hit in hits:
        if hit.start < done or document.folded.endswith("non-", 0, hit.start):
            continue
        sentence = document.sentence_at(hit.start)
        strength = _strength(document, sentence, hit)
        if strength is None or sentence.block.within(*SITE_PARTS) or is_quoted(document, hit.start, hit.end):
            continue
        yield Recommendation(hit.start, hit.end, strength)
        done = sentence.block.end


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
    if any(_is_order(folded, each, hit, is_first=is_named and place == 0) for place, each in enumerate(near)):
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
        return _TAKE_IT.search(document.folded, start, end) is not None
    return not _AS_FOOD.search(document.folded, sentence.start, sentence.end)


def _is_order(folded: str, sentence: Sentence, hit: Hit, *, is_first: bool) -> bool:
    start, end = sentence.start, sentence.end
    if _PROFESSIONAL.search(folded, start, end):
        return False
    if _is_taken(folded, sentence, hit, is_first=is_first):
        return True
    text = folded[start:end]
    if is_unsure(folded, start, end) or _MEASURED.search(text) or _NO_DOSE.search(text):
        return False
    if not is_first:
        return (_DOSE.match if hit.end <= start - _FAR else _DOSE.search)(text) is not None
    if _is_denied(folded, sentence, hit.start) or _PAST.search(text):
        return False
    before = folded[start : hit.start]
    if any(each.match(folded, hit.end, end) for each in (_EACH_DAY, _AT_MEALS)) and not _NO_ORDER.search(before):
        return True
    return any(found is not None for found in (_WE_ADVISE.search(before), _DOSE.search(text), _PRAISE.search(text)))


def _is_taken(folded: str, sentence: Sentence, hit: Hit, *, is_first: bool) -> bool:
    """Tell whether an order or a leave to take stands in a sentence: of the medicine, or in another of "it", "two"."""
    start, end = sentence.start, sentence.end
    text = folded[start:end]
    for order in _ORDER.finditer(text):
        verb, verb_end = start + order.start("verb"), start + order.end("verb")
        if _is_denied(folded, sentence, verb) or _is_supposed(text, order):
            continue
        if is_first and verb < hit.start < min(end, verb + 60) and not _is_turned(folded, verb_end, hit, end):
            return True
        if is_first and hit.end >= verb:
            continue
        amount = _AMOUNT.search(folded, verb, min(end, verb + 30))
        if amount is not None and not (order["verb"] in _HANDLES and _PRONOUN.match(folded, verb_end)):
            return True
    return False


def _is_supposed(text: str, order: re.Match[str]) -> bool:
    """Tell whether an order is none: "if you are over 60, pregnant, or take aspirin"."""
    supposed = _NO_ORDER_IN_LIST if order[0].startswith("or ") else _NO_ORDER
    return supposed.search(text[: order.start("verb")]) is not None


def _is_turned(folded: str, verb_end: int, hit: Hit, end: int) -> bool:
    """Tell whether "try" turns out to be "try to avoid", or "keep" to be "keep away from children"."""
    return (
        _TURNED_ROUND.search(folded, verb_end, hit.start) is not None
        or _STORED.search(folded, hit.end, min(end, hit.end + 60)) is not None
    )


def _is_soft(document: Document, sentence: Sentence, hit: Hit) -> bool:
    folded, start, end = document.folded, sentence.start, sentence.end
    if is_praised(folded, start, end, hit.start, hit.end):
        return True
    if is_unsure(folded, start, end) or _is_denied(folded, sentence, hit.start):
        return False
    return _ADVISED.search(folded, max(start, hit.start - 80), hit.start) is not None or is_listed_as_help(
        document, sentence, hit.start
    )


def _is_denied(folded: str, sentence: Sentence, place: int) -> bool:
    return stands_in("negation", folded, main_clause(folded, sentence.start, place), sentence.end, place)
