"""Lines in which something stands."""

from __future__ import annotations

from lint.language.lines import lines_with
from lint.language.patterns import Pattern


def test_each_line_with_a_sign_comes_once() -> None:
    text = "call 1 or 2\nnobody\n3\n\nat 4"

    found = [text[start:end] for start, end in lines_with(Pattern(r"\d"), text)]

    assert found == ["call 1 or 2", "3", "at 4"]


def test_no_sign_no_line() -> None:
    assert list(lines_with(Pattern(r"\d"), "nobody\n")) == []
