"""Too many abbreviations on one page, even if each is written out once.

Nobody keeps five of them in mind. A reader who starts in the middle, or who has trouble remembering, must go back for
each. Keep the one or two that people will meet again, in letters or at the clinic, and use the words for the others.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.faults import fault
from lint.finding import Fault
from lint.rule import Authority, Context, Example, Option, Rule
from lint.wording.abbreviations import abbreviations

_FOUR = "Talk about your HDL, LDL, TSH and ESR."

RULE = Rule(
    name="word-abbrev-many",
    severity="info",
    confidence="high",
    for_pages=True,
    authorities=(
        Authority("plainlanguage.gov", "Minimize abbreviations", "https://github.com/GSA/plainlanguage.gov", "S"),
    ),
    options={"most": Option(3, "So many different abbreviations may stand on one page.")},
    bad=(
        Example(_FOUR, found="ESR"),
        Example("The CMHT, the CPN and the OT talk about CBT and DBT.", found="CBT"),
        Example("<p>Your ENT doctor asks for an EEG, an EMG and a CBC.</p>", "html"),
    ),
    good=(
        Example(_FOUR, options={"most": 4}),
        Example("The GP orders an MRI, a CT and a DNA test on the NHS in the UK."),
        Example("The genes FGFR3, PAH, CFTR and HBA1 can change."),
        Example("Talk about HDL, LDL and TSH. HDL is one, LDL another."),
        Example("TAKE YOUR TABLETS WITH FOOD. DO NOT DRIVE."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    most = context.options["most"]
    found = abbreviations(document, context.country, most + 1)
    if len(found) <= most:
        return
    first = found[most]
    names = ", ".join(word.text for word in found[: most + 3]) + (" …" if len(found) > most + 3 else "")
    message = f"{len(found)} different abbreviations ({names}) are too many to keep in mind. Write out all but {most}."
    yield fault(document, first.start, first.end, message)
