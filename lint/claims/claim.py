"""A claim: what is said of what, how surely, and in which cases."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

from lint.claims.shares import Share
from lint.document.parts import Section, Sentence


@dataclass(frozen=True, slots=True, eq=False)
class Claim:
    """One claim of one clause.

    `kind` is the module of lint/claims/kinds that made it and compares it; claims are compared within a `slot`, such as
    the axis of pain. `value` is what the kind compares besides `share`: how often what is claimed holds (for an axis,
    its + end). `about` are the base forms of the other words that matter, without what the page is about; `cases` are
    restrictions such as (people, children); `conditions` the base forms of "if …" and its like.
    `start` and `end` are offsets into the prose.
    """

    kind: str
    slot: str
    rule: str
    start: int
    end: int
    sentence: Sentence
    section: Section
    share: Share
    about: frozenset[str]
    value: Hashable = None
    cases: frozenset[tuple[str, str]] = frozenset()
    conditions: frozenset[str] = frozenset()
    is_explicit: bool = False
    """Whether words say how often, and not only the verb."""
    subject: frozenset[str] = frozenset()
    """The words of the clause's subject, where the kind compares them; none where it is the page's topic."""
    names: frozenset[str] = frozenset()
    """The words of the heading, where the section is about one thing among several of the page."""
    names_known: bool = False
    """Whether those words are the name of a disease, a medicine, a germ, and no ordinary words."""
    groups: frozenset[frozenset[str]] = frozenset()
    """Words that "and" or "or" joins: what is said of all is said of each."""
    rivals: int = 0
    """How many sentences of the page claim something in this slot: among many, the topic must be exactly the same."""
    is_also: bool = False
    """Whether the clause adds something to what holds besides: "after breakfast too"."""
    is_limited: bool = False
    """Whether the author goes on with an exception: "However, in some cases …"."""
