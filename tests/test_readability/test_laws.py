"""Laws that hold for any text."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from lint.language.words import words
from lint.readability.counts import Counts, count_sentences
from lint.readability.hard_words import HardWords
from lint.readability.scores import Scores, scores_of
from lint.readability.syllables import is_polysyllable, syllables

BITS = ["a", "e", "y", "th", "ing", "ed", "es", "W", "MRI", "'", "’", "-", "s", "'t", ".", ",", ":", "1", "0", "٣", "½",
        "é", "e\u0301", "\u00ad", "ß", "ﬁ", "中", "\ufffc", " ", ";", "_", "İ", "ⅷ", "²"]  # fmt: skip
STRANGE = st.lists(st.sampled_from(BITS), max_size=12).map("".join)
TEXTS = st.text() | STRANGE | st.text("abcdeilmnorstuy'- .;")
SENTENCES = st.lists(TEXTS, max_size=6)
SIZES = st.integers(1, 500)


@given(TEXTS)
def test_every_word_has_a_syllable(text: str) -> None:
    assert syllables(text) >= 1
    for word in words(text):
        assert any(map(str.isalnum, word))
        assert "\ufffc" not in word


@given(SENTENCES, SENTENCES, st.booleans())
def test_the_counts_of_two_texts_add_up(first: list[str], second: list[str], hard: bool) -> None:
    together = count_sentences(first, hard=hard) + count_sentences(second, hard=hard)
    assert together == count_sentences(first + second, hard=hard)


@given(SENTENCES)
def test_counts_fit_together(sentences: list[str]) -> None:
    counts = count_sentences(sentences, hard=True)
    assert counts.hard is not None
    assert counts.sentences <= counts.smog_sentences <= 2 * counts.sentences <= 2 * counts.words
    assert max(counts.polysyllables, counts.hard.difficult) <= counts.words <= counts.syllables
    assert counts.hard.complex <= counts.words
    assert counts.letters <= counts.characters
    assert (scores_of(counts) is None) == (counts.words == 0)


@pytest.mark.parametrize(
    "bit",
    ["a ", "a.", "1,", "1.", "a'", "n't", "a-", "x", "ness", "A", "aB", "1a", "é", "·", "a_", "e\u0301", "²", "(;"],
)
def test_long_runs_of_anything_are_counted(bit: str) -> None:
    counts = count_sentences([bit * 100_000], hard=True)
    assert counts.words <= counts.syllables


def score(sentences: int, words: int, syllables: int, hard: int, letters: int) -> Scores:
    counts = Counts(sentences, sentences, words, syllables, hard, letters, letters, HardWords(hard, hard))
    scores = scores_of(counts)
    assert scores is not None
    return scores


def grades(scores: Scores) -> tuple[float, ...]:
    assert scores.gunning_fog is not None
    assert scores.dale_chall is not None
    return (
        scores.smog,
        -scores.flesch_reading_ease,
        scores.flesch_kincaid,
        scores.coleman_liau,
        scores.automated_readability,
        scores.gunning_fog,
        scores.dale_chall,
    )


@given(SIZES, SIZES, SIZES, SIZES, SIZES, st.integers(0, 3))
def test_longer_or_harder_words_never_make_a_text_easier(
    sentences: int, words: int, syllables: int, hard: int, letters: int, which: int
) -> None:
    assume(words >= sentences)
    counts = [syllables, hard, letters]
    more = [count + (which in (number, 3)) for number, count in enumerate(counts)]
    before = grades(score(sentences, words, counts[0], counts[1], counts[2]))
    after = grades(score(sentences, words, more[0], more[1], more[2]))
    assert all(new >= old for old, new in zip(before, after, strict=True))


@given(SIZES, SIZES, SIZES, SIZES, SIZES)
def test_more_sentences_for_the_same_words_never_make_a_text_harder(
    sentences: int, words: int, syllables: int, hard: int, letters: int
) -> None:
    assume(words > sentences)
    before = grades(score(sentences, words, syllables, hard, letters))
    after = grades(score(sentences + 1, words, syllables, hard, letters))
    assert all(new <= old for old, new in zip(before, after, strict=True))


_PARTS = st.sampled_from(
    ["some", "life", "ly", "ness", "e", "es", "ed", "a", "i", "o", "u", "y", "ment", "wise", "ically", "man", "way",
     "ue", "gue", "l", "r", "st", "th", "sm", "thm", "ing", "ism", "us", "c", "ea", "io", "ia", "re",
     "edly", "less", "co"]
)  # fmt: skip


@given(st.lists(_PARTS, min_size=1, max_size=7).map("".join), st.booleans())
def test_what_shows_without_counting_is_what_counting_says(word: str, capital: bool) -> None:
    word = word.capitalize() if capital else word

    assert is_polysyllable(word) == (syllables(word) >= 3)
