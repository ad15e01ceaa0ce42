"""A reviewer is found in every place where pages name one, and nobody is taken for a reviewer who is none."""

import pytest

from lint.formats.read import read_document
from lint.text.source import Source
from lint.trust.reviewers import Who, declares_reviewer, reviewer


def _who(text: str, name: str = "page.md") -> Who | None:
    found = reviewer(read_document(Source(name, text)))
    return found.who if found else None


@pytest.mark.parametrize(
    "text",
    [
        "---\nreviewed_by: Dr Ann Lee\n---\n\nText.",
        "---\nreviewedBy: Ann Lee\n---\n\nText.",
        "---\nreviewed-by: ann lee\n---\n\nText.",
        "---\nMedically Reviewed By: Ann Lee, MD\n---\n\nText.",
        "---\nmedical_reviewer:\n  name: Ann Lee\n  role: consultant\n---\n\nText.",
        "Medically reviewed by Dr. Ann Lee",
        "Reviewed by Ann Lee, consultant dermatologist",
        "**Reviewed by:** Ann Lee RN, 3 May 2024",
        "Written by Sam Poe. Medically reviewed by Ann Lee, MD — Updated on May 3, 2024",
        "Last reviewed on 3 May 2024 by Professor A. Lee.",
        "This leaflet was written by nurses and reviewed by Ann Lee.",
        "Medical reviewer: Ann Lee, PhD",
        "## Reviewed by\n\nDr Ann Lee",
        "REVIEWED BY DR ANN LEE",
        "Dr Ann Lee reviewed this page on 3 May 2024.",
        "Ann Lee, a children’s nurse, has checked our pages.",
        "All content on this site is reviewed by the Royal College of Nursing.",
        "Content produced by the institute is carefully reviewed by NIDDK scientists.",
    ],
)
def test_a_named_reviewer(text: str) -> None:
    assert _who(text) == "named"


@pytest.mark.parametrize(
    "text",
    [
        "Medically reviewed by our medical team",
        "Reviewed by a doctor on 3 May 2024",
        "This page was reviewed by Medical Professionals.",
        "Our nurses reviewed this page.",
        "Clinically reviewed by: Pharmacy team. Version: 3.",
    ],
)
def test_a_clinician_without_a_name(text: str) -> None:
    assert _who(text) == "unnamed"


@pytest.mark.parametrize(
    "text",
    [
        "---\nreviewed_by: TBC\n---\n\nText.",
        "---\nreviewed_by: null\n---\n\nText.",
        "---\nreviewed: 2024-05-03\n---\n\nText.",
        "Reviewed by our editorial team",
        "Reviewed by: [name]",
        "Reviewed by nobody yet",
        "This page has not been reviewed by Dr Lee.",
        "Was this page reviewed by Dr Lee?",
        "A good page says “Reviewed by Dr Ann Lee”.",
        "The supplement was reviewed by Dr Oz.",
        "Your notes will be reviewed by Dr Lee.",
        "Ask for your case to be reviewed by Dr Lee.",
        "## References\n\n1. Cramps. Reviewed by Dr Ann Lee, 2020.",
        "If this page was reviewed by Dr Lee, it says so.",
        "Last reviewed: March 2024",
        "Dr Lee reviewed the trial.",
        "<!-- Reviewed by Dr Ann Lee -->",
    ],
)
def test_nobody(text: str) -> None:
    assert _who(text) is None


def test_html_says_it_in_elements_and_outside_the_main_part() -> None:
    meta = '<html><head><meta name="reviewed-by" content="Ann Lee"></head><body><p>Text.</p></body></html>'
    footer = "<html><body><main><p>Text.</p></main><footer><p>Reviewed by Dr Ann Lee</p></footer></body></html>"
    terms = "<dl><dt>Reviewed by</dt><dd>Dr Ann Lee</dd></dl>"
    assert [_who(text, "page.html") for text in (meta, footer, terms)] == ["named", "named", "named"]


def test_a_part_that_every_page_shows_counts() -> None:
    assert declares_reviewer("our pages are reviewed by dr ann lee.")
    assert not declares_reviewer("reviewed by our editorial team.")
