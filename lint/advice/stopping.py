"""Where a page tells its reader to stop or change a medicine that somebody prescribed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lint.advice.own_text import SITE_PARTS
from lint.document.document import Document
from lint.document.parts import Sentence
from lint.language.patterns import Pattern
from lint.language.quotation import is_quoted
from lint.language.scope import is_question, stands_in
from lint.rule import Hit

_STOP = (
    r"(?:stop(?: taking| using)?|quit(?: taking)?|leave (?:it|them|off|out)|come off|go off|drop|ditch|bin|throw (?:away|out)|toss|skip|halve|cut (?:down|back|out)|lower|reduce|give up|cease|discontinue|pause|"
    r"take a break from|wean|miss|swap|get off|stay off|do without)"
)
_ORDER = Pattern(
    rf"(?:^|[,;:—–(]\s|\b(?:and|then|so|just|simply|please|can|could|should|may|might|safely|(?:ok|okay|fine|safe|best|better|easiest|simplest|time|free|try|enough|all right) to)\s)\W{{0,3}}(?P<verb>{_STOP})\b"
)
_NOT_TOLD = Pattern(
    r"\b(?:if|before|when|while|unless|who|whether|people|those|anyone|because|since|after|how|what|that|which|may|might|doctors?|nurse|(?:have|has|had|want|wants|wanted|decide|decided|need|needed|tempted|going|reason) to)\b[^,;:.]{0,60}$"
)
_WITH_ADVICE = Pattern(
    r"\b(?:doctors?|gps?|physicians?|pharmacists?|nurses?|clinic|prescribers?|specialists?|consultant|surgery|provider|team|midwife|dentist|psychiatrist|medical advice|advice (?:from|of)|(?:get|getting|without|take|ask for|seek) advice|surgeon|hospital|professional|"
    r"(?:talk|speak|check)(?:ing)? (?:to|with)|ask(?:ing)?|tell us|call us|ring us|told you|tells you|told to|as prescribed|supervision|your own|suddenly)\b"
)
# What stands between "stop" and the medicine, or behind "stop" if the medicine was named before.
_OF = Pattern(r"(?:[ ,](?:taking|using|your|the|all|any|this|these|those|on|of|with|a|out|off|back|down|both|their|prescribed|daily|morning|evening|usual|regular|other|dose|doses|half|to|need|\w+ing)){0,6}\s?")
_IT = Pattern(r"(?: taking| using)? (?:it|them|these|those|that|this|one|off|out|treatment|altogether|completely|(?:the|your|a) (?:tablets?|pills?|medicines?|medication|dose|doses|drugs?|patch|inhaler|bottle|treatment|course))\b")


def stops(document: Document, hits: Iterable[Hit]) -> Iterator[tuple[int, int]]:
    """Yield where the reader is told to stop a prescribed medicine and nobody is asked, once for each sentence."""
    done = -1
    for hit in hits:
        if hit.start < done:
            continue
        sentence = document.sentence_at(hit.start)
        verb = _order(document, sentence, hit)
        if verb is not None:
            yield min(verb, hit.start), max(hit.end, verb)
            done = sentence.end


def _order(document: Document, sentence: Sentence, hit: Hit) -> int | None:
    folded, start, end = document.folded, sentence.start, sentence.end
    if sentence.block.kind == "reference" or is_question(document.text(sentence)):
        return None
    for order in _ORDER.finditer(folded[start:end]):
        verb, verb_end = start + order.start("verb"), start + order.end("verb")
        if not _has_object(folded, verb, verb_end, hit):
            continue
        if _is_left_out(document, sentence, verb, hit):
            continue
        return verb if verb < hit.start else verb_end
    return None


def _has_object(folded: str, verb: int, verb_end: int, hit: Hit) -> bool:
    """Tell whether it is this medicine that is to be stopped."""
    if verb_end <= hit.start:
        return _OF.fullmatch(folded, verb_end, hit.start) is not None
    if folded.endswith((" it", " them", " off", " out"), verb, verb_end):
        return True
    return verb >= hit.end and _IT.match(folded, verb_end) is not None


def _is_left_out(document: Document, sentence: Sentence, verb: int, hit: Hit) -> bool:
    folded, start, end = document.folded, sentence.start, sentence.end
    if _WITH_ADVICE.search(folded, start, end) or stands_in("negation", folded, start, end, verb):
        return True
    if _NOT_TOLD.search(folded, start, verb) or stands_in("report", folded, start, end, verb):
        return True
    if is_quoted(document, hit.start, hit.end) or sentence.block.within(*SITE_PARTS):
        return True
    return _asks_in_next(document, sentence)


def _asks_in_next(document: Document, sentence: Sentence) -> bool:
    """Tell whether the next sentence sends the reader to somebody, or the one before forbids to stop alone."""
    near = document.sentences_in(sentence.end, sentence.block.end)
    return bool(near) and _WITH_ADVICE.search(document.folded, near[0].start, near[0].end) is not None
