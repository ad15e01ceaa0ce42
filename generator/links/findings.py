"""What is wrong with a link, and where: the fact or the template line that made it, and the pages that show it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from lint.problems import Problem

_MOST_SHOWN = 100


class Fault(NamedTuple):
    """What is wrong, and what to do about it."""

    message: str
    advice: str


@dataclass(frozen=True, order=True)
class Finding:
    """A fault with its place, and the pages on which readers meet it."""

    problem: Problem
    pages: tuple[str, ...]

    def __str__(self) -> str:
        more = len(self.pages) - 1
        others = f" and {more} more page{'s' if more > 1 else ''}" if more > 0 else ""
        return f"{self.problem} Shown on {self.pages[0]}{others}."


def quoted(target: str) -> str:
    """Return an address for a message: on one line, and not longer than anybody reads."""
    line = " ".join(target.split())
    return f"`{line[:_MOST_SHOWN]}…`" if len(line) > _MOST_SHOWN else f"`{line}`"
