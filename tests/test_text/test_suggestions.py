"""What is suggested for an unknown word."""

from __future__ import annotations

import pytest

from lint.problems import Problem, ProjectError, suggest


@pytest.mark.parametrize(
    ("word", "known", "advice"),
    [
        ("wheze", ["wheeze", "cough"], "Did you mean `wheeze`?"),
        ("Dust Mites", ["dust_mites"], "Did you mean `dust_mites`?"),
        ("stress", ["stress_anxiety", "sleep"], "Did you mean `stress_anxiety`?"),
        ("xyz", ["b", "a"], "Known: `a`, `b`."),
        ("", ["abc"], "Known: `abc`."),
        ("xyz", [], "None is declared."),
        ("?", map(str, range(20)), "Known: `0`, `1`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`, `18`, `19`, …."),
    ],
)
def test_the_nearest_word_or_what_is_known(word: str, known: list[str], advice: str) -> None:
    assert suggest(word, known) == advice


def test_problems_are_told_once_in_the_order_of_files_and_lines() -> None:
    later = Problem("b.yml", 2, 1, "is wrong.", "Mend it.")
    whole = Problem("b.yml", 0, 0, "is missing.")
    first = Problem("a.yml", 10, 3, "is odd.")

    error = ProjectError([later, first, whole, later])

    assert str(error) == "a.yml:10:3: is odd.\nb.yml: is missing.\nb.yml:2:1: is wrong. Mend it."
