"""Where a page tells its reader to stop or change a medicine that somebody prescribed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from lint.advice.medicines import names_of
from lint.advice.myths import is_shown_as_wrong
from lint.advice.own_text import SITE_PARTS
from lint.document.document import Document
from lint.document.parts import Sentence
from lint.language.patterns import Pattern
from lint.language.quotation import is_quoted
from lint.language.scope import is_question, stands_in
from lint.rule import Hit

CUES = (
    "stop", "quit", "leave", "come off", "go off", "drop", "ditch", "skip", "halve", "cut", "lower", "reduce",
    "give up", "cease", "discontinue", "pause", "take a break", "have a break", "wean", "miss", "get off",
    "stay off", "do without", "go without", "stopping", "skipping", "halving", "quitting", "coming off", "leaving off",
    "days off", "holiday from", "break from", "keep taking", "carry on", "continue", "finish", "stay on", "need",
    "replace", "swap",
)  # fmt: skip
_GERUNDS = (
    "stopping",
    "skipping",
    "halving",
    "quitting",
    "coming off",
    "leaving off",
    "days off",
    "holiday from",
    "break from",
)
_BEFORE_GERUND = Pattern(
    r"\b(?:harm in|wrong with|fine|okay|ok|worth|try|recommend|suggest|consider|advise|by|risk in|danger in|take (?:a "
    r")?(?:few |couple of |two |three )?|have (?:a )?(?:few |couple of |two |three )?|enjoy a|deserves? a|need a)\s?$"
)
# Missed doses are left out, and no medicine is stopped.
_MISSED = Pattern(r"\b(?:miss(?:ed)?|forg[eo]t\w*|late|next (?:one|dose|tablet|pill)|nearly time|almost time)\b")
# "Stop using insulin that has been frozen."
_SPOILT = Pattern(
    r"[^.!?\n]{0,20}\b(?:that|which|older|past|if (?:it|they) "
    r"(?:looks?|is|are|has|have|was|were|smells?)|once opened|expired|out of date)\b"
)
_TO_GO_ON = ("keep taking", "carry on", "continue", "finish", "stay on", "need")
# "Leave the insulin out of the fridge", "cut the tablets along the line", "replace the inhaler" stop nothing.
_ONLY_WITH = {
    "leave": Pattern(r"(?: (?:your|the|it|them|this|these|\w+ing))? ?(?:\w+ ){0,3}(?:off|out)\b(?! of| in| for)"),
    "drop": Pattern(r" (?:your|a dose|doses?|it|them|the \w+(?! in| into| on| through))\b"),
    "cut": Pattern(r" (?:down|out|back|your|the dose|it out)\b"),
    "replace": Pattern(r" (?:your )?[\w ]{3,30} with\b"),
    "swap": Pattern(r" (?:your )?[\w ]{3,30} for\b"),
}
_BEFORE_VERB = Pattern(
    r"(?:^|[,;:—–(!?]\s|\b(?:and|then|so|just|simply|please|(?:you|and|then|or|so) "
    r"(?:can|could|should|may|might)|or|safely|instead|also|always|now|"
    r"(?:ok|okay|fine|safe|best|better|easiest|simplest|time|free|try|enough|all "
    r"right|want|wise|worth|sensible|easier|how) to|recommend|suggest|try|by|consider|worth|about)\s)\W{0,3}$"
)
_NO_LONGER = Pattern(
    r"\b(?:(?:no|not any) (?:need|reason|point)(?: in)?|(?:do not|don't|needn't|need not|won't|will not|no longer)(?: "
    r"have| need)?)(?: to)? (?:keep(?:ing)?(?: on)?(?: taking)?|carry(?:ing)? "
    r"on|continu(?:e|ing)|finish(?:ing)?|stay(?:ing)? on)\b"
    r"|\bno longer need\b|\bneed no longer\b|\b(?:won't|will not|do not|don't) need\b[^.!?\n]{0,40}\b(?:any ?more|any "
    r"longer|at all)\b"
)
_ALLOWED = Pattern(r"\b(?:you (?:can|could|should|may)|it is safe to|it's safe to|feel free to)(?: \w+)? \W{0,3}$")
_NOT_TOLD = Pattern(
    r"\b(?:if|before|when|while|unless|who|whether|people|patients|those|anyone|because|since|after|how|what|that"
    r"|which|may|might|doctors?|nurses?|some|many|most|they|he|she|we|i|(?:have|has|had|want|wants|wanted|decide"
    r"|decided|need|needed|tempted|going|reason|allow|let|able) to)\b[^,;:.!?]{0,60}$"
)
_WITH_ADVICE = Pattern(
    r"\b(?:doctors?|gps?|physicians?|pharmacists?|nurses?|clinic|prescribers?|specialists?|consultant|surgery|provider"
    r"|teams?|midwife|dentist|psychiatrist|neurologist|cardiologist|medical (?:advice|help|attention)|"
    r"advice (?:from|of)|(?:get|getting|without|take|ask for|seek) "
    r"advice|surgeon|hospital|professional|(?:talk|speak|check)(?:ing)? (?:to|with)|ask(?:ing)? "
    r"(?:us|your|a|the|for)|(?:tell|call|ring|phone) us|"
    r"told you|tells you|told to|as prescribed|supervision|999|911|112|111|emergency|a&e|ambulance)\b"
)
_SUFFIXES = (
    r"[a-z]{3,}(?:pril|sartan|olol|dipine|statin|prazole|oxetine|triptyline|azepam|zolam|mycin|cillin|floxacin|cycline"
    r"|gliptin|glutide|gliflozin|xaban|arin|oprost|dronate|dronic acid|"
    r"thiazide|semide|lukast|methasone|solone|sone|peridone|apine|azine|zepine|racetam|barbital|bital|fibrate"
    r"|gliptins?|trexate|prine|tadine|tidine|afil|osin|steride|trozole|oxifene|ximab|zumab|tinib)s?"
)
_FORMS = (
    r"(?:tablets?|pills?|capsules?|medicines?|medications?|meds|drugs?|drops|inhalers?|injections?|jabs|shots"
    r"|patch(?:es)?|doses?|course|prescriptions?|script|(?<=your )treatment)"
)
_BETWEEN = (
    r"(?:\s|,|taking|using|your|the|all|any|this|these|those|on|of|with|a|an|out|off|back|down|both|their|prescribed"
    r"|daily|morning|evening|usual|regular|other|dose|doses|half|in|for|early|"
    r"yourself|from|away|few|couple|to|need|keep|carry|continue|finish|finishing|whole|full|rest|some|altogether"
    r"|injecting|old|new|own){0,12}"
)
_IT = Pattern(
    r"(?: taking| using)? (?:it|them|these|those|that|this|one|off|out|altogether|completely|early|a "
    r"(?:day|week|month|few)|(?:the|your|a) " + _FORMS + r")\b"
)
# "Once you feel well, you can stop": the medicine was named before.
_NOTHING = Pattern(
    r"(?=\W*$|[.,;!]| (?:when|once|as soon as|if|whenever|for a|straight ?away|at any time|any "
    r"time|now|the day|until|whenever)\b)"
)
# The end of a course is no stop: "use it for seven days, then stop".
_COURSE = Pattern(
    r"\bafter (?:\w+ ){0,3}(?:days?|weeks?|doses|months?)\b|\b(?:for|in) (?:\w+ "
    r"){1,3}(?:days?|weeks?)[, ]+(?:and )?then\b|\bunless\b"
)
_IS_PRESCRIBED = Pattern(
    rf"\bprescri\w+|\b{_SUFFIXES}\b|\b(?:doctor|gp|clinic|nurse|hospital|specialist) (?:has "
    rf")?(?:gave|given|put|started) you\b|\bon prescription\b"
)


class _Drug(NamedTuple):
    start: int
    end: int


def stops(document: Document, hits: Iterable[Hit]) -> Iterator[tuple[int, int]]:
    """Yield where the reader is told to stop a prescribed medicine and nobody is asked, once for each sentence."""
    done = -1
    for hit in hits:
        if hit.start < done:
            continue
        sentence = document.sentence_at(hit.start)
        drug = _object(document, sentence, hit)
        if (
            drug is None
            or _SPOILT.match(document.folded, drug.end, sentence.end)
            or not _is_told(document, sentence, hit)
            or _is_left_out(document, sentence, hit)
        ):
            continue
        yield min(hit.start, drug.start), max(hit.end, drug.end)
        done = sentence.end


def _object(document: Document, sentence: Sentence, hit: Hit) -> _Drug | None:
    """Return the prescribed medicine that the verb is about: it follows, or "it" follows and it was named before."""
    folded = document.folded
    near = _object_pattern().match(folded, hit.end, min(sentence.end, hit.end + 90))
    if hit.cue in _ONLY_WITH and not _ONLY_WITH[hit.cue].match(folded, hit.end, sentence.end):
        return None
    if near is not None:
        drug = _Drug(*near.span("drug"))
        return drug if near["form"] is None or _means_prescribed(document, sentence) else None
    it = _IT.match(folded, hit.end, sentence.end)
    if it is None and hit.cue in ("stop", "quit"):
        it = _NOTHING.match(folded, hit.end, sentence.end)
    if it is None:
        return None
    named = _named_before(document, sentence, hit.start)
    return _Drug(hit.start, it.end()) if named else None


def _named_before(document: Document, sentence: Sentence, place: int) -> bool:
    """Tell whether the last medicine named in the block before the verb, or in its heading, is a prescribed one."""
    heading = document.section_of(sentence.block).heading
    begin = sentence.block.start
    names = [found["drug"] for found in _drug_pattern().finditer(document.folded, begin, place)]
    if not names and heading is not None:
        names = [found["drug"] for found in _drug_pattern().finditer(document.folded, heading.start, heading.end)]
    return bool(names) and names[-1] not in _over_the_counter()


def _means_prescribed(document: Document, sentence: Sentence) -> bool:
    """Tell whether "the tablets" are prescribed ones: the page speaks of some, and its section of no others."""
    folded, block = document.folded, sentence.block
    heading = document.section_of(block).heading
    begin = heading.start if heading is not None else block.start
    others = _over_the_counter()
    if any(found["drug"] in others for found in _drug_pattern().finditer(folded, begin, block.end)):
        return False
    names = _prescribed()
    return _IS_PRESCRIBED.search(folded) is not None or any(
        found["drug"] in names for found in _drug_pattern().finditer(folded)
    )


def _is_told(document: Document, sentence: Sentence, hit: Hit) -> bool:
    folded, start = document.folded, sentence.start
    if hit.cue in _TO_GO_ON:
        found = _NO_LONGER.search(folded, start, min(sentence.end, hit.end + 60))
        return found is not None and found.start() < hit.end <= found.end()
    before = folded[start : hit.start]
    if hit.cue in _GERUNDS:
        return _BEFORE_GERUND.search(before) is not None
    if _ALLOWED.search(before):
        return True
    return _BEFORE_VERB.search(before) is not None and _NOT_TOLD.search(before) is None


def _is_left_out(document: Document, sentence: Sentence, hit: Hit) -> bool:
    folded, start, end = document.folded, sentence.start, sentence.end
    if hit.cue in ("skip", "leave", "miss", "skipping") and _MISSED.search(folded, sentence.block.start, hit.start):
        return True
    if is_shown_as_wrong(document, sentence.block):
        return True
    if sentence.block.kind == "reference" or is_question(document.text(sentence)) or sentence.block.within(*SITE_PARTS):
        return True
    if "whether" in folded[start : hit.start] or _COURSE.search(folded, start, end):
        return True
    if _WITH_ADVICE.search(folded, start, end) or is_quoted(document, hit.start, hit.end):
        return True
    denied = hit.cue not in (*_TO_GO_ON, *_GERUNDS)
    if denied and stands_in("negation", folded, start, end, hit.start):
        return True
    if stands_in("report", folded, start, end, hit.start):
        return True
    following = document.sentences_in(end, sentence.block.end)
    return bool(following) and _WITH_ADVICE.search(folded, following[0].start, following[0].end) is not None


@cache
def _object_pattern() -> Pattern:
    """Return what follows a verb whose object is a medicine: its name, or "the tablets"."""
    return Pattern(rf"{_BETWEEN}\b(?P<drug>{_alternatives(_prescribed())}|{_SUFFIXES}|(?P<form>{_FORMS}))\b")


@cache
def _drug_pattern() -> Pattern:
    return Pattern(rf"\b(?P<drug>{_alternatives(_prescribed() | _over_the_counter())}|{_SUFFIXES})\b")


def _alternatives(names: Iterable[str]) -> str:
    """Return the pattern of any of the names, the longest first."""
    return "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)))


@cache
def _prescribed() -> frozenset[str]:
    return frozenset(names_of("prescribed"))


@cache
def _over_the_counter() -> frozenset[str]:
    return frozenset(names_of("otc", "supplement", "nutrient"))
