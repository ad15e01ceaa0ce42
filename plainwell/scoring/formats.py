"""The table of scores as text, JSON and CSV."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import asdict
from typing import Any

from plainwell.scoring.table import Row, Table

CAUTION = (
    "A score measures long words and long sentences, not whether people understand. The US health service CMS warns "
    "against judging a page by it; use it to see where to look first."
)
_COLUMNS = (
    ("SMOG", "smog"),
    ("Kincaid", "flesch_kincaid"),
    ("Flesch", "flesch_reading_ease"),
    ("Fog", "gunning_fog"),
    ("Coleman", "coleman_liau"),
    ("ARI", "automated_readability"),
    ("Dale", "dale_chall"),
)


def as_text(table: Table) -> str:
    """Return the table for a terminal. Pages under 30 sentences are marked, those under 10 have no scores."""
    heads = "".join(f"{name:>9}" for name, _ in _COLUMNS)
    lines = [f"{'SMOG range':>11}{heads}{'sentences':>11}{'words':>9}  page"]
    lines += [_line(row) for row in table.rows]
    lines += [_line(table.together), "", "? under 30 sentences: uncertain. – under 10 sentences: no score.", CAUTION]
    return "\n".join(lines) + "\n"


def _line(row: Row) -> str:
    scores = row.scores
    if scores is None or not scores.reported:
        sentences, words = (scores.sentences, scores.words) if scores else (0, 0)
        return f"{'–':>11}{'–':>9}{'':>{9 * (len(_COLUMNS) - 1)}}{sentences:11,}{words:9,}  {row.name}"
    low, high = scores.smog_range
    mark = " " if scores.certain else "?"
    figures = "".join(f"{getattr(scores, name):9.1f}" for _, name in _COLUMNS)
    return f"{f'{low:.0f} to {high:.0f}{mark}':>11}{figures}{scores.sentences:11,}{scores.words:9,}  {row.name}"


def as_json(table: Table) -> str:
    """Return the table as one object."""
    data = {
        "version": 1,
        "engine": table.engine,
        "caution": CAUTION,
        "pages": [_values(row) for row in table.rows],
        "together": _values(table.together),
    }
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"


def _values(row: Row) -> dict[str, Any]:
    """Return a row by names; a page that is too short has its size and no grades."""
    values: dict[str, Any] = {"page": row.name, "left_out": row.left_out}
    if row.scores is None:
        return {**values, "sentences": 0, "words": 0, "reported": False, "certain": False}
    scores = asdict(row.scores)
    low, high = scores.pop("smog_range")
    size = {name: scores.pop(name) for name in ("sentences", "words", "reported", "certain")}
    if not row.scores.reported:
        return {**values, **size}
    grades = {name: round(value, 2) for name, value in (*scores.items(), ("smog_low", low), ("smog_high", high))}
    return {**values, **size, **grades}


def as_csv(table: Table) -> str:
    """Return the table as comma-separated values, all prose together last."""
    rows = [_values(row) for row in (*table.rows, table.together)]
    names = list(dict.fromkeys(name for row in rows for name in row))
    out = io.StringIO()
    writer = csv.DictWriter(out, names, lineterminator="\n", restval="")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()
