"""A medicine or supplement is advised, and the page does not say for whom it is not: in pregnancy, for a child.

Some painkillers and many supplements can harm an unborn baby, and a child needs another amount, or another medicine.
Labels say so; a page that names the medicine as advice must say it too.
"""

from collections.abc import Iterator

from lint.advice.for_whom import says_for_whom
from lint.advice.medicines import names_of
from lint.advice.recommendations import recommendations
from lint.advice.whole_article import is_whole_article
from lint.document.document import Document
from lint.faults import fault
from lint.finding import Fault
from lint.rule import Authority, Context, Example, Rule

RULE = Rule(
    name="disc-pregnancy-child",
    severity="warning",
    confidence="medium",
    for_pages=True,
    authorities=(
        Authority(
            "FDA", "OTC Drug Facts label: pregnancy or breast-feeding, children", "https://www.fda.gov/drugs", "S2"
        ),
    ),
    cues=names_of("otc", "supplement", "nutrient"),
    bad=(
        Example("Ibuprofen is a good choice for a sore back. Take it with breakfast and dinner.", found="Ibuprofen"),
        Example("Magnesium calms the nerves. Take 400 mg every night.", found="Magnesium"),
        Example(
            "<p>For cramps, take one capsule of peppermint oil three times a day.</p>", "html", found="peppermint oil"
        ),
        Example("Aspirin works fast, so pop two with a glass of water.", found="Aspirin"),
        Example("Start in child's pose. Then take 200 mg of ibuprofen.", found="ibuprofen"),
    ),
    good=(
        Example("Take 400 mg of ibuprofen with food. Ask a pharmacist first if you are pregnant."),
        Example("Take 5 mg of melatonin at bedtime. It is not for anyone under 18."),
        Example("Magnesium is often tried. Studies show little or no effect."),
        Example("Do not take aspirin."),
        Example("If you are over 60 or take aspirin, tell the nurse."),
        Example("Spinach and nuts have a lot of magnesium. Eat them often."),
        Example("Your doctor may ask you to take aspirin."),
        Example("Should I take zinc?"),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    found = recommendations(document, context.hits)
    if not found or says_for_whom(document, context):
        return
    for each in found:
        shown = document.shown[each.start : each.end]
        message = (
            f"The page advises “{shown}” and does not say who must ask first. "
            "Say what holds in pregnancy, while breastfeeding and for children, or send them to a pharmacist."
        )
        mild = each.strength == "soft" and not is_whole_article(document)
        yield fault(document, each.start, each.end, message, severity="info" if mild else None)
