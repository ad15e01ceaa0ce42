"""Decimals where a whole number says as much.

"17.8 days" and "4.6 patients" are averages that no reader meets. The NHS writes whole numbers, and "6 hours 30 minutes"
rather than "6.5hrs". Doses, money, test results and the body mass index keep their decimals, and so do two numbers
that are compared: rounded, they may become the same.
"""

from collections.abc import Iterator

from lint.authorities import NHS_NUMBERS
from lint.document.document import Document
from lint.document.parts import Sentence
from lint.document.running_text import is_running_text
from lint.faults import fault
from lint.finding import Fault
from lint.language.patterns import Pattern
from lint.language.quotation import is_quoted
from lint.quantities.find import find_quantities
from lint.quantities.quantity import Quantity
from lint.risks.near import around
from lint.risks.shares import LONGEST, risk_shares
from lint.rule import Context, Example, Rule

_DECIMAL = Pattern(r"(?<![\d.,])[1-9]\d*\.\d+(?! ?(?:million|billion|thousand|hundred))")
_HALF = Pattern(r"\d\.(?:5|25|75)(?!\d)")
_SERVED = Pattern(
    r"(?:tablets?|doses?|cups?|glass\w*|litres?|drinks?|servings?|portions?|units?|points?|times|stars?|metres?|scoops?"
    r"|percentage|standard|inch\w*|teaspoons?|tablespoons?|ounces?)"
)
_TESTED = Pattern(
    r"\b(?:score|scale|index|bmi|level|result|test|ratio|grams?|mg|ml|dose|normal range|dollars?|pounds?|cost\w*"
    r"|half-life)\b"
)
_LAY = frozenset({"duration", "count"})

RULE = Rule(
    name="num-decimal-unneeded",
    severity="info",
    confidence="medium",
    authorities=(NHS_NUMBERS,),
    cues=tuple(f".{decimals}" for digits in ("{}", "{:02}") for decimals in map(digits.format, range(100))),
    bad=(
        Example("On average, the cough lasts 17.8 days.", found="17.8 days"),
        Example("Each nurse looks after 4.6 patients.", found="4.6 patients"),
        Example("About 7.4 in 100 teenagers will have it.", found="About 7.4 in 100"),
        Example("<p>63.27% of new mothers had back pain.</p>", "html", found="63.27%"),
    ),
    good=(
        Example("On average, the cough lasts 18 days."),
        Example("A prescription costs £9.90. Take 2.5 mg."),
        Example("A healthy BMI is between 18.5 and 24.9."),
        Example("Your baby has a temperature of 38.5C."),
        Example("About 1.5 million people have it. Take 1.5 tablets."),
        Example("About 0.5% of people have it."),
        Example("The level fell by 4.6 points on the scale, to a score of 17.8."),
        Example("| Days |\n|---|\n| 17.8 days |"),
        Example("Walk for 1.5 hours."),
        Example("On stimulants 5.7% of children had tics. On dummy pills 6.5% of children did."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    last = -1
    for hit in context.hits:
        sentence = document.sentence_at(hit.start)
        if sentence.start == last or sentence.end - sentence.start > LONGEST or not is_running_text(sentence.block):
            continue
        last = sentence.start
        if _DECIMAL.search(document.folded, sentence.start, sentence.end) is None or _is_comparison(document, sentence):
            continue
        risks = {share.quantity.start for share in risk_shares(document)}
        is_tested = _TESTED.search(document.folded, sentence.start, sentence.end) is not None
        for quantity in find_quantities(document.folded, sentence.start, sentence.end):
            is_risk = quantity.start in risks
            if (is_risk or not is_tested) and _is_unneeded(document, quantity, is_risk=is_risk):
                found = document.shown[quantity.start : quantity.end]
                yield fault(document, quantity.start, quantity.end, f"Write “{found}” without decimals.")


def _is_comparison(document: Document, sentence: Sentence) -> bool:
    """Tell whether two decimals are compared, in a sentence and the next: rounded, they may become the same."""
    start, end = around(document, sentence, 1)
    return len(_DECIMAL.findall(document.folded, start, end)) > 1


def _is_unneeded(document: Document, quantity: Quantity, *, is_risk: bool) -> bool:
    number = _DECIMAL.search(document.folded, quantity.start, quantity.end)
    if number is None or is_quoted(document, quantity.start, quantity.end):
        return False
    if is_risk:
        return quantity.low < 0.99
    if quantity.dimension not in _LAY or _HALF.search(number[0]) is not None:
        return False
    if "/" in quantity.words or document.folded[quantity.end : quantity.end + 1] == "/":
        return False
    noun = quantity.noun
    return noun is None or _SERVED.match(document.folded, noun.start, noun.end) is None
