"""British and American spelling on one page, or the other country's spelling.

A page that says "tumour" here and "tumor" there looks careless, and readers who search for one find only half of it. Where
a page keeps to the other country's spelling throughout, that is only an info: perhaps its locale is not set. Names keep
their spelling.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.faults import fault
from lint.finding import Fault, Safety
from lint.rule import Authority, Context, Example, Hit, Rule
from lint.wording.fitting import fitted
from lint.wording.places import is_own_wording
from lint.wording.spelling import COUNTRIES, spellings

RULE = Rule(
    name="word-uk-us",
    severity="warning",
    confidence="high",
    authorities=(Authority("Plainwell", "One page, one spelling", "", "B"),),
    cues=tuple(spellings()),
    bad=(
        Example("The colour of the tumor may change.", found="tumor", fixed="The colour of the tumor may change."),
        Example("Change your behavior and eat more fibre.", fixed="Change your behaviour and eat more fibre."),
        Example("The color is gray, and the <i>odour</i> bad.", "html", locale="en-US", found="odour"),
        Example("Iron helps if you have anemia.", found="anemia"),
        Example("---\nlang: en-GB\n---\n\nEat more fiber.\n", fixed="---\nlang: en-GB\n---\n\nEat more fibre.\n"),
    ),
    good=(
        Example("The colour of the tumour may change."),
        Example("The Centers for Disease Control and Prevention say that fibre helps."),
        Example("The color of the tumor may change.", locale="en-US"),
        Example("She had her baby at Leeds Royal Infirmary's Labour Ward.", locale="en-US"),
        Example("You organize your week, use a peak flow meter and learn to recognise signs. A fetus moves."),
        Example('The leaflet says "tumor". We say tumour.'),
        Example("Set `color: grey`. Eat fibre."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    firsts: dict[str, Hit] = {}
    for hit in context.hits:
        if hit.cue not in firsts and is_own_wording(document, hit.start, hit.end):
            firsts[hit.cue] = hit
    wrong = [hit for hit in firsts.values() if spellings()[hit.cue].country != context.country]
    is_mixed = len(wrong) < len(firsts) or document.metadata.find("locale", "lang", "language") is not None
    for hit in wrong if is_mixed else wrong[:1]:
        yield _fault(document, hit, context.country, is_mixed)


def _fault(document: Document, hit: Hit, country: str, is_mixed: bool) -> Fault:
    spelling = spellings()[hit.cue]
    found, theirs, ours = document.shown[hit.start : hit.end], COUNTRIES[spelling.country], COUNTRIES[country]
    if is_mixed:
        message = f"“{found}” is {theirs} spelling, the page is {ours}. Write “{spelling.other}”."
    else:
        message = f"“{found}” is {theirs} spelling, and the page is checked as {ours}. "
        message += f"Write “{spelling.other}”, or set the page’s locale."
    safety: Safety = "display" if spelling.is_medical or not is_mixed else "suggested"
    fix = fitted(document, hit.start, hit.end, spelling.other, safety)
    return fault(document, hit.start, hit.end, message, fix, severity=None if is_mixed else "info")
