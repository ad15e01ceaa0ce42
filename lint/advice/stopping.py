"""Where a page tells its reader to stop, skip or lower a medicine that somebody prescribed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Literal

from lint.advice.asking import is_told_to_ask
from lint.advice.myths import is_shown_as_wrong
from lint.advice.own_text import SITE_PARTS
from lint.advice.prescribed import Drug, drug_after, drug_before, drug_meant
from lint.data.tables import read_table
from lint.document.document import Document
from lint.document.parts import Sentence
from lint.language.clauses import main_clause
from lint.language.patterns import Pattern
from lint.language.quotation import is_quoted
from lint.language.scope import is_question, stands_in
from lint.rule import Hit

Use = Literal["verb", "discard", "gerund", "keep", "less", "said-of"]

_YOU_MAY = Pattern(
    r"\b(?:you (?:can|could|should|may|might want to)|you(?:'ll| will) (?:soon )?be able to|it(?: i"
    r"|')s (?:\w+ )?safe to|(?:feel|are|you're) free to|(?:lets?|helps?|allows?|enables?) you(?: to)?|so you can|(?:i"
    r"|we)(?:'d| would))(?: \w+)? \W{0,3}$"
)
_ORDER = Pattern(
    r"(?:^|[,;:—–(!?]\s|\b(?:and|then|so|just|simply|please|(?:you|and|then|or|so) (?:can|could|should|may|might)|or"
    r"|why not|how about|safely|instead|also|always|now|(?:ready|ok|okay|fine|safe|best|better|easiest|simplest|time"
    r"|free|try|enough|all right|want|wise|worth|sensible|easier|how|trick is|answer is|cure is|solution is|thing is"
    r"|is simply|is) to|recommend|suggest|try|by|consider|worth|about)\s)\W{0,3}$"
)
_NOT_TOLD = Pattern(
    r"\b(?:if|before|when|while|unless|who|whether|people|patients|those|anyone|because|since|after|how|what|that"
    r"|which|may|might|doctors?|nurses?|some|many|most|they|he|she|we|i|(?:have|has|had|want|wants|wanted|decide"
    r"|decided|need|needed|tempted|going|reason|allow|let|able) to)\b[^,;:.!?]{0,60}$"
)
_FINE = (
    r"(?:harm in|wrong with|fine|okay|ok|worth|try|recommend|suggest|consider|advise|by|risk in|danger in|good idea|"
    r"take|have|enjoy|deserves?|need)"
)
_BEFORE_GERUND = Pattern(
    rf"\b{_FINE}(?: (?:yourself|an?|the|few|couple|of|two|three|one|month's|week's|weekend's|summer|short|long|little"
    r"|month|week|weekend|day)){0,4}\s?$"
)
_IS_FINE = Pattern(
    r"\b(?:(?:is|are|'s) (?:\w+ )?(?:fine|ok|okay|safe|harmless|no problem|not a problem|all right|nothing to worry)"
    r"|(?:does|do|will|would) (?:you )?no harm|(?:won't|will not|doesn't|does not) (?:hurt|harm|matter))\b"
)
# To go on is denied: "no need to keep taking", "don't have to take it", "no need for your tablets".
_TO_GO_ON = Pattern(
    r"(?: to| in| with)*(?: (?:keep|carry|continu|finish|stay|renew|refill|bother)\w*| (?:take|taking|use|using|be on"
    r"|inject) (?:your|the|it|them|those)\b| for (?:your|the|those)\b| your\b|[^.!?\n]{0,40}\bany ?(?:more|longer)\b)"
)
_OTHERS = Pattern(
    r"\b(?:who|some|many|most|few|may|might|patients|people|they|he|she|i|we|if|whether|until|unless"
    r"|when)\b[^,;:.!?]{0,60}$"
)
# "You need not take it with food" stops nothing.
_HOW_TAKEN = Pattern(
    r"[^.,;!?\n]{0,30}\b(?:with|without|before|after|at|in one|all at once|together|on an empty|right away|straight"
    r" ?away|yet|as well|again|for life|forever|in hospital)\b"
)
_CAN_BE = Pattern(r" (?:can|could)(?: \w+ly| just| usually| often| also| then)? be(?: \w+ly| just)? $")
_IS = Pattern(r" (?:is|are|becomes?|will be|will become)(?: \w+ly| often| usually| now| then| quite)? $")
_READER = Pattern(r"\b(?:you|your|yours|(?:most|many) people|people with)\b")
_PLAIN = frozenset({"stopped", "paused", "halved", "given up", "unnecessary", "superfluous"})
_PROPOSAL = Pattern(r"\b(?:why not|why don't you|how about)\b")
# Missed doses are left out, and no medicine is stopped.
_MISSED = Pattern(r"\b(?:miss(?:ed)?|forg[eo]t\w*|late|next (?:one|dose|tablet|pill)|nearly time|almost time)\b")
# "Stop using insulin that has been frozen."
_SPOILT = Pattern(
    r"[^.!?\n]{0,20}\b(?:(?<!so )that|which|older|past|if (?:it|they) (?:looks?|is|are|has|have|was|were|smells?)"
    r"|once opened|expired|out of date)\b"
)
_USED_UP = Pattern(
    r"\b(?:expir\w+|out[- ]of[- ]date|unused|left ?over|left-over|spare|empty|emptied|used|counter|opened|opening"
    r"|broken|damaged|needles?|date|old|unwanted|no longer need)\b"
)
_TAKE = Pattern(r"\b(?:take|taking|use|using|inject|injecting)\b")
_SLIPS = ("forget", "miss", "miss out")
# A reliever is for when it is needed.
_AS_NEEDED = Pattern(
    r"\b(?:relievers?|rescue|blue|(?<!preventer )(?<!steroid )(?<!controller )inhalers?|insulin|opioids?|codeine"
    r"|morphine|tramadol)\b"
)
# The end of a course is no stop: "use it for seven days, then stop".
_COURSE = Pattern(
    r"\bafter (?:(?:\w+ ){0,3}(?:days?|doses)|(?:a|one|two|1|2) weeks?)\b|\bafter the (?:last|final) (?:one|dose|tablet"
    r"|pill|capsule)\b|\b(?:when|once|until|after) (?:the|your|a) (?:course|pack|packet|box|bottle|treatment) (?:is|has"
    r"|ends|runs|comes)\b|\b(?:at|until|by) the end of (?:the|your) course\b"
)
_THEN = Pattern(r"\b(?:for|in) (?:\w+ ){1,3}(?:days?|weeks?)[, ]+(?:and )?then $")


@cache
def _words() -> dict[str, tuple[Use, Pattern | None]]:
    rows = ((*row, "")[:3] for row in read_table("stopping_words.tsv"))
    return {words: (_use(use), Pattern(follow) if follow else None) for words, use, follow in rows}


CUES = tuple(words for words, *_ in read_table("stopping_words.tsv"))


def stops(document: Document, hits: Iterable[Hit]) -> Iterator[tuple[int, int]]:
    """Yield where the reader is told to stop a prescribed medicine and nobody is asked, once for each sentence."""
    done = -1
    for hit in hits:
        if hit.start < done:
            continue
        sentence = document.sentence_at(hit.start)
        drug = _drug(document, sentence, hit)
        if drug is None or not _is_told(document, sentence, hit) or _is_left_out(document, sentence, hit, drug):
            continue
        yield min(hit.start, drug.start), max(hit.end, drug.end)
        done = sentence.end


def _drug(document: Document, sentence: Sentence, hit: Hit) -> Drug | None:
    """Return the prescribed medicine that the words are about."""
    use, follow = _words()[hit.cue]
    if use in ("said-of", "less"):
        drug = drug_before(document, sentence, hit.start)
        if use == "said-of" or drug is not None:
            return drug
    if follow is not None and not follow.match(document.folded, hit.end, sentence.end):
        return None
    drug = drug_after(document, sentence, hit.end, is_kept=use == "keep")
    return drug or drug_meant(document, sentence, hit.cue, hit.start, hit.end)


def _is_told(document: Document, sentence: Sentence, hit: Hit) -> bool:
    folded, start, end = document.folded, sentence.start, sentence.end
    use, _ = _words()[hit.cue]
    before = folded[start : hit.start]
    if use == "keep":
        goes_on = "longer" in hit.cue or "bother" in hit.cue or _TO_GO_ON.match(folded, hit.end, end) is not None
        return goes_on and _OTHERS.search(before) is None
    if use == "less":
        orders = list(_TAKE.finditer(before))
        return bool(orders) and _is_ordered(before[: orders[-1].start()])
    if use == "gerund":
        if _BEFORE_GERUND.search(before) is not None:
            return True
        return not before.strip(" -*") and _IS_FINE.search(folded, hit.end, end) is not None
    if use == "said-of":
        return _is_said_of_readers(folded, sentence, hit)
    return _is_ordered(before) and not (hit.cue in _SLIPS and before.endswith("you may "))


def _is_ordered(before: str) -> bool:
    """Tell whether a verb behind some words is an order, or a leave."""
    if _YOU_MAY.search(before):
        return True
    return _ORDER.search(before) is not None and _NOT_TOLD.search(before) is None


def _is_said_of_readers(folded: str, sentence: Sentence, hit: Hit) -> bool:
    """Tell whether the medicine "can be dropped". What "can be stopped" must be the reader's own."""
    before = folded[sentence.start : hit.start]
    if hit.cue in ("unnecessary", "superfluous"):
        said = _IS.search(before) is not None
    else:
        said = hit.cue == "can wait" or _CAN_BE.search(before) is not None
    return said and (hit.cue not in _PLAIN or _READER.search(folded, sentence.start, sentence.end) is not None)


