"""A side effect is called common or rare, and the number is missing, or says something else.

People take "rare" for 1 in 20 and "common" for every second person. European leaflets fix what each word means: common
is 1 in 100 to 1 in 10, rare less than 1 in 1,000. A word needs its number beside it, and must not contradict it.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.faults import fault
from lint.finding import Fault
from lint.language.patterns import Pattern
from lint.quantities.find import find_quantities
from lint.quantities.quantity import Quantity
from lint.risks.shares import PERCENT_SIGNS
from lint.risks.verbal import CUES, Verbal, bands, contradicts, verbal_frequencies
from lint.rule import Authority, Context, Example, Rule

_SIDE_EFFECTS = Pattern(r"\b(?:side[- ]effects?|adverse (?:effects?|reactions?|events?)|unwanted effects?)\b")

RULE = Rule(
    name="num-verbal-frequency",
    severity="error",
    confidence="medium",
    authorities=(
        Authority(
            "European Commission",
            "Frequency of side effects in package leaflets, as given in BMC Med Inform Decis Mak 2014;14:76",
            "https://bmcmedinformdecismak.biomedcentral.com/articles/10.1186/1472-6947-14-76/tables/1",
            "S2",
        ),
    ),
    cues=CUES,
    bad=(
        Example("Common side effects affect about 1 in 5,000 people.", found="Common"),
        Example("Rare side effects, seen in 1 in 12 people, include a rash.", found="Rare"),
        Example("Feeling sick is a very rare side effect and happens to 3 in 100 people.", found="very rare"),
        Example("Hair loss is an uncommon side effect of this drug.", found="uncommon"),
        Example("<h2>Side effects</h2><p>Common side effects include diarrhoea.</p>", "html", found="Common"),
        Example("## Side effects\n\n- Rare (about 1 in 20 people): a rash\n", found="Rare"),
    ),
    good=(
        Example("Common side effects, which happen in more than 1 in 100 people, include constipation."),
        Example("Very common side effects (more than 1 in 10 people) are nausea and gas."),
        Example("The common cold spreads through coughs. Rare meat can carry germs."),
        Example("It is common to feel nervous. This rare disease has no cure."),
        Example("## Side effects\n\n- Rare (fewer than 1 in 1,000 people): a rash\n"),
        Example("Serious side effects are rare. They happen in less than 1 in 10,000 people."),
        Example("How common are side effects?"),
        Example("Side effects are more common with higher doses."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    without_number: set[int] = set()
    for verbal in verbal_frequencies(document, context.hits):
        band, found = bands()[verbal.term], document.shown[verbal.start : verbal.end]
        share = _share_of(document, verbal)
        section = document.section_of(verbal.sentence.block).blocks[0].position
        if share is not None and contradicts(share, verbal.term):
            number = document.shown[share.start : share.end]
            message = f"“{found}” and “{number}” do not agree: in leaflets, {verbal.term} is {band.people}."
            yield fault(document, verbal.start, verbal.end, message)
        elif share is None and not verbal.is_label and section not in without_number:
            without_number.add(section)
            if not _has_number(document, verbal):
                message = f"Say how many people “{found}” is, such as “{band.people}”, if you know it."
                yield fault(document, verbal.start, verbal.end, message, severity="info")


def _share_of(document: Document, verbal: Verbal) -> Quantity | None:
    """Return the number that a word stands with: the first share behind it in its sentence, or the only one."""
    sentence = verbal.sentence
    if verbal.is_label and not _is_about_side_effects(document, verbal):
        return None
    shares = _shares(document, sentence.start, sentence.end)
    behind = [share for share in shares if share.start > verbal.start]
    return behind[0] if behind else shares[0] if len(shares) == 1 else None


def _shares(document: Document, start: int, end: int) -> list[Quantity]:
    found = find_quantities(document.folded, start, end)
    return [each for each in found if each.dimension == "share" and each.unit in (*PERCENT_SIGNS, "in")]


def _has_number(document: Document, verbal: Verbal) -> bool:
    """Tell whether the section of a word gives any share of people."""
    blocks = document.section_of(verbal.sentence.block).blocks
    return bool(_shares(document, blocks[0].start, blocks[-1].end))


def _is_about_side_effects(document: Document, verbal: Verbal) -> bool:
    heading = document.section_of(verbal.sentence.block).heading
    return heading is not None and _SIDE_EFFECTS.search(document.folded, heading.start, heading.end) is not None
