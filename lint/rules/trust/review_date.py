"""The page does not say when it was last reviewed or when the next review is due.

Medical advice grows old, and old advice looks like new advice. A date tells readers how far to trust the page, and
tells its owner when to look at it again. A page that says plainly that nobody has reviewed it needs no date; and a
date on which nobody reviewed it is worse than none.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.faults import fault_of_page
from lint.finding import Fault
from lint.rule import Authority, Context, Example, Rule
from lint.trust.demand import demand_on_origin
from lint.trust.review_dates import review_dates, states_review_date
from lint.trust.unreviewed import says_unreviewed

_TEXT = (
    "Gout makes a joint red, hot and sore. Put ice on it, wrapped in a cloth, and rest the leg. "
    "Drink plenty of water. Ask a pharmacist which painkiller suits you. "
) * 2
_PAGE = f"# Gout\n\n{_TEXT}\n\n"
_DECLARED = f"---\ntype: condition\n---\n\n{_PAGE}"

RULE = Rule(
    name="trust-review-date",
    severity="warning",
    confidence="high",
    for_pages=True,
    authorities=(
        Authority(
            "NHS",
            "Help users to know that a page is up to date",
            "https://service-manual.nhs.uk/design-system/patterns/know-that-a-page-is-up-to-date",
            "S",
        ),
        Authority("schema.org", "lastReviewed", "https://schema.org/lastReviewed", "S"),
    ),
    bad=(
        Example(_DECLARED, found="Gout"),
        Example(f"{_DECLARED}Last reviewed: [date]\n"),
        Example(f"{_DECLARED}The guideline on gout was last updated in 2022.\n"),
        Example(f"{_DECLARED}## Sources\n\n- NHS. Gout. Page last reviewed: 3 May 2024.\n"),
        Example(f"{_DECLARED}Published in May 2021.\n", found="Published in May 2021"),
    ),
    good=(
        Example(f"---\ntype: condition\nlastReviewed: 2026-05-03\n---\n\n{_PAGE}"),
        Example(f"---\ntype: condition\nnext-review: May 2029\n---\n\n{_PAGE}"),
        Example(f"{_DECLARED}*Medically reviewed by Ann Lee, consultant rheumatologist, on 3 May 2026.*\n"),
        Example(f"{_DECLARED}This leaflet is due for review in spring 2028.\n"),
        Example(f"{_DECLARED}No doctor or nurse has reviewed this page.\n"),
        Example(f"---\ntype: campaign\n---\n\n{_PAGE}"),
        Example(f"{_PAGE}Published in May 2021.\n"),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    if demand_on_origin(document) != "full":
        return
    found = review_dates(document, context.country)
    if any(each.what in ("last", "next") for each in found) or states_review_date(context.site_wide, context.country):
        return
    if says_unreviewed(document, context.site_wide):
        return
    if found:
        message = "The page says when it was published, and not when it was last reviewed. Add that date, or say "
        message += "plainly that nobody has reviewed it since."
        yield Fault(found[0].span, found[0].quote, message, severity="info")
        return
    message = (
        "The page does not say when it was last reviewed, nor when the next review is due. "
        "Add the date of a real review, or say plainly that nobody has reviewed it."
    )
    yield fault_of_page(document, message)
