"""The page does not say which clinician reviewed it, nor that none has.

Readers cannot check medical advice themselves. They trust a page that a named, qualified person has read; where nobody
has, they have a right to know, and most charities and projects can say so in one sentence. That sentence is enough:
never put down a reviewer who has not read the page.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.faults import fault_of, fault_of_page
from lint.finding import Fault
from lint.rule import Authority, Context, Example, Rule
from lint.trust.demand import demand_on_origin
from lint.trust.reviewers import declares_reviewer, reviewer
from lint.trust.unreviewed import says_unreviewed, unreviewed_statement

_TEXT = (
    "Gout makes a joint red, hot and sore. Put ice on it, wrapped in a cloth, and rest the leg. "
    "Drink plenty of water. Ask a pharmacist which painkiller suits you. "
) * 2
_PAGE = f"# Gout\n\n{_TEXT}\n\n"
_DECLARED = f"---\ntype: condition\n---\n\n{_PAGE}"

RULE = Rule(
    name="trust-reviewer",
    severity="warning",
    confidence="medium",
    for_pages=True,
    authorities=(
        Authority(
            "NHS",
            "Standard for creating health content, 1 and 2",
            "https://service-manual.nhs.uk/content/standard-for-creating-health-content",
            "S",
        ),
        Authority("schema.org", "reviewedBy", "https://schema.org/reviewedBy", "S"),
    ),
    bad=(
        Example(_DECLARED, found="Gout"),
        Example(f"---\nkind: condition\nreviewed_by: TBC\n---\n\n{_PAGE}"),
        Example(f"{_DECLARED}Reviewed by our editorial team.\n"),
        Example(f"{_DECLARED}Have your medicines reviewed by Dr Lee once a year.\n"),
        Example(f"{_DECLARED}Reviewed by medical professionals.\n", found="Reviewed by medical professionals"),
        Example(
            f"{_DECLARED}No doctor or nurse has reviewed this page.\n",
            found="No doctor or nurse has reviewed this page.",
        ),
    ),
    good=(
        Example(f"---\ntype: condition\nreviewedBy: Dr Ann Lee\n---\n\n{_PAGE}"),
        Example(f"---\ntype: condition\nmedical-reviewer: {{name: Ann Lee, role: consultant}}\n---\n\n{_PAGE}"),
        Example(f"{_DECLARED}*Medically reviewed by Ann Lee, consultant rheumatologist, on 3 May 2026.*\n"),
        Example(f"{_DECLARED}Dr Ann Lee, GP, has checked this leaflet.\n"),
        Example(f"{_DECLARED}| Reviewed by | Prof. Ann Lee |\n|---|---|\n| Next review | May 2029 |\n"),
        Example(
            '<html><head><script type="application/ld+json">{"@type": "MedicalWebPage", '
            '"reviewedBy": {"@type": "Person", "name": "Ann Lee"}}</script></head>'
            f"<body><main><h1>Gout</h1><p>{_TEXT}</p></main></body></html>",
            "html",
        ),
        Example(f"---\ntype: campaign\n---\n\n{_PAGE}"),
        Example("# Gout\n\nPut ice on the joint."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    demand = demand_on_origin(document)
    found = reviewer(document)
    if found is not None and found.who == "named":
        return
    if statement := unreviewed_statement(document):
        message = "The page says that no clinician has reviewed it. That is honest; a review would be better still."
        yield fault_of(document, statement, message, severity="info")
        return
    if demand == "none" or declares_reviewer(context.site_wide) or says_unreviewed(document, context.site_wide):
        return
    if found is not None:
        message = "A clinician reviewed the page, and the reader is not told who. Give the name and the qualification."
        yield Fault(found.span, found.quote, message, severity="info")
        return
    message = (
        "The page does not say which clinician reviewed it. Name who reviewed it, with what qualifies them, "
        "or say plainly that nobody has."
    )
    yield fault_of_page(document, message, severity="info" if demand == "hint" else None)
