"""What a YAML document means here: less than YAML allows, and no surprises."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from lint.text.located import Origin, Text
from lint.text.yaml_reader import MAX_DEPTH, read_yaml


def value_of(written: str) -> Any:
    return read_yaml(f"key: {written}\n", "a.yml")["key"]


@pytest.mark.parametrize(
    "written",
    ["no", "yes", "on", "True", "NULL", "012", "12:30", "1_000", "0x10", "+5", ".5", "5.", "1e5000", "1" * 16,
     "9" * 5000, "2025-01-31", ".inf", ".nan", "1٢", "<<", "=", "x: " .strip(": ")],
)  # fmt: skip
def test_words_that_yaml_would_change_stay_text(written: str) -> None:
    assert value_of(written) == written
    assert type(value_of(written)) is Text


@pytest.mark.parametrize(
    ("written", "value"),
    [("true", True), ("false", False), ("null", None), ("~", None), ("", None), ("5", 5), ("-5", -5), ("0", 0),
     ("1.5", 1.5), ("-0.25", -0.25), ("1e3", 1000.0), ("9" * 15, 999999999999999)],
)  # fmt: skip
def test_numbers_and_truth_are_read(written: str, value: object) -> None:
    assert value_of(written) == value
    assert type(value_of(written)) is type(value)


@pytest.mark.parametrize("written", ['"5"', "'true'", '"null"', "''", '"~"'])
def test_what_is_quoted_is_text(written: str) -> None:
    assert type(value_of(written)) is Text
    assert value_of(written) == written[1:-1]


def test_keys_are_always_text() -> None:
    assert read_yaml("5: a\ntrue: b\nnull: c\n", "a.yml") == {"5": "a", "true": "b", "null": "c"}


@pytest.mark.parametrize("text", ["", "\n", "# only a comment\n", "---\n", "\ufeff", "%YAML 1.2\n---\n", "null"])
def test_a_document_that_holds_nothing(text: str) -> None:
    assert read_yaml(text, "a.yml") is None


def test_lists_and_mappings_nest_as_deep_as_they_may() -> None:
    value = read_yaml("[" * MAX_DEPTH + "]" * MAX_DEPTH, "a.yml")

    for _ in range(MAX_DEPTH - 1):
        (value,) = value
    assert value == []


def test_a_text_keeps_its_origin_through_pickling_and_other_words() -> None:
    text = read_yaml("key: wörd\n", "a.yml")["key"]

    assert text.origin == Origin("a.yml", 5, 9, 1, 6)
    assert str(text.origin) == "a.yml:1:6"
    assert pickle.loads(pickle.dumps(text)).origin == text.origin
    assert text.with_words("other") == "other"
    assert text.with_words("other").origin == text.origin
