"""Does a stretch of text have a finite verb? Words that can be one are known; what else they can be is not asked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from lint.data.tables import read_table
from lint.language.patterns import Pattern

_VOWELS = "aeiou"
# "Can also cause", "is not caused" is one verb.
_BETWEEN = Pattern(r"(?:not|never|also|only|often|always|still|even|usually|sometimes|be|been|being|\w+ly)")
_PRONOUNS = frozenset(("i", "you", "he", "she", "it", "we", "they", "that", "there", "what", "who", "here", "this"))
_BEFORE_NO_VERB = frozenset(
    (
        *("to", "a", "an", "the", "your", "my", "his", "their", "its", "our", "of", "with", "other", "any", "several"),
        *("such", "no", "for", "from", "in", "on", "at", "by", "without", "into", "during", "between"),
    )
)
_AND = frozenset(("and", "or", "but"))
_AUXILIARIES = frozenset(
    (
        *("am", "is", "are", "was", "were", "be", "been", "being", "have", "has", "had", "do", "does", "did", "can"),
        *("could", "may", "might", "must", "shall", "should", "will", "would", "cannot", "get", "gets", "got", "help"),
        *("become", "becomes", "became", "helps", "let", "lets"),
    )
)
_DOUBLED = frozenset(
    (
        *("admit", "cancel", "compel", "control", "label", "occur", "permit", "prefer", "propel", "recur", "refer"),
        *("regret", "signal", "submit", "transfer", "transmit", "travel"),
    )
)


def verb_groups(words: Sequence[str]) -> list[int]:
    """Return where the finite verbs of a clause stand, by the first word of each.

    What follows "to" or an article is none: "to rest", "the rest", "an extended rest". "Come and go" is one.
    """
    groups: list[int] = []
    previous = -1
    for place, word in enumerate(words):
        if not is_verb(word) or (place > 0 and words[place - 1] in _BEFORE_NO_VERB):
            continue
        if previous < 0 or not _goes_on(words, previous, place):
            groups.append(place)
        previous = place
    return groups


def _goes_on(words: Sequence[str], previous: int, place: int) -> bool:
    """Tell whether a verb belongs to the one before it: "can also cause", "come and go"."""
    if words[place - 1] in _AND:
        return previous == place - 2
    return _is_auxiliary(words[previous]) and all(map(_BETWEEN.fullmatch, words[previous + 1 : place]))


def is_verb(word: str) -> bool:
    """Tell whether a word in lower case can be a finite verb: "help", "helps", "helped", "isn't", "it's"."""
    forms = _forms()
    if word in forms or "'" not in word:
        return word in forms
    head, _, tail = word.partition("'")
    return head in _PRONOUNS and f"'{tail}" in forms


def _is_auxiliary(word: str) -> bool:
    return word in _AUXILIARIES or "'" in word


def is_bare(word: str) -> bool:
    """Tell whether a verb is in its base form, as an imperative is."""
    return word in _bases()


@cache
def _bases() -> frozenset[str]:
    return frozenset(base for base, _ in _rows())


@cache
def _forms() -> frozenset[str]:
    return frozenset(form for base, others in _rows() for form in (base, *others))


def _rows() -> Iterator[tuple[str, Iterable[str]]]:
    for kind, words in read_table("verbs.tsv"):
        if kind == "regular":
            for base in words.split():
                yield base, (_with_s(base), _with_ed(base))
        else:
            base, *others = words.split()
            yield base, (_with_s(base), *others)


def _with_s(base: str) -> str:
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


def _with_ed(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ied"
    if re.fullmatch(r"[^aeiou]*[aeiou][^aeiouwxy]", base) or base in _DOUBLED:
        return base + base[-1] + "ed"
    return base + "ed"
