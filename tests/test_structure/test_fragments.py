"""Which sentences have no main clause, told without a parser."""

from __future__ import annotations

import pytest

from lint.language.verbs import verb_groups
from lint.structure.fragments import is_fragment


@pytest.mark.parametrize(
    "sentence",
    [
        "If the pain lasts for more than a few days or gets worse at night.",
        "Especially if you are over 50 and have never had migraines before.",
        "If your child has a fever, refuses to drink, and is drowsier than usual.",
        "Because they are high in fibre, which keeps you full.",
        "Although there are many creams, including ones without a prescription.",
        "Ranging from mild to severe.",
        "Particularly in older adults, who may not notice the early signs.",
    ],
)
def test_a_clause_that_never_closes_is_a_fragment(sentence: str) -> None:
    assert is_fragment(sentence.lower())


@pytest.mark.parametrize(
    "sentence",
    [
        "If the pain lasts for more than a few days, see a doctor.",
        "If you need help call us.",
        "If you do, prednisone, a type of steroid, is the main treatment.",
        "When the tube is in place, the doctor inflates the balloon.",
        "When blood cannot reach part of your heart, that area starves for oxygen.",
        "Depending on the cause, treatment differs.",
        "Which treatment is right depends on you.",
        "Because of the heat and the long walk.",
        "If in doubt about a tablet.",
        "If you have any of these signs:",
    ],
)
def test_what_can_have_a_main_clause_is_left_alone(sentence: str) -> None:
    assert not is_fragment(sentence.lower())


def test_verbs_that_belong_together_count_once() -> None:
    assert verb_groups(["symptoms", "can", "also", "come", "and", "go"]) == [1]
    assert verb_groups(["twitches", "are", "caused", "by", "tired", "muscles", "and", "they", "stop"]) == [0, 1, 8]
    assert verb_groups(["to", "rest", "the", "rest", "of", "the", "day"]) == []
    assert verb_groups(["it's", "fine"]) == [0]
