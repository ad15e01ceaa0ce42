"""A title belongs to a page if its words do, in whatever form they come."""

from __future__ import annotations

import pytest

from lint.formats.read import read_document
from lint.knowledge import NOTHING_KNOWN, Entity, Knowledge
from lint.language.stems import stem
from lint.language.subject_words import subjects
from lint.language.topics import Topic, topic_of
from lint.text.source import Source

_MUSCLES = """# Muscle twitches and spasms

Spasms, also known as cramps, hurt. Twitches do not. Tired muscles twitch. Too little magnesium is one cause.

## Stress and sleep

Stress can make muscles twitch. Sleep well. Somebody with arthritis may have spasms too.
"""


def _topic(text: str = _MUSCLES, knowledge: Knowledge = NOTHING_KNOWN) -> Topic:
    return topic_of(read_document(Source("page.md", text)), knowledge)


@pytest.mark.parametrize(
    "words",
    [
        ("asthma", "asthmatic", "asthmatics"),
        ("diabetes", "diabetic"),
        ("allergy", "allergies", "allergic"),
        ("twitch", "twitches", "twitching", "twitched"),
        ("vaccine", "vaccination", "vaccinated", "vaccines"),
        ("anaemia", "anemia", "anaemic"),
        ("oesophagus", "esophagus"),
        ("tumour", "tumor", "tumors"),
        ("depression", "depressed", "depressive"),
        ("muscle", "muscles", "muscular"),
    ],
)
def test_forms_of_a_word_have_one_stem(words: tuple[str, ...]) -> None:
    assert len({stem(word) for word in words}) == 1


@pytest.mark.parametrize("words", [("heart", "hear"), ("arthritis", "artery"), ("stroke", "strong")])
def test_other_words_have_other_stems(words: tuple[str, str]) -> None:
    assert stem(words[0]) != stem(words[1])


def test_the_frame_of_a_title_says_nothing() -> None:
    assert subjects("The 10 Best Things You Need to Know Right Now") == {}
    assert set(subjects("How to Treat Asthma: What Doctors Know")) == {stem("asthma")}


@pytest.mark.parametrize(
    "title",
    [
        "Muscle cramps at night",
        "Why do eyelids twitch?",
        "How Magnesium Eases Spasms",
        "Leg cramps",
        "Stress and sleep",
        "Twitching",
    ],
)
def test_what_a_page_is_about_belongs_to_it(title: str) -> None:
    relatedness = _topic().relatedness(title)
    assert relatedness is not None and relatedness >= 0.34


@pytest.mark.parametrize(
    "title",
    [
        "How Nightshade Vegetables Can Improve Your Arthritis Symptoms",
        "Rheumatoid Arthritis & the Knee Pain",
        "Rarest Myers-Briggs Personality Types",
        "The Impact of Metabolic Syndrome on Various Types of Cancer",
    ],
)
def test_what_a_page_names_in_passing_or_not_at_all_does_not(title: str) -> None:
    relatedness = _topic().relatedness(title)
    assert relatedness is not None and relatedness < 0.34


def test_words_that_every_page_has_decide_nothing() -> None:
    assert _topic().relatedness("Symptoms, causes and treatment: tips for patients") is None


def test_facts_know_more_names_and_neighbours() -> None:
    knowledge = Knowledge(
        {
            "spasm": Entity("spasm", "movement", ("spasm", "Charley horse"), ("hiccups",)),
            "hiccups": Entity("hiccups", "movement", ("hiccups",)),
            "tic": Entity("tic", "movement", ("tic",)),
        }
    )
    text = "# Spasms\n\nA spasm comes and goes. Most are harmless. Warm the leg."
    assert (_topic(text).relatedness("Hiccups") or 0) < 0.34
    assert (_topic(text, knowledge).relatedness("Hiccups") or 0) > 0.34
    assert (_topic(text, knowledge).relatedness("Tic") or 0) < 0.34
