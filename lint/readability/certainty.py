"""How far a grade can be trusted: how much text it needs, and how far off it may be."""

from __future__ import annotations

from lint.readability.formulas import SMOG_SENTENCES

SMOG_BAND = 1.5
"""Grades either way. The standard error of SMOG's prediction is 1.5159 grades (McLaughlin 1969)."""

CERTAIN_SENTENCES = SMOG_SENTENCES
"""A SMOG grade is made for 30 sentences; under that, scaled counts are a guess (McLaughlin 1969)."""

FEWEST_SENTENCES = 10
FEWEST_WORDS = 100
"""Under these, one word more or less moves a grade too far to be worth saying. 100 words are the samples of
Flesch (1948) and of Gunning (1952)."""
