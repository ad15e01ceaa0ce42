"""Two names for one thing are found, from the list and from facts, unless the page joins them."""

import pytest

from lint.formats.read import read_document
from lint.knowledge import NOTHING_KNOWN, Entity, Knowledge
from lint.text.source import Source
from lint.wording.one_name import one_name

_KNOWN = Knowledge({"gout": Entity("gout", "condition", ("Gout", "podagra", "gout in the toe"))})


def _mixed(text: str, knowledge: Knowledge = NOTHING_KNOWN) -> list[tuple[str, str]]:
    document = read_document(Source("page.md", text))
    return [
        (first.name, other.name)
        for names in one_name(document, knowledge, "GB")
        for first, other in names.mixed(document)
    ]


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("Take paracetamol. Then take Panadol.", ("paracetamol", "panadol")),
        ("A collarbone can break.\n\nThe clavicle heals.", ("collarbone", "clavicle")),
    ],
)
def test_two_names(text: str, pair: tuple[str, str]) -> None:
    assert _mixed(text) == [pair]


@pytest.mark.parametrize(
    "text",
    [
        "Take paracetamol. Then take paracetamol.",
        "Paracetamol is in Panadol. Take paracetamol, not Panadol as well.",
        "The collarbone (clavicle) can break. The clavicle heals.",
        "# Collarbone\n\nAlso called the clavicle.\n\nA collarbone heals.",
        "High blood pressure is common. Pulmonary hypertension is not.",
        "Take paracetamol. The Panadol Museum is shut.",
        "Take paracetamol. They said “Panadol”.",
    ],
)
def test_one_name_or_both_joined(text: str) -> None:
    assert _mixed(text) == []


def test_names_from_facts() -> None:
    page = "---\nfact: gout\n---\n\n# Gout\n\nGout hurts.\n\nPodagra comes at night.\n"

    assert _mixed(page, _KNOWN) == [("gout", "podagra")]
    assert _mixed(page) == []
    assert _mixed(page.replace("fact: gout", "fact: sleep"), _KNOWN) == []
