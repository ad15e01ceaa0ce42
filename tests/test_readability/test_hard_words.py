"""Which words are familiar to Dale and Chall, and which are complex to Gunning."""

from __future__ import annotations

import pytest

from lint.readability.counts import count_sentences
from lint.readability.easy_words import is_easy
from lint.readability.hard_words import is_complex, is_difficult

FAMILIAR = """dog dogs dog's berries berry carried carries running hoped hoping stopped bigger biggest happier nicest
 quickly beaten driven doctor's don’t 25 1,000 good-looking well-known arrived boxes"""


@pytest.mark.parametrize("word", FAMILIAR.split())
def test_listed_words_and_their_inflections_are_familiar(word: str) -> None:
    assert is_easy(word)


@pytest.mark.parametrize("word", ["chronic", "inflammation", "well-documented", "kindliness", "ing", "diabetes", "mri"])
def test_other_words_are_not(word: str) -> None:
    assert not is_easy(word)


@pytest.mark.parametrize("word", ["medication", "considered", "diabetes", "anti-inflammatory", "understanding"])
def test_complex_words(word: str) -> None:
    assert is_complex(word)


@pytest.mark.parametrize("word", ["doctor", "created", "services", "following", "butterfly", "life-threat", "777"])
def test_endings_compounds_and_numerals_are_not_complex(word: str) -> None:
    assert not is_complex(word)


def test_abbreviations_are_unfamiliar() -> None:
    assert is_difficult("MRI")
    assert not is_difficult("I")


@pytest.mark.parametrize(
    ("text", "complex_words", "difficult"),
    [
        ("We met Amanda Philadelphia.", 0, 0),
        ("Medication helped Amanda.", 1, 1),
        ("The MRI showed inflammation.", 2, 2),
        ("MEDICATION AND MRI", 2, 2),
    ],
)
def test_names_are_not_hard(text: str, complex_words: int, difficult: int) -> None:
    hard = count_sentences([text], hard=True).hard
    assert hard is not None
    assert (hard.complex, hard.difficult) == (complex_words, difficult)
