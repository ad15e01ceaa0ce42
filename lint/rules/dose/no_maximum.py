"""A dose is given without the most that may be taken.

"Take 2 tablets every 4 hours" is easily carried on all day and night, and beyond what is safe. Labels of medicines
without prescription must say how much is the most in 24 hours. A page that gives a dose must say so beside it, or send
the reader to the label, a pharmacist or whoever prescribed it. A dose for so many times a day is its own limit.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.dosing.surroundings import gives_maximum, lacking
from lint.faults import fault
from lint.finding import Fault
from lint.rule import Authority, Context, Example, Rule

_LABEL = Authority(
    "FDA",
    "Format and content requirements for over-the-counter drug product labeling (21 CFR 201.66)",
    "https://www.ecfr.gov/current/title-21/section-201.66",
    "S2",
)

RULE = Rule(
    name="dose-no-maximum",
    severity="error",
    confidence="medium",
    for_pages=True,
    authorities=(_LABEL,),
    bad=(
        Example("## Dose\n\nAdults: take 2 caplets (250 mg each) every 6 hours.", found="2 caplets"),
        Example("## Codeine\n\nTake 30mg every 4 hours when you need it.", found="30mg"),
        Example("The usual dose for adults is one or two 30mg tablets every 4 to 6 hours.", found="two 30mg tablets"),
        Example("Mix 17 g of the powder in water. If that does not help, take another 17 g later.", found="17 g"),
        Example("<h2>Children aged 7 to 11</h2><p>Give 10ml of the liquid every 4 hours.</p>", "html", found="10ml"),
    ),
    good=(
        Example("Adults: take 2 tablets every 4 hours. Do not take more than 8 tablets in 24 hours."),
        Example("Take 1 tablet once a day."),
        Example("Take two 200mg tablets every 6 hours. Ask a pharmacist what suits you."),
        Example("Take 2 tablets every 4 hours, as the label says."),
        Example("Take one 25 mg tablet 30 minutes before you travel."),
        Example("In the study, patients took 20 mg every 4 hours."),
        Example("Your doctor may give you 20 mg every 4 hours."),
        Example("If you take 400mg every 4 hours, you may bleed."),
        Example("Do not take 2 tablets every 4 hours."),
        Example("Drink 200ml of water every 4 hours."),
        Example("## Doses\n\nTake 2 tablets every 4 hours.\n\n### Limits\n\nNever take more than 8 tablets a day."),
        Example("## If you forget a dose\n\nDo not take 2 doses to make up for it."),
        Example("Take 400 micrograms of folic acid when you try for a baby."),
        Example('He asked: "Can I take 2 tablets every hour?"'),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    for each in lacking(document, gives_maximum):
        found = document.shown[each.start : each.end]
        message = f"Say beside “{found}” how much is the most in 24 hours, or to follow the label or ask a pharmacist."
        yield fault(document, each.start, each.end, message)
