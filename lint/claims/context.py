"""What a page and a section are about, so that claims need not repeat it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from lint.claims.lexicon import Item, find_items, words_of_kind
from lint.claims.terms import terms_in
from lint.claims.tokens import Token, tokenize
from lint.document.document import Document
from lint.document.parts import Section


class PageContext:
    """The words of the page's title: what every claim is about unless it says something else."""

    def __init__(self, document: Document) -> None:
        self._document = document
        title = document.title
        self.title_text = document.text(title) if title is not None else ""
        tokens = tokenize(document.folded, title.start, title.end) if title is not None else []
        self.title_tokens = tokens
        self.title = frozenset(forms_of(tokens)) | frozenset(token.lemma for token in tokens)
        self.title_cases = frozenset(cases_of(tokens))

    def section(self, section: Section) -> SectionContext:
        return SectionContext(self._document, self, section)


class SectionContext:
    """A section's heading, and those above it but for the title."""

    def __init__(self, document: Document, page: PageContext, section: Section) -> None:
        self.page = page
        self.section = section
        self._document = document

    @cached_property
    def heading_tokens(self) -> list[Token]:
        heading = self.section.heading
        if heading is None or heading is self._document.title:
            return []
        return tokenize(self._document.folded, heading.start, heading.end)

    @cached_property
    def heading(self) -> frozenset[str]:
        """The words of the heading that are about something: what titles of sections are made of says nothing."""
        neutral = words_of_kind("heading")
        said = [token for token in self.heading_tokens if token.lemma not in neutral]
        forms = (form for form in forms_of(said) if form not in neutral)
        return frozenset(forms) - self.page.title

    @cached_property
    def names(self) -> frozenset[str]:
        """The heading's words if it names a thing, and does not ask or say something about the page's topic."""
        heading = self.section.heading
        if heading is None or "?" in self._document.text(heading):
            return frozenset()
        said = [item for item in find_items(self.heading_tokens) if item.entry.kind in ("axis", "set")]
        return self.heading & self.content(self.heading_tokens, said)

    @cached_property
    def names_known_thing(self) -> bool:
        """Whether the heading names a disease, a medicine or the like that the page's title does not."""
        return bool(terms_in(self.heading_tokens) - terms_in(self.page.title_tokens))

    @cached_property
    def heading_cases(self) -> frozenset[tuple[str, str]]:
        return frozenset(cases_of(self.heading_tokens)) - self.page.title_cases

    def content(self, tokens: Sequence[Token], without: Iterable[Item] = ()) -> frozenset[str]:
        """Return the base forms that matter in some tokens, without some items and the page's own topic."""
        skipped = {place for item in without for place in range(item.first, item.last)}
        rest = [token for place, token in enumerate(tokens) if place not in skipped]
        return frozenset(forms_of(rest)) - self.page.title

    def cases(self, tokens: Sequence[Token]) -> frozenset[tuple[str, str]]:
        return frozenset(cases_of(tokens)) - self.page.title_cases


def forms_of(tokens: Sequence[Token]) -> Iterator[str]:
    """Yield the base forms of the words that matter, synonyms under one name; numbers count, grammar does not."""
    silent = words_of_kind("stop") | words_of_kind("light") | words_of_kind("generic")
    named: dict[int, str] = {}
    covered: set[int] = set()
    for item in find_items(tokens):
        if item.entry.kind == "synonym":
            named[item.first] = item.entry.key
            covered.update(range(item.first, item.last))
        elif item.entry.kind in ("share", "scope"):
            covered.update(range(item.first, item.last))
    for place, token in enumerate(tokens):
        if place in named:
            yield named[place]
        elif place not in covered and token.lemma not in silent and token.text[0].isalnum():
            yield token.lemma


def cases_of(tokens: Sequence[Token]) -> Iterator[tuple[str, str]]:
    """Yield the restrictions that some tokens name."""
    for item in find_items(tokens):
        if item.entry.kind == "scope":
            yield item.entry.key, item.entry.value
