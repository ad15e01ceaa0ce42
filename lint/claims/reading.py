"""One clause, read: what its words say, what is denied, how often it holds."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from functools import cached_property

from lint.claims.claim import Claim
from lint.claims.clauses import Clause
from lint.claims.context import SectionContext
from lint.claims.joined import joined_stretches
from lint.claims.lexicon import Item, find_items, words_of_kind
from lint.claims.shares import GENERIC, NEVER, POSSIBLE, Share
from lint.claims.tokens import Token
from lint.document.document import Document
from lint.document.parts import Sentence
from lint.language.instructions import base_verbs
from lint.quantities.find import find_quantities
from lint.quantities.quantity import Quantity

_MODALS = frozenset({"can", "may", "might", "could"})
_INTRODUCTIONS = frozenset(
    {
        *(
            "unlike",
            "like",
            "despite",
            "in",
            "at",
            "on",
            "for",
            "with",
            "among",
            "of",
            "over",
            "from",
            "contrary",
            "as",
        ),
        *("besides", "apart", "by", "under", "during", "after", "before", "since", "strictly", "today", "nowadays"),
    }
)
"""Words that begin what may stand before the subject."""
_ALSO = frozenset({"also", "too", "another", "other", "others"})


def read_clause(document: Document, context: SectionContext, sentence: Sentence, clause: Clause) -> Reading:
    return Reading(document, context, sentence, clause)


class Reading:
    """The claims of a clause, and what they have in common."""

    def __init__(self, document: Document, context: SectionContext, sentence: Sentence, clause: Clause) -> None:
        self.context = context
        self.sentence = sentence
        self.folded = document.folded
        self.tokens = clause.tokens
        self.clauses: Sequence[Clause] = (clause,)
        """All clauses of the sentence."""
        self.items = find_items(clause.tokens)
        start, end = clause.tokens[0].start, clause.tokens[-1].end
        self.start, self.end = start, end
        self.quantities = list(find_quantities(document.folded, start, end)) if start < end else []

    @cached_property
    def _negators(self) -> list[int]:
        """Where the clause denies, but for words that belong to an expression."""
        negators = words_of_kind("negator")
        grammar = negators | words_of_kind("stop")
        inside = {
            place
            for item in self.items
            if not all(token.lemma in grammar for token in self.tokens[item.first : item.last])
            for place in range(item.first, item.last)
        }
        return [
            place
            for place, token in enumerate(self.tokens)
            if token.lemma in negators and place not in inside and not self._is_only(place)
        ]

    def _is_only(self, place: int) -> bool:
        """Tell whether a negator denies nothing: "not only", "no more than", "no doubt"."""
        following = self.tokens[place + 1].text if place + 1 < len(self.tokens) else ""
        return following in ("only", "just", "more", "less", "later", "doubt", "matter", "longer", "merely")

    @cached_property
    def _shares(self) -> list[tuple[int, Share, bool]]:
        """How often the clause says that it holds: where, how often, and whether "not" stands before it."""
        found = [
            (item.first, item.entry.share, self._is_denied_word(item.first))
            for item in self.items
            if item.entry.share is not None
        ]
        found += [
            (self.place_of(quantity), Share(quantity.low, min(quantity.high, 1.0)), False)
            for quantity in self.quantities
            if quantity.dimension == "share" and not quantity.per and not self._is_in_item(self.place_of(quantity))
        ]
        return found

    def _is_in_item(self, place: int) -> bool:
        """Tell whether a word belongs to an expression of several words: "one half of the face"."""
        return any(item.first <= place < item.last and item.last - item.first > 1 for item in self.items)

    def _is_denied_word(self, place: int) -> bool:
        return any(0 < place - negator <= 2 for negator in self._negators if self.tokens[negator].lemma == "not")

    def place_of(self, quantity: Quantity) -> int:
        return next((place for place, token in enumerate(self.tokens) if token.end > quantity.start), 0)

    @cached_property
    def share(self) -> Share:
        """How often what the clause says is so."""
        stated = [(share, denied) for place, share, denied in self._shares if self.tokens[place].text not in _MODALS]
        if stated:
            share, denied = stated[0]
            return Share(0.0, max(share.low - 0.01, 0.0)) if denied else share
        if any(self.tokens[place].text in _MODALS for place, _, _ in self._shares):
            return POSSIBLE
        return GENERIC

    @cached_property
    def is_explicit(self) -> bool:
        return any(self.tokens[place].text not in _MODALS for place, _, _ in self._shares)

    def is_denied(self, place: int) -> bool:
        """Tell whether an odd number of negators works on a word."""
        used = {
            negator
            for share_place, _, denied in self._shares
            if denied
            for negator in self._negators
            if 0 < share_place - negator <= 2
        }
        never = {share_place for share_place, share, _ in self._shares if share == NEVER}
        return sum(negator < place for negator in self._negators if negator not in used | never) % 2 == 1

    @cached_property
    def _is_plain(self) -> bool:
        """Whether nothing says how often: "most" does, and allows as much as a plain statement."""
        return self.share == GENERIC and not self.is_explicit

    @cached_property
    def cases(self) -> frozenset[tuple[str, str]]:
        return self.context.cases(self.tokens)

    @cached_property
    def has_open_subject(self) -> bool:
        """Whether the clause says "it", "the pain" or nothing where its subject should stand."""
        for token in self.tokens[:4]:
            if token.lemma in words_of_kind("generic") or token.text in ("they", "you"):
                return True
            if token.lemma not in words_of_kind("stop") and token.lemma not in words_of_kind("light"):
                return False
        return True

    def about(self, *items: Item) -> frozenset[str]:
        return self.context.content(self.tokens, items)

    @cached_property
    def body(self) -> tuple[Token, ...]:
        """The clause without what a comma sets off before its subject: "Unlike aspirin, it is …"."""
        if self.tokens[0].text in _INTRODUCTIONS:
            for place in range(1, len(self.tokens) - 1):
                if "," in self.folded[self.tokens[place - 1].end : self.tokens[place].start]:
                    return tuple(self.tokens[place:])
        return tuple(self.tokens)

    @cached_property
    def names(self) -> frozenset[str]:
        """The thing that the section is about, if the clause speaks of it."""
        names = self.context.names
        return names if self.has_open_subject or names <= self.context.content(self.tokens) else frozenset()

    @cached_property
    def groups(self) -> frozenset[frozenset[str]]:
        """The words that are joined in the clause: "flu, colds and bladder infections"."""
        return frozenset(self.context.content(self.tokens[first:last]) for first, last in joined_stretches(self.tokens))

    @cached_property
    def is_order(self) -> bool:
        """Whether the clause tells the reader to do something."""
        words = [token for token in self.tokens if token.text not in ("please", "always", "then", "just", "also", "do")]
        return bool(words) and words[0].text in base_verbs()

    def make(
        self,
        kind: str,
        slot: str,
        rule: str,
        share: Share,
        about: frozenset[str],
        value: Hashable = None,
        is_explicit: bool | None = None,
    ) -> Claim:
        """Return a claim of this clause."""
        return Claim(
            kind=kind,
            slot=f"{kind}:{slot}" if slot else kind,
            rule=rule,
            start=self.start,
            end=self.end,
            sentence=self.sentence,
            section=self.context.section,
            share=share,
            about=about,
            value=value,
            cases=self.cases | self.context.heading_cases if self.has_open_subject else self.cases,
            names=self.names,
            names_known=self.context.names_known_thing,
            groups=self.groups,
            is_also=any(token.text in _ALSO for token in self.tokens),
            is_explicit=self.is_explicit if is_explicit is None else is_explicit,
        )
