"""Where a page tells its readers how much of a medicine to take: "take 2 tablets", "the usual dose is 30mg"."""

from __future__ import annotations

from typing import NamedTuple

from lint.advice.medicines import medicines_in
from lint.document.document import Document
from lint.document.memo import once_per_document
from lint.document.parts import Sentence
from lint.document.running_text import is_outside
from lint.dosing.amounts import amounts
from lint.language.patterns import Pattern
from lint.language.quotation import is_quoted
from lint.language.scope import is_question, stands_in
from lint.language.signs import Signs, longest_first

_FORMS = ("tablet", "capsule", "caplet", "pill", "softgel", "sachet", "lozenge")
_COUNTS = ("one", "two", "three", "half a", "half of a", "a", "1 to 2", "4", "1", "2", "3")
_COUNT = r"(?:\d|½|\b(?:one|two|three|four|half|half an?|an?|half of an?)) (?:(?:\d[\d.]* ?(?:mg|mcg|g)|\w+) )?"
_FORM = Pattern(rf"{_COUNT}(?:{'|'.join(_FORMS)})s?\b")
_signs = Signs(lambda: _FORMS)
_REACH = 32
_NEAR = 14
# The order, and what may stand between it and the amount.
_ORDER = Pattern(
    r"(?:^|[,;:—–(] ?|\b(?:and|then|please|always|can|could|should|may|must|also|to|adults|children|over|older|years"
    r"|them|it|usually|just|only|first|either|child|baby|toddler|or) )[\W]{0,3}"
    r"(?:take|give|use|swallow|chew|mix|dissolve|drink|sip|have|inject|start with|try|repeat)\b"
    r"(?P<between>[^.;!?]{0,40})$"
)
_USUAL = Pattern(
    r"\b(?:dose|dosage)\b[^.;!?]{0,60}\b(?:is|are|of)(?: usually| normally| often| about)?[^.;!?]{0,24}$"
    r"|\b(?:dose|dosage|adults?|children|aged? [^.;:!?]{0,30}|years(?: and over| or older| old)?)\W{0,3}:[^.;!?]{0,24}$"
    r"|\bthe most you can take is[^.;!?]{0,16}$"
)
_NO_ORDER = Pattern(
    r"\b(?:if|when|unless|whether|who|people|those|because|since|that|which|how|what|after|before|while|until|than)\b"
    r"[^,;:.]{0,60}$"
)
_LIMIT = Pattern(r"\b(?:not|never|more than|at most|exceed|maximum|max|up to|limit\w*|within|over|less than)\W")
_OTHERS = Pattern(
    r"\b(?:doctors?|gps?|physicians?|pharmacists?|nurses?|midwi(?:fe|ves)|dentists?|specialists?|prescrib\w+|clinics?"
    r"|hospitals?|vaccin\w+|health ?care (?:provider|professional|team)s?|provider|paramedics?|ambulance|crew|999|911"
    r"|112|emergency|trials?|stud(?:y|ies)|participants?|researchers?|volunteers|placebo|dummy"
    r"|patients (?:took|got|were)|was|were|had|took|gave|received|enrolled|he|she|his|her|infus\w+|iv|intravenous\w*"
    r"|bolus|drip)\b"
)
_NOT_MEDICINE = Pattern(
    r"\W{0,2}(?!with |and |in |after |before |by |at )(?:of )?(?:the |your |this )?(?:\w+ )?"
    r"(?:water|milk|juice|fluids?|caffeine|coffee|tea|sodium|salt|sugar|carb\w*|protein|fib(?:re|er)|fat|alcohol|food"
    r"|fruit|vegetables?|drinks?|calcium (?:a day )?from|glass|bottle|portion|honey|wine|beer|spoon|syringe|cup|cheese"
    r"|meat|fish|nuts|oats|broth|soup|snack|glucose|sweets)\b"
)
_DAILY_NEED = Pattern(r"\b(?:diet\w*|foods|intake|recommended daily|allowance|eat|eating|contains?|sources?|portion)\b")
_SUPPLEMENT = Pattern(
    r"\b(?:folic acid|folate|vitamin|iron|calcium|supplements?|omega|multivitamins?|zinc|magnesium)\b"
)


class Instruction(NamedTuple):
    """An amount that readers are told to take, in its sentence."""

    start: int
    end: int
    sentence: Sentence


@once_per_document
def instructions(document: Document) -> list[Instruction]:
    """Return the doses that a page itself gives to whoever reads it, the first of each sentence."""
    found: dict[int, Instruction] = {}
    for start, end in _doses(document):
        sentence = document.sentence_at(start)
        if sentence.start not in found and _is_advice(document, sentence, start, end):
            found[sentence.start] = Instruction(start, end, sentence)
    return [found[place] for place in sorted(found)]


def _doses(document: Document) -> list[tuple[int, int]]:
    """Return the amounts of medicine and the counts of tablets of a page."""
    folded, forms = document.folded, _signs.found(document)
    if not forms and not amounts(document):
        return []
    places = [(each.start, each.end) for each in amounts(document) if each.unit not in ("u", "cc")]
    for start, end in longest_first(forms):
        for form in _FORM.finditer(folded, max(start - _REACH, 0), min(end + 1, len(folded))):
            if form.end() >= end:
                places.append((form.start(), form.end()))
    return sorted(places)


def _is_advice(document: Document, sentence: Sentence, start: int, end: int) -> bool:
    folded = document.folded
    block = sentence.block
    if block.kind in ("heading", "cell", "reference", "caption", "title") or is_outside(block):
        return False
    before, whole = folded[sentence.start : start], folded[sentence.start : sentence.end]
    if _OTHERS.search(whole) or is_question(whole) or _NOT_MEDICINE.match(folded, end) or _DAILY_NEED.search(whole):
        return False
    order = _ORDER.search(before)
    if order is None and _USUAL.search(before) is None:
        return False
    if order is not None and (_NO_ORDER.search(before[: order.start() + 1]) or _LIMIT.search(order["between"])):
        return False
    if _LIMIT.search(before[-_NEAR:]) or stands_in("negation", folded, sentence.start, sentence.end, start):
        return False
    return not is_quoted(document, start, end) and not _is_supplement(folded, sentence)


def _is_supplement(folded: str, sentence: Sentence) -> bool:
    """Tell whether a sentence gives an amount of a vitamin or mineral: what people need, at every age."""
    if _SUPPLEMENT.search(folded, sentence.start, sentence.end) is None:
        return False
    return not any(each.kind in ("otc", "prescribed") for each in medicines_in(folded, sentence.start, sentence.end))
