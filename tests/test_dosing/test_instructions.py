"""A dose is one that the page itself gives its reader, and its section says the rest."""

import pytest

from lint.document.document import Document
from lint.dosing.instructions import instructions
from lint.dosing.surroundings import gives_age, gives_maximum, sends_to_ask
from lint.formats.read import read_document
from lint.text.source import Source


def _read(text: str) -> Document:
    return read_document(Source("page.md", text))


@pytest.mark.parametrize(
    ("text", "dose"),
    [
        ("Take 400mg every 4 hours.", "400mg"),
        ("Adults can take two 500mg tablets.", "two 500mg tablets"),
        ("The usual dose for children is 5ml.", "5ml"),
        ("Adults: 1 tablet at night.", "1 tablet"),
        ("If it hurts, take one tablet.", "one tablet"),
        ("Swallow 2 capsules with water.", "2 capsules"),
    ],
)
def test_a_dose(text: str, dose: str) -> None:
    document = _read(text)
    assert [document.shown[each.start : each.end] for each in instructions(document)] == [dose]


@pytest.mark.parametrize(
    "text",
    [
        "In the study, patients took 400mg every 4 hours.",
        "Your doctor may give you 400mg.",
        "If you take 400mg every day, you may bleed.",
        "Do not take 2 tablets at once.",
        "Take no more than 8 tablets.",
        "Drink 200ml of water. Eat 30g of fibre.",
        "Take 10 micrograms of vitamin D.",
        "Can I take 2 tablets?",
        'She said: "Take 2 tablets."',
        "The tablets have 400mg of ibuprofen.",
        "Call 999, and chew 300mg of aspirin while you wait for the ambulance.",
        "| Age | Dose |\n|---|---|\n| 5 | take 5ml |",
    ],
)
def test_no_dose_for_the_reader(text: str) -> None:
    assert instructions(_read(text)) == []


@pytest.mark.parametrize(
    ("text", "is_limited"),
    [
        ("Take 2 tablets every 4 hours.", False),
        ("Take 2 tablets every 4 hours. Never take more than 8 tablets in 24 hours.", True),
        ("Take 2 tablets every 4 hours.\n\n## More\n\nNever take more than 8 tablets.", False),
        ("## Dose\n\nTake 2 tablets every 4 hours.\n\n### Limits\n\nNo more than 8 tablets a day.", True),
        ("Take 1 tablet twice a day.", True),
        ("Take 1 tablet 30 minutes before you fly.", True),
        ("Take 1 tablet. If it still hurts, take another.", False),
    ],
)
def test_the_most_to_take(text: str, is_limited: bool) -> None:
    document = _read(text)
    assert gives_maximum(document, instructions(document)[0]) is is_limited


@pytest.mark.parametrize(
    ("text", "has_age"),
    [
        ("Take 2 tablets.", False),
        ("Adults: take 2 tablets.", True),
        ("# Ibuprofen for adults\n\n## Dose\n\nTake 2 tablets.", True),
        ("Take 2 tablets if you are 16 or over.", True),
        ("Take 2 tablets 12 hours apart.", False),
    ],
)
def test_the_age(text: str, has_age: bool) -> None:
    document = _read(text)
    assert gives_age(document, instructions(document)[0]) is has_age


@pytest.mark.parametrize(
    "text",
    [
        "Take 2 tablets. Ask a pharmacist if you are not sure.",
        "Take 2 tablets. Follow the instructions on the packet.",
        "Take 2 tablets, as directed.",
    ],
)
def test_whom_to_ask(text: str) -> None:
    document = _read(text)
    assert sends_to_ask(document, instructions(document)[0])
