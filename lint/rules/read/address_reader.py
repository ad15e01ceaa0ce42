"""Advice for "patients" or "individuals" sounds as if it were for somebody else.

Readers act on what is said to them. "You", or a plain request, tells them that they are meant.
"""

import re
from collections.abc import Iterator

from lint.document.document import Document
from lint.document.running_text import is_running_text
from lint.faults import fault
from lint.finding import Fault
from lint.language.quotation import is_quoted
from lint.rule import Authority, Context, Example, Rule

_OTHERS = "patients|individuals|sufferers|the patient|the individual|the sufferer"
_TOLD = re.compile(
    rf"(?:{_OTHERS})\b[^.,;:?!\n]{{0,80}}? (?:should|must|ought to|need to|needs to|has to|are advised to|is advised to)\b(?! be \w+ed by)"
)
_IMPORTANT_FOR = re.compile(
    rf"\b(?:important|essential|crucial|vital|recommended|advisable|necessary|imperative) (?:for|that) (?:{_OTHERS})\b"
)
_YOU = re.compile(r"\byou(?:r|rs|rself)?\b")
_CLINICIANS = re.compile(r"\b(?:clinician|professional|doctor|physician|nurse|practitioner|provider)s?\b")
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
        Example("It is important for individuals with asthma to keep an inhaler near.", found="important for individuals"),
        Example("<p>The patient must not drive for a day.</p>", "html"),
        Example("- Individuals with diabetes should check their feet."),
    ),
    good=(
        Example("Rest your leg."),
        Example("One in ten patients had a headache, and most individuals got better."),
        Example("If you look after patients, they should trust you."),
        Example('The study says "patients should rest".'),
        Example("Which patients should have the test? Children should not take aspirin."),
        Example("---\naudience: clinicians\n---\n\nPatients should rest the leg."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    if _CLINICIANS.search(document.metadata.value("audience", "medical_audience").lower()):
        return
    for hit in context.hits:
        sentence = document.sentence_at(hit.start)
        found = _TOLD.match(document.folded, hit.start, sentence.end) or _important_for(document, hit.start, sentence.end)
        if found is None or not is_running_text(sentence.block) or is_quoted(document, *found.span()):
            continue
        text = document.folded[sentence.start : sentence.end]
        if not _YOU.search(text) and not text.rstrip().endswith("?"):
            yield fault(document, *found.span(), "Speak to the reader: say “you”, or start with what to do.")


def _important_for(document: Document, offset: int, end: int) -> re.Match[str] | None:
    """Return "important for patients" around a word for patients."""
    found = _IMPORTANT_FOR.search(document.folded, max(offset - _BEFORE, 0), end)
    return found if found is not None and found.start() < offset < found.end() else None
