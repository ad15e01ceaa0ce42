"""Repeated statements that follow each other, put together: a paragraph that is said again is one thing to mend."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from lint.document.document import Document
from lint.repetition.near_duplicates import Repetition, repetitions
from lint.repetition.statements import Statement, statements


class Stretch(NamedTuple):
    """Sentences that follow each other, by the offsets of the first and the last."""

    start: int
    end: int


class Passage(NamedTuple):
    """A stretch of a page that says again what an earlier one says. `sentences` is how many it has."""

    first: Stretch
    again: Stretch
    sentences: int


def repeated_passages(document: Document) -> list[Passage]:
    """Return the longest stretches of one section that repeat an earlier one sentence by sentence, in order."""
    found = repetitions(document)
    said = statements(document) if found else []
    runs: list[list[Repetition]] = []
    for repetition in found:
        if runs and _goes_on(said, runs[-1][-1], repetition):
            runs[-1].append(repetition)
        else:
            runs.append([repetition])
    return [
        Passage(_stretch(said, run[0].first, run[-1].first), _stretch(said, run[0].again, run[-1].again), len(run))
        for run in runs
    ]


def _goes_on(said: Sequence[Statement], before: Repetition, here: Repetition) -> bool:
    return (
        (before.first + 1, before.again + 1) == (here.first, here.again)
        and said[before.first].section == said[here.first].section
        and said[before.again].section == said[here.again].section
    )


def _stretch(said: Sequence[Statement], first: int, last: int) -> Stretch:
    return Stretch(said[first].sentence.start, said[last].sentence.end)
