"""The dates that a page gives for its own text are found; those of studies, guidelines and readers are not."""

import pytest

from lint.formats.read import read_document
from lint.text.source import Source
from lint.trust.review_dates import review_dates, states_review_date


def _dates(text: str, name: str = "page.md", country: str = "GB") -> list[tuple[str, str]]:
    found = review_dates(read_document(Source(name, text)), country)
    return [(each.what, each.date.last.isoformat()) for each in found]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("---\nlast_reviewed: 2024-05-03\n---\n\nText.", [("last", "2024-05-03")]),
        ("---\nlastReviewed: 3 May 2024\n---\n\nText.", [("last", "2024-05-03")]),
        ("---\nnext-review: May 2027\n---\n\nText.", [("next", "2027-05-31")]),
        ("---\nupdated: 2024\n---\n\nText.", [("last", "2024-12-31")]),
        ("---\ndate: 2024-05-03\n---\n\nText.", [("published", "2024-05-03")]),
        ("Last reviewed: 03/04/2024", [("last", "2024-04-03")]),
        (
            "Page last reviewed: 30 October 2023\n\nNext review due: 30 October 2026",
            [("last", "2023-10-30"), ("next", "2026-10-30")],
        ),
        (
            "Page last reviewed: 30 October 2023\nNext review due: 30 October 2026",
            [("last", "2023-10-30"), ("next", "2026-10-30")],
        ),
        ("*Last reviewed: March 2025 · Next review: March 2028*", [("last", "2025-03-31"), ("next", "2028-03-31")]),
        ("Medically reviewed by Ann Lee, MD, on May 3, 2024", [("last", "2024-05-03")]),
        ("Medically reviewed by Ann Lee, MD — Updated on May 3, 2024", [("last", "2024-05-03")]),
        ("This leaflet was last updated in May 2024.", [("last", "2024-05-31")]),
        ("Reviewed May 2024", [("last", "2024-05-31")]),
        (
            "Written by Sam Poe. Published 3 May 2020. Last checked 4 May 2024.",
            [("published", "2020-05-03"), ("last", "2024-05-04")],
        ),
        ("This leaflet is due for review in May 2027.", [("next", "2027-05-31")]),
        ("We will update this page. Review due May 2027.", [("next", "2027-05-31")]),
        (
            "| Last reviewed | May 2024 |\n|---|---|\n| Next review | May 2027 |",
            [("last", "2024-05-31"), ("next", "2027-05-31")],
        ),
        ("Date published: May 2021. Review date: May 2024", [("published", "2021-05-31"), ("next", "2024-05-31")]),
        ("Review date: May 2024", [("last", "2024-05-31")]),
        ("Date of last review: 2024-05-03", [("last", "2024-05-03")]),
        ("Dr Ann Lee, GP, reviewed this page on 3 May 2024.", [("last", "2024-05-03")]),
    ],
)
def test_dates_of_the_page(text: str, dates: list[tuple[str, str]]) -> None:
    assert _dates(text) == dates


@pytest.mark.parametrize(
    "text",
    [
        "The guideline was last updated in 2011.",
        "NICE reviewed its advice in 2017.",
        "Have your medicines reviewed by March 2027.",
        "A trial published in 2019 found no gain.",
        "## References\n\n1. NHS. Cramp. Page last reviewed: 3 May 2020.",
        "Last reviewed: [date]",
        "A good page says “Last reviewed: May 2024”.",
        "The guideline – updated in 2021 – says that rest is enough.",
        "The guideline (updated in 2021) says that rest is enough.",
        "You had your asthma review in May 2024.",
        "The drug was approved in 2003 and the label updated in 2010.",
        "<!-- Last reviewed: May 2024 -->",
    ],
)
def test_dates_of_other_things(text: str) -> None:
    assert _dates(text) == []


def test_american_pages_put_the_month_first() -> None:
    assert _dates("Last updated: 03/04/2024", country="US") == [("last", "2024-03-04")]


def test_html_says_it_in_its_head_and_in_its_footer() -> None:
    html = (
        '<html><head><meta property="article:modified_time" content="2024-05-03T08:00:00Z"><script '
        'type="application/ld+json">{"@type": "MedicalWebPage", "lastReviewed": "2024-04-01"}</script></head>'
        "<body><main><p>Text.</p></main><footer><p>Next review due: <b>1 April 2027</b></p></footer></body></html>"
    )
    dates = [("last", "2024-04-01"), ("last", "2024-05-03"), ("next", "2027-04-01")]
    assert sorted(_dates(html, "page.html")) == dates


def test_a_part_that_every_page_shows_counts() -> None:
    assert states_review_date("all our pages were last reviewed in may 2024.", "GB")
    assert not states_review_date("general information.", "GB")
