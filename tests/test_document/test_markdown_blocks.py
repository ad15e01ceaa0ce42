"""Markdown to blocks: what CommonMark and Material pages write, and what is no prose."""

from __future__ import annotations

import pytest

from lint.document.document import Document
from lint.formats.markdown import read_markdown
from lint.text.source import Source


def read(text: str) -> Document:
    return read_markdown(Source("page.md", text))


def blocks(text: str) -> list[str]:
    """Return each block as `kind: words`, after the containers it stands in, outermost first."""
    document = read(text)
    shown = []
    for block in document.blocks:
        chain = [container.kind for container in block.container.chain()] if block.container else []
        shown.append(" > ".join([*reversed(chain), f"{block.kind}: {document.text(block)}"]))
    return shown


def test_headings_paragraphs_and_marks() -> None:
    document = read("# A *big* title {#id}\n\nSee [the **leaflet**](leaf.md 'T') now.\n")

    assert [(block.kind, block.level, document.text(block)) for block in document.blocks] == [
        ("heading", 1, "A big title"),
        ("paragraph", 0, "See the leaflet now."),
    ]
    assert [(mark.kind, document.text(mark), mark.target) for mark in document.marks] == [
        ("emphasis", "big", ""),
        ("link", "the leaflet", "leaf.md"),
        ("strong", "leaflet", ""),
    ]


def test_a_callout_and_what_is_nested_in_it() -> None:
    text = (
        '!!! warning "Call 999"\n    If it hurts.\n\n    - one\n    - two\n\n'
        "    ??? note\n        Deep.\n\n    After.\n\nOutside.\n"
    )

    assert blocks(text) == [
        "callout > title: Call 999",
        "callout > paragraph: If it hurts.",
        "callout > list > item > item: one",
        "callout > list > item > item: two",
        "callout > callout > paragraph: Deep.",
        "callout > paragraph: After.",
        "paragraph: Outside.",
    ]


def test_two_callouts_in_a_row_are_two() -> None:
    document = read("!!! note\n    One.\n\n!!! tip\n    Two.\n")

    assert [block.container.names for block in document.blocks if block.container] == [("note",), ("tip",)]


def test_tabs_tables_footnotes_and_definitions() -> None:
    text = (
        '=== "Adults"\n\n    Rest.\n\n=== "Children"\n\n    Play.\n\n'
        "| Sign | What |\n|---|---|\n| a \\| b | c |\n\nTerm\n:   Meaning.\n\nText.[^1]\n\n[^1]: A note.\n"
    )

    assert blocks(text) == [
        "tab > title: Adults",
        "tab > paragraph: Rest.",
        "tab > title: Children",
        "tab > paragraph: Play.",
        "table > row > cell: Sign",
        "table > row > cell: What",
        "table > row > cell: a | b",
        "table > row > cell: c",
        "term: Term",
        "definition > paragraph: Meaning.",
        "paragraph: Text.",
        "footnote > paragraph: A note.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "---\ntitle: Not prose\n---\n",
        "\ufeff---\ntitle: Not prose\n---\n",
        "```\nnot prose\n```\n",
        "    not prose\n",
        "<!-- not prose -->\n",
        "[ref]: https://example.org 'not prose'\n",
        "<script>\nnot.prose()\n</script>\n",
        "![not prose](image.png)\n",
        "***\n",
    ],
)
def test_what_is_no_prose(text: str) -> None:
    assert blocks(text) == []


def test_attribute_lists_are_no_prose() -> None:
    assert blocks("Go [on](a.md){ .md-button } now.\n{: .lead }\n") == ["paragraph: Go on now."]


def test_a_rule_at_the_top_is_no_front_matter() -> None:
    assert blocks("---\n\nText here.\n\n---\n") == ["paragraph: Text here."]


def test_metadata_has_one_spelling() -> None:
    metadata = read("---\nlastReviewed: 2026-01-02\nnext-review: 2027-01-02\nauthors: [Ann, Bo]\n---\n").metadata

    assert metadata.value("last_reviewed") == "2026-01-02"
    assert metadata.value("next_review") == "2027-01-02"
    assert metadata.value("authors") == "Ann, Bo"
