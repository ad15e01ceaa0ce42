"""The scores of a text, and when they are worth saying."""

from __future__ import annotations

import pytest

from lint.readability.counts import Counts, count_sentences
from lint.readability.scores import scores_of


@pytest.mark.parametrize(
    ("sentences", "words", "reported", "certain"),
    [(9, 500, False, False), (10, 99, False, False), (10, 100, True, False), (29, 400, True, False),
     (30, 400, True, True), (30, 90, False, True)],
)  # fmt: skip
def test_short_texts_are_not_reported_and_never_certain(
    sentences: int, words: int, reported: bool, certain: bool
) -> None:
    scores = scores_of(Counts(sentences, sentences, words, words, 0, words, words))
    assert scores is not None
    assert (scores.reported, scores.certain) == (reported, certain)


def test_smog_is_scaled_to_thirty_sentences_and_is_a_range() -> None:
    scores = scores_of(Counts(sentences=22, smog_sentences=22, words=300, syllables=450, polysyllables=30))
    assert scores is not None
    assert scores.smog == pytest.approx(9.8002, abs=0.001)
    assert scores.smog_range == pytest.approx((8.3002, 11.3002), abs=0.001)


def test_hard_words_are_scored_only_where_they_were_counted() -> None:
    text = ["Ask your doctor about medication."]
    plain, full = scores_of(count_sentences(text)), scores_of(count_sentences(text, hard=True))
    assert plain is not None
    assert full is not None
    assert (plain.gunning_fog, plain.dale_chall) == (None, None)
    assert full.gunning_fog == pytest.approx(0.4 * (5 + 20))
    assert full.dale_chall == pytest.approx(0.1579 * 20 + 0.0496 * 5 + 3.6365)


def test_no_words_no_scores() -> None:
    assert scores_of(count_sentences(["\ufffc"])) is None
