"""A hard word where an everyday one says the same.

Readers who are ill, tired or new to English know "use" and "start", and stumble over "utilise" and "commence". The
lists of the NHS, the CDC and the US government name the everyday word for each. A word is named where a page first
uses it. Names, quotations, links and titles keep their words. A medical word for which there is an everyday one, such
as "laceration", may stay if that stands beside it, and is never replaced.

Where authorities differ, the locale decides: the NHS writes "medicine", and so does this rule in Britain; American
bodies such as the National Institute on Drug Abuse and the VA write "medication", and it is left alone there.
"""

from collections.abc import Iterator

from lint.authorities import CDC_THESAURUS, VA_STYLE
from lint.document.document import Document
from lint.faults import fault
from lint.finding import Fault, Fix
from lint.rule import Authority, Context, Example, Hit, Rule
from lint.wording.complex_words import better_form, complex_words, is_right_there
from lint.wording.fitting import all_of, fitted
from lint.wording.jargon import medical_words, unexplained
from lint.wording.places import is_own_wording

RULE = Rule(
    name="word-complex",
    severity="info",
    confidence="medium",
    authorities=(
        Authority(
            "plainlanguage.gov",
            "Use simple words and phrases",
            "https://www.plainlanguage.gov/guidelines/words/use-simple-words-phrases/",
            "S",
        ),
        CDC_THESAURUS,
        Authority(
            "NHS",
            "A to Z of NHS health writing",
            "https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
            "S",
        ),
        VA_STYLE,
        Authority(
            "National Institute on Drug Abuse",
            "Words Matter, which writes “medication”",
            "https://nida.nih.gov/nidamed-medical-health-professionals/health-professions-education/"
            "words-matter-terms-to-use-avoid-when-talking-about-addiction",
            "S",
        ),
        Authority("18F", "Content Guide: use plain language", "https://github.com/18F/content-guide", "S"),
    ),
    cues=(*complex_words(), *medical_words("plain")),
    bad=(
        Example("Utilise a spacer prior to each puff.", found="Utilise", fixed="Use a spacer before each puff."),
        Example("Book an additional test.", fixed="Book an extra test."),
        Example("An initial dose is given.", fixed="A first dose is given."),
        Example("Studies have demonstrated that it helps.", fixed="Studies have shown that it helps."),
        Example(
            "<p>Symptoms <em>deteriorate</em> at night.</p>",
            "html",
            fixed="<p>Symptoms <em>get worse</em> at night.</p>",
        ),
        Example("You may attempt to sit up.", fixed="You may try to sit up."),
        # It is named once, and mended everywhere.
        Example("Commence at 9. Commencing early helps.", found="Commence", fixed="Start at 9. Starting early helps."),
        # In Britain only: American bodies say "medication" themselves.
        Example("Ask about your medication.", fixed="Ask about your medicine."),
        Example("The smoking cessation nurse rings.", found="cessation", fixed="The smoking cessation nurse rings."),
        Example("Wash the laceration and cover it.", found="laceration", fixed="Wash the laceration and cover it."),
    ),
    good=(
        Example("Use a spacer before each puff."),
        Example("A suicide attempt is an emergency. Keep the proof of purchase."),
        Example("She lives in assisted living. Naturally occurring salts are fine."),
        Example("The Royal College of Physicians wrote it. So did the Utilization Review Board."),
        Example('The letter said "commence treatment".'),
        Example("Read [how to utilise a spacer](spacer.md), or *How to Utilise a Spacer*."),
        Example("## Sources\n\n- Lee A. Attempting to utilise inhalers. 2020.\n"),
        Example("Set `utilise` to 1. Ask about your medication.", locale="en-US"),
        Example("A doctor's address, the benefit of rest, and how the liver can function."),
        Example("Nobody can terminate a pregnancy without asking her."),
        Example("It does not, therefore, help."),
        Example("Wash the cut (laceration). Trouble swallowing, called dysphagia, needs a test."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    yield from _general(document, context)
    if not document.is_page:  # What a file of data leaves open, the page that is made of it may explain.
        return
    for hit, word in unexplained(document, context.hits, context.country, "plain"):
        found = document.shown[hit.start : hit.end]
        message = f"“{found}” is a medical word for something everyday. Say “{word.meaning}”, or put that beside it."
        yield fault(document, hit.start, hit.end, message)


def _general(document: Document, context: Context) -> Iterator[Fault]:
    words, uses = complex_words(), dict[str, list[Hit]]()
    for hit in context.hits:
        word = words.get(hit.cue)
        if word is None or word.country not in ("", context.country):
            continue
        # Of a word without a fix only the first use counts.
        if word.kind == "say" and word.lemma in uses:
            continue
        if not is_right_there(document, hit.start, hit.end, word) and is_own_wording(document, hit.start, hit.end):
            uses.setdefault(word.lemma, []).append(hit)
    for found in uses.values():
        yield _fault(document, found)


def _fault(document: Document, uses: list[Hit]) -> Fault:
    start, end, cue = uses[0]
    word = complex_words()[cue]
    fix = all_of([_fix(document, use) for use in uses]) if word.kind != "say" else None
    choices = "” or “".join((better_form(document, start, word) or word.better).replace("|", "; ").split("; "))
    message = f"“{document.shown[start:end]}” is harder than it need be. Say “{choices}”."
    return fault(document, start, end, message, fix)


def _fix(document: Document, use: Hit) -> Fix | None:
    better = better_form(document, use.start, complex_words()[use.cue])
    return fitted(document, use.start, use.end, better) if better else None
