"""The page shows one date and declares another for the same review, change or publication.

Readers see the one, search engines and other sites the other. One of them is wrong, and nobody can tell how fresh the
page is.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.finding import Fault, Related
from lint.rule import Authority, Context, Example, Rule
from lint.structured_data.shown_dates import mismatches

_LD = '<script type="application/ld+json">{"@type":"MedicalWebPage","lastReviewed":"2025-05-06"}</script><h1>Gout</h1>'

RULE = Rule(
    name="meta-date-mismatch",
    severity="error",
    confidence="high",
    for_pages=True,
    authorities=(
        Authority("schema.org", "lastReviewed and dateModified", "https://schema.org/lastReviewed", "D"),
        Authority(
            "NHS",
            "Help users to know that a page is up to date",
            "https://service-manual.nhs.uk/design-system/patterns/know-that-a-page-is-up-to-date",
            "D",
        ),
    ),
    bad=(
        Example(
            "---\nlastReviewed: 2024-11-05\n---\n\n# Gout\n\nRest.\n\nPage last reviewed: 5 November 2025\n",
            found="reviewed: 5 November 2025",
        ),
        Example(f"{_LD}<p>Last reviewed: September 14, 2025</p>", "html", locale="en-US"),
        Example("---\ndateModified: 2023-08-01\n---\n\n# Gout\n\nLast updated: 21 August 2024\n"),
        Example('<h1>Gout</h1><p>Posted on <time datetime="2025-01-05">6 March 2025</time></p>', "html"),
    ),
    good=(
        Example(f"{_LD}<p>Page last reviewed: 6 May 2025</p><p>Next review due: 6 May 2028</p>", "html"),
        Example("---\nlastReviewed: 2024-10-19\n---\n\n# Gout\n\nLast reviewed: October 2024\n"),
        Example("---\nlastReviewed: 2025-04-07\n---\n\n# Gout\n\nLast reviewed: 07/04/2025\n"),
        Example("---\nlastReviewed: 2025-04-18\n---\n\n# Gout\n\nLast reviewed: 04/18/2025\n", locale="en-US"),
        # At midnight it is another day elsewhere.
        Example("---\nlastReviewed: 2025-04-18T23:30:00Z\n---\n\n# Gout\n\nLast reviewed: 19 April 2025\n"),
        Example("---\nlastReviewed: 2025-04-18\n---\n\n# Gout\n\nLast updated: 3 June 2025. Published: May 2020.\n"),
        Example(
            "---\nlastReviewed: 2025-06-11\n---\n\n# Gout\n\nThe guideline was last reviewed on 17 October 2022.\n"
        ),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    for each in mismatches(document, context.country):
        message = f"The page shows “{each.quote}” and declares {each.value}. Find out which is true, and give one date."
        yield Fault(each.shown, each.quote, message, related=(Related(each.declared, each.value, "What is declared."),))
