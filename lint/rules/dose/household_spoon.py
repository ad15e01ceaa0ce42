"""A medicine is measured with a kitchen spoon.

Kitchen spoons differ, and a tablespoon taken for a teaspoon is three times the dose. The NHS gives no doses in
household or imperial measures, and ISMP asks for millilitres, measured with the syringe, cup or spoon from the box. A
spoonful of honey, salt or sugar is no dose.
"""

from collections.abc import Iterator

from lint.advice.medicines import medicines_in
from lint.document.document import Document
from lint.document.parts import Sentence
from lint.document.running_text import is_outside
from lint.dosing.contexts import is_mentioned
from lint.faults import fault
from lint.finding import Fault
from lint.language.patterns import Pattern
from lint.language.scope import stands_in
from lint.rule import Authority, Context, Example, Hit, Rule

_SPOONS = ("teaspoon", "tablespoon", "dessertspoon")
_MEDICINE = Pattern(
    r"\b(?:medicines?|medications?|syrup|suspension|linctus|elixir|antacid|antibiotics?|laxatives?|painkillers?"
    r"|paracetamol|cough mixture|mixture|oral solution|milk of magnesia|drugs?|doses?|dosage)\b"
)
_FOOD = Pattern(
    r"\b(?:honey|salt|sugar|lemon|vinegar|oil|butter|baking soda|bicarbonate|flour|yogh?urt|milk(?! of magnesia)|ground"
    r"|seeds?|linseeds?|powdered|jam|cream|spices?|turmeric|cinnamon|ginger|juice|bran|syrup of figs|maple|golden syrup"
    r"|food|recipe|oatmeal|mustard|ketchup|cocoa|coffee|tea|rice|pur[eé]e|peanut|nut|margarine|mayonnaise|dressing"
    r"|formula|cereal)\b"
)
_MEASURED = Pattern(r"\b\d[\d.]* ?-?ml\b")
_INSTEAD = Pattern(
    r"\b(?:kitchen|household|ordinary|everyday|eating) (?:tea|table|dessert)?spoons?\b|\bnot an? \w*spoon"
)
_OF_WHAT = Pattern(r"s?(?:ful)?s?,? (?:of|with) (?:the |your |this |a )?(?P<what>[a-z\- ]{2,40})")

RULE = Rule(
    name="dose-household-spoon",
    severity="warning",
    confidence="medium",
    authorities=(
        Authority(
            "NHS",
            "Numbers, measurements, dates and time: metric and imperial",
            "https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
            "S",
        ),
    ),
    bad=(
        Example("Give 2 teaspoons of the cough syrup every 4 hours.", found="teaspoons"),
        Example("Adults: a tablespoon of the antacid liquid after meals.", found="tablespoon"),
        Example("Take one dessertspoonful of lactulose twice a day.", found="dessertspoonful"),
        Example("## Ibuprofen for children\n\nGive half a teaspoon up to 3 times a day.", found="teaspoon"),
    ),
    good=(
        Example("Stir a teaspoon of honey into warm water."),
        Example("Gargle with half a teaspoon of salt in warm water."),
        Example("Use the syringe from the box, not a kitchen teaspoon, to measure the medicine."),
        Example("A can of soda has 10 teaspoons of sugar."),
        Example("Take one 5ml teaspoon of the syrup."),
        Example("Do not measure the medicine with a tablespoon."),
        Example("Add 2 tablespoons of oil. Take your tablets with food."),
        Example("Give 10ml (2 teaspoons) of the medicine."),
    ),
    cues=tuple(f"{spoon}{form}" for spoon in _SPOONS for form in ("", "s", "ful", "fuls")) + ("tsp", "tbsp"),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    for hit in context.hits:
        block = document.block_at(hit.start)
        sentence = document.sentence_at(hit.start)
        if block.kind == "reference" or is_outside(block) or not _is_dose(document, sentence, hit):
            continue
        if is_mentioned(document, hit.start, hit.end):
            continue
        found = document.shown[hit.start : hit.end]
        message = (
            f"A {found} holds more or less, as the spoon is. Give the dose in ml, and say what to measure it with."
        )
        yield fault(document, hit.start, hit.end, message)


def _is_dose(document: Document, sentence: Sentence, hit: Hit) -> bool:
    """Tell whether a spoon measures a medicine: its sentence or heading names one, and no food."""
    folded, start, end = document.folded, sentence.start, sentence.end
    if any(each.search(folded, start, end) is not None for each in (_MEASURED, _INSTEAD)):
        return False
    if stands_in("negation", folded, start, end, hit.start) or _FOOD.search(folded, hit.start, end) is not None:
        return False
    if _names_medicine(folded, start, end):
        return True
    heading = document.section_of(sentence.block).heading
    what = _OF_WHAT.match(folded, hit.end)
    return what is None and heading is not None and _names_medicine(folded, heading.start, heading.end)


def _names_medicine(folded: str, start: int, end: int) -> bool:
    if _MEDICINE.search(folded, start, end) is not None:
        return True
    return any(named.kind in ("otc", "prescribed") for named in medicines_in(folded, start, end))
