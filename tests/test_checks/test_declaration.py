"""Faults of site.yml against itself: what it names is declared, what it declares can be shown; § marks the place."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Spoil = Callable[[str, str, str], tuple[str, list[str]]]

LETTERS = "Use small letters from a to z, digits, `_` and `-`, and start with a letter."
SIGNS = "{part: statements, fields: [signs]}"
RELATION = (
    "  sets_off:\n"
    "    from: [trigger]\n"
    "    to: [symptom]\n"
    "    strength: required\n"
    "    label: {from: Sets off, to: Triggers}\n"
)
WORDS = (
    "words: {common: Common, possible: Possible, unsupported: No good evidence}\n"
    "    lead:\n"
    "      common: This often sets off\n"
    "      possible: This may set off\n"
    "      unsupported: We found no good evidence that this sets off\n"
    "    denies: [unsupported]\n"
)
PLAIN = "{from: [trigger], to: [symptom], strength: none, label: {from: A, to: B}"
IN_TABLES = "Name a field of the type choice or attribute or range or phrases or statement."
OTHER = "Name another relation, or the other end."
UNIT = "Write how many base units it has."


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("group_by: group", "group_by: §grup", "unknown field `grup`. Did you mean `group`?"),
        ("lead: [definition]", "lead: [§definitin]", "unknown field `definitin`. Did you mean `definition`?"),
        ("in_lists: definition", "in_lists: §definitin", "unknown field `definitin`. Did you mean `definition`?"),
        ("glance: [sound,", "glance: [§sond,", "unknown field `sond`. Did you mean `sound`?"),
        (SIGNS, "{part: statements, fields: [§sgns]}", "unknown field `sgns`. Did you mean `signs`?"),
        ("fields: [sound, attack]", "fields: [§sond, attack]", "unknown field `sond`. Did you mean `sound`?"),
        ("vocabulary: symptom_group", "vocabulary: §symptom_grup",
         "unknown vocabulary `symptom_grup`. Did you mean `symptom_group`?"),
        ("dimension: time", "dimension: §tim", "unknown dimension `tim`. Did you mean `time`?"),
        ("relation: sets_off, end: to", "relation: §set_off, end: to",
         "unknown relation `set_off`. Did you mean `sets_off`?"),
        ("lead_relation: sets_off", "lead_relation: §set_off", "unknown relation `set_off`. Did you mean `sets_off`?"),
        ("from_kind: trigger", "from_kind: §triger", "unknown kind `triger`. Did you mean `trigger`?"),
        ("    to: [symptom]", "    to: [symptom, §symptm]", "unknown kind `symptm`. Did you mean `symptom`?"),
        ("  kind: symptom\n", "  kind: §symptm\n", "unknown kind `symptm`. Did you mean `symptom`?"),
        ("triggers: [any_page]", "triggers: [§any_pge]", "unknown trigger `any_pge`. Did you mean `any_page`?"),
        ("denies: [unsupported]", "denies: [§unsuported]",
         "unknown strength `unsuported`. Did you mean `unsupported`?"),
        ("      possible: This may", "      §posible: This may",
         "unknown strength `posible`. Did you mean `possible`?"),
        ("{trigger: causeOf}", "{§triger: causeOf}", "the relation has no triger at this end. Did you mean `trigger`?"),
        ("countries: [GB, US]", "countries: [GB, §UK]", "unknown country `UK`. Known: `EU`, `GB`, `US`."),
        ("countries: [GB, US]", "countries: [GB, §gb]", "unknown country `gb`. Did you mean `GB`?"),
        ("about/policy.md", "§about/polcy.md", "there is no page `about/polcy.md`. Did you mean `about/policy.md`?"),
    ],
)  # fmt: skip
def test_what_nothing_declares(spoil: Spoil, old: str, new: str, message: str) -> None:
    place, problems = spoil("site.yml", old, new)

    assert problems == [f"{place}: {message}"]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("lead: [definition]", "lead: [§sound]",
         "`sound` is of the type attribute, and cannot stand here. Name a field of the type statement."),
        ("group_by: group", "group_by: §sound",
         "`sound` is of the type attribute, and cannot stand here. Name a field of the type choice."),
        ("places]", "§signs]", f"`signs` is of the type statements, and cannot stand here. {IN_TABLES}"),
        ("fields: [sound, attack]", "fields: [§forms]",
         f"`forms` is of the type named, and cannot stand here. {IN_TABLES}"),
        ("in_lists: definition", "in_lists: §places",
         "`places` is of the type phrases, and cannot stand here. "
         "Name a field of the type statement or statements or attribute or range or named."),
        (SIGNS, "{part: statements, fields: [§forms]}",
         "`forms` is of the type named, and cannot stand here. Name a field of the type statement or statements."),
        (SIGNS, "§{part: statements}", "a section with the part `statements` needs `fields`. Add `fields: …`."),
        (SIGNS, "§{part: relations, relation: treats, title: T}",
         "a section with the part `relations` needs `end`. Add `end: …`."),
        (SIGNS, "§{part: named, fields: [forms]}", "a section with the part `named` needs `title`. Add `title: …`."),
        ("relation: sets_off, end: to, from_kind: trigger", "relation: §sets_off, end: from",
         f"the relation `sets_off` has no symptom at its `from` end. {OTHER}"),
        ("lead_relation: sets_off", "lead_relation: §treats",
         f"the relation `treats` has no trigger at its `from` end. {OTHER}"),
        ("label: Group, vocabulary: symptom_group", "label: §Group",
         "the field `group` has no vocabulary. Add `vocabulary: …`."),
        ("label: One attack lasts, dimension: time", "label: §One attack lasts",
         "the field `attack` has no dimension. Add `dimension: …`."),
        ("label: Signs}", "label: Signs, vocabulary: §sound}",
         "a field of the type statements has no vocabulary. Delete it."),
        (f"{RELATION}    {WORDS}", RELATION.replace("sets", "§sets"),
         "the relation `sets_off` needs strengths, and declares no words for them. "
         "Add `words: {…}`, or write `strength: none`."),
    ],
)  # fmt: skip
def test_what_no_page_could_show(spoil: Spoil, old: str, new: str, message: str) -> None:
    place, problems = spoil("site.yml", old, new)

    assert problems == [f"{place}: {message}"]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("folder: triggers", "folder: §symptoms", "the folder `symptoms` stands twice; the first is on line 11. "
         "Rename or delete one of them."),
        ("folder: symptoms", "folder: §about", "the folder `about` holds other pages. Choose another name."),
        ("folder: symptoms", "folder: §../symptoms",
         f"the id `../symptoms` has a character that no id may have. {LETTERS}"),
        ("relations:\n  sets", f"relations:\n  §Sets on: {PLAIN}}}\n  sets",
         f"the name `Sets on` has a character that no name may have. {LETTERS}"),
        ("relations:\n  sets", f"relations:\n  sets_on: {PLAIN}, §words: {{a: A}}}}\n  sets",
         "the relation `sets_on` has no strengths, and declares words for them. "
         "Delete them, or write `strength: required`."),
        ("minute: 60", "minute: §-60", f"the unit `minute` has the size -60. {UNIT}"),
        ("minute: 60", "minute: §0.0", f"the unit `minute` has the size 0. {UNIT}"),
    ],
)  # fmt: skip
def test_names_and_sizes_that_cannot_be_used(spoil: Spoil, old: str, new: str, message: str) -> None:
    place, problems = spoil("site.yml", old, new)

    assert problems == [f"{place}: {message}"]


@pytest.mark.parametrize("name", ["id", "relations"])
def test_a_field_that_every_kind_has(spoil: Spoil, name: str) -> None:
    new = f"      §{name}: {{type: statement, label: L}}\n      signs: {{"
    place, problems = spoil("site.yml", "      signs: {", new)

    assert problems == [f"{place}: the field `{name}` is there for every kind. Delete it here, or rename it."]


@pytest.mark.parametrize("name", ["values", "copy", "model_x", "a-b"])
def test_a_field_cannot_have_every_name(spoil: Spoil, name: str) -> None:
    new = f"      §{name}: {{type: statement, label: L}}\n      signs: {{"
    place, problems = spoil("site.yml", "      signs: {", new)

    assert problems == [f"{place}: a field cannot have the name `{name}`. Choose another name, without `-`."]


def test_a_broken_site_file_does_not_hide_the_faults_of_the_collections(spoil: Spoil) -> None:
    faq, _ = spoil("faq.yml", "question: Can", "question: §5 #")
    place, problems = spoil("site.yml", "title: Asthma", "§titel: Asthma")

    assert problems == [
        f"{faq}: `question` needs text, not the number `5`. Put it in double quotes.",
        f"{place}: the key `title` is missing. Add it.",
        f"{place}: unknown key `titel`. Did you mean `title`?",
    ]
