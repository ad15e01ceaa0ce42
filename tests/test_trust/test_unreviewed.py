"""A page that says that no clinician has reviewed it is understood, whatever its words."""

import pytest

from lint.formats.read import read_document
from lint.text.source import Source
from lint.trust.unreviewed import says_unreviewed, unreviewed_statement


def _says(text: str) -> bool:
    return unreviewed_statement(read_document(Source("page.md", text))) is not None


@pytest.mark.parametrize(
    "text",
    [
        "No doctor, nurse or other clinician has reviewed this page.",
        "**No clinician has reviewed the pages, unless a page says so.**",
        "This page has not been reviewed by a clinician.",
        "This article hasn’t been checked by a doctor.",
        "Our pages are not medically reviewed.",
        "None of our articles has been read by anyone with medical training.",
        "Nobody with medical training has checked what we write here.",
        "We are volunteers. We wrote this guide ourselves, and it has never been checked by a pharmacist.",
        "Not yet clinically reviewed.",
        "Reviewed by: nobody yet",
        "Clinical review: none",
        "This leaflet was published without a medical review.",
        "Note: this page is awaiting clinical review.",
        "This page has not been reviewed yet.",
        "Medical review status: not yet reviewed by a clinician.",
        "Reviewed by a clinician: no",
        "This content hasn’t been through medical review.",
        "It's based on what we saw, and it has not been reviewed by a health professional.",
        "Note: none of this has been reviewed by a doctor.",
        "We are patients, and no clinician was involved in reviewing this page.",
        "No health professional looked at this text before it went online.",
    ],
)
def test_what_says_so(text: str) -> None:
    assert _says(text)


@pytest.mark.parametrize(
    "text",
    [
        "If a page has not been reviewed by a doctor, it says so.",
        "Has no doctor reviewed this page?",
        "No doctor has reviewed the study that the advert names.",
        "Many products on sale have not been checked by a doctor.",
        "Beware of sites that have not been reviewed by a clinician.",
        "One reader wrote: “This page has not been reviewed by a doctor.”",
        "Your medicines should be reviewed by a pharmacist once a year.",
        "Dr Sarah Khan, consultant neurologist, reviewed this page on 3 May 2026.",
        "No nurse has read your notes when you arrive.",
        "<!-- No clinician has reviewed this page. -->",
        "Kava is sold online. It has not been checked by a doctor.",
        "If your inhaler technique has not been checked by a nurse, ask for it.",
    ],
)
def test_what_does_not_say_so(text: str) -> None:
    assert not _says(text)


def test_a_part_that_every_page_shows_counts() -> None:
    document = read_document(Source("page.md", "# Cramp\n\nStretch."))
    assert says_unreviewed(document, "no clinician has reviewed our pages.")
    assert not says_unreviewed(document, "general information.")
