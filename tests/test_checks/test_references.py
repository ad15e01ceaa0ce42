"""Faults between files: unknown ids wherever an id can stand, ids that stand twice, sources; § marks the place."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

Spoil = Callable[[str, str, str], tuple[str, list[str]]]
Problems = Callable[[], list[str]]

ONCE = "stands twice; the first is on line"
RENAME = "Rename or delete one of them."
GUIDE = "unknown source `exampl-guide`. Did you mean `example-guide`?"
BOTH = "[wheeze, breathlessness]"
ENTITY = "unknown entity `wheze`. Did you mean `wheeze`?"
LAST = "    note: Made up for tests\n"
LETTERS = "Use small letters from a to z, digits, `_` and `-`, and start with a letter."
ADDRESS = "Start it with `https://`, and leave no space in it."
SPARE = "  - {id: §spare, title: T, organisation: O, url: 'https://example.org', grade: review}\n"


@pytest.mark.parametrize(
    ("path", "old", "new", "message"),
    [
        ("sources.yml", "grade: review", "grade: §reviw", "unknown grade `reviw`. Did you mean `review`?"),
        ("glossary.yml", "see: wheeze", "see: §wheze", ENTITY),
        ("glossary.yml", "[example-guide]", "[§exampl-guide]", GUIDE),
        ("faq.yml", BOTH, "[§wheze, breathlessness]", ENTITY),
        ("faq.yml", "[example-guide]", "[§exampl-guide]", GUIDE),
        ("myths.yml", "about: [wheeze]", "about: [§wheze]", ENTITY),
        ("myths.yml", "[example-guide]", "[§exampl-guide]", GUIDE),
        ("myths.yml", "verdict: contradicted", "verdict: §contradictd",
         "unknown verdict `contradictd`. Did you mean `contradicted`?"),
        ("myths.yml", "certainty: high", "certainty: §hihg", "unknown certainty `hihg`. Did you mean `high`?"),
        ("urgency.yml", "level: emergency", "level: §emergncy", "unknown level `emergncy`. Did you mean `emergency`?"),
        ("urgency.yml", "number: emergency", "number: §emergncy",
         "unknown number `emergncy`. Did you mean `emergency`?"),
        ("urgency.yml", "about: [wheeze]", "about: [§wheze]", ENTITY),
        ("urgency.yml", BOTH, "[§wheze, breathlessness]", ENTITY),
        ("urgency.yml", "[example-handout]", "[§exmple-handout]",
         "unknown source `exmple-handout`. Did you mean `example-handout`?"),
        ("urgency.yml", "sit up.\n        sources: [example-guide]", "sit up.\n        sources: [§exampl-guide]",
         GUIDE),
        ("disclaimers.yml", "[poison_help]", "[§poison_hlp]",
         "unknown number `poison_hlp`. Did you mean `poison_help`?"),
    ],
)  # fmt: skip
def test_an_unknown_id_in_a_collection(spoil: Spoil, path: str, old: str, new: str, message: str) -> None:
    place, problems = spoil(path, old, new)

    assert problems == [f"{place}: {message}"]


@pytest.mark.parametrize(
    ("path", "old", "new", "message"),
    [
        ("glossary.yml", "id: whistling_breath", "id: §airways", f"the id `airways` {ONCE} 2. {RENAME}"),
        ("sources.yml", LAST, LAST + SPARE.replace("spare", "example-guide"),
         f"the id `example-guide` {ONCE} 2. {RENAME}"),
        ("disclaimers.yml", "    numbers: [poison_help]\n", "  - {id: §medicine, text: T, authority: A}\n",
         f"the id `medicine` {ONCE} 6. {RENAME}"),
        ("urgency.yml", "flags:\n", "  - {id: §emergency, name: N, text: T, sources: [example-guide]}\nflags:\n",
         f"the id `emergency` {ONCE} 2. {RENAME}"),
        ("faq.yml", BOTH, "[wheeze, §wheeze]", f"the entity `wheeze` {ONCE} 6. {RENAME}"),
        ("faq.yml", "[example-guide]", "[example-guide, §example-guide]",
         f"the source `example-guide` {ONCE} 5. {RENAME}"),
        ("faq.yml", "id: exercise", "id: §Exercise",
         f"the id `Exercise` has a character that no id may have. {LETTERS}"),
        ("urgency.yml", "id: cannot_speak", 'id: §"a\\" onclick"',
         f'the id `a" onclick` has a character that no id may have. {LETTERS}'),
    ],
)  # fmt: skip
def test_ids_of_entries(spoil: Spoil, path: str, old: str, new: str, message: str) -> None:
    place, problems = spoil(path, old, new)

    assert problems == [f"{place}: {message}"]


def test_ids_that_would_have_one_anchor(spoil: Spoil) -> None:
    spoil("glossary.yml", "id: airways", "id: §a-b")
    place, problems = spoil("glossary.yml", "id: whistling_breath", "id: §a_b")

    assert problems == [f"{place}: the id `a_b` (or `a-b`) {ONCE} 2. {RENAME}"]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("year: 2024", "year: §2027", "the year 2027 is in the future. Write the year it came out."),
        (
            "year: 2024",
            "year: §24",
            "24 cannot be the year of a source. Write all four digits of the year it came out.",
        ),
        (
            "year: 2024",
            "year: §-5",
            "-5 cannot be the year of a source. Write all four digits of the year it came out.",
        ),
        (
            "https://example.org/asthma-guide",
            "§example.org/asthma",
            f"`example.org/asthma` is no web address. {ADDRESS}",
        ),
        (
            "https://example.org/asthma-guide",
            "§javascript:alert(1)",
            f"`javascript:alert(1)` is no web address. {ADDRESS}",
        ),
        ("https://example.org/asthma-guide", "§https://a b", f"`https://a b` is no web address. {ADDRESS}"),
        ("sources:\n", f"sources:\n{SPARE}", "the source `spare` is never used. Cite it, or delete it."),
    ],
)
def test_a_fault_of_a_source(spoil: Spoil, old: str, new: str, message: str) -> None:
    place, problems = spoil("sources.yml", old, new)

    assert problems == [f"{place}: {message}"]


def test_a_mistyped_source_is_not_also_called_unused_and_others_are(spoil: Spoil) -> None:
    unused, _ = spoil("sources.yml", "sources:\n", f"sources:\n{SPARE}")
    place, problems = spoil("urgency.yml", "[example-handout]", "[§exampl-handout]")

    assert problems == [
        f"{unused}: the source `spare` is never used. Cite it, or delete it.",
        f"{place}: unknown source `exampl-handout`. Did you mean `example-handout`?",
    ]


def test_a_source_of_this_year_is_not_in_the_future(spoil: Spoil) -> None:
    assert spoil("sources.yml", "year: 2024", "year: §2026")[1] == []


def test_somebody_must_be_warned_on_every_page(spoil: Spoil) -> None:
    _, problems = spoil("urgency.yml", "about: everyone", "about: §[wheeze]")

    assert problems == [
        "content/urgency.yml:13:1: no warning sign concerns everyone, and the home page shows those that do. "
        "Write `about: everyone` at a sign that holds for every reader."
    ]


def test_an_id_that_two_kinds_use(small_site: Path, problems: Problems) -> None:
    content = small_site / "content"
    birch = (content / "triggers" / "birch_pollen.yml").read_text(encoding="utf-8")
    lamp = "# A comment.\n" + birch.replace("id: birch_pollen", "id: salt_lamp")
    (content / "triggers" / "salt_lamp.yml").write_text(lamp, encoding="utf-8")

    assert problems() == [
        "content/triggers/salt_lamp.yml:2:5: the id `salt_lamp` is already used by content/treatments/salt_lamp.yml. "
        "Give one of the two another id and file name."
    ]


def test_ids_that_would_have_one_address(small_site: Path, problems: Problems) -> None:
    folder = small_site / "content" / "triggers"
    birch = (folder / "birch_pollen.yml").read_text(encoding="utf-8")
    (folder / "birch-pollen.yml").write_text(birch.replace("id: birch_pollen", "id: birch-pollen"), encoding="utf-8")

    assert problems() == [
        "content/triggers/birch_pollen.yml:1:5: the id `birch_pollen` is already used by "
        "content/triggers/birch-pollen.yml. Give one of the two another id and file name."
    ]


def test_no_entity_can_take_the_address_of_the_list_of_its_kind(small_site: Path, problems: Problems) -> None:
    folder = small_site / "content" / "triggers"
    birch = (folder / "birch_pollen.yml").read_text(encoding="utf-8")
    (folder / "index.yml").write_text(birch.replace("id: birch_pollen", "id: index"), encoding="utf-8")

    assert problems() == [
        "content/triggers/index.yml:1:5: the id `index` belongs to the list of all pages. "
        "Choose another id and file name."
    ]


def test_a_site_needs_something_to_start_with(small_site: Path, problems: Problems) -> None:
    shutil.rmtree(small_site / "content" / "symptoms")

    assert "content/symptoms: there is no symptom, and the home page lists them. Write one." in problems()


@pytest.mark.parametrize("data", ["id: wheeze\n", "\t", "- list"])
def test_what_cannot_be_read_is_not_blamed_on_those_who_name_it(
    small_site: Path, problems: Problems, data: str
) -> None:
    (small_site / "content" / "symptoms" / "wheeze.yml").write_text(data, encoding="utf-8")

    said = problems()
    assert said
    assert all(problem.startswith("content/symptoms/wheeze.yml:") for problem in said)


@pytest.mark.parametrize("name", ["sources", "glossary", "faq", "myths", "urgency", "disclaimers"])
def test_a_broken_collection_hides_no_fault_of_an_entity(small_site: Path, spoil: Spoil, name: str) -> None:
    (small_site / "content" / f"{name}.yml").write_text("- list\n", encoding="utf-8")
    place, problems = spoil("symptoms/wheeze.yml", "group: core", "group: §coree")

    assert sorted(problems) == sorted(
        [
            f"content/{name}.yml:1:1: the file holds only a list. Write `key: value` lines, as in the other files.",
            f"{place}: unknown word for `group`: `coree`. Did you mean `core`?",
        ]
    )
