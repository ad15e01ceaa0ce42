"""Whoever made a page is found where pages name them; a route of a medicine, a gland or a day is nobody."""

import pytest

from lint.formats.read import read_document
from lint.text.source import Source
from lint.trust.authors import names_author

_ADVICE = "Rest your leg. Put ice on it for ten minutes.\n\n" * 8


def _named(text: str, name: str = "page.md", site_wide: str = "") -> bool:
    return names_author(read_document(Source(name, text)), site_wide)


@pytest.mark.parametrize(
    "text",
    [
        "---\nauthor: Sam Poe\n---\n\n# Gout\n",
        "---\nauthors: [sam poe, ann lee]\n---\n\n# Gout\n",
        "---\npublisher: Example Charity\n---\n\n# Gout\n",
        "# Gout\n\nBy Sam Poe\n\n" + _ADVICE,
        "# Gout\n\n*By Sam Poe, RN | 3 May 2024*\n\n" + _ADVICE,
        "# Gout\n\nBy the WellSavvy Team\n\n" + _ADVICE,
        "# Gout\n\n" + _ADVICE + "Written by Sam Poe, medical writer.",
        "# Gout\n\n" + _ADVICE + "This leaflet was produced by Leeds Teaching Hospitals.",
        "# Gout\n\n*Published by Headway Street, a charity in Leeds.*\n\n" + _ADVICE,
        "# Gout\n\n" + _ADVICE + "Author: Sam Poe",
        "# Gout\n\n" + _ADVICE + "© 2024 Example Charity",
        "# Gout\n\n" + _ADVICE + "Copyright Example Charity 2024. All rights reserved.",
        "# Gout\n\n" + _ADVICE + "We are Gout Friends, and we run a helpline.",
        "# Gout\n\n" + _ADVICE + "Registered charity number 1234567.",
        "# Gout\n\n" + _ADVICE + "Leeds Teaching Hospitals NHS Trust",
        "# Gout\n\nFrom the Joint Clinic at Prairie Regional\n\n" + _ADVICE,
        "# Gout\n\nDr Ann Lee, rheumatologist\n\n" + _ADVICE,
        "# Gout\n\n" + _ADVICE + "| Written by | Sam Poe |\n|---|---|\n| Edition | 2 |\n",
    ],
)
def test_somebody_is_named(text: str) -> None:
    assert _named(text)


@pytest.mark.parametrize(
    "text",
    [
        "# Gout\n\n" + _ADVICE,
        "---\nauthor: admin\n---\n\n# Gout\n",
        "---\nauthor: TBC\n---\n\n# Gout\n",
        "# Gout\n\nBy mouth, take one tablet.\n\n" + _ADVICE,
        "# Gout\n\nBy Tuesday you can walk.\n\n" + _ADVICE,
        "# Gout\n\nHormones are produced by the Thyroid gland.\n\n" + _ADVICE,
        "# Gout\n\n" + _ADVICE + "Written by our experts.",
        "# Gout\n\n" + _ADVICE + "© 2024. All rights reserved.",
        "# Gout\n\n" + _ADVICE + "This sheet was written by volunteers for general use.",
        "# Gout\n\nA trial, published by the Lancet, found no gain.\n\n" + _ADVICE,
        "# Gout\n\nA good page says “Written by Sam Poe”.\n\n" + _ADVICE,
        "# Gout\n\nAsk your hospital or a charity.\n\n" + _ADVICE,
        "# Gout\n\n" + _ADVICE + "<!-- By Sam Poe -->",
        "# Gout\n\n" + _ADVICE + "## References\n\n1. Gout. Published by Example Charity.",
    ],
)
def test_nobody_is_named(text: str) -> None:
    assert not _named(text)


def test_html_names_its_makers_around_the_main_part() -> None:
    main = "<main><h1>Gout</h1><p>Rest your leg.</p></main>"
    header = f'<html><body><header><a href="/">Gout Friends</a></header>{main}</body></html>'
    footer = f"<html><body>{main}<footer><p>© 2024 Gout Friends</p></footer></body></html>"
    meta = f'<html><head><meta name="author" content="Sam Poe"></head><body>{main}</body></html>'
    json_ld = f'<script type="application/ld+json">{{"publisher": {{"name": "Gout Friends"}}}}</script>{main}'
    title = f"<html><head><title>Gout | Friends</title></head><body>{main}</body></html>"
    home = '<html><body><nav><a href="/">Gout Friends</a></nav><h1>Gout</h1><p>Rest your leg.</p></body></html>'
    assert all(_named(text, "page.html") for text in (header, footer, meta, json_ld, title, home))


def test_the_words_of_a_menu_name_nobody() -> None:
    menu = "<html><body><header><nav><a href='/'>Home</a></nav><a href='#m'>Skip to content</a></header>"
    assert not _named("<html><head><title>Gout - what helps</title></head><p>Text.</p></html>", "page.html")
    assert not _named(f"{menu}<main><h1>Gout</h1><p>Rest your leg.</p></main></body></html>", "page.html")


def test_a_part_that_every_page_shows_counts() -> None:
    assert _named("# Gout\n", site_wide="published by the example project.")
    assert _named("# Gout\n", site_wide="© 2024 example charity")
    assert not _named("# Gout\n", site_wide="general information, not medical advice.")
