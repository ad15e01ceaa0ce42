"""Whatever a text says: amounts keep within it, do not overlap, are in order, and are found in linear time."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint.language.folding import fold
from lint.quantities.compare import compatible
from lint.quantities.find import find_quantities

_WORDS = (
    "1 2 10 1,000 0.5 .5 ½ 1/2 one two half a an few several once twice every each day days hours mg ml % kg/ - – to or"
    " and in out of up at most least than more over under about aged age years old times daily between from the per 24"
    " am pm : . , ( ) £ type may 2019 people tablets 38c °f"
)
_PIECES = st.sampled_from(_WORDS.split())


@given(st.lists(_PIECES, max_size=20).map(" ".join) | st.text(max_size=60))
def test_amounts_are_in_order_and_within_the_text(text: str) -> None:
    folded = fold(text)
    found = find_quantities(folded, 0, len(folded))
    places = [place for each in found for place in (each.start, each.end)]
    assert places == sorted(places)
    for each in found:
        assert 0 <= each.start < each.end <= len(folded)
        assert each.words == folded[each.start : each.end]
        assert each.low <= each.high
        assert compatible(each, each)


@given(st.integers(0, 10**6), st.sampled_from(["mg", "hours", "tablets", "%"]))
def test_a_number_with_its_unit_is_read_as_it_is_written(value: int, unit: str) -> None:
    for written in (f"{value} {unit}", f"{value:,} {unit}"):
        if value in (999, 911, 112, 111, 988, 811, 101) or (unit == "tablets" and 1800 <= value < 2100):
            continue
        found = find_quantities(written, 0, len(written))
        assert [each.words for each in found] == [written]


@pytest.mark.parametrize(
    "piece", ["1 to ", "1/", "a ", "1,000", "more than ", "one hundred and ", "1.", "- 1 -", "5 mg/kg/"]
)
def test_long_runs_take_linear_time(piece: str) -> None:
    short, long = piece * 2_000, piece * 16_000
    start = time.process_time()
    find_quantities(short, 0, len(short))
    middle = time.process_time()
    find_quantities(long, 0, len(long))
    assert time.process_time() - middle < 40 * (middle - start) + 0.2
