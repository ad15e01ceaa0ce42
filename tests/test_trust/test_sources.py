"""Sources are found in every form in which pages give them, and food that is rich in something is none."""

import pytest

from lint.formats.read import read_document
from lint.text.source import Source
from lint.trust.sources import has_sources, source_blocks


def _has(text: str, name: str = "page.md", site_wide: str = "") -> bool:
    return has_sources(read_document(Source(name, text)), site_wide)


@pytest.mark.parametrize(
    "text",
    [
        "## References\n\n1. Lee A. Cramp at night. BMJ 2021.",
        "## Sources & references\n\n- NHS",
        "## 7. Where this information comes from\n\nThe charity Kidney Care UK and our own nurses.",
        "### Evidence\n\n- [Cramp](https://www.nhs.uk/conditions/leg-cramps/)",
        "Text.\n\nSource: NHS",
        "Text.\n\n*Sources: Mayo Clinic; American Heart Association.*",
        "Text. Source: The Lancet, 2020.",
        "Salt helps.[^1]\n\n[^1]: Lee A, 2021.",
        "It helps.<sup>[1](#r1)</sup>",
        "Salt helps (Lee, 2021).",
        "Salt helps (Lee and Poe 2021; Roe 2019).",
        "Lee et al. found that salt helps.",
        "Salt helps [1].",
        "A 2019 Cochrane review found no gain.",
        "A study published in the Journal of Pain in 2018 found no gain.",
        "This follows NICE guideline NG193.",
        "[A trial](https://doi.org/10.1000/1) found no gain.",
        "References are available on request.",
        "See [our sources](sources.md).",
        "---\nsources:\n  - NHS\n---\n\nText.",
    ],
)
def test_a_page_with_sources(text: str) -> None:
    assert _has(text)


@pytest.mark.parametrize(
    "text",
    [
        "Text.",
        "## Further reading\n\n- Stopping smoking in pregnancy\n- Vaping: the Facts",
        "## Sources\n\n- spinach\n- nuts and seeds",
        "## Sources of vitamin D\n\n- Spinach\n- Nuts",
        "Sources: spinach, nuts and seeds.",
        "Sunlight is the main source: your skin makes it.",
        "## References\n\nComing soon.",
        "## References\n",
        "Studies show that salt helps.",
        "Experts agree, and research from 2019 is clear.",
        "Call [111](https://111.nhs.uk) if it gets worse.",
        "Good pages cite “Lee et al.” and others.",
        "Take one tablet (200 mg).",
        "I was ill (in May 2019).",
        "Read more in [our guide to sources of iron](iron.md).",
        "Note: take it with food.",
        "<!-- Source: NHS -->",
    ],
)
def test_a_page_without_sources(text: str) -> None:
    assert not _has(text)


def test_plain_text_has_lists_too() -> None:
    assert _has("CRAMP\n\nStretch the leg.\n\nREFERENCES\n\n1. Lee A. Cramp at night. BMJ 2021.\n", "page.txt")


def test_html_names_sources_in_json_ld_and_in_raised_numbers() -> None:
    json_ld = '<script type="application/ld+json">{"citation": [{"name": "Cramp", "publisher": "NHS"}]}</script>'
    assert _has(f"<html><head>{json_ld}</head><body><p>Text.</p></body></html>", "page.html")
    assert _has('<p>Text.</p><ol class="post-references"><li>Lee A. Cramp. 2021.</li></ol>', "page.html")
    assert _has("<p>Text.</p><details><summary>Sources</summary><ul><li>NHS</li></ul></details>", "page.html")
    assert not _has('<p class="sources">Eat spinach.</p>', "page.html")
    assert _has('<p>It helps.<sup><a href="#r1">1</a></sup></p>', "page.html")


def test_a_part_that_every_page_shows_counts() -> None:
    assert _has("Text.", site_wide="a list of sources is available on request.")
    assert not _has("Text.", site_wide="general information.")


def test_the_entries_of_a_list() -> None:
    document = read_document(Source("page.md", "# Cramp\n\nText.\n\n## References\n\n1. Lee 2021.\n2. NHS. Cramp.\n"))
    assert [document.text(block) for block in source_blocks(document)] == ["Lee 2021.", "NHS. Cramp."]
