"""Where a page tells its reader to stop or change a medicine that somebody prescribed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from lint.advice.own_text import SITE_PARTS
from lint.document.document import Document
from lint.document.parts import Sentence
from lint.language.quotation import is_quoted
from lint.language.scope import is_question, stands_in
from lint.rule import Hit

_STOP = (
    r"(?:stop(?: taking| using)?|quit(?: taking)?|leave (?:it|them|off|out)|come off|go off|drop|ditch|bin|throw (?:away|out)|toss|skip|halve|cut (?:down|back|out)|lower|reduce|give up|cease|discontinue|pause|"
    r"take a break from|wean|miss|swap|get off|stay off|do without)"
)
_ORDER = re.compile(
    rf"(?:^|[,;:—–(]\s|\b(?:and|then|so|just|simply|please|can|could|should|may|might|to|best|it's|is|is to|safely|ok to|okay to|fine to|safe to)\s)\W{{0,3}}(?P<verb>{_STOP})\b"
)
_NOT_TOLD = re.compile(
    r"\b(?:if|before|when|while|unless|who|whether|people|those|anyone|because|since|after|how|what|that|which|may|might|doctors?|nurse|(?:have|has|had|want|wants|wanted|decide|decided|need|needed|tempted|going|reason) to)\b[^,;:.]{0,60}$"
)
_WITH_ADVICE = re.compile(
    r"\b(?:doctors?|gps?|physicians?|pharmacists?|nurses?|clinic|prescribers?|specialists?|consultant|surgery|provider|team|midwife|dentist|psychiatrist|medical advice|advice|surgeon|hospital|professional|"
    r"(?:talk|speak|check)(?:ing)? (?:to|with)|ask(?:ing)?|tell us|call us|ring us|told you|tells you|told to|as prescribed|supervision|your own|suddenly)\b"
)
_REACH = 70


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
    for order in _ORDER.finditer(folded, max(start, hit.start - _REACH), min(end, hit.end + _REACH)):
        verb = order.start("verb")
        if not start <= verb < end or _is_left_out(document, sentence, verb, hit):
            continue
        return verb if verb < hit.start else order.end("verb")
    return None


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
