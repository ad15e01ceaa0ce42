"""Making a problem out of a value that knows its place."""

from __future__ import annotations

from collections.abc import Iterable

from lint.problems import Problem, suggest
from lint.text.located import Text


def fault(at: Text, message: str, advice: str) -> Problem:
    """Return the problem of the value `at`."""
    place = at.origin
    return Problem(place.path, place.line, place.column, message, advice)


def unknown(at: Text, what: str, known: Iterable[str]) -> Problem:
    """Return the problem of a word that is not declared, with its nearest neighbour."""
    return fault(at, f"unknown {what} `{at}`.", suggest(at, known))
