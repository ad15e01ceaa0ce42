"""Each fault against the schema of a file is told at its place, with what to do; § marks the place."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Spoil = Callable[[str, str, str], tuple[str, list[str]]]

WHEEZE, POLLEN, URGENCY, SOURCES, SITE = (
    "symptoms/wheeze.yml", "triggers/pollen.yml", "urgency.yml", "sources.yml", "site.yml",
)  # fmt: skip
IN_QUOTES = "Put it in double quotes."
LIST = "Write `[a, b]`, or one line that starts with `- ` for each."
NUMBER = "Write only the number, without quotes."
GROUP, NAME, VALUE = "group: core", "name: Wheeze\n", "[whistle, rattle]"
SYNONYM = "sources: [example-guide]}"
MIN = "{value: 5, unit: minute}"
DEFINITION = (
    "definition:\n"
    "  text: A wheeze is a whistling sound when you breathe. It comes from narrow airways.\n"
    "  sources: [example-guide]\n"
)


@pytest.mark.parametrize(
    ("path", "old", "new", "message"),
    [
        (WHEEZE, GROUP, "group: §5", f"`group` needs text, not the number `5`. {IN_QUOTES}"),
        (WHEEZE, GROUP, "group: §true", f"`group` needs text, not `true`. {IN_QUOTES}"),
        (WHEEZE, GROUP, "group: §[core]", "`group` needs text, not a list. Write one text."),
        (WHEEZE, GROUP, "group: §{a: b}", "`group` needs text, not keys and values. Write one text."),
        (WHEEZE, GROUP, "§group:", "`group` has no value. Give it one, or delete the key."),
        (WHEEZE, GROUP, "§group: null", "`group` has no value. Give it one, or delete the key."),
        (WHEEZE, GROUP, "group: §''", "this text is empty. Write it, or delete its line."),
        (WHEEZE, NAME, "name: §' '\n", "this text is empty. Write it, or delete its line."),
        (WHEEZE, NAME, 'name: §"\\ue000"\n', "this text holds a private character. Delete it."),
        (WHEEZE, NAME, "name: Wheeze §\ue000\n", "the private character U+E000 stands here. Delete it."),
        (WHEEZE, VALUE, "§5", f"`value` needs text or a list, not the number `5`. {IN_QUOTES}"),
        (WHEEZE, VALUE, "[whistle, §5]", f"`value` needs text, not the number `5`. {IN_QUOTES}"),
        (WHEEZE, "value: [whistle, rattle]", "§value: []", "`value` is empty. Add at least one entry."),
        (WHEEZE, "value: [whistle, rattle]", "§value:", "`value` has no value. Give it one, or delete the key."),
        (WHEEZE, SYNONYM, "sources: §example-guide}", f"`sources` needs a list, not the text `example-guide`. {LIST}"),
        (WHEEZE, SYNONYM, "sources: [§5]}", f"`sources` needs text, not the number `5`. {IN_QUOTES}"),
        (WHEEZE, SYNONYM, "sources: [example-guide, §null]}", f"`sources` needs text, not an empty entry. {IN_QUOTES}"),
        (WHEEZE, "signs:\n  - text", "signs:\n    §text", f"`signs` needs a list, not keys and values. {LIST}"),
        (
            WHEEZE, DEFINITION, "definition: §A wheeze.\n",
            "`definition` needs keys of its own, not the text `A wheeze.`. "
            "Write `text:`, `sources:`, `certainty:` on lines of their own, indented.",
        ),
        (
            WHEEZE, DEFINITION, f"definition: §{'long ' * 20}\n",
            f"`definition` needs keys of its own, not the text `{'long ' * 8}…`. "
            "Write `text:`, `sources:`, `certainty:` on lines of their own, indented.",
        ),
        (WHEEZE, MIN, "{value: §five, unit: minute}", f"`value` needs a number, not the text `five`. {NUMBER}"),
        (WHEEZE, MIN, "{value: §'5', unit: minute}", f"`value` needs a number, not the text `5`. {NUMBER}"),
        (WHEEZE, MIN, "{value: §true, unit: minute}", f"`value` needs a number, not `true`. {NUMBER}"),
        (WHEEZE, MIN, "{value: §1e999, unit: minute}", f"`value` needs a number, not the text `1e999`. {NUMBER}"),
        (
            WHEEZE, "min: {value: 5, unit: minute}", "min: §5 minutes",
            "`min` needs keys of its own, not the text `5 minutes`. "
            "Write `value:`, `unit:`, `words:` on lines of their own, indented.",
        ),
        (SOURCES, "year: 2024", "year: §2024.5", f"`year` needs a whole number, not the number `2024.5`. {NUMBER}"),
        (SOURCES, "year: 2024", "year: §'2024'", f"`year` needs a whole number, not the text `2024`. {NUMBER}"),
        (
            SOURCES, "opened: false", "opened: §no",
            "`address_opened` needs `true` or `false`, not the text `no`. Write it without quotes.",
        ),
        (SITE, "minute: 60", "minute: §'60'", f"`minute` needs a number, not the text `60`. {NUMBER}"),
        (SITE, "core: The main symptoms", "core: §5", f"`core` needs text, not the number `5`. {IN_QUOTES}"),
        (SITE, "countries: [GB, US]", "countries: [NO, §5]",
         f"`countries` needs text, not the number `5`. {IN_QUOTES}"),
        (SITE, "countries: [GB, US]", "§countries: []", "`countries` is empty. Add at least one entry."),
    ],
)  # fmt: skip
def test_a_wrong_type(spoil: Spoil, path: str, old: str, new: str, message: str) -> None:
    place, problems = spoil(path, old, new)

    assert problems == [f"{place}: {message}"]


@pytest.mark.parametrize(
    ("path", "old", "new", "message"),
    [
        (WHEEZE, GROUP, "group: core\n§grup: core", "unknown key `grup`. Did you mean `group`?"),
        (
            WHEEZE, MIN, "{value: 5, unit: minute, §foo: bar}",
            "unknown key `foo`. Known: `unit`, `value`, `words`.",
        ),
        (WHEEZE, "certainty: high", "§certanty: high", "unknown key `certanty`. Did you mean `certainty`?"),
        (
            WHEEZE, "review: none", "review: {name: A, role: B, date: 2025-01-31, §dat: c}",
            "unknown key `dat`. Did you mean `date`?",
        ),
        (POLLEN, "    part: grass", "    §Part: grass", "unknown key `Part`. Did you mean `part`?"),
        (URGENCY, "number: emergency", "§numbers: [emergency]", "unknown key `numbers`. Did you mean `number`?"),
        (SITE, "group_by: group", "§group by: group", "unknown key `group by`. Did you mean `group_by`?"),
        (SITE, "{type: statements, label: Signs}", "{type: statements, label: Signs, §requird: true}",
         "unknown key `requird`. Did you mean `required`?"),
        (SITE, "label: {from: Part of, to: Forms of it}", "label: {from: Part of, to: Forms of it, §form: x}",
         "unknown key `form`. Did you mean `from`?"),
    ],
)  # fmt: skip
def test_an_unknown_key_is_shown_itself(spoil: Spoil, path: str, old: str, new: str, message: str) -> None:
    place, problems = spoil(path, old, new)

    assert problems == [f"{place}: {message}"]


@pytest.mark.parametrize(
    ("path", "old", "new", "message"),
    [
        (WHEEZE, "id: wheeze\nname: Wheeze\n", "§id: wheeze\n", "the key `name` is missing. Add it."),
        (WHEEZE, DEFINITION, "§definition:\n  text: A wheeze.\n",
         "the key `sources` is missing in `definition`. Add it."),
        (WHEEZE, f"{{name: sibilant rhonchus, use: medical, {SYNONYM}", f"§{{name: sibilant rhonchus, {SYNONYM}",
         "the key `use` is missing in `synonyms`. Add it."),
        (WHEEZE, "review: none", "§review: {name: A, role: B}", "the key `date` is missing in `review`. Add it."),
        (WHEEZE, "- text: You hear a whistle as you breathe out.\n    sources: [example-guide]\n",
         "- §text: You hear a whistle as you breathe out.\n", "the key `sources` is missing in `signs`. Add it."),
        (POLLEN, "- type: sets_off\n    to: wheeze\n", "- §type: sets_off\n",
         "the key `to` is missing in `relations`. Add it."),
        (URGENCY, "- text: Help the person to sit up.\n        sources: [example-guide]",
         "- §text: Help the person to sit up.", "the key `sources` is missing in `steps`. Add it."),
        (SITE, "title: Asthma in plain words\ntagline", "§tagline", "the key `title` is missing. Add it."),
    ],
)  # fmt: skip
def test_a_missing_key_is_shown_where_it_should_stand(
    spoil: Spoil, path: str, old: str, new: str, message: str
) -> None:
    place, problems = spoil(path, old, new)

    assert problems == [f"{place}: {message}"]


@pytest.mark.parametrize(
    ("path", "old", "new", "message"),
    [
        (
            WHEEZE, "review: none", "review: §non",
            "`review` needs keys of its own or `none`, not the text `non`. Did you mean `none`?",
        ),
        (
            WHEEZE, "review: none", "review: §5",
            "`review` needs keys of its own or `none`, not the number `5`. "
            "Write `name:`, `role:`, `date:` on lines of their own, indented.",
        ),
        (
            WHEEZE, "use: medical", "use: §medicl",
            "`use` needs `medical`, `common` or `plain`, not the text `medicl`. Did you mean `medical`?",
        ),
        (
            URGENCY, "about: everyone", "about: §evryone",
            "`about` needs a list or `everyone`, not the text `evryone`. Did you mean `everyone`?",
        ),
        (
            SITE, "type: choice", "type: §choise",
            "`type` needs `statement`, `statements`, `named`, `attribute`, `range`, `phrases` or `choice`, "
            "not the text `choise`. Did you mean `choice`?",
        ),
        (
            SITE, "end: to, from_kind", "end: §too, from_kind",
            "`end` needs `from` or `to`, not the text `too`. Did you mean `to`?",
        ),
    ],
)  # fmt: skip
def test_a_word_that_is_not_one_of_few(spoil: Spoil, path: str, old: str, new: str, message: str) -> None:
    place, problems = spoil(path, old, new)

    assert problems == [f"{place}: {message}"]


def test_all_faults_of_a_file_come_at_once(spoil: Spoil) -> None:
    _, problems = spoil(WHEEZE, "name: Wheeze\nin_text: wheezing\n", "§nam: Wheeze\nin-text: wheezing\n")

    assert problems == [
        "content/symptoms/wheeze.yml:1:1: the key `in_text` is missing. Add it.",
        "content/symptoms/wheeze.yml:1:1: the key `name` is missing. Add it.",
        "content/symptoms/wheeze.yml:2:1: unknown key `nam`. Did you mean `name`?",
        "content/symptoms/wheeze.yml:3:1: unknown key `in-text`. Did you mean `in_text`?",
    ]
