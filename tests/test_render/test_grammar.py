"""The small grammar: articles, plurals, lists, capitals, full stops, dates."""

from __future__ import annotations

import pytest
from markupsafe import Markup

from generator.render.filters import first_capital
from generator.render.grammar import count_noun, day, full_stop, join_words, sentence, with_article
from lint.text.located import Origin, Text

PLACE = Origin("facts.yml", 0, 1, 1, 1)


@pytest.mark.parametrize(
    "words",
    [
        "a movement", "an illness", "an EEG", "an MRI scan", "a CT scan", "an hour", "a unit", "a use", "a uric acid",
        "an unusual sign", "a one-sided tremor", "a European guide", "an X-ray", "a heart", "an SSRI", "a UK number",
        "an 8-hour rest", "an 11-day course", "an 18-month course", "a 5-day course", "a 110-day course",
        "an honest answer", "a (rare) sign",
    ],
)  # fmt: skip
def test_the_article_fits_the_first_sound(words: str) -> None:
    assert with_article(words.partition(" ")[2]) == words


@pytest.mark.parametrize(
    ("number", "noun", "words"),
    [(1, "week", "1 week"), (2, "week", "2 weeks"), (0.35, "second", "0.35 seconds"), (1.0, "hour", "1 hour"),
     (0, "day", "0 days"), (1.5, "hour", "1.5 hours"), (10000000, "second", "10000000 seconds")],
)  # fmt: skip
def test_the_noun_fits_its_number(number: float, noun: str, words: str) -> None:
    assert count_noun(number, noun) == words


@pytest.mark.parametrize(("items", "words"), [("", ""), ("a", "a"), ("ab", "a or b"), ("abcd", "a, b, c or d")])
def test_a_list_in_a_sentence(items: str, words: str) -> None:
    assert join_words([Markup(item) for item in items], "or") == words


@pytest.mark.parametrize(
    ("words", "told"),
    [("made up", "Made up."), ("Is it?", "Is it?"), ("Yes.", "Yes."), ("EMG", "EMG."), (" a ", "A."),
     ("so on…", "So on…")],
)  # fmt: skip
def test_a_sentence_has_a_capital_and_one_mark(words: str, told: str) -> None:
    made = sentence(Text(words, PLACE))
    assert (str(made), made.origin) == (told, PLACE)
    assert full_stop(made) == ""


@pytest.mark.parametrize(
    ("rendered", "capital"),
    [("none", "None"), ("**[a](b.md)**", "**[A](b.md)**"), ("\U000f0000a\ue000", "\U000f0000A\ue000"),
     ("5 days", "5 days"), ("&lt;b", "&lt;b"), ("\\*a", "\\*A"), ("", ""), ("...", "...")],
)  # fmt: skip
def test_the_first_letter_that_is_seen_becomes_a_capital(rendered: str, capital: str) -> None:
    assert first_capital(Markup(rendered)) == capital


def test_a_date_as_people_write_it() -> None:
    assert day(Text("2026-01-05", PLACE)) == "5 January 2026"
    assert day(Text("2025-12-31", PLACE)) == "31 December 2025"
