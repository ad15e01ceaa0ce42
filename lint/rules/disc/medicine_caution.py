"""A medicine or supplement is advised without any caution: no "ask a pharmacist", no "read the leaflet".

Even what is sold without a prescription has side effects and does not go with every illness or other medicine. A
reader who is told what helps must be told whom to ask.
"""

from collections.abc import Iterator

from lint.advice.for_whom import has_caution
from lint.advice.medicines import names_of
from lint.advice.recommendations import recommendations
from lint.document.document import Document
from lint.faults import fault
from lint.finding import Fault
from lint.rule import Authority, Context, Example, Rule

RULE = Rule(
    name="disc-medicine-caution",
    severity="info",
    confidence="medium",
    for_pages=True,
    authorities=(
        Authority(
            "DISCERN",
            "Quick reference guide, items 10 and 11: benefits and risks of each treatment",
            "https://www.ndph.ox.ac.uk",
            "S",
        ),
    ),
    cues=names_of("otc", "supplement", "nutrient"),
    bad=(
        Example(
            "Pain medications, such as ibuprofen or acetaminophen, can also be effective.", found="Pain medications"
        ),
        Example("Take 400 mg of magnesium every night.", found="magnesium"),
        Example("Some people recommend supplements, such as potassium, to prevent cramps.", found="supplements"),
    ),
    good=(
        Example("Ibuprofen can help. Ask a pharmacist first whether it suits you."),
        Example("Take paracetamol for the pain. Follow the label."),
        Example("Ibuprofen can help. It is not suitable if you have had an ulcer."),
        Example("Ginkgo did no better than a dummy pill."),
        Example("Ibuprofen can raise your blood pressure."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    found = recommendations(document, context.hits)
    if not found or has_caution(document, context):
        return
    for each in found:
        shown = document.shown[each.start : each.end]
        message = (
            f"“{shown}” is advised without any caution. Say who should not take it, and to ask a pharmacist if unsure."
        )
        yield fault(document, each.start, each.end, message)
