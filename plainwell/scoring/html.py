"""The table of scores as one HTML file, with a plot, that needs nothing else."""

from __future__ import annotations

from html import escape
from pathlib import Path
from string import Template

from plainwell.scoring.formats import CAUTION
from plainwell.scoring.table import Row, Table

_TEMPLATE = Path(__file__).with_name("scores.html")
_LOWEST, _HIGHEST = 3.0, 20.0


def as_html(table: Table) -> str:
    """Return the page: a bar from the lowest to the highest likely grade for each page, and all the figures."""
    rows = [row for row in table.rows if row.scores is not None and row.scores.reported]
    rows.sort(key=lambda row: -(row.scores.smog if row.scores else 0))
    return Template(_TEMPLATE.read_text(encoding="utf-8")).substitute(
        engine=table.engine,
        caution=escape(CAUTION),
        rows="\n".join(map(_row, [table.together, *rows])),
        without=len(table.rows) - len(rows),
        ticks="".join(f'<span style="left:{_place(grade):.1f}%">{grade}</span>' for grade in range(4, 21, 2)),
    )


def _row(row: Row) -> str:
    scores = row.scores
    if scores is None:
        return ""
    low, high = map(_place, scores.smog_range)
    note, mark = ("", "") if scores.certain else (" (uncertain: under 30 sentences)", " ?")
    figures = (scores.smog, scores.flesch_kincaid, scores.flesch_reading_ease)
    cells = "".join(f"<td>{figure:.1f}</td>" for figure in figures)
    label = f"SMOG grade {scores.smog_range[0]:.1f} to {scores.smog_range[1]:.1f}{note}"
    bar = (
        f'<div class="track" role="img" aria-label="{label}"><i style="left:{low:.1f}%;width:{high - low:.1f}%"></i>'
        f'<b style="left:{_place(scores.smog):.1f}%"></b></div>'
    )
    return (
        f'<tr><th scope="row">{escape(row.name)}{mark}</th><td class="plot">{bar}</td>{cells}'
        f"<td>{scores.sentences:,}</td><td>{scores.words:,}</td></tr>"
    )


def _place(grade: float) -> float:
    """Return where a grade stands on the plot, in percent of its width."""
    return 100 * (min(max(grade, _LOWEST), _HIGHEST) - _LOWEST) / (_HIGHEST - _LOWEST)
