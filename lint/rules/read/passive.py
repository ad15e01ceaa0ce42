"""In advice, the passive hides who must act: "the tablets should be taken" does not say "take the tablets".

A reader who is ill or in a hurry must first find out that it is they who are meant. The passive is fine where nobody's
action is at stake: "asthma is caused by many things", "you will be seen by a nurse".
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.document.running_text import is_outside
from lint.faults import fault, fault_of_page
from lint.finding import Fault
from lint.language.instructions import reader_participles
from lint.language.passive import passive_share
from lint.language.patterns import Pattern
from lint.language.quotation import is_quoted
from lint.language.scope import is_question
from lint.readability.certainty import FEWEST_SENTENCES
from lint.readability.prepared import prepared_sentences
from lint.rule import Authority, Context, Example, Option, Rule

_MODALS = "should|must|ought to|need to|needs to|has to|have to|is to|are to"
_PASSIVE = Pattern(
    rf"\b(?:{_MODALS})(?: not| never| always| only| also){{0,2}} be (?:\w+ly )?(?P<done>{reader_participles()})\b"
    r"(?! into | seriously| for granted| up\b| out\b| as (?:a sign|part|evidence)| to "
    r"(?:confirm|guide|diagnose|treat|check))"
)
# Who acts is said: then it is not the reader.
_ACTOR = Pattern(
    r"\bby (?!mouth|hand|you\b|the (?:patient|person|user)|patients|everyone|anyone|all\b|\w+ing\b|\d)|\bfor you\b"
)
# What clinicians do, and what does not have to be done.
_NOT_THE_READER = Pattern(
    r"\b(?:tests?|testing|samples?|biops\w+|surgery|scans?|imaging|procedure|operation|results?|retreatment)\b"
    r"[^.,;]{0,40}\Z"
    r"|\b(?:may|might|not|that|which|where|how|when) \Z"
)
_REACH = 60

RULE = Rule(
    name="read-passive",
    severity="warning",
    confidence="medium",
    authorities=(
        Authority("NHS", "How we write: active voice", "https://service-manual.nhs.uk/content/how-we-write", "S"),
        Authority("AHRQ", "PEMAT, item 5: the active voice", "https://www.ahrq.gov", "S"),
        Authority("CDC", "Clear Communication Index, item 6", "https://www.cdc.gov/ccindex/", "S"),
    ),
    options={
        "most-passive-percent": Option(
            0, "The most sentences with a passive, in percent, on a page that advises; 0: any."
        ),
    },
    cues=tuple(_MODALS.split("|")),
    bad=(
        Example("The tablets should be taken with food.", found="should be taken"),
        Example("Alcohol must not be drunk while you take this medicine.", found="must not be drunk"),
        Example("<p>The cream should only be <b>used</b> at night.</p>", "html", found="should only be used"),
        Example("- Medical advice should be sought if the pain goes on."),
    ),
    good=(
        Example("Take the tablets with food."),
        Example("Asthma is caused by many things, and it is called mild if it is rare."),
        Example("The injection must be given by a nurse, and the dose should be discussed by two doctors."),
        Example("The first sample should be taken early. The device does not need to be worn at night."),
        Example("A fever in a baby should be taken seriously."),
        Example("Should the tablets be taken with food? Which ones should be avoided?"),
        Example('The old leaflet said "the tablets should be taken at night".'),
        Example("If you were diagnosed with asthma as a child, tell the nurse."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    folded = document.folded
    for hit in context.hits:
        found = _PASSIVE.match(folded, hit.start)
        if found is None or is_outside(document.block_at(hit.start)) or is_quoted(document, *found.span()):
            continue
        sentence = document.sentence_at(hit.start)
        after = min(found.end() + _REACH, sentence.end)
        if is_question(document.text(sentence)) or _ACTOR.search(folded, found.end(), after):
            continue
        if _NOT_THE_READER.search(folded, max(hit.start - _REACH, sentence.start), hit.start):
            continue
        message = f"Say what the reader should do: start with the verb instead of “{found[0]}”."
        yield fault(document, *found.span(), message)
    yield from _check_page(document, context.options["most-passive-percent"])


def _check_page(document: Document, most: int) -> Iterator[Fault]:
    sentences = prepared_sentences(document) if most else []
    if len(sentences) < FEWEST_SENTENCES:
        return
    percent = 100 * passive_share(document.folded, sentences)
    if percent > most:
        message = f"{percent:.0f} % of the sentences are in the passive. Say who does what: {most} % is the most."
        yield fault_of_page(document, message, severity="info")
