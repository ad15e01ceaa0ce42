"""Links that stay on the site: each sort of fault is found at its place, with what to do about it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.links.anatomy import Anatomy, Link
from generator.links.check import Report
from generator.links.inside import inside_fault
from generator.links.site_map import SiteMap
from generator.pages.addresses import relative

HERE = "content/pages/policy.md:7:"
END = " Shown on about/policy.md."
FAULTS = {
    "no page": (
        "See [x](sorces.md).", 9,
        "the link `sorces.md` leads to no page or file. Did you mean `sources.md`?",
    ),
    "out of the site": (
        "[x](../../get-help.md)", 5,
        "the link `../../get-help.md` leads out of the site. Did you mean `../get-help.md`?",
    ),
    "no file": (
        "![x](../fact.json)", 6,
        "the link `../fact.json` leads to no page or file. Did you mean `../facts.json`?",
    ),
    "nothing like it": (
        "![x](nope.png)", 6,
        "the link `nope.png` leads to no page or file. Write the path to a page or file of this site.",
    ),
    "folder": (
        "[x](../symptoms/)", 5,
        "the link `../symptoms/` leads to a folder, which not every builder understands. Write `../symptoms/index.md`.",
    ),
    "address": (
        "[x](../../get-help/)", 5,
        "the link `../../get-help/` is an address of the finished site, not of a file. Write `../get-help.md`.",
    ),
    "absolute": (
        "[x](/get-help/)", 5,
        "the link `/get-help/` starts at the top of the server, but the site may be in a folder there. "
        "Write `../get-help.md`.",
    ),
    "absolute, unknown": (
        "[x](/symptoms/weeze.md)", 5,
        "the link `/symptoms/weeze.md` starts at the top of the server, but the site may be in a folder there. "
        "Did you mean `../symptoms/wheeze.md`?",
    ),
    "no address": ("[x]()", 5, "a link has no address and leads nowhere. Give it one, or remove it."),
    "bare hash": ("[x](#)", 5, "a link has no address and leads nowhere. Give it one, or remove it."),
    "image without address": ("a <img alt='x'>", 1, "an image has no address. Give it one, or remove it."),
    "anchor here": ("[x](#polcy)", 5, "this page has no place `#polcy`. Did you mean `#policy`?"),
    "anchor elsewhere": (
        "[x](sources.md#example-gide)", 5,
        "the page `about/sources.md` has no place `#example-gide`. Did you mean `#example-guide`?",
    ),
    "raw HTML": (
        'a <a href="../get-help.md">x</a>', 12,
        "the link `../get-help.md` is raw HTML, which the builders understand differently. "
        "Write it in Markdown: `[…](../get-help.md)`.",
    ),
    "raw HTML that only a browser understands": (
        'a <img src="../../assets/plainwell.css">', 13,
        "the link `../../assets/plainwell.css` is raw HTML, which the builders understand differently. "
        "Write it in Markdown: `![…](../assets/plainwell.css)`.",
    ),
    "raw HTML in a block": (
        "<div><a href='nope.md'>x</a></div>", 15,
        "the link `nope.md` leads to no page or file. Write the path to a page or file of this site.",
    ),
    "definition": (
        "[x][y] z\n\n[y]: nope.md", None,
        "the link `nope.md` leads to no page or file. Write the path to a page or file of this site.",
    ),
    "duplicate id": (
        'a <b id="x"></b> <i id="x"></i>', 25,
        "this page has 2 places with the id `x`; a link finds only the first. Give each an id of its own.",
    ),
    "id like that of a heading": (
        'a <b id="policy"></b>', 10,
        "this page has 2 places with the id `policy`; a link finds only the first. Give each an id of its own.",
    ),
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
def test_a_broken_link_is_found_where_it_was_written(write: Callable[[str], list[str]], fault: str) -> None:
    text, column, words = FAULTS[fault]
    place = {"definition": "content/pages/policy.md:9:6", "image without address": "content/pages/policy.md:5:1"}

    assert write(text) == [f"{place.get(fault, f'{HERE}{column}')}: {words}{END}"]


@pytest.mark.parametrize(
    "text",
    [
        "[x](sources.md) [x](../index.md) [x](policy.md) [x](../symptoms/wheeze.md)",
        "[x](#policy) [x](sources.md#example-guide) [x](policy.md#policy) [x](sources%2Emd)",
        "[x](../facts.json) [x](../facts.json#entities) ![x](../assets/plainwell.css)",
        '<a href="#policy">x</a> <a id="here"></a> [x](#here) <a name="there"></a> [x](#there)',
        "![x](data:image/png;base64,AAAA) [x](tel:999) <me@example.org> <https://example.org/>",
        "```html\n<a href=\"nope.md\">\n```\n\n`[x](nope.md)` \\[x](nope.md)",
        "<!-- [x](nope.md) <a href='nope.md'> -->",
    ],
)  # fmt: skip
def test_a_good_link_is_left_alone(write: Callable[[str], list[str]], text: str) -> None:
    assert write(text) == []


def test_every_place_of_a_broken_link_must_change(write: Callable[[str], list[str]]) -> None:
    found = write("[x](nope.md)\n[x](nope.md) [y](nope.md#z)\n<a href='nope.md'>x</a>")

    places = [line.split(": ")[0].removeprefix("content/pages/policy.md:") for line in found]
    assert places == ["7:5", "8:5", "8:18", "9:10"]


def test_raw_html_works_where_the_builders_agree(project: Path, check: Callable[[], Report]) -> None:
    (project / "content/pages/index.md").write_text(
        '# About\n\n<a href="sources/">x</a> <img src="../assets/plainwell.css"> <a href="sources/#nope">x</a>\n',
        encoding="utf-8",
    )

    assert [str(finding) for finding in check().findings] == [
        "content/pages/index.md:3:71: the page `about/sources.md` has no place `#nope`. "
        "Known: `#example-guide`, `#example-handout`, `#guideline-review-or-textbook`, `#handout`, `#sources`. "
        "Shown on about/index.md."
    ]


NAMES = st.sampled_from(["index", "a", "b", "ab", "get-help"])
PATHS = st.builds(lambda folders, name: "/".join([*folders, f"{name}.md"]), st.lists(NAMES, max_size=3), NAMES)


@given(st.sets(PATHS, min_size=2, max_size=8), st.booleans(), st.data())
def test_every_link_that_the_generator_writes_between_pages_is_good(
    paths: set[str], directory_urls: bool, data: st.DataObject
) -> None:
    anatomy = Anatomy()
    anatomy.ids["x"] = 1
    site = SiteMap(dict.fromkeys(paths, anatomy), frozenset(), directory_urls)
    page, target = data.draw(st.permutations(sorted(paths)))[:2]

    assert inside_fault(site, page, Link("a", relative(page, f"{target}#x"), raw=False)) is None
    assert inside_fault(site, page, Link("a", relative(page, f"{target}#y"), raw=False)) is not None
    assert inside_fault(site, page, Link("a", relative(page, f"not-{target}"), raw=False)) is not None
