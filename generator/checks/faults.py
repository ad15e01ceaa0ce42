"""Making problems out of values that know their place."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from generator.facts.files import Document
from lint.problems import Problem, suggest
from lint.text.located import Text
from lint.text.yaml_places import Route


def fault(at: Text, message: str, advice: str) -> Problem:
    """Return the problem of the value `at`."""
    return Problem.at(at.origin, message, advice)


def fault_of(document: Document, route: Route, message: str, advice: str, key: bool = False) -> Problem:
    """Return the problem of a number, a list or (with `key`) a key, which do not know their place themselves."""
    return Problem.at(document.places.find(route, key), message, advice)


def unknown(at: Text, what: str, known: Iterable[str]) -> Problem:
    """Return the problem of a word that is not declared, with its nearest neighbour."""
    return fault(at, f"unknown {what} `{at}`.", suggest(at, known))


def unknowns(words: Iterable[Text | None], what: str, known: Collection[str]) -> Iterator[Problem]:
    """Yield the problems of those of `words` that are not declared."""
    return (unknown(word, what, known) for word in words if word is not None and word not in known)