def _is_left_out(document: Document, sentence: Sentence, hit: Hit, drug: Drug) -> bool:
    folded, start, end, block = document.folded, sentence.start, sentence.end, sentence.block
    use, _ = _words()[hit.cue]
    asks = is_question(document.text(sentence)) and not _PROPOSAL.search(folded, start, hit.start)
    if asks or block.kind == "reference" or block.within(*SITE_PARTS):
        return True
    if _is_about_use(folded, sentence, hit, drug, use):
        return True
    clause = main_clause(folded, start, hit.start)
    if use in ("verb", "discard") and stands_in("negation", folded, clause, end, hit.start):
        return True
    return (
        "whether" in folded[start : hit.start]
        or is_quoted(document, hit.start, hit.end)
        or stands_in("report", folded, start, end, hit.start)
        or is_shown_as_wrong(document, block)
        or is_told_to_ask(document, sentence)
    )


def _is_about_use(folded: str, sentence: Sentence, hit: Hit, drug: Drug, use: Use) -> bool:
    """Tell whether a dose was missed, a course ends, the medicine is spoilt or used up, or how it is taken is meant."""
    start, end = sentence.start, sentence.end
    if _SPOILT.match(folded, drug.end, end) or _COURSE.search(folded, start, end):
        return True
    if _THEN.search(folded, start, hit.start):
        return True
    if hit.cue.startswith(("skip", "leave", "miss")) and _MISSED.search(folded, sentence.block.start, hit.start):
        return True
    if use == "less" and hit.cue.startswith("only"):
        return _AS_NEEDED.search(folded, drug.start, drug.end) is not None
    if use == "keep":
        return _HOW_TAKEN.match(folded, drug.end, end) is not None
    return use == "discard" and _USED_UP.search(folded, start, end) is not None


def _use(word: str) -> Use:
    for use in ("verb", "discard", "gerund", "keep", "less", "said-of"):
        if word == use:
            return use
    raise ValueError(word)
