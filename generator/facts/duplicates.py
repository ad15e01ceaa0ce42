"""Names that stand twice where each may stand once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lint.problems import Problem
from lint.text.located import Text


def duplicates(words: Iterable[Text], what: str) -> Iterator[Problem]:
    """Yield a problem for each word that an earlier one repeats; `-` and `_` count as one character.

    Ids that differ in these only would have the same address.
    """
    first: dict[str, Text] = {}
    for word in words:
        known = first.setdefault(word.replace("-", "_"), word)
        if known is not word:
            name = f"`{word}`" if known == word else f"`{word}` (or `{known}`)"
            message = f"the {what} {name} stands twice; the first is on line {known.origin.line}."
            yield Problem.at(word.origin, message, "Rename or delete one of them.")
