"""What is counted in a text."""

from __future__ import annotations

import pytest

from lint.language.words import words
from lint.readability.counts import Counts, count_sentences
from lint.readability.hard_words import HardWords


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Don't wait — call 911, or a well-known doctor.", "Don't wait call 911 or a well-known doctor"),
        ("Take 2.5 mg (1,000 µg) at 9:30 a.m. and/or 10–12 p.m.", "Take 2.5 mg 1,000 µg at 9:30 a.m and or 10 12 p.m"),
        ("‘Rock’n’roll’ \ufffc and \ufffc, e.g. vitamin D. It is 5%.", "Rock’n’roll and e.g vitamin D It is 5"),
        ("patients' cafe\u0301s, na\u00efve; U.S. law --- ... &", "patients cafe\u0301s naïve U.S law"),
        ("\ufffc … — !", ""),
    ],
)
def test_what_a_word_is(text: str, expected: str) -> None:
    assert words(text) == expected.split()


@pytest.mark.parametrize(
    ("sentences", "number", "spoken"),
    [
        (["The cat sat on the mat."], 6, 6),
        (["This sentence, taken as a reading passage unto itself, is being used to prove a point."], 16, 23),
        (["The Australian platypus is seemingly a hybrid of a mammal and reptilian creature."], 13, 24),
    ],
)
def test_the_counts_of_worked_examples(sentences: list[str], number: int, spoken: int) -> None:
    counts = count_sentences(sentences)
    assert (counts.sentences, counts.words, counts.syllables) == (len(sentences), number, spoken)


def test_letters_of_a_worked_example() -> None:
    counts = count_sentences(
        ["Congratulations!", "Today is your day.", "You're off to Great Places!", "You're off and away!"]
    )
    assert (counts.letters, counts.characters, counts.words, counts.sentences) == (65, 65, 14, 4)


def test_a_hyphenated_word_is_one_word() -> None:
    rhyme = [
        "Rock-a-bye baby, on the treetop.",
        "When the wind blows, the cradle will rock.",
        "When the bough breaks, the cradle will fall.",
        "And down will come baby, cradle and all.",
    ]
    counts = count_sentences(rhyme, hard=True)
    assert (counts.words, counts.sentences) == (29, 4)
    assert counts.hard is not None
    assert counts.hard.complex == 0


def test_digits_are_characters_but_no_letters() -> None:
    counts = count_sentences(["Take 250 mg."])
    assert (counts.words, counts.letters, counts.characters, counts.polysyllables) == (3, 6, 9, 2)


def test_sentences_without_words_do_not_count() -> None:
    assert count_sentences(["\ufffc", "…", "", "—"]) == Counts(hard=None)


LONG = "You may feel tired for a week or so after this test and that is no cause for alarm; rest helps you most."


@pytest.mark.parametrize(
    ("text", "times"), [(LONG, 2), (LONG.replace(";", ","), 1), ("Rest; sleep.", 1), (LONG.replace("so", "so;"), 2)]
)
def test_a_long_sentence_with_a_semicolon_counts_twice_for_smog_only(text: str, times: int) -> None:
    counts = count_sentences([text])
    assert (counts.smog_sentences, counts.sentences) == (times, 1)


def test_counts_add_up() -> None:
    first, second = ["The doctor came."], ["Medication helped Amanda."]
    assert count_sentences(first, hard=True) + count_sentences(second, hard=True) == count_sentences(
        first + second, hard=True
    )
    assert (Counts() + Counts(words=1, hard=None)).hard is None
    assert HardWords(1, 2) + HardWords(3, 4) == HardWords(4, 6)
