"""Statements of a page that say again, nearly word for word, what stands in another section.

Every pair of neighbouring content words points to the first statement that has it. A later statement is compared only
with those that its pairs point to, word by word in order. So the work grows with the page, never with its square.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from lint.advice.medicines import names_of
from lint.document.document import Document
from lint.document.memo import once_per_document
from lint.document.parts import Section
from lint.language.instructions import is_instruction
from lint.language.patterns import Pattern
from lint.language.stems import stem
from lint.repetition.statements import Statement, may_be_repeated, opposites, statements

_FEWEST_STEMS, _FEWEST_IF_EQUAL = 6, 4
"""A shorter statement is no repetition, or one only if it says exactly the same and is no instruction."""
_MOST_STEMS = 60
"""A statement of more content words is a list run together; its start is compared."""
_CANDIDATES = 3
_NEARLY_ALL, _MOST = 0.8, 0.75
_RUN, _SHARE = 5, 6
"""How many words in a row, and in all, a shorter statement must share with a longer one that holds most of it."""
_NEGATIONS = frozenset(
    ("not", "no", "never", "without", "cannot", "can't", "don't", "doesn't", "isn't", "aren't", "won't"),
)
_BUCKETS = 1 << 20
# A summary at the top says what the page then explains: that is good.
_SUMMARY = Pattern(
    r"\W*(?:key (?:points|facts|messages|takeaways)|(?:quick |main )?(?:facts|points)|at a glance|in brief|summary"
    r"|overview|takeaways|highlights|the short answer|what you need to know)\b[^\n]{0,30}"
)


class Repetition(NamedTuple):
    """A statement and the earlier one that it repeats, by their places in the list of the page's statements."""

    first: int
    again: int


@once_per_document
def repetitions(document: Document) -> list[Repetition]:
    """Return what is said again in another section than before, in order."""
    if len(document.sections) < 2:
        return []
    said = statements(document)
    summaries = {
        section.blocks[0].position for section in document.sections if section.blocks and _sums_up(document, section)
    }
    return [each for each in _find(said, summaries) if not _is_exempt(document, said[each.again])]


def _is_exempt(document: Document, statement: Statement) -> bool:
    """Tell whether a statement may stand twice, as a short instruction may: "Ask a pharmacist if you are not sure"."""
    if may_be_repeated(document, statement.sentence):
        return True
    start, end = statement.sentence.start, statement.sentence.end
    return len(statement.stems) < _FEWEST_STEMS and is_instruction(document.folded, start, end)


def _sums_up(document: Document, section: Section) -> bool:
    heading = section.heading
    return heading is not None and _SUMMARY.fullmatch(document.folded, heading.start, heading.end) is not None


def _find(said: Sequence[Statement], summaries: set[int]) -> Iterator[Repetition]:
    owners: dict[int, int] = {}
    numbers: dict[str, int] = {}
    for place, statement in enumerate(said):
        if len(statement.stems) < _FEWEST_IF_EQUAL or statement.section in summaries:
            continue
        pairs = _pairs(statement.stems, numbers)
        known = [owner for owner in map(owners.get, pairs) if owner is not None]
        first = next((each for each in _candidates(known) if _repeats(said[each], statement)), None)
        if first is not None:
            yield Repetition(first, place)
        if len(known) < len(pairs):
            for pair in pairs:
                owners.setdefault(pair, place)


def _candidates(owners: Sequence[int]) -> Sequence[int]:
    """Return the statements that own two pairs at least, those with most pairs first."""
    different = len(set(owners))
    if different == len(owners):
        return ()
    if different == 1:
        return owners[:1]
    pairs = Counter(owners)
    return sorted((owner for owner in pairs if pairs[owner] > 1), key=pairs.__getitem__, reverse=True)[:_CANDIDATES]


def _repeats(first: Statement, again: Statement) -> bool:
    if first.section == again.section:
        return False
    if min(len(first.stems), len(again.stems)) < _FEWEST_STEMS:
        return first.stems == again.stems
    listed = "item" in (first.sentence.block.kind, again.sentence.block.kind)
    return say_the_same(first.stems, again.stems, strictly=listed)


def _pairs(stems: Sequence[str], numbers: dict[str, int]) -> set[int]:
    """Return a number for each pair of neighbours."""
    ids = [numbers.setdefault(stem, len(numbers)) for stem in stems[:_MOST_STEMS]]
    return {first * _BUCKETS + second for first, second in zip(ids, ids[1:], strict=False)}


def say_the_same(first: Sequence[str], second: Sequence[str], *, strictly: bool = False) -> bool:
    """Tell whether two statements say the same: nearly all words in the same order, or one that holds the other.

    They must have the same numbers and medicines and no opposites, and must not only differ in a denial. `strictly`,
    neither may say more than the other.
    """
    if first == second:
        return True
    first, second = first[:_MOST_STEMS], second[:_MOST_STEMS]
    shorter, longer = sorted((len(first), len(second)))
    alike = len(set(first) & set(second))
    if alike < _MOST * shorter - 1 or _figures(first) != _figures(second) or _are_opposed(set(first), set(second)):
        return False
    shared, run = _in_order(first, second)
    if shared >= shorter - 1 and _denies(first) != _denies(second):
        return False
    if shared >= _NEARLY_ALL * longer:
        return True
    return not strictly and shorter > _SHARE <= shared and shared >= _MOST * shorter and run >= _RUN


def _are_opposed(first: set[str], second: set[str]) -> bool:
    """Tell whether one statement has a word where the other has its opposite, or each names another medicine."""
    only_first, only_second = first - second, second - first
    if not only_first or not only_second:
        return False
    if _medicine_stems() & only_first and _medicine_stems() & only_second:
        return True
    return any(
        (one & only_first and other & only_second) or (other & only_first and one & only_second)
        for one, other in opposites()
    )


@cache
def _medicine_stems() -> frozenset[str]:
    return frozenset(stem(name) for name in names_of("otc", "prescribed", "supplement") if name.isalpha())


def _in_order(first: Sequence[str], second: Sequence[str]) -> tuple[int, int]:
    """Return how many words both have in the same order, and how many at most follow each other in both.

    The words of the second are the bits of a number, and a bit is cleared for each word that is in order (Hyyrö 2004).
    """
    places: dict[str, list[int]] = {}
    for place, word in enumerate(second):
        places.setdefault(word, []).append(place)
    bits = {word: sum(1 << place for place in places[word]) for word in places}
    every = left = (1 << len(second)) - 1
    runs: dict[int, int] = {}
    longest = 0
    for word in first:
        runs = {place: runs.get(place - 1, 0) + 1 for place in places.get(word, ())}
        longest = max(longest, *runs.values()) if runs else longest
        met = left & bits.get(word, 0)
        left = ((left + met) | (left - met)) & every
    return (every ^ left).bit_count(), longest


def _figures(stems: Sequence[str]) -> set[str]:
    return {stem for stem in stems if stem[0].isdigit()}


def _denies(stems: Sequence[str]) -> bool:
    return not _NEGATIONS.isdisjoint(stems)
