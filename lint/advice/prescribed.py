"""Which prescribed medicine some words are about: "your statin", "the tablets", or "it", named before."""

from __future__ import annotations

from typing import NamedTuple

from lint.advice.medicines import medicine_at, medicines_in
from lint.document.document import Document
from lint.document.parts import Sentence
from lint.language.patterns import Pattern

_WORD = Pattern(r" *(?P<word>[\w'\-]+)")
_FORMS = Pattern(
    r"(?:tablets?|pills?|capsules?|medicines?|medications?|meds|drugs?|drops|inhalers?|injections?|jabs|shots"
    r"|patch(?:es)?|doses?|course|prescriptions?|script)"
)
_BETWEEN = Pattern(
    r"(?:taking|using|injecting|your|the|all|any|this|these|those|that|on|of|with|a|an|out|off|back|down|over|up|in|for"
    r"|early|from|away|both|their|my|our|yourself|daily|weekly|monthly|morning|evening|usual|regular|other|own|old|new"
    r"|strong|powerful|remaining|last|next|second|every|most|half|few|couple|whole|full|rest|some|altogether|doses?"
    r"|amount|number|strength|bottle|pack|packet|box|course)"
)
_GOING_ON = Pattern(
    r"(?:to|keep|keeping|carry|carrying|continue|continuing|finish|finishing|stay|staying|take|use|be|bother|bothering"
    r"|renew|refill)"
)
_MOST_BETWEEN = 12
_IT = Pattern(
    r"(?: (?:to|on|with|taking|using|take|use|keep|continue|carry|finish|finishing|bother)){0,4} (?:(?:it"
    r"|them)(?! from)|these|those|that|this|one|yours|off|out|altogether|completely|early|a (?:day|week|month|few)"
    r"|(?:the|your|a) (?:dose|treatment|amount|amount you (?:take|use)|number you take)|how (?:much|many)(?: of (?:it"
    r"|them))? you (?:take|use))\b"
)
_TAKEN = Pattern(r" (?:taking|using|take|use)\b")
# "Once you feel well, you can stop": the medicine was named before.
_NOTHING = Pattern(
    r"(?: (?:down|off|altogether|completely))?(?=\W*$|[.,;!]| (?:when|once|as soon as|if|whenever|for a|straight ?away"
    r"|at any time|any time|now|the day|until|on your own|by yourself|cold turkey)\b)"
)
_STANDS_ALONE = frozenset({"stop", "taper", "stopping", "tapering", "hold off"})
# "If you feel dizzy, stop" is about a walk, "it is fine to stop", "stop once you feel well" about a medicine.
_AT_WILL = Pattern(
    r"(?: \w+)? (?:when|once|as soon as|whenever|at any time|any time|on your own|by yourself|cold turkey)\b"
)
_LEAVE = Pattern(
    r"\b(?:you (?:can|could|may)|(?:fine|safe|ok|okay|free|harm in|simply|just))(?: to| then| just)?\W{0,3}$"
)
_IS_PRESCRIBED = Pattern(
    r"\bprescri\w+|\b(?:doctor|gp|clinic|nurse|hospital|specialist) (?:has )?(?:gave|given|put|started) you\b"
)
_YOUR_MEDICINES = Pattern(r"\byour (?:(?:usual|regular|daily|other|long-term) )?(?:medicines?|medications?|meds)$")
_LONGEST_SUBJECT = 70
_CLAUSE_END = Pattern(r"[.;:!?—(),]| (?:and|but|so|because|while) ")


class Drug(NamedTuple):
    """Where the words stand that mean a prescribed medicine."""

    start: int
    end: int


def drug_after(document: Document, sentence: Sentence, place: int, *, is_kept: bool) -> Drug | None:
    """Return the prescribed medicine that stands after some words, by its name or its form: "stop ... the tablets"."""
    folded = document.folded
    form: Drug | None = None
    for _ in range(_MOST_BETWEEN):
        found = _WORD.match(folded, place, sentence.end)
        if found is None:
            break
        named = medicine_at(folded, found.start("word"))
        if named is not None:
            return Drug(named.start, named.end) if named.kind == "prescribed" else None
        if _FORMS.fullmatch(found["word"]):
            form = Drug(*found.span("word"))
        elif not (_BETWEEN.fullmatch(found["word"]) or (is_kept and _GOING_ON.fullmatch(found["word"]))):
            break
        place = found.end()
    return form if form is not None and _means_prescribed(document, sentence, form) else None


def drug_meant(document: Document, sentence: Sentence, words: str, start: int, end: int) -> Drug | None:
    """Return what "it", or nothing at all, stands for after some words: the medicine named before, if prescribed."""
    folded = document.folded
    it = _IT.match(folded, end, sentence.end)
    if it is None and words in _STANDS_ALONE:
        at_will = _LEAVE.search(folded, sentence.start, start) or _AT_WILL.match(folded, end, sentence.end)
        it = _NOTHING.match(folded, end, sentence.end) if at_will else None
    if it is None or not _named_before(document, sentence, start, is_taken=_TAKEN.search(it[0]) is not None):
        return None
    return Drug(start, it.end())


def drug_before(document: Document, sentence: Sentence, place: int) -> Drug | None:
    """Return the prescribed medicine that is the subject of the words at a place: it stands in their clause."""
    folded = document.folded
    begin = max(sentence.start, place - _LONGEST_SUBJECT)
    for end in _CLAUSE_END.finditer(folded, begin, place):
        begin = end.end()
    last = None
    for named in medicines_in(folded, begin, place):
        last = named
    return Drug(last.start, last.end) if last is not None and last.kind == "prescribed" else None


def _named_before(document: Document, sentence: Sentence, place: int, *, is_taken: bool) -> bool:
    """Tell whether the last medicine named before a place is a prescribed one.

    It is named in the block or its heading; what is "taken" also above in the section, or in the page's title.
    """
    section, block = document.section_of(sentence.block), sentence.block
    stretches = [(block.start, place), (section.blocks[0].start, block.start)]
    if section.heading is not None:
        stretches.insert(1, (section.heading.start, section.heading.end))
    if document.title is not None:
        stretches.append((document.title.start, document.title.end))
    for start, end in stretches if is_taken else stretches[: 2 if section.heading is not None else 1]:
        kinds = [named.kind for named in medicines_in(document.folded, start, end)]
        if kinds:
            return kinds[-1] == "prescribed"
    return False


def _means_prescribed(document: Document, sentence: Sentence, form: Drug) -> bool:
    """Tell whether "the tablets" are prescribed ones: the page speaks of some, and its section of no others."""
    folded, block = document.folded, sentence.block
    heading = document.section_of(block).heading
    begin = heading.start if heading is not None else block.start
    if any(named.kind != "prescribed" for named in medicines_in(folded, begin, block.end)):
        return False
    return (
        _YOUR_MEDICINES.search(folded, sentence.start, form.end) is not None
        or _IS_PRESCRIBED.search(folded) is not None
        or any(named.kind == "prescribed" for named in medicines_in(folded, 0, len(folded)))
    )
