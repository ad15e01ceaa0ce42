"""Words of what the rest of the web is about, so that an aside about something else than health is told from advice."""

from __future__ import annotations

from functools import cache

from lint.data.tables import read_table


@cache
def leisure_words() -> frozenset[str]:
    """Return the words of fame, fashion, homes, travel, money, games and pets."""
    return frozenset(word for _, words in read_table("leisure_words.tsv") for word in words.split())


def is_leisure(word: str) -> bool:
    """Tell whether a word in lower case speaks of something else than health."""
    return word in leisure_words()
