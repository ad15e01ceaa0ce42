"""What share of whom a clause speaks of: the words and numbers that say how many or how often, denials counted."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from lint.claims.lexicon import Item
from lint.claims.reading import Reading
from lint.claims.roles import role_words
from lint.claims.shares import ALWAYS, NEVER, Share
from lint.language.verbs import verb_groups
from lint.quantities.quantity import Quantity

_NO_SHARE = frozenset(
    {
        *("any", "whatever", "anyone", "certain", "a number of", "several", "at times", "possible", "possibly"),
        *("perhaps", "maybe", "can", "may", "might", "could", "nothing", "in general", "neither", "numerous"),
    }
)
_TINY = frozenset({"small", "tiny", "few"})
_OF_CHANCE = frozenset(
    {"chance", "risk", "number", "proportion", "minority", "share", "likelihood", "probability", "percentage"}
)
_WHOLES = frozenset({"all", "every", "each"})
_LEADS = frozenset({"in", "of", "among", "affect", "for", "to", "with"})
_NO_WHOLE = frozenset(
    [
        "day",
        "night",
        "week",
        "month",
        "year",
        "hour",
        "minute",
        "time",
        "over",
        "round",
        "right",
        "along",
        "body",
        "dose",
        "meal",
        "evening",
        "morning",
        "winter",
        "summer",
        "other",
        "few",
        "two",
        "three",
        "four",
        "five",
        "six",
        "eight",
        "ten",
        "2",
        "3",
        "4",
        "6",
        "8",
        "10",
        "12",
        "the",
        "of",
        "part",
    ]
)
_DEGREES = frozenset(
    {
        "common",
        "often",
        "likely",
        "important",
        "severe",
        "serious",
        "effective",
        "frequent",
        "widely",
        "reliable",
        "dangerous",
        "commonly",
        "frequently",
    }
)
_ADJECTIVES = frozenset(
    {
        "rare",
        "common",
        "uncommon",
        "unusual",
        "exceptional",
        "frequent",
        "commonplace",
        "infrequent",
        "widespread",
        "rarity",
        "rule",
        "exception",
    }
)
_STRONGER = frozenset({"most", "more", "less", "least"})
_NEGATORS = frozenset({"not", "no", "nobody", "none", "neither"})
_JOINS = frozenset({"and", "or", "but", "that", "so", "because", "which", "who"})
_ABOUT = 0.3
_REACH = 3
_SOME = Share(0.01, 0.99)
_AT_LEAST_SOME = Share(0.01, 1.0)


class Proportion(NamedTuple):
    """A share in a clause: at which token it stands, which tokens belong to it, and of whom it is."""

    share: Share
    is_number: bool
    place: int
    places: frozenset[int]
    quantities: tuple[Quantity, ...]
    whom: frozenset[tuple[str, str]]
    is_adjective: bool
    """Whether a word such as "rare" says it."""


def proportion_of(reading: Reading, portions: Sequence[Quantity]) -> Proportion | None:
    """Return the share that a clause says; nothing if it says none, or one of something by the way."""
    items = [item for item in reading.items if item.entry.share is not None and _is_share(reading, item)]
    numbers = [each for each in (*portions, *reading.quantities) if each.dimension == "share" and not each.per]
    firm = [item for item in items if item.entry.share != NEVER] or items
    if any(one.last + 1 == other.first and reading.tokens[one.last].text == "or" for one, other in pairwise(firm)):
        return None
    if not firm and not numbers:
        return None
    if numbers:
        share, place = _of_number(numbers[0]), reading.place_of(numbers[0])
    else:
        share, place = firm[0].entry.share or NEVER, firm[0].first
    places = frozenset(each for item in items for each in range(item.first, item.last))
    return Proportion(
        share=_unless_denied(reading, share, place, places),
        is_number=bool(numbers),
        place=place,
        places=places,
        quantities=tuple(portions),
        whom=_whom(reading, firm, numbers),
        is_adjective=not numbers
        and bool(_ADJECTIVES & {token.lemma for token in reading.tokens[place : firm[0].last]}),
    )


def _is_share(reading: Reading, item: Item) -> bool:
    """Tell whether words say how often: not "all over", "every day", "a small burn", "the most common"."""
    words, tokens = item.entry.value, reading.tokens
    following = tokens[item.last].lemma if item.last < len(tokens) else ""
    before = tokens[item.first - 1].lemma if item.first else ""
    if words in _NO_SHARE or before in _STRONGER:
        return False
    if words in _TINY:
        return bool(_OF_CHANCE & {token.lemma for token in tokens}) or (words == "few" and item.first == 0)
    if words == "most":
        return before != "the" and following not in _DEGREES
    if words == "common":
        return following != "cold"
    if words in _WHOLES:
        return following not in _NO_WHOLE and (item.first <= 1 or before in _LEADS)
    return True


def _of_number(quantity: Quantity) -> Share:
    """Return the share that an amount allows: "one in ten" is roughly meant."""
    if quantity.is_upper_limit:
        return Share(0.001, min(quantity.high, 0.99))
    if quantity.is_lower_limit:
        return Share(quantity.low, 1.0)
    low, high = quantity.low, min(quantity.high, 1.0)
    slack = min(_ABOUT * min(low, 1 - high), 0.06)
    return Share(round(low - slack, 4), round(min(high + slack, 1.0), 4))


def _unless_denied(reading: Reading, share: Share, place: int, places: frozenset[int]) -> Share:
    """Return how often the thing itself is so, if the clause says how often it is not."""
    lemmas = [token.lemma for token in reading.tokens]
    if "not" in lemmas[max(place - 2, 0) : place] and place not in places - {place}:
        return Share(0.0, max(share.low - 0.01, 0.0))
    verbs = [verb for verb in verb_groups([token.text for token in reading.tokens]) if verb > place - _REACH] or [0]
    end = next(
        (spot for spot in range(verbs[0] + 1, len(lemmas)) if lemmas[spot] in _JOINS and spot > place), len(lemmas)
    )
    hidden = {spot for word in role_words(reading.tokens, "same") for spot in range(word.first, word.last)}
    share = _AT_LEAST_SOME if share == _SOME else share
    denials = sum(
        lemma in _NEGATORS and spot not in places | hidden and not _is_limit(lemmas, spot)
        for spot, lemma in enumerate(lemmas[:end])
    )
    denials += sum(word.role.startswith("-") for word in role_words(reading.tokens, "same"))
    denials += share != NEVER and any(
        item.entry.share == NEVER and lemmas[item.first] in ("never", "none", "nobody") for item in reading.items
    )
    if denials % 2 == 0:
        return share
    return Share(0.0, 0.99) if share == ALWAYS else share.negated()


def _is_limit(lemmas: list[str], place: int) -> bool:
    return lemmas[place + 1 : place + 2] in (
        ["more"],
        ["less"],
        ["few"],
        ["only"],
        ["just"],
        ["long"],
        ["doubt"],
        ["late"],
    )


def _whom(reading: Reading, items: Sequence[Item], numbers: Sequence[Quantity]) -> frozenset[tuple[str, str]]:
    """Return the people that the share is of, right behind it: "two thirds of children", "most women"."""
    if numbers:
        first = reading.place_of(numbers[0])
        last = next((place for place, token in enumerate(reading.tokens) if token.start >= numbers[0].end), first)
    elif items:
        first, last = items[0].first, items[0].last
    else:
        return frozenset()
    return frozenset(
        case for case in reading.context.cases(reading.tokens[first : last + _REACH]) if case[0] == "people"
    )
