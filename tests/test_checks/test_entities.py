"""Faults of one entity file against site.yml: words, sources, quantities, dates, ids; § marks the place."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Spoil = Callable[[str, str, str], tuple[str, list[str]]]

WHEEZE, INHALER = "symptoms/wheeze.yml", "treatments/reliever_inhaler.yml"
SYNONYM = "sources: [example-guide]}"
MIN = "min: {value: 5, unit: minute}"
REVIEW = "review: none"
NO_SOURCE = "the name `sibilant rhonchus` has no source. Add `sources: [id]`, or `use: plain`."
LETTERS = "Use small letters from a to z, digits, `_` and `-`, and start with a letter."
ONCE = "stands twice; the first is on line"
RENAME = "Rename or delete one of them."
FUTURE = "is in the future. Write the day it happened."


@pytest.mark.parametrize(
    ("path", "old", "new", "message"),
    [
        (WHEEZE, "group: core", "group: §coree", "unknown word for `group`: `coree`. Did you mean `core`?"),
        (WHEEZE, "[whistle, rattle]", "[whistle, §ratle]", "unknown word for `sound`: `ratle`. Did you mean `rattle`?"),
        (
            WHEEZE,
            "[whistle, rattle]",
            "§quack",
            "unknown word for `sound`: `quack`. Known: `none`, `rattle`, `whistle`.",
        ),
        (WHEEZE, "[whistle, rattle]", "[whistle, §whistle]", f"the word `whistle` {ONCE} 13. {RENAME}"),
        (WHEEZE, "certainty: high", "certainty: §hgh", "unknown certainty `hgh`. Did you mean `high`?"),
        (INHALER, "[medicine]", "[§medicin]", "unknown trigger `medicin`. Did you mean `medicine`?"),
        (INHALER, "[medicine]", "[medicine, §medicine]", f"the trigger `medicine` {ONCE} 5. {RENAME}"),
    ],
)
def test_a_word_outside_its_vocabulary(spoil: Spoil, path: str, old: str, new: str, message: str) -> None:
    place, problems = spoil(path, old, new)

    assert problems == [f"{place}: {message}"]


@pytest.mark.parametrize(
    ("path", "old", "new", "message"),
    [
        (WHEEZE, SYNONYM, "sources: [§exmple-guide]}", "unknown source `exmple-guide`. Did you mean `example-guide`?"),
        (WHEEZE, SYNONYM, "sources: [example-guide, §example-guide]}",
         f"the source `example-guide` {ONCE} 5. {RENAME}"),
        (WHEEZE, f"sibilant rhonchus, use: medical, {SYNONYM}", "§sibilant rhonchus, use: medical}", NO_SOURCE),
        (WHEEZE, f"sibilant rhonchus, use: medical, {SYNONYM}", "§sibilant rhonchus, use: common, sources: []}",
         NO_SOURCE),
        (
            WHEEZE, "text: It can be worse at night.\n    sources: [example-guide, example-handout]\n",
            "text: §It can be worse at night.\n",
            "this statement has no source. Add `sources: [id]`, or delete the text.",
        ),
    ],
)  # fmt: skip
def test_a_statement_without_a_good_source(spoil: Spoil, path: str, old: str, new: str, message: str) -> None:
    place, problems = spoil(path, old, new)

    assert problems == [f"{place}: {message}"]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (MIN, "min: {value: 5, unit: §minutes}", "unknown unit `minutes`. Did you mean `minute`?"),
        (MIN, "min: {value: 5, unit: §kg}", "unknown unit `kg`. Known: `day`, `hour`, `minute`, `second`."),
        (MIN, "min: {value: §-5, unit: minute}", "-5 minute is less than nothing. Write a number from 0 up."),
        (MIN, "min:\n    unit: minute\n    value: §-0.5",
         "-0.5 minute is less than nothing. Write a number from 0 up."),
        (
            MIN, "§min: {value: 91, unit: minute}",
            "the range runs the wrong way: from 91 minute to 1.5 hour. Swap `min` and `max`, or mend the unit.",
        ),
        (
            MIN, "§min: {value: 1, unit: day}",
            "the range runs the wrong way: from 1 day to 1.5 hour. Swap `min` and `max`, or mend the unit.",
        ),
        (
            "attack:\n  min: {value: 5, unit: minute}\n  max: {value: 1.5, unit: hour}\n"
            "  text: It can pass in minutes or last for hours.\n", "§attack:\n",
            "`attack` says nothing. Add `min`, `max` or `text`, or delete it.",
        ),
    ],
)  # fmt: skip
def test_an_impossible_quantity(spoil: Spoil, old: str, new: str, message: str) -> None:
    place, problems = spoil(WHEEZE, old, new)

    assert problems == [f"{place}: {message}"]


@pytest.mark.parametrize(
    "new", ["§min: {value: 90, unit: minute}", "§min: {value: 0, unit: day}", "§min: {value: 1.5, unit: hour}"]
)
def test_a_range_may_be_a_point_or_start_at_nothing(spoil: Spoil, new: str) -> None:
    _, problems = spoil(WHEEZE, MIN, new)

    assert problems == []


@pytest.mark.parametrize(
    ("date", "message"),
    [
        ("2026-02-01", f"the date 2026-02-01 {FUTURE}"),
        ("9999-12-31", f"the date 9999-12-31 {FUTURE}"),
        ("2025-13-01", "`2025-13-01` is not a date. Write it as YYYY-MM-DD."),
        ("2025-02-29", "`2025-02-29` is not a date. Write it as YYYY-MM-DD."),
        ("2025-1-5", "`2025-1-5` is not a date. Write it as YYYY-MM-DD."),
        ("'20250131'", "`20250131` is not a date. Write it as YYYY-MM-DD."),
        ("2025-W05-5", "`2025-W05-5` is not a date. Write it as YYYY-MM-DD."),
        ("31 January 2025", "`31 January 2025` is not a date. Write it as YYYY-MM-DD."),
        ("none", "`none` is not a date. Write it as YYYY-MM-DD."),
    ],
)
def test_a_review_on_no_day_or_on_a_day_to_come(spoil: Spoil, date: str, message: str) -> None:
    place, problems = spoil(WHEEZE, REVIEW, f"review: {{name: A, role: B, date: §{date}}}")

    assert problems == [f"{place}: {message}"]


@pytest.mark.parametrize("date", ["2026-01-31", "2024-02-29"])
def test_a_review_may_be_of_today(spoil: Spoil, date: str) -> None:
    _, problems = spoil(WHEEZE, REVIEW, f"review: {{name: A, role: B, date: §{date}}}")

    assert problems == []


@pytest.mark.parametrize("name", ["wheze", "Wheeze", "pollen", "example-guide"])
def test_an_id_is_the_file_name_and_nothing_else_is_blamed(spoil: Spoil, name: str) -> None:
    place, problems = spoil(WHEEZE, "id: wheeze", f"id: §{name}")

    assert problems == [f"{place}: the id is `{name}` but the file is `wheeze.yml`. Make them equal."]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "forms:\n  - id: night",
            "forms:\n  - {id: night, name: N}\n  - id: §night",
            f"the id `night` {ONCE} 30. {RENAME}",
        ),
        ("id: night", "id: §At night", f"the id `At night` has a character that no id may have. {LETTERS}"),
    ],
)
def test_the_id_of_a_named_entry(spoil: Spoil, old: str, new: str, message: str) -> None:
    place, problems = spoil(WHEEZE, old, new)

    assert problems == [f"{place}: {message}"]
