"""A medical word that the page does not explain.

A reader who does not know the word loses the sentence, and may be too shy to ask. The NHS puts plain words first and
the medical one in brackets. Brackets, a comma with what it means, "called", "means", a link to a glossary, or plain
words beside it are enough, once on the page. What the page itself is about needs none, nor do headings. Words that
many people know, such as "biopsy", are only an info.

Where authorities differ, the locale decides: the NHS found that "fever" is not well understood and writes "high
temperature"; American bodies such as the CDC and the NIH write "fever", and it is left alone there.
"""

from collections.abc import Iterator

from lint.authorities import CDC_THESAURUS
from lint.document.document import Document
from lint.faults import fault
from lint.finding import Fault
from lint.rule import Authority, Context, Example, Rule
from lint.wording.jargon import medical_words, unexplained

RULE = Rule(
    name="word-jargon-unexplained",
    severity="warning",
    confidence="medium",
    for_pages=True,
    authorities=(
        Authority("NHS", "How we write: plain English", "https://service-manual.nhs.uk/content/how-we-write", "S"),
        Authority("CDC", "Clear Communication Index, item 7", "https://www.cdc.gov/ccindex/", "S"),
        CDC_THESAURUS,
    ),
    cues=tuple(medical_words("hard", "known")),
    bad=(
        Example("Call us if you see petechiae on the legs.", found="petechiae"),
        Example("# After a stroke\n\nYou may have dysphonia, or feel weak.\n", found="dysphonia"),
        Example("<p>Take it to the ward: <b>dyspnoea</b> needs care at once.</p>", "html", found="dyspnoea"),
        Example("You may need a biopsy.", found="biopsy"),
        # "High temperature" is what the NHS says; American bodies say "fever".
        Example("Do not go to work with a fever.", found="fever"),
    ),
    good=(
        Example("Call us if you see petechiae (tiny spots) on the legs."),
        Example("Tiny spots, called petechiae, may show. The petechiae fade."),
        Example("A slow heartbeat (bradycardia) can make you faint."),
        Example("Doctors call a slow heartbeat bradycardia. Most people with bradycardia feel well."),
        Example("Your heart may be slow. The word for this is bradycardia."),
        Example("# Paraesthesia\n\nParaesthesia comes and goes."),
        Example("You may need a [biopsy](glossary.md#biopsy)."),
        Example("A biopsy takes a piece of the lump, to look at it under a microscope."),
        Example("**Stenosis**: less room for the nerve."),
        Example("You may feel breathless. Tell us about dyspnoea, which can come at night."),
        Example("## Sources\n\n- Lee A. Dyspnoea in adults. 2021.\n"),
        Example("The nurse wrote “dyspnoea” in her notes."),
        Example("Do not go to work with a fever.", locale="en-US"),
        Example("Hay fever makes you sneeze. She has multiple sclerosis."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    for hit, word in unexplained(document, context.hits, context.country, "hard", "known"):
        found = document.shown[hit.start : hit.end]
        message = (
            f"“{found}” is a medical word that the page does not explain. Say what it means where it first stands: "
        )
        message += " or ".join(f"“{meaning}”" for meaning in word.meaning.split("; ")) + "."
        yield fault(document, hit.start, hit.end, message, severity=None if word.kind == "hard" else "info")
