"""A dash between two numbers is overlooked, or taken for a minus.

"4-6" is read as "46", and screen readers say "four dash six" or "four minus six". The NHS writes "4 to 6" for all
ranges. In a dose a missed dash is an overdose.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.document.running_text import is_running_text
from lint.dosing.contexts import has_dose_words, has_lab_words
from lint.faults import fault, replacement
from lint.finding import Fault, Severity
from lint.language.patterns import Pattern
from lint.language.quotation import is_quoted
from lint.quantities.find import find_quantities
from lint.quantities.quantity import Quantity
from lint.risks.shares import LONGEST
from lint.rule import Authority, Context, Example, Rule

_DASH = Pattern(r"(?<=\d) ?[-–—] ?(?=\d)")
_IN_NUMBER = Pattern(r".?\d ?[-–—] ?\d|\d ?[-–—] ?\d")
_NUMBER_BEFORE = Pattern(r"[\d.,]*\d\Z")
_NUMBER_AFTER = Pattern(r"\d[\d,]*(?:\.\d+)?")
_LONGEST = 12
_DOSES = frozenset({"mass", "volume", "activity", "iu"})
# "2-3 toe syndactyly" names toes, and is no number of them.
_NAMED = Pattern(r"(?:finger|toe|disc|level|vertebra)\b")
_TAKEN = Pattern(r"(?:tablets?|capsules?|caplets?|pills?|puffs?|drops?|sprays?|sachets?|lozenges?)\b")
_FOOD = Pattern(
    r"\b(?:foods?|water|milk|fluid\w*|protein|sugar|salt|fibre|fiber|weigh\w*|body weight|gain|lose|drinks?)\b"
)
# The second number, or how it begins: a dash alone would be found in every other sentence.
_CUES = ("–", "—", " - ", *(f"-{number}" for number in (*range(120), *range(120, 1001, 10))))

RULE = Rule(
    name="num-range-dash",
    severity="info",
    confidence="high",
    authorities=(
        Authority(
            "NHS",
            "Numbers, measurements, dates and time: ranges",
            "https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
            "S",
        ),
    ),
    cues=_CUES,
    bad=(
        Example("The bruise should fade in 10-14 days.", found="10-14"),
        Example("Babies sleep 14–17 hours a day.", found="14–17", locale="en-US"),
        Example("Expect to stay for 3 - 5 nights.", found="3 - 5"),
        Example("Take 1-2 tablets with water.", found="1-2"),
        Example("<p>Go back to work after 6&ndash;8 weeks.</p>", "html", found="6–8"),
    ),
    good=(
        Example("The bruise should fade in 10 to 14 days."),
        Example("Call 988, or dial 1-800-273-8255."),
        Example("COVID-19, SARS-CoV-2 and omega-3. The disc at L4-L5."),
        Example("Last checked on 2025-04-12. Open 2019-2021."),
        Example("Smith J. Br J Sports Med 2019;53:112-118."),
        Example("| Age | Shot |\n|---|---|\n| 11-12 | 1 dose |"),
        Example("A 6-month-old baby and a 10-minute walk."),
        Example('The leaflet says "4-6 tablets".'),
        Example("Room 4-6 and the score was 3-2."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    last = -1
    for hit in context.hits:
        if _IN_NUMBER.match(document.folded, max(hit.start - 2, 0)) is None:
            continue
        sentence = document.sentence_at(hit.start)
        if sentence.start == last or sentence.end - sentence.start > LONGEST or not is_running_text(sentence.block):
            continue
        last = sentence.start
        for quantity in find_quantities(document.folded, sentence.start, sentence.end):
            dash = _DASH.search(document.folded, quantity.start, quantity.end)
            if dash is None or quantity.dimension == "number" or is_quoted(document, quantity.start, quantity.end):
                continue
            if quantity.noun is not None and _NAMED.match(document.folded, *quantity.noun) is not None:
                continue
            first, end = _numbers(document, dash.start(), dash.end())
            found = document.shown[first:end]
            joint = "and" if document.folded.startswith("between", quantity.start) else "to"
            better = f"{document.shown[first : dash.start()]} {joint} {document.shown[dash.end() : end]}"
            fix = replacement(document, first, end, better, "display")
            message = f"Write “{better}”: the dash of “{found}” is easily missed."
            severity: Severity = "warning" if _is_dose(document, quantity) else "info"
            yield fault(document, first, end, message, fix, severity=severity)


def _numbers(document: Document, start: int, end: int) -> tuple[int, int]:
    """Return where the number begins that ends at a place, and where the one ends that begins at another."""
    first = _NUMBER_BEFORE.search(document.folded, max(start - _LONGEST, 0), start)
    last = _NUMBER_AFTER.match(document.folded, end)
    return first.start() if first else start, last.end() if last else end


def _is_dose(document: Document, quantity: Quantity) -> bool:
    """Tell whether a range is one of a medicine."""
    folded, sentence = document.folded, document.sentence_at(quantity.start)
    if _FOOD.search(folded, sentence.start, sentence.end) or has_lab_words(folded, sentence):
        return False
    noun = quantity.noun
    if quantity.dimension in _DOSES:
        return has_dose_words(folded, sentence)
    return noun is not None and _TAKEN.match(folded, noun.start, noun.end) is not None
