"""Dates are read as people write them, and by the customs of the country where they can be read in two ways."""

import datetime

import pytest

from lint.trust.dates import date_at, dates_in

_Day = tuple[int, int, int]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("12 march 2024", (2024, 3, 12)),
        ("12th of march 2024", (2024, 3, 12)),
        ("march 12, 2024", (2024, 3, 12)),
        ("mar. 12th, 2024", (2024, 3, 12)),
        ("12-mar-24", (2024, 3, 12)),
        ("2024-03-12", (2024, 3, 12)),
        ("2024/3/12", (2024, 3, 12)),
        ("2024-03-12t08:00:00z", (2024, 3, 12)),
        ("12.03.2024", (2024, 3, 12)),
        ("12/03/24", (2024, 3, 12)),
        ("03/25/2024", (2024, 3, 25)),
    ],
)
def test_a_day(text: str, day: tuple[int, int, int]) -> None:
    found = date_at(text, 0, day_first=True)
    assert found is not None
    assert found.first == found.last == datetime.date(*day)


def test_the_locale_decides_what_can_be_read_in_two_ways() -> None:
    british, american = date_at("03/04/2024", 0, day_first=True), date_at("03/04/2024", 0, day_first=False)
    assert british is not None
    assert american is not None
    assert (british.first.month, american.first.month) == (4, 3)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("february 2024", (2024, 2, 1), (2024, 2, 29)),
        ("sept. 2023", (2023, 9, 1), (2023, 9, 30)),
        ("march '24", (2024, 3, 1), (2024, 3, 31)),
        ("03/2024", (2024, 3, 1), (2024, 3, 31)),
        ("2024-03", (2024, 3, 1), (2024, 3, 31)),
        ("spring 2024", (2024, 1, 1), (2024, 12, 31)),
        ("2024", (2024, 1, 1), (2024, 12, 31)),
    ],
)
def test_a_month_or_a_year_is_all_of_its_days(text: str, first: _Day, last: _Day) -> None:
    found = date_at(text, 0, day_first=True)
    assert found is not None
    assert (found.first, found.last) == (datetime.date(*first), datetime.date(*last))


@pytest.mark.parametrize("text", ["31 february 2024", "2500 mg", "12", "may help", "0.2024", "in march", "13/13/2024"])
def test_what_is_no_date(text: str) -> None:
    assert list(dates_in(text, 0, len(text), day_first=True)) == []


def test_all_dates_of_a_text() -> None:
    text = "reviewed 3 may 2024, next review may 2027."
    assert [text[each.start : each.end] for each in dates_in(text, 0, len(text), day_first=True)] == [
        "3 may 2024",
        "may 2027",
    ]
