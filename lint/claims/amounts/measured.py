"""An amount in a clause, with what the words around it say of it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from lint.claims.context import SectionContext
from lint.claims.reading import Reading
from lint.claims.roles import RoleWord, focus_words, role_words
from lint.claims.stretches import find_stretches
from lint.claims.topics import heading_cases, topic_of
from lint.quantities.quantity import Quantity

_NO_MORE = frozenset({"too", "excessive", "excess", "harmful", "dangerous", "unsafe", "overdose"})
_MOST = frozenset({"maximum", "limit", "ceiling", "exceed", "max"})
_HIGHEST = frozenset({"highest", "largest", "greatest"})
_LEAST = frozenset({"minimum", "least"})
_PASSED = frozenset({"pass", "exceed", "reach", "top"})
_DENIERS = frozenset({"not", "never", "neither", "nobody", "cannot"})


class Amount(NamedTuple):
    """One amount that a clause claims: in which slot, with which words beside it."""

    slot: str
    quantity: Quantity
    about: frozenset[str]
    rule: str = "number"
    is_allowed: bool = False
    """Whether it says what the reader may do, which is no hedge."""


@dataclass(frozen=True, eq=False)
class Measured:
    """The amounts of a clause, and where the words stand that name their roles."""

    reading: Reading

    @cached_property
    def quantities(self) -> list[Quantity]:
        """The amounts, in order, with the limit that a denial or a word such as "maximum" makes of them."""
        reading = self.reading
        found = [*reading.quantities, *find_stretches(reading.folded, reading.start, reading.end, reading.quantities)]
        return sorted((_whole_range(reading.folded, each) for each in found), key=lambda each: each.start)

    @cached_property
    def lemmas(self) -> list[str]:
        return [token.lemma for token in self.reading.tokens]

    @cached_property
    def verbs(self) -> list[RoleWord]:
        return role_words(self.reading.tokens, "verb")

    @cached_property
    def focus(self) -> str:
        """What the clause measures: an operation, a treatment, an effect; else what its heading or the title does."""
        own = focus_words(self.reading.tokens)
        return own[0].role if own else background_focus(self.reading.context) or "illness"

    def span(self, quantity: Quantity) -> tuple[int, int]:
        """Return the tokens of an amount: from one up to, not including, another."""
        tokens = self.reading.tokens
        first = next((place for place, token in enumerate(tokens) if token.end > quantity.start), len(tokens))
        last = next((place for place, token in enumerate(tokens) if token.start >= quantity.end), len(tokens))
        return first, last

    def before(self, quantity: Quantity, count: int = 3) -> list[str]:
        first, _ = self.span(quantity)
        return self.lemmas[max(first - count, 0) : first]

    def after(self, quantity: Quantity, count: int = 3) -> list[str]:
        _, last = self.span(quantity)
        return self.lemmas[last : last + count]

    def about(self, words: Iterable[RoleWord] = (), extra: frozenset[str] = frozenset()) -> frozenset[str]:
        """Return the words beside all amounts and the words of roles."""
        named = [*words, *role_words(self.reading.tokens, "focus")]
        places = [place for word in named for place in range(word.first, word.last)]
        return topic_of(self.reading, places, self.quantities) | extra

    @cached_property
    def cases(self) -> frozenset[tuple[str, str]]:
        """The restrictions that the clause names outside its amounts, and those of the heading."""
        spans = [(each.start, each.end) for each in self.quantities]
        rest = [t for t in self.reading.tokens if not any(start <= t.start < end for start, end in spans)]
        asked = {case for case in heading_cases(self.reading) if case[0] != "phase"}
        found = self.reading.context.cases(rest) | asked
        return frozenset((kind, f"most {who}" if (kind, who) in self._most_people else who) for kind, who in found)

    @cached_property
    def _most_people(self) -> frozenset[tuple[str, str]]:
        """Whom "most women" names: what is so of most of them is said of all that the page is for."""
        tokens = self.reading.tokens
        return frozenset(
            case
            for item in self.reading.items
            if item.entry.share is not None and item.entry.share.low >= 0.5
            for case in self.reading.context.cases(tokens[item.last : item.last + 2])
            if case[0] == "people"
        )

    def limited(self, quantity: Quantity) -> Quantity | None:
        """Return an amount with the limit that words of the clause make of it; nothing if it is denied outright."""
        first, _ = self.span(quantity)
        is_denied = any(
            lemma in _DENIERS and self.lemmas[place + 1 : place + 2] != ["only"]
            for place, lemma in enumerate(self.lemmas[:first])
        )
        words = set(self.lemmas)
        if quantity.is_upper_limit and quantity.words.startswith(_UPWARDS):
            return quantity
        if is_denied or (quantity.is_lower_limit and _NO_MORE & words):
            return _turned(quantity)
        if quantity.relation not in ("exact", "about"):
            return quantity
        if "still" in words:
            return replace(quantity, high=float("inf"), relation="at_least")
        if (
            _MOST & words
            or _HIGHEST & {token.text for token in self.reading.tokens}
            or self.lemmas[:2] == ["the", "most"]
        ):
            return replace(quantity, low=0.0, relation="at_most")
        if _LEAST & words or _PASSED & set(self.before(quantity, 2)):
            return replace(quantity, high=float("inf"), relation="at_least")
        return quantity


def _whole_range(folded: str, quantity: Quantity) -> Quantity:
    """Return "1 or 2 days" and "the first 24 hours" from their lower end on."""
    before = folded[max(quantity.start - 16, 0) : quantity.start]
    decade = _OR_DECADE.match(folded, quantity.end) if quantity.dimension == "age" else None
    if decade is not None:
        quantity = replace(quantity, end=decade.end(), high=10.0 * _DECADES.index(decade["decade"]) + 29)
    part = _PART.search(before) if quantity.dimension == "age" else None
    if part is not None:
        return replace(quantity, start=quantity.start - len(part[0]))
    if quantity.dimension == "duration" and _FIRST.search(before):
        return replace(quantity, low=0.0, relation="at_most")
    return replace(quantity, low=quantity.low / 2, relation="range") if _OR.search(before) else quantity


_DECADES = ("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")
_OR_DECADE = re.compile(
    rf" (?:or|and|to) (?:in )?(?:the |their |your )?(?:early |mid-|late )?(?P<decade>{'|'.join(_DECADES)})\b"
)
_PART = re.compile(r"\b(?:early|mid|late)[ -]\Z")
_UPWARDS = ("more ", "over ", "above ", "longer ", "exceed", "higher ", "greater ")
_OR = re.compile(r"\b(?:\d+|one|two|three|four|five|six|seven|eight) or \Z")
_FIRST = re.compile(r"\b(?:first|next|following) \Z")


def _turned(quantity: Quantity) -> Quantity | None:
    """Return what "not" makes of a limit: "not for more than a week" is a week at most."""
    if quantity.is_lower_limit:
        return replace(quantity, low=0.0, high=quantity.low, relation="at_most")
    if quantity.is_upper_limit and not quantity.words.startswith(("not ", "no ")):
        return replace(quantity, low=quantity.high, high=float("inf"), relation="at_least")
    return quantity if quantity.words.startswith(("not ", "no ")) else None


def background_focus(context: SectionContext) -> str:
    """Return what the heading, or else the title, names as measured."""
    for tokens in (context.heading_tokens, context.page.title_tokens):
        named = focus_words(tokens)
        if named:
            return named[-1].role
    return ""
