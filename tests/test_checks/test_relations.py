"""Faults of relations: types, ends, strengths, parts, and what is stored twice; § marks the place."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Spoil = Callable[[str, str, str], tuple[str, list[str]]]

POLLEN, BIRCH, INHALER = "triggers/pollen.yml", "triggers/birch_pollen.yml", "treatments/reliever_inhaler.yml"
FIRST = "  - type: sets_off\n    to: wheeze\n    strength: common\n    text: Many"
PART = "    to: wheeze\n    part: grass\n    strength: common\n"


@pytest.mark.parametrize(
    ("path", "old", "new", "message"),
    [
        (POLLEN, "type: sets_off", "type: §set_off", "unknown relation type `set_off`. Did you mean `sets_off`?"),
        (
            POLLEN, "type: sets_off", "type: §treats",
            "the relation `treats` cannot be stored at a trigger. Store it in the file of the treatment.",
        ),
        (POLLEN, "to: wheeze", "to: §wheze", "unknown symptom `wheze`. Did you mean `wheeze`?"),
        (POLLEN, "to: wheeze", "to: §birch_polen", "unknown symptom `birch_polen`. Known: `breathlessness`, `wheeze`."),
        (
            POLLEN, "to: wheeze", "to: §salt_lamp",
            "`salt_lamp` is of the kind treatment, and this relation needs: symptom. Name another entity.",
        ),
        (BIRCH, "to: pollen", "to: §birch_pollen", "`birch_pollen` has a relation to itself. Name the other entity."),
        (POLLEN, "strength: common", "strength: §comon", "unknown strength `comon`. Did you mean `common`?"),
        (
            POLLEN, FIRST, "  - type: §sets_off\n    to: wheeze\n    text: Many",
            "the relation to `wheeze` has no strength. Add one of `common`, `possible`, `unsupported`.",
        ),
        (
            BIRCH, "to: pollen\n", "to: pollen\n    strength: §common\n",
            "the relation `part_of` has no strengths. Delete the strength.",
        ),
        (POLLEN, "part: grass", "part: §gras", "unknown part `gras`. Did you mean `grass`?"),
        (BIRCH, "to: pollen\n", "to: pollen\n    part: §gras\n", "unknown part `gras`. None is declared."),
        (
            POLLEN, PART, "    to: §wheeze\n    strength: common\n",
            "the relation to `wheeze` is stored twice; the first is on line 16. Keep one.",
        ),
        (
            POLLEN, PART, "    to: §wheeze\n    strength: possible\n",
            "`wheeze` stands here as possible, and on line 16 as common. "
            "Keep one, with the strength its sources support.",
        ),
        (
            POLLEN, "relations:\n", "relations:\n  - {type: part_of, to: §birch_pollen, sources: [example-guide]}\n",
            "the relation `part_of` between `pollen` and `birch_pollen` is stored at both ends. "
            "Delete it here or in content/triggers/birch_pollen.yml.",
        ),
        (INHALER, "to: wheeze", "to: §wheez", "unknown symptom `wheez`. Did you mean `wheeze`?"),
    ],
)  # fmt: skip
def test_a_fault_of_a_relation(spoil: Spoil, path: str, old: str, new: str, message: str) -> None:
    place, problems = spoil(path, old, new)

    assert problems == [f"{place}: {message}"]


def test_a_part_and_the_whole_may_have_different_strengths(spoil: Spoil) -> None:
    _, problems = spoil(POLLEN, PART, PART.replace("common", "possible§"))

    assert problems == []
