"""The formulas give what their worked examples say."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from lint.readability import formulas

LINES = (Path(__file__).parent / "data" / "golden.tsv").read_text(encoding="utf-8").splitlines()
GOLDEN = [line.split("\t") for line in LINES if not line.startswith("#")]

BY_COUNTS: dict[str, Callable[[int, int, float], float]] = {
    "flesch_reading_ease": formulas.flesch_reading_ease,
    "flesch_kincaid": formulas.flesch_kincaid,
    "smog": lambda _, sentences, count: formulas.smog(int(count), sentences),
    "gunning_fog": lambda words, sentences, count: formulas.gunning_fog(words, sentences, int(count)),
    "coleman_liau": lambda words, sentences, count: formulas.coleman_liau(int(count), words, sentences),
    "automated_readability": lambda words, sentences, count: formulas.automated_readability(
        int(count), words, sentences
    ),
    "dale_chall": lambda words, sentences, count: formulas.dale_chall(words, sentences, int(count)),
}


@pytest.mark.parametrize(
    ("name", "words", "sentences", "count", "expected", "tolerance", "source"),
    GOLDEN,
    ids=[f"{line[0]}-{number}" for number, line in enumerate(GOLDEN)],
)
def test_worked_examples(
    name: str, words: str, sentences: str, count: str, expected: str, tolerance: str, source: str
) -> None:
    result = BY_COUNTS[name](int(words), int(sentences), float(count))
    assert result == pytest.approx(float(expected), abs=float(tolerance)), source


@pytest.mark.parametrize(("polysyllables", "grade"), [(95, 13), (110, 13), (41, 9), (0, 4), (20, 7), (240, 18)])
def test_the_smog_table(polysyllables: int, grade: int) -> None:
    assert formulas.smog_table(polysyllables) == grade


@pytest.mark.parametrize(
    ("last", "grade"),
    [(2, 4), (6, 5), (12, 6), (20, 7), (30, 8), (42, 9), (56, 10), (72, 11), (90, 12), (110, 13), (132, 14), (156, 15),
     (182, 16), (210, 17)],
)  # fmt: skip
def test_the_rows_of_the_smog_table_end_where_the_printed_ones_do(last: int, grade: int) -> None:
    assert (formulas.smog_table(last), formulas.smog_table(last + 1)) == (grade, grade + 1)


def test_the_smog_table_is_another_scale_than_the_formula() -> None:
    assert formulas.smog(20, 30) - formulas.smog_table(20) == pytest.approx(0.79, abs=0.01)
    assert formulas.smog(240, 30) - formulas.smog_table(240) == pytest.approx(1.29, abs=0.01)


def test_dale_chall_adds_its_constant_only_above_five_percent() -> None:
    assert formulas.dale_chall(100, 10, 5) == pytest.approx(0.1579 * 5 + 0.496)
    assert formulas.dale_chall(100, 10, 6) == pytest.approx(0.1579 * 6 + 0.496 + 3.6365)
