"""What a leading clause denies is not denied in the main clause."""

from __future__ import annotations

import pytest

from lint.language.clauses import main_clause


@pytest.mark.parametrize(
    ("sentence", "main"),
    [
        ("if you cannot sleep, take a walk", "take a walk"),
        ("and when nothing helps, take a walk", "take a walk"),
        ("do not take a walk", "do not take a walk"),
        ("if it hurts take no walk", "if it hurts take no walk"),
    ],
)
def test_main_clause(sentence: str, main: str) -> None:
    assert sentence[main_clause(sentence, 0, sentence.index("walk")) :] == main
