"""British and American spelling on one page, or the other country's spelling.

A page that says "tumour" here and "tumor" there looks careless, and readers who search for one find only half of it.
Where a page keeps to the other country's spelling throughout, that is only an info: perhaps its locale is not set.
Names keep their spelling.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.faults import fault
from lint.finding import Fault, Safety
from lint.rule import Authority, Context, Example, Hit, Rule
from lint.wording.fitting import all_of, fitted
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
    uses: dict[str, list[Hit]] = {}
    for hit in context.hits:
        if is_own_wording(document, hit.start, hit.end):
            uses.setdefault(hit.cue, []).append(hit)
    wrong = [found for cue, found in uses.items() if spellings()[cue].country != context.country]
    declared = document.metadata.value("locale", "lang", "language").upper()
    is_mixed = len(wrong) < len(uses) or declared.endswith(tuple(COUNTRIES))
    for found in wrong if is_mixed else wrong[:1]:
        yield _fault(document, found, context.country, is_mixed)


def _fault(document: Document, uses: list[Hit], country: str, is_mixed: bool) -> Fault:
    hit = uses[0]
    spelling = spellings()[hit.cue]
    found, theirs, ours = document.shown[hit.start : hit.end], COUNTRIES[spelling.country], COUNTRIES[country]
    if is_mixed:
        message = f"“{found}” is {theirs} spelling, the page is {ours}. Write “{spelling.other}”."
    else:
        message = f"“{found}” is {theirs} spelling, and the page is checked as {ours}. "
        message += f"Write “{spelling.other}”, or set the page’s locale."
    safety: Safety = "display" if spelling.is_medical or not is_mixed else "suggested"
    fix = all_of([fitted(document, use.start, use.end, spelling.other, safety) for use in uses])
    return fault(document, hit.start, hit.end, message, fix, severity=None if is_mixed else "info")
