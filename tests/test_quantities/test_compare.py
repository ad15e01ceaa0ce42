"""Two amounts contradict each other only where both cannot be true of one thing."""

import pytest

from lint.quantities.compare import are_comparable, compatible
from lint.quantities.find import find_quantities
from lint.quantities.quantity import Quantity


def _only(text: str) -> Quantity:
    (found,) = find_quantities(text, 0, len(text))
    return found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("60 minutes", "an hour"),
        ("500 mg", "0.5 g"),
        ("2 to 4 weeks", "3 weeks"),
        ("up to 4 weeks", "2 weeks"),
        ("at least 10 minutes", "an hour"),
        ("more than 2 days", "up to 2 weeks"),
        ("about 10 minutes", "12 minutes"),
        ("a few weeks", "a month"),
        ("1 in 10", "10%"),
        ("twice a day", "every 12 hours"),
        ("38c", "100.4f"),
        ("20 mg a day", "20 mg a dose"),
        ("2 weeks", "2 kg"),
        ("do not take more than 4 g", "up to 4 g"),
    ],
)
def test_what_can_both_be_true(one: str, other: str) -> None:
    assert compatible(_only(one), _only(other))
    assert compatible(_only(other), _only(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("20 minutes", "an hour"),
        ("up to 4 tablets", "up to 8 tablets"),
        ("up to 4 tablets", "no more than 6 tablets"),
        ("at least 2 days", "at least 5 days"),
        ("up to 4 weeks", "6 weeks"),
        ("at least 2 weeks", "3 days"),
        ("2 to 4 weeks", "5 to 6 weeks"),
        ("1 in 10", "1 in 100"),
        ("twice a day", "every 4 hours"),
        ("about 10 minutes", "half an hour"),
        ("4 g a day", "8 g in 24 hours"),
    ],
)
def test_what_cannot_both_be_true(one: str, other: str) -> None:
    assert not compatible(_only(one), _only(other))
    assert not compatible(_only(other), _only(one))


def test_a_tolerance_widens_both() -> None:
    assert compatible(_only("10 minutes"), _only("11 minutes"), tolerance=0.1)
    assert not compatible(_only("10 minutes"), _only("15 minutes"), tolerance=0.1)


def test_what_is_for_something_else_cannot_be_compared() -> None:
    assert not are_comparable(_only("20 mg/kg"), _only("20 mg"))


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [("an hour", "minutes", 60), ("2 kg", "pounds", 4.409), ("37c", "°f", 98.6), ("1 inch", "cm", 2.54)],
)
def test_an_amount_in_another_unit(text: str, unit: str, value: float) -> None:
    one, other = _only(text), _only(f"{value} {unit}")
    assert one.dimension == other.dimension
    assert (one.low, one.high) == pytest.approx((other.low, other.high), rel=1e-3)
