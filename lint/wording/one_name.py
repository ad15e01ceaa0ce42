"""Which names on a page mean one thing, and whether the page says so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from lint.data.tables import read_table
from lint.document.document import Document
from lint.knowledge import Knowledge
from lint.language.folding import fold
from lint.language.patterns import Pattern
from lint.language.quotation import is_quoted
from lint.language.words import is_inside_word
from lint.wording.places import is_in_longer_name, is_linked, is_own_page

_SHORTEST = 3
_SENTENCE_END = Pattern(r"[.!?\n]")
# Two names so near each other are said to be one, or told apart.
_NEAR = 120
_BEFORE = 60
_ALSO_CALLED = Pattern(
    r"\b(?:called|known as|names?(?: for it)?(?: is| are|:)?|medical (?:word|term"
    r"|name)s?(?: for [\w ]{2,30})?(?: is)?|means)"
    r"[^.;:()\n]{0,30}\Z"
)


class Use(NamedTuple):
    """Where a name stands."""

    start: int
    end: int
    name: str


class OneName:
    """Sets of names that mean one thing, searched together."""

    def __init__(self, sets: Iterable[Iterable[str]]) -> None:
        # Names of other things are found too, so that the shorter name in them is not.
        self._owners: dict[str, list[tuple[int, str]]] = {name: [] for name in _other_names()}
        for number, names in enumerate(sets):
            for name in names:
                for form in (name, f"{name}s"):
                    self._owners.setdefault(form, []).append((number, name))
        self._forms = list(self._owners)
        # So few names are found twice as fast by an automaton that takes longer to make.
        self._automaton = AhoCorasick(self._forms, MatchKind.LeftmostLongest, implementation=Implementation.DFA)

    def mixed(self, document: Document) -> Iterator[tuple[Use, Use]]:
        """Yield the first use of one name of a set, and that of another which the page nowhere joins to it."""
        for uses in self._uses(document).values():
            if len({use.name for use in uses}) > 1:
                yield from _first_mixed(document, uses)

    def _uses(self, document: Document) -> dict[int, list[Use]]:
        found: dict[int, list[Use]] = {}
        text = document.folded
        for form, start, end in self._automaton.find_matches_as_indexes(text):
            if not is_inside_word(text, start) and not is_inside_word(text, end):
                for number, name in self._owners[self._forms[form]]:
                    found.setdefault(number, []).append(Use(start, end, name))
        return found


def _first_mixed(document: Document, uses: list[Use]) -> Iterator[tuple[Use, Use]]:
    own = [use for use in uses if _is_said(document, use)]
    if not own:
        return
    first = own[0]
    other = next((use for use in own if use.name != first.name), None)
    if other is not None and not _are_joined(document, uses, first.name, other.name):
        yield first, other


def _is_said(document: Document, use: Use) -> bool:
    """Tell whether the page itself says a name. A brand's capital does not make it part of another name."""
    if not is_own_page(document, use.start) or is_linked(document, use.start, use.end):
        return False
    return not is_in_longer_name(document, use.start, use.end) and not is_quoted(document, use.start, use.end)


def _are_joined(document: Document, uses: list[Use], name: str, other: str) -> bool:
    """Tell whether two names stand near each other in one sentence, or whether one is said to be another name."""
    named = [use for use in uses if use.name in (name, other)]
    if any(_ALSO_CALLED.search(document.folded, max(use.start - _BEFORE, 0), use.start) for use in named):
        return True
    return any(
        before.name != after.name
        and after.start - before.end < _NEAR
        and _SENTENCE_END.search(document.folded, before.end, after.start) is None
        for before, after in zip(named, named[1:], strict=False)
    )


def one_name(document: Document, knowledge: Knowledge, country: str) -> list[OneName]:
    """Return the sets that are listed, and the names that a project's facts give to what the page is about."""
    entity = knowledge.entities.get(document.metadata.value("fact")) if knowledge.entities else None
    names = _apart(map(fold, entity.names)) if entity else []
    return [_listed(country), OneName([names])] if len(names) > 1 else [_listed(country)]


@cache
def _listed(country: str) -> OneName:
    sets = [names for where, *names in read_table("names_for_one_thing.tsv") if where in ("", country)]
    medicines = ((generic, *brands.lower().split(",")) for generic, brands in read_table("medicine_brands.tsv"))
    return OneName([*sets, *([name for name in names if name] for names in medicines)])


def _other_names() -> Iterator[str]:
    for where, *names in read_table("names_for_one_thing.tsv"):
        if where == "-":
            yield from names


def _apart(names: Iterable[str]) -> list[str]:
    """Return the names that are not part of one another: "pressure" and "high pressure" are one."""
    apart: list[str] = []
    for name in sorted(set(names), key=len):
        if len(name) >= _SHORTEST and not any(shorter in name for shorter in apart):
            apart.append(name)
    return apart
