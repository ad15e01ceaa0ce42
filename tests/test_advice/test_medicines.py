"""Medicines are found by name, by the form they are sold in, and by the stems of international names."""

from __future__ import annotations

import pytest

from lint.advice.medicines import medicine_at, medicines_in, names_of


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("blood pressure tablets every day", "blood pressure tablets", "prescribed"),
        ("travel sickness pills", "travel sickness pills", "otc"),
        ("vitamin d3 drops", "vitamin d3", "nutrient"),
        ("vitamin gummies", "vitamin gummies", "supplement"),
        ("perindopril at night", "perindopril", "prescribed"),
        ("st. john's wort tea", "st. john's wort", "supplement"),
    ],
)
def test_longest_name_is_found(text: str, name: str, kind: str) -> None:
    named = medicine_at(text, 0)
    assert named is not None
    assert (text[named.start : named.end], named.kind) == (name, kind)


@pytest.mark.parametrize("text", ["magazine", "ironing", "mandarins", "water"])
def test_other_words_are_no_medicine(text: str) -> None:
    assert medicine_at(text, 0) is None


def test_names_come_in_order_and_do_not_overlap() -> None:
    text = "swap heart tablets and statins for garlic capsules"
    assert [text[each.start : each.end] for each in medicines_in(text, 0, len(text))] == [
        "heart tablets",
        "statins",
        "garlic capsules",
    ]


def test_supplements_are_not_prescribed() -> None:
    assert "thyroid tablets" in names_of("prescribed")
    assert "thyroid gummies" not in names_of("prescribed")
    assert not any("*" in name for name in names_of("otc", "supplement", "nutrient", "prescribed"))
