"""What a rule is: one module that says why it exists, who says so, what is bad and good, and how to find it.

A rule's module has a docstring, the reason; `RULE`, made by `rule`; and `check`, a generator over a document.
A rule that only looks for phrases needs no `check`: see `lint.phrases`.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

from lint.document.document import Document
from lint.finding import Confidence, Fault, Severity
from lint.ignores import Ignore
from lint.knowledge import NOTHING_KNOWN, Knowledge

_NONE: Mapping[str, Any] = MappingProxyType({})
Evidence = Literal["S", "S2", "D", "B"]
EVIDENCE: Mapping[Evidence, str] = {
    "S": "the source was read",
    "S2": "seen through a secondary page",
    "D": "our derivation from a source that was read",
    "B": "a house rule",
}


class Authority(NamedTuple):
    """Who says so: an organisation, the title of what it published, where, and how well that is known to us."""

    organisation: str
    title: str
    url: str
    evidence: Evidence


class Example(NamedTuple):
    """A page, or a part of one, that a rule finds fault with or leaves alone.

    `found` is what the first finding quotes, `fixed` the text after all fixes that are not `display`.
    """

    text: str
    format: Literal["md", "html", "txt", "yml"] = "md"
    found: str | None = None
    fixed: str | None = None
    locale: str = "en-GB"
    options: Mapping[str, Any] = _NONE


class Option(NamedTuple):
    """A value that settings may change. `by_locale` gives other defaults for locales."""

    default: Any
    meaning: str
    by_locale: Mapping[str, Any] = _NONE

    def value(self, locale: str) -> Any:
        return self.by_locale.get(locale, self.default)


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. `cues` are phrases, in lower case, without one of which `check` is not even called.

    `off_in` names the locales where it is off unless settings ask for it. A rule `for_pages` judges a whole page:
    it is not asked about files of data.
    """

    name: str
    severity: Severity
    confidence: Confidence
    authorities: tuple[Authority, ...]
    bad: tuple[Example, ...]
    good: tuple[Example, ...]
    options: Mapping[str, Option] = field(default_factory=dict)
    cues: tuple[str, ...] = ()
    off_in: tuple[str, ...] = ()
    for_pages: bool = False

    @property
    def family(self) -> str:
        return self.name.partition("-")[0]


class Hit(NamedTuple):
    """One of a rule's cues in the prose, as whole words."""

    start: int
    end: int
    cue: str


class Context(NamedTuple):
    """What a rule may ask besides the document: its options, the locale, what is known of the topic, the day."""

    options: Mapping[str, Any]
    locale: str
    today: datetime.date
    knowledge: Knowledge = NOTHING_KNOWN
    hits: Sequence[Hit] = ()
    """Where the rule's cues stand in the prose."""
    ignores: Sequence[Ignore] = ()
    """What the document's comments ask to ignore; only rules of the family `lint` see it."""
    unused_ignores: Sequence[Ignore] = ()
    site_wide: str = ""
    """Text that a declared site-wide part (such as a footer) shows on every page, in lower case."""

    def with_hits(self, hits: Sequence[Hit]) -> Context:
        """Return the same for a document in which the rule's cues stand here."""
        return Context(self.options, self.locale, self.today, self.knowledge, hits, site_wide=self.site_wide)

    @property
    def country(self) -> str:
        """Return the country of the locale: GB or US."""
        return self.locale.rpartition("-")[2]


Check = Callable[[Document, Context], Iterator[Fault]]
