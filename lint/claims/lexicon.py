"""The lexicon of claims: expressions, by the base forms of their words, and what they say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from lint.claims.shares import Share
from lint.claims.tokens import Token, lemmas
from lint.data import tables
from lint.data.tables import read_table

_FOLDER = Path(tables.__file__).parent


class Entry(NamedTuple):
    """What an expression says: the end of an axis, a value of a set, a share, a restriction, or one name for many.

    `kind` is axis, set, share, scope or synonym; `key` names the axis, the set, the kind of restriction or the synonym.
    """

    kind: str
    key: str
    value: str
    rule: str = ""
    share: Share | None = None


class Item(NamedTuple):
    """An entry at its place in a sentence: from one token up to, not including, another."""

    first: int
    last: int
    entry: Entry


class _Lexicon:
    def __init__(self) -> None:
        entries: dict[str, dict[Entry, None]] = {}
        for expression, entry in _rows():
            entries.setdefault(_written(lemmas(expression)), {})[entry] = None
        self._entries = [tuple(each) for each in entries.values()]
        self._automaton = AhoCorasick(
            list(entries), matchkind=MatchKind.LeftmostLongest, implementation=Implementation.ContiguousNFA
        )

    def find(self, tokens: Sequence[Token]) -> list[Item]:
        """Return the items of some tokens in order; where two expressions overlap, the first and longer one counts."""
        text = _written([token.lemma for token in tokens])
        starts: dict[int, int] = {}
        place = 0
        for number, token in enumerate(tokens):
            starts[place] = number
            place += len(token.lemma) + 2
        starts[place] = len(tokens)
        return [
            Item(starts[start], starts[end], entry)
            for number, start, end in self._automaton.find_matches_as_indexes(text)
            for entry in self._entries[number]
        ]


def find_items(tokens: Sequence[Token]) -> list[Item]:
    """Return what the lexicon knows in a sentence."""
    return _lexicon().find(tokens)


@cache
def words_of_kind(kind: str) -> frozenset[str]:
    """Return the base forms of the words that say little, of one kind."""
    return frozenset(
        form for name, words in read_table("claim_words.tsv") if name == kind for form in _forms(words, kind)
    )


def _forms(words: str, kind: str) -> Iterator[str]:
    if kind == "refuting":
        yield from words.split("|")
    else:
        for word in words.split():
            yield word
            yield from lemmas(word)


def _written(forms: Sequence[str]) -> str:
    return "".join(f"<{form}>" for form in forms)


def _rows() -> Iterator[tuple[str, Entry]]:
    for axis, end, rule, expressions in _tables("claim_axes_*.tsv"):
        yield from ((each, Entry("axis", axis, end, rule)) for each in expressions.split("|"))
    for name, value, rule, expressions in _tables("claim_sets_*.tsv"):
        yield from ((each, Entry("set", name, value, rule)) for each in expressions.split("|"))
    for low, high, expressions in read_table("claim_shares.tsv"):
        share = Share(float(low), float(high))
        yield from ((each, Entry("share", "share", each, share=share)) for each in expressions.split("|"))
    for kind, value, expressions in read_table("claim_scopes.tsv"):
        yield from ((each, Entry("scope", kind, value)) for each in expressions.split("|"))
    for name, expressions in read_table("claim_synonyms.tsv"):
        yield from ((each, Entry("synonym", name, name)) for each in expressions.split("|"))


def _tables(pattern: str) -> Iterator[tuple[str, ...]]:
    """Yield the rows of all tables whose names match, in the order of the names."""
    for path in sorted(_FOLDER.glob(pattern)):
        yield from read_table(path.name)


@cache
def _lexicon() -> _Lexicon:
    return _Lexicon()
