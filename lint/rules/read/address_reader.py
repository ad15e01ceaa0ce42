"""Advice for "patients" or "individuals" sounds as if it were for somebody else.

Readers act on what is said to them. "You", or a plain request, tells them that they are meant.
"""

import re
from collections.abc import Iterator

from lint.document.document import Document
from lint.document.parts import Sentence
from lint.document.running_text import is_running_text
from lint.faults import fault
from lint.finding import Fault
from lint.language.patterns import Pattern
from lint.language.quotation import is_quoted
from lint.rule import Authority, Context, Example, Rule

_OTHERS = "patients|individuals|sufferers|the patient|the individual|the sufferer"
_TOLD = Pattern(
    rf"(?:{_OTHERS})\b(?:(?! that | they | where )[^.,;:?!\n]){{0,80}}? (?:should|must|ought to|(?:is|are) advised to)\b"
    r"(?! be\b| not have\b| have\b| understand\b)"
)
_IMPORTANT_FOR = Pattern(
    r"\b(?:important|essential|crucial|vital|recommended|advisable|necessary|imperative) "
    rf"(?:for (?:{_OTHERS})\b(?=[^.,;:?!\n]{{0,80}} to )|that (?:{_OTHERS})\b)"
)
_YOU = Pattern(r"\byou(?:r|rs|rself)?\b")
_CLINICIANS = Pattern(r"\b(?:clinician|professional|doctor|physician|nurse|practitioner|provider)s?\b")
_RELATIVE = Pattern(r"\b(?:that|which|and their) \Z")
_BEFORE = 40

RULE = Rule(
    name="read-address-reader",
    severity="info",
    confidence="medium",
    authorities=(
        Authority("AHRQ", "PEMAT, item 21: addresses the user directly", "https://www.ahrq.gov", "S"),
        Authority("NHS", "Voice and tone", "https://service-manual.nhs.uk/content/voice-and-tone", "S"),
    ),
    cues=tuple(_OTHERS.split("|")),
    bad=(
        Example("Patients should rest the leg.", found="Patients should"),
        Example(
            "It is important for individuals with asthma to keep an inhaler near.", found="important for individuals"
        ),
        Example("<p>The patient must not drive for a day.</p>", "html"),
        Example("- Individuals with diabetes should check their feet."),
    ),
    good=(
        Example("Rest your leg."),
        Example("One in ten patients had a headache, and most individuals got better."),
        Example("If you look after patients, they should trust you."),
        Example('The study says "patients should rest".'),
        Example(
            "Which patients should rest? Children should not take aspirin. Foods that patients should avoid are listed."
        ),
        Example("---\naudience: clinicians\n---\n\nPatients should rest the leg."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    if _CLINICIANS.search(document.metadata.value("audience", "medical_audience").lower()):
        return
    for hit in context.hits:
        sentence = document.sentence_at(hit.start)
        found = _find(document, hit.start, sentence)
        if found is None or not is_running_text(sentence.block) or is_quoted(document, *found.span()):
            continue
        text = document.folded[sentence.start : sentence.end]
        if not _YOU.search(text) and not text.rstrip().endswith("?"):
            yield fault(document, *found.span(), "Speak to the reader: say “you”, or start with what to do.")


def _find(document: Document, offset: int, sentence: Sentence) -> re.Match[str] | None:
    """Return the advice to others that a word for patients belongs to."""
    important = _important_for(document, offset, sentence.end)
    if important is not None:
        return important
    if _RELATIVE.search(document.folded, max(offset - _BEFORE, sentence.start), offset):
        return None
    return _TOLD.match(document.folded, offset, sentence.end)


def _important_for(document: Document, offset: int, end: int) -> re.Match[str] | None:
    """Return "important for patients" around a word for patients."""
    found = _IMPORTANT_FOR.search(document.folded, max(offset - _BEFORE, 0), end)
    return found if found is not None and found.start() < offset < found.end() else None
