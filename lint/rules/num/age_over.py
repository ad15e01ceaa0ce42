"""Where an age decides, "over 65" leaves open whether those who are 65 are meant.

Readers of exactly that age do not know whether the vaccine, the test or the offer is for them. The NHS writes "aged 65
or over" where it is a rule. Where an age is only where a trend begins, "over 50" is fine.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.document.running_text import is_running_text
from lint.faults import fault
from lint.finding import Fault
from lint.language.patterns import Pattern
from lint.language.quotation import is_quoted
from lint.quantities.find import find_quantities
from lint.rule import Authority, Context, Example, Rule

_RULE = Pattern(
    r"\b(?:free|eligib\w+|offered|offer|invited|invite|entitled|available|qualif\w+|posted to|sent to|at no cost"
    r"|no charge|(?:can|may|should|must) (?:have|get|book|ask for|apply|order|take|use|receive)|you can|allowed"
    r"|(?:must|have to|need to) be"
    r"|recommended for|licensed|approved for|suitable for|only for|is for|are for|given to|jabs?|vaccin\w+|shots?)\b"
)
_AGE = Pattern(r" (?:\d\d\b|(?:the )?ages? )|-\d\ds?\b")
_TREND = Pattern(
    r"\b(?:more common|most common|common|likely|tends?|usually|often|risk|affects?|occurs?|happens?|develops?|mostly"
    r"|percent|per cent|%|half|most|rare|begin\w*|start\w*|seen in|found in|prevalence|incidence|cases)\b"
)

RULE = Rule(
    name="num-age-over",
    severity="info",
    confidence="medium",
    authorities=(
        Authority(
            "NHS",
            "A to Z of NHS health writing: age",
            "https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
            "S",
        ),
    ),
    cues=("over", "older than", "above", "over-50s", "over-65s", "over 65s", "over 50s"),
    bad=(
        Example("The free flu jab is for anyone over 65.", found="over 65"),
        Example("Screening kits are posted to everyone over 50 and under 75.", found="over 50"),
        Example("You can get the shot at no cost if you are over 65.", found="over 65", locale="en-US"),
        Example("The over-65s can have it free.", found="over-65s"),
    ),
    good=(
        Example("The free flu jab is for anyone aged 65 or over."),
        Example("It is more common in people over 50."),
        Example("The clinic has treated over 50 families for free."),
        Example("Do not give aspirin to children under 16."),
        Example("Rest if your temperature is over 38C. The vaccine can cause that."),
        Example("You can walk for over 60 minutes."),
        Example('The poster says "free for over 65s".'),
        Example("In people over 50, the vaccine causes a sore arm more often."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    last = -1
    for hit in context.hits:
        if _AGE.match(document.folded, hit.end) is None and not hit.cue.endswith("s"):
            continue
        sentence = document.sentence_at(hit.start)
        if sentence.start == last or not is_running_text(sentence.block):
            continue
        last = sentence.start
        folded, (start, end, _) = document.folded, sentence
        if _RULE.search(folded, start, end) is None or _TREND.search(folded, start, end) is not None:
            continue
        for quantity in find_quantities(folded, start, end):
            is_over = quantity.dimension == "age" and quantity.relation == "more"
            if is_over and not is_quoted(document, quantity.start, quantity.end):
                found = document.shown[quantity.start : quantity.end]
                age = f"{quantity.low:g}"
                message = f"“{found}”: does it include people of {age}? Write “aged {age} or over”, if that is meant."
                yield fault(document, quantity.start, quantity.end, message)
                break
