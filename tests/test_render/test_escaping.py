"""Whatever a fact contains, Markdown shows it as it was typed: the law of `escape_markdown`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.render.escaping import escape_markdown

Convert = Callable[[str], Any]

# Facts hold no control, private or unassigned characters, and no halves of surrogate pairs: the reader refuses them.
TEXT = st.text(st.characters(exclude_categories=("Cc", "Cs", "Co", "Cn")), min_size=1)
MARKDOWN = st.text(st.sampled_from("ab 1.)\\`*_{}[]()<>&|~^$#+-=:!?\"'/"), min_size=1)

PLACES: dict[str, tuple[Callable[[str], str], str]] = {
    "paragraph": (lambda text: text, "p"),
    "list item": (lambda text: f"- {text}\n- x", "li"),
    "numbered item": (lambda text: f"1. {text}\n1. x", "li"),
    "table cell": (lambda text: f"| a | b |\n| --- | --- |\n| {text} | y |", "td"),
    "heading": (lambda text: f"## {text}", "h2"),
    "heading with an anchor": (lambda text: f"## {text} {{ #place }}", "h2"),
    "admonition": (lambda text: f'!!! danger "x"\n    {text}', "p:2"),
    "title of an admonition": (lambda text: f'!!! danger "{text}"\n    x', "p"),
    "link": (lambda text: f"a [{text}](b.md) c", "a"),
    "bold": (lambda text: f"- **[{text}](b.md)**: x", "a"),
}
HARMLESS = {
    "p", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "h2", "div", "a", "strong",
}  # fmt: skip


def check(convert: Convert, place: str, text: str) -> None:
    frame, wanted = PLACES[place]
    page = convert(frame(escape_markdown(text)))
    tag, _, number = wanted.partition(":")
    found = [words for name, _, words in page.elements if name == tag][int(number or 1) - 1]

    assert " ".join("".join(found).split()) == " ".join(text.split())
    assert {name for name, _, _ in page.elements} <= HARMLESS
    plain = convert(frame("plain"))
    assert [name for name, _, _ in page.elements] == [name for name, _, _ in plain.elements]


@pytest.mark.parametrize("place", PLACES)
def test_markdown_in_a_fact_is_shown_as_text(convert: Convert, place: str, nasty: str) -> None:
    check(convert, place, nasty)


@pytest.mark.parametrize("place", PLACES)
@given(text=(TEXT | MARKDOWN).filter(str.strip))
@example(text="a\u2028b")
def test_any_text_is_shown_as_it_is(convert: Convert, place: str, text: str) -> None:
    check(convert, place, text)
