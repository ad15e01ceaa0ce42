"""Amounts of medicine are found with the places of number and unit, and what is no medicine is told apart."""

import pytest

from lint.document.document import Document
from lint.dosing.amounts import all_amounts, amounts
from lint.dosing.contexts import is_lab_value, is_mentioned
from lint.formats.read import read_document
from lint.text.source import Source


def _read(text: str, name: str = "page.md") -> Document:
    return read_document(Source(name, text))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Take 10mg or 2.5 mL.", [("10", "mg"), ("2.5", "ml")]),
        ("Take .5 mg.", [(".5", "mg")]),
        ("It holds 1,000 IU and 100\u00a0micrograms.", [("1,000", "iu"), ("100", "micrograms")]),
        ("Inject 10 units, 25 µg.", [("10", "units"), ("25", "µg")]),
        ("Type 2G, SCNN1G and 5 girls in 3 mgmt teams.", []),
        ("Call 1-877-44U-QUIT.", []),
        ("| Dose |\n|---|\n| 5 g |", [("5", "g")]),
        ("## Sources\n\n- Lee. 10 mg of sleep. 2020.", []),
    ],
)
def test_the_amounts_of_a_page(text: str, found: list[tuple[str, str]]) -> None:
    assert [(each.number, each.unit) for each in amounts(_read(text))] == found


def test_number_and_unit_have_their_places() -> None:
    document = _read("Take **5** mg now.")
    (amount,) = amounts(document)
    assert document.shown[amount.start : amount.number_end] == "5"
    assert document.shown[amount.unit_start : amount.end] == "mg"
    assert amount.gap == 1


def test_a_number_that_is_joined_to_a_name_is_apart() -> None:
    document = _read("They took Inderal40 mg.")
    assert amounts(document) == []
    assert [each.is_joined for each in all_amounts(document)] == [True]


@pytest.mark.parametrize(
    ("text", "is_lab"),
    [
        ("A creatinine of 1.0 mg/dL is normal.", True),
        ("Her CRP was 5.0mg/L.", True),
        ("The level is 2.0 mg.", True),
        ("The MIC of vancomycin is 4 µg/ml.", True),
        ("Take 1.0 mg.", False),
        ("The drug's blood level falls, so take 1.0 mg.", False),
        ("The oral solution has 10.0 mg/mL.", False),
    ],
)
def test_a_lab_value_is_no_dose(text: str, is_lab: bool) -> None:
    document = _read(text)
    assert is_lab_value(document, amounts(document)[0]) is is_lab


@pytest.mark.parametrize(
    ("text", "is_said"),
    [
        ('Write 1 mg, never "1.0 mg".', True),
        ("The abbreviation 10 U has been misread.", True),
        ("Do not write 10 U.", True),
        ("Take 1.0 mg.", False),
        ("It is not true that 1.0 mg helps.", False),
    ],
)
def test_what_a_page_writes_about(text: str, is_said: bool) -> None:
    document = _read(text)
    amount = amounts(document)[-1]
    assert is_mentioned(document, amount.start, amount.end) is is_said
