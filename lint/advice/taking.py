"""Does a sentence tell its reader to take a medicine: "take two", "one tablet with breakfast", "we suggest"?"""

from __future__ import annotations

import re
from typing import Literal

from lint.advice.praise import is_unsure
from lint.document.parts import Sentence
from lint.language.clauses import main_clause
from lint.language.patterns import Pattern
from lint.language.scope import stands_in
from lint.rule import Hit

Role = Literal["name", "answer", "later"]
"""A sentence names the medicine, is the first behind a heading or question that names it, or comes later."""

_TAKE = (
    r"(?:take|pop|swallow|add|try|use|drink|start with|start on|start at|reach for|grab|choose|pick(?: up)?|go for|get"
    r"|stick to|repeat|chew|suck|sip|dissolve|buy|order|stock up on|load up on|mix|down|double|give|rub|rub in|dab"
    r"|apply|massage in|spray|smear|offer|put|keep|pack|aim for|go up to|opt for|turn to|switch to|invest in"
    r"|supplement with|top up with|treat yourself to|ask for)"
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
    r"|allerg\w+|if|when|whether|before|after|unless|than|who|which|about)\b"
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
    r"|with (?:food|meals|breakfast|lunch|dinner|supper|water)|in the (?:morning|evening)|once|twice|three times"
    r"|four times|an hour before|as needed)"
)
_DOSE = Pattern(
    rf"\b(?:(?:(?<![\d.,])\d[\d.,]* ?{_UNIT}|{_COUNT} {_UNIT})\b[^.\n]{{0,40}}\b{_TIMES}|(?:one|two|three|\d) (?:a"
    rf"|per) day"
    r"|(?:one|two|three) (?:with|before|after|at|in the|every|each)|daily dose of)\b"
)
# Most sentences have none of these, and need no closer look.
_MAY_BE_DOSE = (
    "tablet", "capsule", "pill", "caplet", "spray", "drop", "gumm", "puff", "lozenge", "sachet", "spoon", "softgel",
    "chew", "one ", "two ", "three ", "dose",
)  # fmt: skip
_DIGIT = Pattern(r"\d")
# What people need, eat or have in them is no advice on a medicine.
_NO_DOSE = Pattern(
    r"\b(?:diets?|foods?|needs?|intake|average|levels?|recommended daily|contains?|has about|have about|no more than"
    r"|more than|over|at most|maximum|limit)\b"
)
_EACH_DAY = Pattern(
    r"(?: (?:tablets?|capsules?|pills?))?,? (?:\d[\d.,]* ?m?c?g )?(?:every|each|once|twice|three "
    r"times|nightly|daily)\b"
)
_AT_MEALS = Pattern(
    r"(?: (?:tablets?|capsules?|pills?|powder|gel|drops))?,? (?:after|before|with|at|in the|every|each) (?:(?:your|the"
    r"|every|each) )?(?:meals?|food|breakfast|lunch|dinner|supper|bed|bedtime|night|session|workout|morning|evening"
    r"|day)(?=\W*$|[.,;])"
)
_WE_ADVISE = Pattern(r"\b(?:we|i)(?:'d| would)? (?:\w+ )?(?:suggest|recommend|advise|swear by)\b[^.!?\n]{0,40}$")
_MEASURED = Pattern(r"\b(?:blood|levels?|allerg\w+)\b")
# Who treats the reader decides: "your doctor may give you aspirin", "take it if the nurse says so".
_PROFESSIONAL = Pattern(
    r"\b(?:doctors?|gps?|physicians?|pharmacists?|(?:health ?care|healthcare|health) (?:provider|professional|team)s?"
    r"|nurses?|midwi(?:fe|ves)|dentists?|surgeons?|paramedics?|clinic|hospital|team|poison help) (?:\w+ )?(?:may|might"
    r"|can|could|will|would|has|have|had|says?|tells?|told|advis\w+|recommends?|recommended|suggests?|gives?|gave"
    r"|agrees?|thinks?|wants?|asks?|needs?|decides?|is|are)\b|\bprescri\w+|\b(?:by|from|with) (?:your|a|an|the"
    r"|their) (?:\w+ )?(?:doctor|gp|physician|pharmacist|nurse|midwife|dentist|surgeon)\b"
)
_PAST = Pattern(r"\b(?:was|were|had|took|gave|given|used|received)\b")


def is_order(folded: str, sentence: Sentence, hit: Hit, role: Role) -> bool:
    """Tell whether the reader is told to take the medicine at a place, and no professional decides it."""
    if not (_is_taken(folded, sentence, hit, role) or _is_dosed(folded, sentence, hit, role)):
        return False
    return _PROFESSIONAL.search(folded, sentence.start, sentence.end) is None


def _is_dosed(folded: str, sentence: Sentence, hit: Hit, role: Role) -> bool:
    """Tell whether a sentence says how much to take, or how often, without an order: "two tablets with breakfast"."""
    start, end = sentence.start, sentence.end
    text, before = folded[start:end], folded[start : hit.start]
    may_be_dose = any(word in text for word in _MAY_BE_DOSE) or _DIGIT.search(text)
    dose = _DOSE.search(text) if may_be_dose else None
    if role != "name":
        said = dose is not None and (dose.start() == 0 or role == "answer")
    elif any(each.match(folded, hit.end, end) for each in (_EACH_DAY, _AT_MEALS)) and not _NO_ORDER.search(before):
        said = True
    else:
        said = dose is not None or _WE_ADVISE.search(before) is not None
    if not said or is_unsure(folded, start, end) or _MEASURED.search(text) or _NO_DOSE.search(text):
        return False
    return role != "name" or not (is_denied(folded, sentence, hit.start) or _PAST.search(text))


def _is_taken(folded: str, sentence: Sentence, hit: Hit, role: Role) -> bool:
    """Tell whether an order or a leave to take stands in a sentence: of the medicine, or in another of "it", "two"."""
    start, end = sentence.start, sentence.end
    text = folded[start:end]
    for order in _ORDER.finditer(text):
        verb, verb_end = start + order.start("verb"), start + order.end("verb")
        if is_denied(folded, sentence, verb) or _is_supposed(text, order):
            continue
        if role == "name" and verb < hit.start < min(end, verb + 60) and not _is_turned(folded, verb_end, hit, end):
            return True
        if role == "name" and hit.end >= verb:
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


def is_denied(folded: str, sentence: Sentence, place: int) -> bool:
    """Tell whether what stands at a place is denied within its clause."""
    return stands_in("negation", folded, main_clause(folded, sentence.start, place), sentence.end, place)
