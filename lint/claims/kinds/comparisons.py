"""Comparisons: one thing is more so than another, as much so, or the most so of all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple, cast

from lint.claims.claim import Claim
from lint.claims.degrees import Degree, find_degrees
from lint.claims.gates import other_cases, other_conditions
from lint.claims.lexicon import words_of_kind
from lint.claims.opposites import is_opposite, with_one_name
from lint.claims.reading import Reading
from lint.claims.sides import behind_than, core_of, is_standard, partners, side_words
from lint.claims.tokens import Token

KIND = "comparison"
_SURE = 0.3
_MOST_EXTRA = 1
_LARGEST = 5
"""Words of a side at the most: behind more, it is not clear what is compared."""
_OPPOSITE = {">": "<", "<": ">", "=": "=", "<=": ">=", ">=": "<="}
_CLASHES = frozenset(
    {(">", "<"), ("<", ">"), (">", "="), ("<", "="), ("=", ">"), ("=", "<")}
    | {(">", "<="), ("<=", ">"), ("<", ">="), (">=", "<")}
)
_LOOSE = frozenset({"amount", "effect", "time", "ease"})
"""Dimensions that say little by themselves: more of what, better at what, faster to do what."""
_DENIALS = frozenset({"not", "no", "never", "hardly", "nothing", "nobody", "none"})
_SILENT = frozenset(
    {
        *("source", "contain", "clear", "clearly", "visible", "remove", "expose", "find", "make", "average", "tend"),
        *("typically", "whereas", "while", "amount", "dose", "level", "concentration", "compare", "disposable", "far"),
        *(
            "deliver",
            "reach",
            "provide",
            "supply",
            "offer",
            "bring",
            "mean",
            "average",
            "share",
            "half",
            "time",
            "such",
        ),
        *(
            "overall",
            "rid",
            "body",
            "twice",
            "somewhat",
            "act",
            "usually",
            "typical",
            "slightly",
            "somewhat",
            "considerably",
            "significantly",
            "generally",
            "foot",
        ),
    }
)


class Comparison(NamedTuple):
    """How one side stands to the other: `core` are the words of the one, `left` all that might be, `right` the
    other's."""

    relation: str
    core: frozenset[str]
    left: frozenset[str]
    right: frozenset[str]
    heading: frozenset[str] = frozenset()
    is_most: bool = False
    among: frozenset[str] = frozenset()
    """Of what it is the most so."""


def claims(reading: Reading) -> Iterator[Claim]:
    degrees = find_degrees(reading.tokens)
    if not degrees or len(degrees) > 3 or reading.share.high < _SURE or reading.share.low < 0.02:
        return
    for number, degree in enumerate(degrees):
        end = degrees[number + 1].first if number + 1 < len(degrees) else len(reading.tokens)
        claim = _compared(reading, degree, degrees[0].first, end)
        if claim is not None:
            yield claim


def _compared(reading: Reading, degree: Degree, subject_end: int, end: int) -> Claim | None:
    tokens = reading.tokens
    span = behind_than(tokens, degree, end)
    right = list(tokens[span[0] : span[1]]) if span is not None else []
    if span is None and end < len(tokens) and "than" in {token.text for token in tokens[end:]}:
        return None
    if (span is not None and is_standard(right)) or _is_open_equal(tokens, degree, right):
        return None
    taken = {token.start for token in (*right, *tokens[degree.first : degree.last])}
    near = [*tokens[:subject_end], *tokens[degree.first : end]]
    own = [token for token in near if token.start not in taken and token.text not in ("than", "as")]
    value = _sides(reading, degree, right, own)
    relation = _relation(reading, degree)
    if relation is None or not value.core or len(value.core) > _LARGEST or len(value.right) > _LARGEST:
        return None
    topic, sign = _topic(reading, own, value)
    if sign < 0:
        relation = _OPPOSITE[relation]
    among = side_words(tokens[degree.last : degree.last + 4])
    value = value._replace(relation=relation, is_most=degree.form == "most", among=among)
    if relation == ">" and value.right and _denies_all_others(tokens):
        value = value._replace(core=value.right, right=frozenset(), is_most=True, among=side_words(tokens[2:5]))
    claim = reading.make(KIND, degree.dimension, "comparison", reading.share, topic, value)
    rest = [token for token in own if not side_words([token]) <= value.core | value.right]
    return replace(claim, cases=reading.context.cases(rest))


def _is_open_equal(tokens: Sequence[Token], degree: Degree, right: Sequence[Token]) -> bool:
    return degree.form == "as" and not right and tokens[degree.first].text not in ("equally", "similarly")


def _sides(reading: Reading, degree: Degree, right: Sequence[Token], own: Sequence[Token]) -> Comparison:
    heading = side_words(reading.context.heading_tokens) - words_of_kind("heading")
    left = side_words(own)
    if reading.tokens[degree.first].text in ("most", "majority"):
        return Comparison("", left, left, frozenset(), heading)
    core, is_found = core_of(reading.tokens, degree, right)
    title = side_words(reading.context.page.title_tokens)
    names = side_words(reading.context.heading_tokens) if reading.context.names else frozenset()
    if names and is_found and not core - words_of_kind("generic"):
        core, left = core | names, left | names
    sides = side_words(right) - _OTHERS
    core = core - title or core
    return Comparison("", core - sides or core, left | core, sides - title or sides, heading)


