"""The page's next review is overdue, or its last review is long past.

A reader who sees an old date doubts the page, and a reader who does not see it may follow advice that has changed
since. Review the page and put down the new date; the date alone does not make it right.
"""

from collections.abc import Iterator
from datetime import date

from lint.document.document import Document
from lint.finding import Fault
from lint.rule import Authority, Context, Example, Option, Rule
from lint.trust.review_dates import ReviewDate, review_dates

RULE = Rule(
    name="trust-stale",
    severity="warning",
    confidence="high",
    for_pages=True,
    authorities=(
        Authority(
            "NHS",
            "Help users to know that a page is up to date",
            "https://service-manual.nhs.uk/design-system/patterns/know-that-a-page-is-up-to-date",
            "S2",
        ),
    ),
    options={"years": Option(3, "The most years that may have passed since the last review.")},
    bad=(
        Example("# Gout\n\nNext review due: 3 May 2026\n", found="Next review due: 3 May 2026"),
        Example("# Gout\n\nPage last reviewed: 03/04/2023\n", found="reviewed: 03/04/2023"),
        Example("---\nlastReviewed: 2021-06\n---\n\n# Gout\n", found="2021-06"),
        Example("# Gout\n\nReviewed May 2025.\n", options={"years": 1}),
        Example("# Gout\n\nPublished: May 2020. Review date: May 2023.\n", found="Review date: May 2023"),
        Example("<h1>Gout</h1><footer>Last updated: 12/01/2022</footer>", "html", locale="en-US"),
    ),
    good=(
        Example("# Gout\n\nLast reviewed: May 2024. Next review due: November 2026.\n"),
        Example("# Gout\n\nLast reviewed in 2023.\n"),
        Example("# Gout\n\nPage last updated: 12/01/2023\n", locale="en-US"),
        Example("# Gout\n\nThe guideline was last updated in 2011.\n"),
        Example("# Gout\n\nFirst published in 2009, last reviewed in May 2026.\n"),
        Example("# Gout\n\nReviewed in 2014. Reviewed again in May 2025: last reviewed May 2025.\n"),
        Example("# Gout\n\n## References\n\n1. NHS. Gout. Page last reviewed: 3 May 2019.\n"),
        Example("# Gout\n\nIf you see “last reviewed: 2012”, look for a newer page.\n"),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    found = review_dates(document, context.country)
    due = _newest(found, "next")
    if due is not None and due.date.last < context.today:
        message = f"The next review was due on {_day(due.date.last)}. Review the page, and give the new dates."
        yield Fault(due.span, due.quote, message)
        return
    last = _newest(found, "last")
    years = context.options["years"]
    if last is not None and last.date.last < _years_before(context.today, years):
        message = (
            f"The page was last reviewed more than {years} {'year' if years == 1 else 'years'} ago. "
            "Review it, and give the new date."
        )
        yield Fault(last.span, last.quote, message)


def _newest(found: list[ReviewDate], what: str) -> ReviewDate | None:
    """Return the newest date of a kind: one page may keep its older ones, and say the same in its front matter."""
    return max((each for each in found if each.what == what), key=lambda each: each.date.last, default=None)


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def _years_before(today: date, years: int) -> date:
    """Return the same day some years ago; for 29 February the day before."""
    try:
        return today.replace(year=today.year - years)
    except ValueError:
        return today.replace(year=today.year - years, day=28)
