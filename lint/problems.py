"""What is wrong with an input, where, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from lint.text.located import Origin


@dataclass(frozen=True, order=True)
class Problem:
    """One fault of an input file. `line` and `column` are 1-based; 0 means the whole file."""

    path: str
    line: int
    column: int
    message: str
    advice: str = ""

    @classmethod
    def at(cls, place: Origin, message: str, advice: str) -> Problem:
        return cls(place.path, place.line, place.column, message, advice)

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}:{self.column}" if self.line else self.path
        return f"{place}: {self.message}" + (f" {self.advice}" if self.advice else "")


class ProjectError(Exception):
    """Inputs that cannot be used. Carries every problem found, and is caught once, in the command line."""

    def __init__(self, problems: Problem | Iterable[Problem]) -> None:
        found = [problems] if isinstance(problems, Problem) else problems
        self.problems = sorted(set(found))
        super().__init__("\n".join(map(str, self.problems)))


def suggest(word: str, known: Iterable[str]) -> str:
    """Return the advice for an unknown word: its nearest known neighbour, or the words that are known."""
    names = frozenset(known)
    near = nearest(word, names)
    if near is not None:
        return f"Did you mean `{near}`?"
    if not names:
        return "None is declared."
    shown = ", ".join(f"`{name}`" for name in sorted(names)[:12])
    return f"Known: {shown}{', …' if len(names) > 12 else ''}."


@lru_cache(maxsize=1024)
def nearest(word: str, known: frozenset[str]) -> str | None:
    """Return the known name that `word` probably means, if there is one.

    Words differing only in case, spaces, hyphens and underscores count as the same.
    """
    from difflib import get_close_matches  # slow to load, and seldom needed

    folded = {_fold(name): name for name in sorted(known)}
    key = _fold(word)
    near = get_close_matches(key, folded, n=1, cutoff=0.6) or [
        name for name in folded if len(key) > 2 and name.startswith(key)
    ]
    return folded[near[0]] if near else None


def _fold(name: str) -> str:
    return name.casefold().replace("-", "_").replace(" ", "_")
