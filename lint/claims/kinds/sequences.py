"""What comes before what: a vaccine before the symptoms or after them, an injection before or after eating."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple, cast

from lint.claims.claim import Claim
from lint.claims.lexicon import words_of_kind
from lint.claims.reading import Reading
from lint.claims.roles import role_words
from lint.claims.tokens import Token
from lint.claims.topics import other_people

KIND = "sequence"
_SIDES = {
    "before": "before",
    "until": "before",
    "till": "before",
    "after": "after",
    "once": "after",
    "following": "after",
}
_KEPT = frozenset({"stop", "start", "begin", "finish", "resume", "again", "restart"})
_DOSING = frozenset({"put", "take", "use", "give", "inject", "apply", "injection", "tablet"})
_WAITS = frozenset({"wait", "leave", "allow"})
_EMPTY = frozenset(
    [
        "begin",
        "start",
        "there",
        "over",
        "come",
        "end",
        "go",
        "appear",
        "sit",
        "try",
        "out",
        "develop",
        "set",
        "break",
        "show",
        "turn",
    ]
)
_ENDS = frozenset({"and", "or", "but", "so", "if", "when", "because", "to", "unless", ","})
_LEAST_SURE = 0.3
_LONGEST = 6


class Order(NamedTuple):
    """Which side of an event something comes, and the event."""

    side: str
    event: frozenset[str]
    conditions: frozenset[str] = frozenset()


def claims(reading: Reading) -> Iterator[Claim]:
    lemmas = [token.lemma for token in reading.tokens]
    if _WAITS & set(lemmas):
        return
    orders = [*_of_clauses(reading, lemmas), *_of_prepositions(reading, lemmas)]
    if len({order.side for order, _ in orders}) != 1:
        return
    for order, rest in orders:
        about = _deeds(reading, rest)
        if order.event and about:
            order = order._replace(conditions=_conditions(reading))
            claim = reading.make(KIND, "", "timing", reading.share, about, order)
            cases = frozenset(case for case in claim.cases if case[0] != "phase")
            yield replace(claim, cases=cases, names=frozenset())


def why_not(one: Claim, other: Claim) -> str:
    first, second = cast(Order, one.value), cast(Order, other.value)
    if first.side == second.side:
        return "both can be true"
    if min(one.share.low, other.share.low) < _LEAST_SURE and not (one.share.is_closed or other.share.is_closed):
        return "one says only that it can be so"
    if first.conditions != second.conditions:
        return f"conditions: {', '.join(sorted(first.conditions ^ second.conditions))}"
    if not (first.event <= second.event or second.event <= first.event):
        return "of another event"
    shared, mine, others = one.about & other.about, one.about - other.about, other.about - one.about
    if not shared or (mine and others and (len(shared) < 2 or len(mine | others) > 2)) or len(mine | others) > 3:
        return f"about something else: {', '.join(sorted(mine))}; {', '.join(sorted(others))}"
    return other_people(one, other)


def _conditions(reading: Reading) -> frozenset[str]:
    """Return the words of the clauses that say when else it is so: "if it upsets your stomach"."""
    return frozenset(
        form
        for clause in reading.clauses
        if clause.role == "condition" and clause.opener not in _SIDES
        for form in reading.context.content(clause.tokens)
    )


def _of_clauses(reading: Reading, lemmas: list[str]) -> Iterator[tuple[Order, Sequence[Token]]]:
    """Yield the orders that clauses such as "before symptoms begin" tell of the clause beside them."""
    for clause in reading.clauses:
        side = _SIDES.get(clause.opener) if clause.role == "condition" else None
        if side is not None:
            is_turned = clause.opener in ("before", "until", "till") and {"not", "never", "cannot"} & set(lemmas)
            yield Order("after" if is_turned else side, _events(clause.tokens)), reading.tokens


def _of_prepositions(reading: Reading, lemmas: list[str]) -> Iterator[tuple[Order, Sequence[Token]]]:
    for place, lemma in enumerate(lemmas):
        if lemma in ("before", "after", "until", "till", "following") and place + 1 < len(lemmas):
            end = next(
                (spot for spot in range(place + 1, len(lemmas)) if lemmas[spot] in _ENDS or spot - place > _LONGEST),
                len(lemmas),
            )
            is_turned = lemma in ("before", "until", "till") and {"not", "never", "cannot"} & set(lemmas[:place])
            side = "after" if is_turned else _SIDES[lemma]
            rest = [*reading.tokens[:place], *reading.tokens[end:]]
            yield Order(side, _events(reading.tokens[place + 1 : end])), rest


def _events(tokens: Sequence[Token]) -> frozenset[str]:
    """Return the base forms of an event, with one name for words that say the same."""
    silent = words_of_kind("stop") | _EMPTY
    same = role_words(tokens, "same")
    named = {place for word in same for place in range(word.first, word.last)}
    words = {
        token.lemma
        for place, token in enumerate(tokens)
        if place not in named and token.lemma not in silent and token.text[0].isalpha()
    }
    return frozenset(words | {word.role for word in same})


def _deeds(reading: Reading, tokens: Sequence[Token]) -> frozenset[str]:
    """Return what comes before or after: the words that matter, and whether it begins or ends."""
    same = role_words(tokens, "same")
    named = {place for word in same for place in range(word.first, word.last)}
    spans = [(each.start, each.end) for each in reading.quantities]
    rest = [
        token
        for place, token in enumerate(tokens)
        if place not in named and not any(start <= token.start < end for start, end in spans)
    ]
    words = reading.context.content(rest) | {token.lemma for token in rest if token.lemma in _KEPT}
    dosing = {"dosing"} if _DOSING & {token.lemma for token in rest} else set()
    return (words - _DOSING) | {word.role for word in same} | dosing
