"""Patterns that are compiled late do what compiled ones do, the first time and every other."""

from __future__ import annotations

import re

from lint.language.patterns import Pattern


def test_methods_are_those_of_a_compiled_expression() -> None:
    late, text = Pattern("(?P<a>A)B*", re.I), "xabB, aB"
    for _ in range(2):
        assert (found := late.search(text)) is not None and found.span("a") == (1, 2)
        assert late.match(text) is None and late.match(text, 1) is not None
        assert late.fullmatch(text, 1, 4) is not None
        assert [each[0] for each in late.finditer(text, 3)] == ["aB"]
        assert late.findall(text) == ["a", "a"]
        assert late.split(text) == ["x", "a", ", ", "a", ""]
        assert late.sub("-", text) == "x-, -"


def test_it_is_compiled_once() -> None:
    late = Pattern("a")

    assert late.compiled is late.compiled
