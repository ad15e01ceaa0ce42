"""What the filters of one page share: its address, its references, the words it has explained."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Protocol

from generator.facts.collections import Term
from generator.facts.site import Grade, Site
from generator.render.wording import Glossary
from lint.text.located import Text


class Sourced(Protocol):
    """Anything that rests on sources."""

    @property
    def sources(self) -> Sequence[Text]: ...

    @property
    def certainty(self) -> Text | None: ...


@dataclass
class PageContext:
    """The state of one page while its template renders."""

    page: str
    site: Site
    grades: Sequence[Grade]
    """The grades of authority, best first."""
    ranks: Mapping[str, int]
    """The place of each source's grade among them."""
    glossary: Glossary
    addresses: Mapping[str, str]
    """The page of each entity, by id."""
    subject: str | None = None
    """The entity that the page is about: its own name is not explained on it."""
    references: dict[str, int] = field(default_factory=dict)
    words: dict[str, Term] = field(default_factory=dict)

    def number_of(self, source: str) -> int:
        """Return the reference number of a source on this page, by order of first use."""
        return self.references.setdefault(str(source), len(self.references) + 1)

    def notes_on(self, statement: Sourced) -> list[Text]:
        """Return what must be said of a statement's weight: weak sources alone, low certainty."""
        best = min([self.ranks[source] for source in statement.sources], default=0)
        alone = self.grades[best].alone
        note = self.site.certainties[statement.certainty].note if statement.certainty else None
        return [words for words in (alone, note) if words is not None]

    def explains(self, term: Term) -> bool:
        """Return whether this is the first use of a word that is not the page's own subject."""
        return term.id not in self.words and (self.subject is None or term.see != self.subject)


current: ContextVar[PageContext] = ContextVar("current")
"""The page that is being rendered."""
