"""From a link in a page's HTML back to where its address stands in the Markdown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.links.anatomy import Link
from generator.links.places import link_places

SHAPES = {
    "[x]({})": False, "![x]({})": False, "[x](<{}>)": False, '[x]({} "title")': False, "[x]: {}": False,
    '<a href="{}">': True, "<img src='{}'>": True, "<a class=x href={}>": True,
}  # fmt: skip
WORDS = st.text(alphabet="ab./#-", min_size=1, max_size=6)


@pytest.mark.parametrize("shape", SHAPES)
@given(target=WORDS, other=WORDS)
def test_the_address_is_found_and_no_longer_one_is(shape: str, target: str, other: str) -> None:
    before = f"---\nx: [x]({target})\n---\n{target} [x]({target}{other}) `{target}`\n\n"
    text = before + shape.format(target)

    assert link_places(text, Link("a", target, SHAPES[shape])) == [len(before) + shape.index("{")]


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("a [x](?a=1&amp;b)", "?a=1&b"),
        ("a <me@example.org>", "mailto:me@example.org"),
        ("a <https://x.org>", "https://x.org"),
    ],
)
def test_an_address_may_be_spelled_in_other_ways(text: str, target: str) -> None:
    assert link_places(text, Link("a", target, raw=False)) == [6 if "[" in text else 3]


def test_a_link_that_is_not_found_stands_at_the_first_word() -> None:
    assert link_places("---\na: b\n---\n\n# Title", Link("a", "x", raw=False)) == [14]
    assert link_places("", Link("a", "x", raw=False)) == [0]
