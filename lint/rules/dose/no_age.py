"""A dose is given, and nobody says for whom.

What is right for an adult may harm a child, and a child's dose depends on age or weight. Labels of medicines give each
dose for an age; the NHS names the age wherever advice depends on it. A page that gives a dose must say for which age it
is, or send the reader to the label, a pharmacist or whoever prescribed it.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.dosing.surroundings import gives_age, lacking
from lint.faults import fault
from lint.finding import Fault
from lint.rule import Authority, Context, Example, Rule

RULE = Rule(
    name="dose-no-age",
    severity="warning",
    confidence="medium",
    for_pages=True,
    authorities=(
        Authority(
            "FDA",
            "Format and content requirements for over-the-counter drug product labeling (21 CFR 201.66)",
            "https://www.ecfr.gov/current/title-21/section-201.66",
            "S2",
        ),
        Authority(
            "NHS",
            "A to Z of NHS health writing: age",
            "https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
            "S",
        ),
    ),
    bad=(
        Example("Take one 25 mg tablet 30 minutes before you travel.", found="one 25 mg tablet"),
        Example(
            "## How to take it\n\nTake two 200mg tablets up to 3 times a day with food.", found="two 200mg tablets"
        ),
        Example("<p>Take two 2mg capsules, then 1 capsule after each runny poo.</p>", "html"),
        Example("The usual dose is 10mg once a day.", found="10mg"),
    ),
    good=(
        Example("Adults: take two 200mg tablets up to 3 times a day."),
        Example("## Children aged 6 to 9\n\nGive 5ml up to 4 times a day."),
        Example("If you are 16 or over, the most you can take is 400mg up to 3 times a day."),
        Example("Take one 10mg tablet once a day. Follow the leaflet."),
        Example("Take the tablets as your doctor tells you: 10mg once a day."),
        Example("Participants took 400 mg of the study drug every morning."),
        Example("Gabapentin capsules come as 100mg and 300mg."),
        Example("Keep caffeine below 200 mg a day."),
        Example("The dose is worked out by weight: give 10 mg per kg."),
        Example("She took two 200mg tablets and slept."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    for each in lacking(document, gives_age):
        found = document.shown[each.start : each.end]
        message = f"Say for which age “{found}” is, or to follow the label or ask a pharmacist."
        yield fault(document, each.start, each.end, message)
