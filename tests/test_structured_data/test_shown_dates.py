"""A date that a page shows is compared with the one that it declares for the same act, and for no other."""

import pytest

from lint.formats.read import read_document
from lint.structured_data.shown_dates import mismatches
from lint.text.source import Source


def _mismatches(text: str, country: str = "GB", name: str = "page.md") -> list[tuple[str, str, str]]:
    document = read_document(Source(name, text))
    return [(each.act, each.quote, each.value) for each in mismatches(document, country)]


def _page(declared: str, shown: str) -> str:
    return f"---\n{declared}\n---\n\n# Gout\n\n{shown}\n"


@pytest.mark.parametrize(
    ("declared", "shown", "act"),
    [
        ("lastReviewed: 2024-11-05", "Last reviewed: 5 November 2025", "reviewed"),
        ("lastReviewed: 2024-11-05", "Last reviewed: October 2024", "reviewed"),
        ("dateModified: 2024-11-05", "Last updated: 6 November 2024", "modified"),
        ("datePublished: 2024-11-05", "Published: 6 November 2024", "published"),
        ("lastReviewed: 2024-11-05", "Reviewed and updated on 6 November 2024", "reviewed"),
    ],
)
def test_other_dates(declared: str, shown: str, act: str) -> None:
    assert [found[0] for found in _mismatches(_page(declared, shown))] == [act]


@pytest.mark.parametrize(
    ("declared", "shown"),
    [
        ("lastReviewed: 2024-11-05", "Last reviewed: 5 November 2024"),
        ("lastReviewed: 2024-11-05", "Last reviewed: November 2024"),
        ("lastReviewed: November 2024", "Last reviewed: 5 November 2024"),
        ("lastReviewed: 2024-11-05", "Last reviewed: 05/11/2024"),
        ("lastReviewed: 2024-11-05", "Last reviewed: 11/05/2024"),
        ("lastReviewed: 2024-11-05T23:00:00Z", "Last reviewed: 6 November 2024"),
        ("lastReviewed: 2024-11-05", "Last updated: 6 December 2024"),
        ("lastReviewed: 2024-11-05", "Next review due: 5 November 2027"),
        ("lastReviewed: 2024-11-05", "The guideline was last reviewed on 3 May 2020."),
        ("lastReviewed: [date]", "Last reviewed: 5 November 2024"),
    ],
)
def test_dates_that_agree(declared: str, shown: str) -> None:
    assert _mismatches(_page(declared, shown)) == []


def test_elements_of_time() -> None:
    page = '<h1>Gout</h1><p>On <time datetime="2025-01-05">{}</time></p>'

    assert _mismatches(page.format("6 March 2025"), name="page.html") == [("published", "6 March 2025", "2025-01-05")]
    assert _mismatches(page.format("5 January 2025"), name="page.html") == []
    assert _mismatches(page.format("01/05/2025"), name="page.html") == []
    assert _mismatches(page.format("last winter"), name="page.html") == []
