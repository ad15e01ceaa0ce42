"""Addresses outside the site: their shape, and that each is one finding however often it is shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.links.anatomy import Link
from generator.links.check import Report
from generator.links.outside import is_outside, outside_fault

GOOD = [
    "https://example.org", "http://www.example.org:8080/a/b?c=d&e#f", "HTTPS://EXAMPLE.ORG/", "https://exämple.org/ü",
    "http://127.0.0.1:8000/", "http://[::1]/", "https://en.wikipedia.org/wiki/Tic_(movement)",
    "tel:999", "tel:+44-20-7946-0000", "tel:(020)7946.0000", "sms:85258", "mailto:a.b+c@example.org?subject=x",
]  # fmt: skip
BAD = {
    "//example.org/a": "does not say how to reach it",
    "https:///a": "names no website",
    "https:": "names no website",
    "http://?a": "names no website",
    "https://example.org/a b": "contains a space or a line break",
    "https://example.org/a\nb": "contains a space or a line break",
    "https://exam ple.org/": "contains a space or a line break",
    "https://example.org\\a": "contains the character `\\`",
    "https://[::1/": "cannot be understood",
    "https://example.org:port/": "cannot be understood",
    "https://localhost/": "has `localhost` where the name of a website must stand",
    "https://example..org/": "where the name of a website must stand",
    "ftp://example.org/": "starts with `ftp:`",
    "file:///etc/passwd": "starts with `file:`",
    "javascript:alert(1)": "starts with `javascript:`",
    "JavaScript:alert(1)": "starts with `javascript:`",
    "java\nscript:alert(1)": "starts with `javascript:`",
    "data:text/html,x": "starts with `data:`",
    "tel:": "holds no phone number",
    "tel:call me": "holds no phone number",
    "tel:020 7946": "holds no phone number",
    "mailto:me": "holds no e-mail address",
    "mailto:a@b@example.org": "holds no e-mail address",
}


@pytest.mark.parametrize("target", GOOD)
def test_a_good_address_is_left_alone(target: str) -> None:
    assert is_outside(target)
    assert outside_fault(Link("a", target, raw=False)) is None


@pytest.mark.parametrize("target", BAD)
def test_a_bad_address_is_a_fault(target: str) -> None:
    fault = outside_fault(Link("a", target, raw=False))

    assert is_outside(target)
    assert fault and BAD[target] in fault.message and "\n" not in fault.message
    assert fault.advice


def test_an_image_may_hold_its_data_and_a_link_may_not() -> None:
    assert outside_fault(Link("img", "data:image/png;base64,AAAA", raw=False)) is None
    fault = outside_fault(Link("a", "data:text/html," + "x" * 10_000, raw=False))
    assert fault and len(fault.message) < 200


@given(st.from_regex(r"(?i)(https?|tel|mailto|data|javascript):.*|//.*", fullmatch=True) | st.text())
@example("https://[")
@example("//[")
def test_no_address_stops_the_check(target: str) -> None:
    if is_outside(target):
        outside_fault(Link("a", target, raw=True))


def test_an_address_is_one_finding_with_the_line_of_its_source(project: Path, check: Callable[[], Report]) -> None:
    sources = project / "content/sources.yml"
    text = sources.read_text(encoding="utf-8")
    sources.write_text(text.replace("https://example.org/asthma-guide", "https://localhost/guide"), encoding="utf-8")
    policy = project / "content/pages/policy.md"
    policy.write_text("# Policy\n\n[x](https://localhost/guide) <a href='https://localhost/guide'>x</a>\n")

    (finding,) = check().findings

    assert str(finding).startswith(
        "content/sources.yml:5:10: the address `https://localhost/guide` has `localhost` where the name of a website "
        "must stand. Write it as in `https://example.org/page`. Shown on "
    )
    assert str(finding).endswith(f" and {len(finding.pages) - 1} more pages.")
    assert {"about/policy.md", "about/sources.md", "symptoms/wheeze.md"} <= set(finding.pages)
