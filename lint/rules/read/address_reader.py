"""Advice for "patients" or "individuals" sounds as if it were for somebody else.

Readers act on what is said to them. "You", or a plain request, tells them that they are meant.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.document.running_text import is_running_text
from lint.faults import fault
from lint.finding import Fault
from lint.language.patterns import Pattern
from lint.language.quotation import is_quoted
from lint.language.scope import is_question
from lint.rule import Authority, Context, Example, Rule

_OTHERS = "patients|individuals|sufferers|the patient|the individual|the sufferer"
_TOLD = Pattern(
    rf"(?:{_OTHERS})\b(?:(?! that | they | where )[^.,;:?!\n]){{0,80}}? "
    r"(?:should|must|ought to|(?:is|are) advised to)\b(?! be\b| not have\b| have\b| understand\b)"
)
_IMPORTANT = Pattern(
    r"\b(?:important|essential|crucial|vital|recommended|advisable|necessary|imperative) (?:for|that) \Z"
)
_TO_DO = Pattern(rf"(?:{_OTHERS})\b(?=[^.,;:?!\n]{{0,80}} to )")
_YOU = Pattern(r"\byou(?:r|rs|rself)?\b")
_CLINICIANS = Pattern(r"\b(?:clinician|professional|doctor|physician|nurse|practitioner|provider)s?\b")
_RELATIVE = Pattern(r"\b(?:that|which|and their) \Z")
_BEFORE = 20

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
        found = _find(document.folded, hit.start)
        if found is None or is_quoted(document, *found):
            continue
        sentence = document.sentence_at(hit.start)
        text = document.folded[sentence.start : sentence.end]
        if is_running_text(sentence.block) and not _YOU.search(text) and not is_question(text):
            yield fault(document, *found, "Speak to the reader: say “you”, or start with what to do.")


def _find(folded: str, offset: int) -> tuple[int, int] | None:
    """Return where the advice to others stands that a word for patients belongs to."""
    window = max(offset - _BEFORE, 0)
    important = _IMPORTANT.search(folded, window, offset)
    if important is not None:
        found = _TO_DO.match(folded, offset)
        return (important.start(), found.end()) if found is not None else None
    found = _TOLD.match(folded, offset)
    return None if found is None or _RELATIVE.search(folded, window, offset) else found.span()
