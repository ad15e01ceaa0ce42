"""What is denied, possible, reported, supposed, over, asked for or asked: [ ] stands around the phrase in question."""

from __future__ import annotations

import pytest

from lint.data.tables import read_table
from lint.language.scope import Kind, is_question, scopes_at, stands_in

_KINDS = {"negation", "hedge", "report", "hypothesis", "past", "pseudo", "terminator"}


def _scopes(marked: str) -> set[str]:
    before, _, rest = marked.lower().partition("[")
    phrase, _, after = rest.partition("]")
    text = before + phrase + after
    return scopes_at(text, 0, len(text), len(before), len(before) + len(phrase))


@pytest.mark.parametrize(
    "sentence",
    [
        "There is no [cure] for asthma.",
        "Asthma cannot be [cured].",
        "She denies any cough, fever or [chest pain].",
        "The scan shows no sign of [infection].",
        "He had neither a rash nor a [fever].",
        "The test was negative for [HIV].",
        "[Meningitis] was ruled out.",
        "The test for [hepatitis B] came back negative.",
        "The idea that it [melts fat] is a myth.",
        "You can be free of [pain].",
        "It no longer [hurts].",
        "Most people live without [pain] for years.",
        "I do not think that this is a [miracle].",
        "[Allergies]: none.",
        "An [infection] is unlikely.",
    ],
)
def test_denied(sentence: str) -> None:
    assert "negation" in _scopes(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "It not only [cures] colds.",
        "There is no increase in [pain].",
        "Without doubt it [cures] colds.",
        "She has no fever but [chest pain].",
        "She has no fever, she has [chest pain].",
        "There is no cure; the tablets ease the [pain].",
        "Do not take it if you have [asthma].",
        "Do not drive when you feel [dizzy].",
        "Do not forget your [tablets].",
        "He can walk without difficulty and has [pain] at night.",
        "Bacteria that are Gram negative cause [pneumonia].",
        "A [stroke] cannot be ruled out.",
        "[Chest pain] that has not resolved needs a doctor.",
        "No matter what you eat, it [melts fat].",
        "The child was noted to have a [rash].",
        "An innocent [murmur].",
        "It is common [pain] (it is not true that it lasts).",
        "You have [pain], but no fever was seen and cancer was ruled out.",
    ],
)
def test_not_denied(sentence: str) -> None:
    assert "negation" not in _scopes(sentence)


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        ("hedge", "The pain may be a sign of [gout]."),
        ("hedge", "You will have a scan to rule out [cancer]."),
        ("hedge", "A [fracture] cannot be ruled out."),
        ("hedge", "A blood test to check for [anaemia]."),
        ("hedge", "The lump is usually [harmless]."),
        ("hedge", "A [fracture] is possible."),
        ("report", "Beware of anyone who promises a [miracle]."),
        ("report", "Some websites that claim to [cure] diabetes sell tea."),
        ("report", "The so-called [detox] is a diet."),
        ("report", "He says that it [cured] him."),
        ("report", "The myth that sugar [causes] it is old."),
        ("report", "Claims of a [miracle cure] are common."),
        ("hypothesis", "Ask whether the drug can [cure] it."),
        ("hypothesis", "Call us if the [pain] returns."),
        ("hypothesis", "In case of [fire], leave."),
        ("past", "A history of [asthma]."),
        ("past", "Doctors once thought that it [cures] gout."),
        ("past", "His [rash] has now resolved."),
        ("past", "She had [chemotherapy] ten years ago."),
    ],
)
def test_kinds(kind: Kind, sentence: str) -> None:
    assert kind in _scopes(sentence)


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        ("hypothesis", "Wait, because the [pain] is bad."),
        ("past", "It is used to [treat] gout."),
        ("report", "The drug is a promising [cure]."),
        ("hedge", "Cancer may hurt, but the [pain] is treated at home."),
    ],
)
def test_other_kinds(kind: Kind, sentence: str) -> None:
    assert kind not in _scopes(sentence)


def test_imperative_and_question() -> None:
    assert stands_in("imperative", "always read the leaflet.", 0, 24, 7)
    assert stands_in("question", "is there a miracle cure?", 0, 24, 11)
    assert not stands_in("imperative", "it always works.", 0, 16, 3)
    assert is_question("“Does it work?”") and not is_question("It works.")


def test_only_this_sentence_counts() -> None:
    text = "it is no cure. it heals wounds."
    assert not stands_in("negation", text, 15, len(text), text.index("heals"))


def test_a_cue_far_away_says_nothing() -> None:
    assert "negation" in _scopes("no " + "red " * 90 + "[rash]")
    assert "negation" not in _scopes("no " + "red " * 110 + "[rash]")


def test_table_is_in_order() -> None:
    rows = read_table("scope_cues.tsv")
    assert len(set(rows)) == len(rows)
    assert {kind for _, kind, _ in rows} == _KINDS and {way for *_, way in rows} == {"forward", "backward"}
    assert all(cue == cue.lower() and "’" not in cue for cue, *_ in rows)