_OTHERS = frozenset({"other", "others", "rest", "any"})


def _topic(reading: Reading, own: Sequence[Token], value: Comparison) -> tuple[frozenset[str], int]:
    """Return what is compared, under the names of its words: not the sides, nor what any comparison says.

    The sign is -1 where an opposite stands: "more easily overlooked" is less easily recognised.
    """
    words = side_words(own) - side_words(reading.context.page.title_tokens)
    sides = (value.core | value.right) - (value.left & value.right)
    silent = words_of_kind("light") | words_of_kind("generic") | _SILENT
    known = frozenset(
        word for word in words - sides if not word.isdigit() and (word not in silent or is_opposite(word))
    )
    topic, sign = with_one_name(known)
    return topic | _pointed_at(own), sign


def _pointed_at(tokens: Sequence[Token]) -> frozenset[str]:
    """Return what "this symptom" names: something that was spoken of just before, and not the page's topic."""
    return frozenset(
        f"this {tokens[place + 1].lemma}"
        for place in range(len(tokens) - 1)
        if tokens[place].text in ("this", "these", "such") and tokens[place + 1].lemma not in _TOPICS
    )


_TOPICS = frozenset({"condition", "disease", "disorder", "illness", "infection", "problem", "medicine", "be"})


def _denies_all_others(tokens: Sequence[Token]) -> bool:
    """Tell whether nothing is more so than the other side: "no other cancer kills as many as …"."""
    return tokens[0].text in ("nothing", "nobody", "none") or (tokens[0].text == "no" and tokens[1].text == "other")


def _relation(reading: Reading, degree: Degree) -> str | None:
    """Return how the left side stands to the right, denials counted."""
    before = {token.text for token in reading.tokens[max(degree.first - 6, 0) : degree.first]}
    is_denied = bool(before & _DENIALS) and "only" not in before
    if _denies_all_others(reading.tokens):
        return ">" if degree.sign > 0 else "<"
    if degree.form == "as":
        return "=" if not is_denied else "<" if degree.sign > 0 else ">"
    if is_denied:
        return None if degree.form == "most" else "<=" if degree.sign > 0 else ">="
    return ">" if degree.sign > 0 else "<"


def why_not(one: Claim, other: Claim) -> str:
    mine, others = cast(Comparison, one.value), cast(Comparison, other.value)
    way = _orientation(mine, others)
    if not way:
        return "not of the same two things"
    relation = others.relation if way > 0 else _OPPOSITE[others.relation]
    if (mine.relation, relation) not in _CLASHES:
        return "both can be true"
    return other_cases(one, other) or other_conditions(one, other) or _other_topic(one, other)


def _orientation(one: Comparison, other: Comparison) -> int:
    """Return 1 if two comparisons name the sides in the same order, -1 if in the other, 0 if they have other sides."""
    if not one.right and not other.right:
        return _without_than(one, other)
    if not one.right:
        return _orientation(other, one)
    if other.relation == "=" and not other.right:
        return int(bool((one.core - one.right) & other.left) and bool((one.right - one.core) & other.left))
    left, right = _own(one.core, one.right), _own(one.right, one.left)
    if not other.right:
        if other.core == other.left and other.is_most:
            return -1 if right <= other.core and len(other.core) <= len(right) + 1 else 0
        is_left, is_right = _is_mostly(left & other.core, other.core), _is_mostly(right & other.core, other.core)
        if is_left == is_right:
            is_left, is_right = right.isdisjoint(other.left) and bool(left & other.left), _is_in_rest(right, other)
        return 0 if is_left == is_right else 1 if is_left else -1
    other_left, other_right = _own(other.core, other.right), _own(other.right, other.left)
    same = bool(right & other_right) and bool(left & other_left)
    swapped = bool(right & other_left) and bool(other_right & left)
    return 0 if same == swapped else 1 if same else -1


def _is_in_rest(side: frozenset[str], other: Comparison) -> bool:
    return side <= other.left and side.isdisjoint(other.core)


def _is_mostly(found: frozenset[str], side: frozenset[str]) -> bool:
    return bool(found) and 2 * len(found) >= len(side)


def _own(side: frozenset[str], opposite: frozenset[str]) -> frozenset[str]:
    """Return the words that tell a side from the opposite one."""
    return side - opposite or side


def _without_than(one: Comparison, other: Comparison) -> int:
    """Compare two that leave open than what: each with the usual partner of the other, or with all of one class."""
    if one.core & other.core:
        return 0
    if partners(one.core) & other.core:
        return -1
    is_known = one.is_most and other.is_most and 0 < len(one.core) <= 3 and 0 < len(other.core) <= 3
    return -1 if is_known and one.among & other.among else 0


def _other_topic(one: Claim, other: Claim) -> str:
    """Return how the topics differ."""
    value, compared = cast(Comparison, one.value), cast(Comparison, other.value)
    sides = (value.core | value.right | compared.core | compared.right) - (value.left & value.right)
    mine, others = one.about - sides, other.about - sides
    if mine & others or mine & compared.heading or others & value.heading:
        return ""
    if _dimension(one) in _LOOSE:
        if not mine and not others:
            return ""
    elif len(mine) <= _MOST_EXTRA and len(others) <= _MOST_EXTRA:
        return ""
    return f"about something else: {', '.join(sorted(mine))}; {', '.join(sorted(others))}"


def _dimension(claim: Claim) -> str:
    return claim.slot.partition(":")[2]
