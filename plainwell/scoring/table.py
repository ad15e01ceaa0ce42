"""Pages to a table of readability scores, by our own counts or by textstat's."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from lint.document.document import Document
from lint.readability.counts import Counts, count_sentences
from lint.readability.prepared import prepare
from lint.readability.scores import Scores, scores_of

Engine = Literal["plainwell", "textstat"]
ALL_PROSE = "all prose together"


@dataclass(frozen=True, slots=True)
class Row:
    """One page's scores, None where it has no sentences, and how many headings, cells and fragments were left out."""

    name: str
    scores: Scores | None
    left_out: int


@dataclass(frozen=True, slots=True)
class Table:
    """The pages in order, and all their prose taken together."""

    engine: Engine
    rows: list[Row]
    together: Row


def make_table(documents: Iterable[Document], engine: Engine) -> Table:
    """Return the scores of documents; both engines are given the same prepared sentences."""
    score = _score_with_textstat if engine == "textstat" else _score
    rows: list[Row] = []
    everything: list[str] = []
    left_out = 0
    for document in documents:
        prepared = prepare(document)
        sentences = [document.text(sentence) for sentence in prepared.sentences]
        rows.append(Row(document.source.path, score(sentences), prepared.left_out))
        everything += sentences
        left_out += prepared.left_out
    return Table(engine, rows, Row(ALL_PROSE, score(everything), left_out))


def _score(sentences: list[str]) -> Scores | None:
    return scores_of(count_sentences(sentences, hard=True))


def _score_with_textstat(sentences: list[str]) -> Scores | None:
    """Return textstat's grades of the sentences, with our own counts of how many there are."""
    counts = count_sentences(sentences)
    own = scores_of(counts)
    return own and _textstat_scores(" ".join(sentences), counts, own)


def _textstat_scores(text: str, counts: Counts, own: Scores) -> Scores:
    import textstat  # takes over a second to load

    smog: float = textstat.smog_index(text)
    width = own.smog_range[1] - own.smog
    return Scores(
        sentences=counts.sentences,
        words=counts.words,
        reported=own.reported,
        certain=own.certain,
        smog=smog,
        smog_range=(smog - width, smog + width),
        flesch_reading_ease=textstat.flesch_reading_ease(text),
        flesch_kincaid=textstat.flesch_kincaid_grade(text),
        coleman_liau=textstat.coleman_liau_index(text),
        automated_readability=textstat.automated_readability_index(text),
        gunning_fog=textstat.gunning_fog(text),
        dale_chall=textstat.dale_chall_readability_score(text),
    )
