"""Is it a name? "Dr Lee", "the charity Headway Street", "Leeds Teaching Hospitals NHS Trust", and not "our experts"."""

from __future__ import annotations

from functools import cache

from lint.data.tables import words_by_kind
from lint.language.patterns import Pattern
from lint.language.words import WORD

TITLE = Pattern(r"\b(?i:dr|doctor|prof(?:essor)?|mr|mrs|ms|miss|mx|sir|dame|nurse|sister|midwife)\b\.? ?[A-Z]")
_SENTENCE_END = Pattern(r"(?<!\b[DdMm]r)(?<!\bMrs)(?<!\bProf)(?<!\b[A-Z])[.!?](?=\s|$)")
_SMALL = frozenset(("and", "of", "the", "for", "in", "at", "on"))


def first_clause(words: str) -> str:
    """Return the words up to the end of their sentence."""
    end = _SENTENCE_END.search(words)
    return words[: end.start()] if end else words


def is_name(words: str) -> bool:
    """Tell whether words start with somebody's name, or tell it at once: "the charity Headway Street"."""
    words = first_clause(words)
    if TITLE.search(words):
        return True
    found = WORD.findall(words)
    no_name = author_words()["no_name"]
    while found and found[0].lower() in ("the", "our", "a", "an"):
        found = found[1:]
    if not found or found[0].lower() in no_name:
        return False
    return found[0][0].isupper() or any(word[0].isupper() and word.lower() not in no_name for word in found[1:6])


def is_organisation(text: str) -> bool:
    """Tell whether a line is only an organisation's name."""
    words = WORD.findall(text)
    if text.rstrip().endswith((".", "!", "?", ":")) or not 2 <= len(words) <= 12 or not is_proper(words):
        return False
    return any(word.lower() in author_words()["organisation"] for word in words)


def is_proper(words: list[str]) -> bool:
    """Tell whether all words have a capital, small ones aside."""
    return all(word[0].isupper() or word in _SMALL or word.isdigit() for word in words)


@cache
def author_words() -> dict[str, frozenset[str]]:
    return words_by_kind("author_words.tsv")
