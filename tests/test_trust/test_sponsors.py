"""Money behind a page is seen where the page tells of it; sponsors of studies, walks and recovery are other people."""

import pytest

from lint.cues import Cues
from lint.formats.read import read_document
from lint.rules.trust.sponsor import RULE
from lint.text.source import Source
from lint.trust.sponsors import Payment, is_kept_apart, payment


def _payment(text: str, name: str = "page.md") -> Payment | None:
    document = read_document(Source(name, text))
    return payment(document, Cues([RULE]).hits(document).get(RULE.name, ()))


@pytest.mark.parametrize(
    ("text", "names_payer"),
    [
        ("Sponsored", False),
        ("**ADVERTISEMENT**", False),
        ("Sponsored by ClearNose", True),
        ("In partnership with ClearNose", True),
        ("Sponsored: a spray for every nose", False),
        ("This article is sponsored by ClearNose.", True),
        ("Our website has been paid for by a maker of sprays.", False),
        ("ClearNose paid us to write this.", False),
        ("We were paid for this review.", False),
        ("Visit our advertisers.", False),
        ("This is a paid partnership with ClearNose.", True),
        ("We show adverts between the sections.", False),
    ],
)
def test_a_page_that_is_paid_for(text: str, names_payer: bool) -> None:
    found = _payment(f"# Hay fever\n\nTry a spray.\n\n{text}\n")
    assert found is not None
    assert found.names_payer is names_payer


@pytest.mark.parametrize(
    "text",
    [
        "This page is not sponsored.",
        "We take no advertising and have no sponsors.",
        "The NINDS sponsors research on tremor.",
        "A 1996 study sponsored by a drug firm found no gain.",
        "Call your sponsor before you drink.",
        "The walk is sponsored by a bakery.",
        "Adverts for sprays promise too much.",
        "This page is funded by donations.",
        "This leaflet was paid for by the National Lottery.",
        "This is supported by the fact that sprays work.",
        "If a page is sponsored by a firm, be careful.",
        "Look for the words “Sponsored content”.",
        "Bills must be paid on time. Ask about paid leave.",
        "## References\n\n1. Lee A. Sprays. Sponsored by ClearNose. 2020.",
    ],
)
def test_a_page_that_is_not(text: str) -> None:
    assert _payment(f"# Hay fever\n\nTry a spray.\n\n{text}\n") is None


@pytest.mark.parametrize(
    "text",
    [
        "The company had no say in the text.",
        "It was sponsored by ClearNose, who did not see the article before it was published.",
        "Our advertisers never influence what we write.",
        "ClearNose paid for this page. Nothing was changed by the sponsor.",
        "We keep full editorial control.",
        "Our nurses write without any input from sponsors.",
        "Our writers are editorially independent.",
    ],
)
def test_how_it_is_kept_apart(text: str) -> None:
    assert is_kept_apart(read_document(Source("page.md", text)), "")
    assert is_kept_apart(read_document(Source("page.md", "# Hay fever\n")), text.lower())


@pytest.mark.parametrize("text", ["Sponsored by ClearNose.", "We say who paid.", "Adverts pay for this site."])
def test_what_does_not_say_how(text: str) -> None:
    assert not is_kept_apart(read_document(Source("page.md", text)), "")


def test_adverts_around_the_page_are_apart_already() -> None:
    main, aside = "<main><h1>Hay fever</h1><p>Try a spray.</p></main>", "<aside><p>Advertisement</p></aside>"
    assert _payment(f"<html><body>{main}{aside}</body></html>", "page.html") is None
