"""Is the reader told to ask somebody who knows before a prescribed medicine is stopped or changed?"""

from __future__ import annotations

from lint.document.document import Document
from lint.document.parts import Sentence
from lint.language.patterns import Pattern
from lint.language.quotation import is_quoted

_PERSON = (
    r"(?:doctors?|gps?|physicians?|pharmacists?|nurses?|clinics?|prescribers?|specialists?|consultant|surgery|provider"
    r"|teams?|midwi(?:fe|ves)|dentist|psychiatrist|neurologist|cardiologist|surgeon|hospital|professional|whoever"
    r" prescribe[sd]|(?:person|people|one) who prescribed)"
)
_ASK = (
    r"(?:ask|asking|talk|talking|speak|speaking|check|checking|discuss|discussing|agree|agreeing|plan|planning|work"
    r"|working|consult|consulting|word|chat|advice|help|guidance|supervision|permission|go-ahead)"
)
_ASKED = Pattern(rf"\b{_ASK}\b[^.!?\n]{{0,60}}\b(?:{_PERSON}|medical advice)\b")
_ADVICE = Pattern(
    rf"\b(?:{_ASK}|tell|see|call|ring|phone|contact|visit|get|seek|let|need|needs"
    rf"|without)\b[^.!?\n]{{0,60}}\b(?:{_PERSON}"
    r"|medical (?:advice|help|attention)|advice|us)\b"
    rf"|\b{_PERSON}(?: (?:who|that) \w+ \w+| \w+ly| first| also)? (?:can|will|may|might|should|must|could|says?|said"
    rf"|tells?"
    r"|told|asks?|asked|advis\w+|agrees?|agreed|recommends?|suggests?|wants?|needs?|is|are|knows?|decides?|thinks?|has"
    r"|have|plans?|lowers?|reduces?|stops?)\b"
    rf"|\b(?:with|from|by|under|through|unless|until) (?:(?:your|a|an|the|our|their|his"
    rf"|her) )?(?:\w+ ){{0,2}}{_PERSON}\b|\bmedical (?:advice|help|attention|supervision)\b|\bsupervision\b|\b(?:told"
    rf"|tells|asked|advised) (?:you|otherwise|to)\b"
    r"|\bas prescribed\b|\b(?:999|911|112|111|ambulance|a&e)\b|\bemergency (?:help|care|services|room|department)\b"
)
# Whoever gave the medicine, or need not be asked, is not asked.
_NOT_ASKED = Pattern(
    rf"\b(?:(?:your|the|a|my) (?:\w+ )?{_PERSON} (?:has |had )?(?:gave|gives?|given|prescribed|prescribes?|put|started"
    rf"|wrote|says?|said|thinks?)\b|(?:no matter what|whatever|despite what|without (?:asking|telling|seeing|bothering"
    rf"|the)|(?:no|any) need to (?:ask|tell|see|bother)|(?:do not|don't|needn't) (?:need|have|ask|tell"
    rf"|bother)(?: to (?:ask|tell|see|bother))?) (?:\w+ ){{0,3}}?{_PERSON}|{_PERSON} (?:over-?prescribe|hand out|push"
    rf"|love to)\w*)"
)
_NEVER_ALONE = Pattern(
    r"\b(?:do not|don't|never|should not|shouldn't|must not|not|before(?: you)?)\b[^.!?\n]{0,30}\b(?:stop|stopping|skip"
    r"|skipping|change|changing|come off|coming off|reduce|reducing|lower|lowering|quit|quitting)\b"
    rf"[^.!?\n]{{0,90}}\b(?:{_PERSON}|medical advice)\b"
)


def is_told_to_ask(document: Document, sentence: Sentence) -> bool:
    """Tell whether somebody is asked: in the sentence or the next, before it in the block, or for the whole section."""
    folded, block = document.folded, sentence.block
    following = document.sentences_in(sentence.end, block.end)
    if any(_is_advised(folded, each.start, each.end) for each in (sentence, *following[:1])):
        return True
    if _ASKED.search(folded, block.start, sentence.start):
        return True
    blocks = document.section_of(block).blocks
    return any(
        not is_quoted(document, *found.span())
        for found in _NEVER_ALONE.finditer(folded, blocks[0].start, blocks[-1].end)
    )


def _is_advised(folded: str, start: int, end: int) -> bool:
    spared = [found.span() for found in _NOT_ASKED.finditer(folded, start, end)]
    return any(
        not any(begin <= found.start() < stop or begin < found.end() <= stop for begin, stop in spared)
        for found in _ADVICE.finditer(folded, start, end)
    )
