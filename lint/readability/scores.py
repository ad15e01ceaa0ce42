"""The readability scores of a text, and how far they can be trusted."""

from __future__ import annotations

from dataclasses import dataclass

from lint.readability import formulas
from lint.readability.certainty import CERTAIN_SENTENCES, FEWEST_SENTENCES, FEWEST_WORDS, SMOG_BAND
from lint.readability.counts import Counts


@dataclass(frozen=True, slots=True)
class Scores:
    """Grades of American schools (and Flesch points) of one text, and its size.

    `reported` is false where the text is too short to speak of, `certain` where it is too short to rely on.
    `smog_range` is the lowest and highest grade within SMOG's published error. Gunning Fog and Dale-Chall are None
    where their hard words were not counted.
    """

    sentences: int
    words: int
    reported: bool
    certain: bool
    smog: float
    smog_range: tuple[float, float]
    flesch_reading_ease: float
    flesch_kincaid: float
    coleman_liau: float
    automated_readability: float
    gunning_fog: float | None
    dale_chall: float | None


def scores_of(counts: Counts) -> Scores | None:
    """Return the scores of a text by its counts, or None where it holds no word at all."""
    words, sentences, hard = counts.words, counts.sentences, counts.hard
    if not words or not sentences:
        return None
    smog = formulas.smog(counts.polysyllables, counts.smog_sentences)
    return Scores(
        sentences=sentences,
        words=words,
        reported=sentences >= FEWEST_SENTENCES and words >= FEWEST_WORDS,
        certain=sentences >= CERTAIN_SENTENCES,
        smog=smog,
        smog_range=(smog - SMOG_BAND, smog + SMOG_BAND),
        flesch_reading_ease=formulas.flesch_reading_ease(words, sentences, counts.syllables),
        flesch_kincaid=formulas.flesch_kincaid(words, sentences, counts.syllables),
        coleman_liau=formulas.coleman_liau(counts.letters, words, sentences),
        automated_readability=formulas.automated_readability(counts.characters, words, sentences),
        gunning_fog=None if hard is None else formulas.gunning_fog(words, sentences, hard.complex),
        dale_chall=None if hard is None else formulas.dale_chall(words, sentences, hard.difficult),
    )
