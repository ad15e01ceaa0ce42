"""Glossary words in running text: the first use on a page is linked and explained."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from generator.facts.collections import Term


@dataclass(frozen=True, slots=True)
class Use:
    """A glossary word found in a text, at code-point offsets."""

    start: int
    end: int
    term: Term


class Glossary:
    """All written forms of the glossary, ready to be found in one pass over a text."""

    def __init__(self, terms: Sequence[Term]) -> None:
        self.terms = list(terms)
        forms: dict[str, tuple[str, Term]] = {}
        for term in terms:
            for form in (term.term, *term.forms):
                forms.setdefault(form.lower(), (str(form), term))
        self._forms = list(forms.values())
        self._search = (
            AhoCorasick(list(forms), matchkind=MatchKind.LeftmostLongest, implementation=Implementation.ContiguousNFA)
            if forms
            else None
        )

    def find(self, text: str) -> Iterator[Use]:
        """Yield the glossary words of `text` in order: whole words, abbreviations only in capitals."""
        if self._search is None:
            return
        lowered = text.lower()
        if len(lowered) != len(text):  # a letter whose small form is longer would shift every offset
            return
        for number, start, end in self._search.find_matches_as_indexes(lowered):
            form, term = self._forms[number]
            if (start and _joins(text[start - 1])) or (end < len(text) and _joins(text[end])):
                continue
            if form.isupper() and text[start:end] != form:
                continue
            yield Use(start, end, term)


def _joins(character: str) -> bool:
    """Return whether a neighbouring character makes a match part of a longer word."""
    return character.isalnum() or character in "-_'’"
