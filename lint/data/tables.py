"""Reading the tables of this folder: tab-separated values, with lines of comment that say where they come from."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent


@cache
def read_table(name: str) -> tuple[tuple[str, ...], ...]:
    """Return the rows of a table without its comments; `name` is the file's name."""
    lines = (_FOLDER / name).read_text(encoding="utf-8").splitlines()
    return tuple(tuple(line.split("\t")) for line in lines if line and not line.startswith("#"))


def words_by_kind(name: str) -> dict[str, frozenset[str]]:
    """Return a table's first column by what its second column says."""
    kinds: dict[str, set[str]] = {}
    for word, kind, *_ in read_table(name):
        kinds.setdefault(kind, set()).add(word)
    return {kind: frozenset(words) for kind, words in kinds.items()}
