"""Two names for one thing, and the page does not say that they are one.

Whoever reads "paracetamol" and then "Panadol" may take both. A reader who does not know that "hypertension" is high
blood pressure believes that there are two illnesses. Use one name; or give both once, where the first stands, and
then keep to one.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.faults import fault, related_to
from lint.finding import Fault
from lint.rule import Authority, Context, Example, Rule
from lint.wording.one_name import Use, one_name

RULE = Rule(
    name="word-inconsistent-term",
    severity="info",
    confidence="medium",
    for_pages=True,
    authorities=(
        Authority(
            "plainlanguage.gov", "Use the same terms consistently", "https://github.com/GSA/plainlanguage.gov", "S"
        ),
        Authority("NHS", "How we write", "https://service-manual.nhs.uk/content/how-we-write", "S"),
    ),
    bad=(
        Example("Take paracetamol with food. Wait 4 hours.\n\nThen take Panadol again.", found="Panadol"),
        Example("Your tummy may hurt. A nurse presses on it. The abdomen is soft.", found="abdomen"),
        Example("<h2>High blood pressure</h2><p>It has no signs.</p><p>Hypertension can harm you.</p>", "html"),
    ),
    good=(
        Example("Take paracetamol. Wait 4 hours. Then take paracetamol again."),
        Example("Your tummy (abdomen) may hurt. The abdomen is soft. Your tummy is better soon."),
        Example(
            "Paracetamol is called acetaminophen in the US. Acetaminophen is sold there. Paracetamol is sold here."
        ),
        Example("The active ingredient in Tylenol is acetaminophen.", locale="en-US"),
        Example("Your tummy may hurt. See [Pain in the abdomen](abdomen.md).\n\n## Sources\n\n- Abdomen. NHS.\n"),
        Example("Pulmonary hypertension is rare. Stomach acid hurts."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    sets = one_name(document, context.knowledge, context.country)
    for first, other in (pair for names in sets for pair in names.mixed(document)):
        names = f"“{_shown(document, first)}” and “{_shown(document, other)}”"
        message = f"{names} mean one thing, and the page does not say so. Use one name, or give both once together."
        related = related_to(document, first, "The other name.")
        yield fault(document, other.start, other.end, message, related=[related])


def _shown(document: Document, use: Use) -> str:
    return document.shown[use.start : use.end]
