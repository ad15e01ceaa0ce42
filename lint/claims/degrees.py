"""Degrees: "longer", "less common", "as strong as", "the cheapest", and what they measure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Literal, NamedTuple

from lint.claims.tokens import Token
from lint.data.tables import read_table
from lint.language.verbs import verb_groups

Form = Literal["more", "as", "most"]

_IRREGULAR = {
    "good": ("better", "best"),
    "well": ("better", "best"),
    "bad": ("worse", "worst"),
    "badly": ("worse", "worst"),
    "far": ("further", "furthest"),
    "often": ("oftener", "oftenest"),
    "few": ("fewer", "fewest"),
    "early": ("earlier", "earliest"),
}
_VOWELS = "aeiou"
_EQUAL = frozenset({"equally", "similarly"})
_AS_BEFORE = frozenset({"just", "equally", "quite", "about", "almost", "nearly", "roughly", "every"})
_TIMES = frozenset({"twice", "times", "double", "thrice"})
_NOT_AS = frozenset({"soon", "far", "long"})
"""With "as … as", these join clauses: "as soon as", "as far as"."""
_NO_AMOUNTS = frozenset({"or", "information", "detail", "details", "advice", "help", "about"})
_VERBS = {"outnumber": "amount", "exceed": "amount", "outlast": "duration", "outweigh": "amount", "surpass": "amount"}
_MADE_OF = {
    "cost": "cost",
    "price": "cost",
    "hurt": "pain",
    "pain": "pain",
    "painful": "pain",
    "time": "time",
    "effective": "effect",
    "help": "effect",
    "danger": "harm",
    "weigh": "weight",
    "harm": "harm",
    "damage": "harm",
    "sting": "pain",
    "expense": "cost",
    "comfort": "ease",
    "effort": "effort",
    "kill": "harm",
    "do": "effect",
    "sleepy": "sleepy",
    "discomfort": "pain",
    "protection": "effect",
    "protect": "effect",
    "relief": "effect",
    "soreness": "pain",
}


class Degree(NamedTuple):
    """A degree from one token up to, not including, another: the dimension, and whether it is more (1) or less (-1)."""

    first: int
    last: int
    dimension: str
    sign: int
    form: Form


def find_degrees(tokens: Sequence[Token]) -> list[Degree]:
    """Return the degrees of a clause in order."""
    found: list[Degree] = []
    place = 0
    while place < len(tokens):
        degree = _degree_at(tokens, place)
        if degree is not None:
            found.append(degree)
        place = degree.last if degree is not None else place + 1
    return found


def _degree_at(tokens: Sequence[Token], place: int) -> Degree | None:
    text = tokens[place].text
    is_most = text in ("most", "majority") and (place == 0 or tokens[place - 1].text not in ("at", "one"))
    if is_most and (text == "majority" or (place < 2 and _is_noun_next(tokens, place))):
        return Degree(place, place + 1, "amount", 1, "most")
    if text == "first" and place and tokens[place - 1].text == "the" and _word(tokens, place + 1) == "to":
        return Degree(place, place + 1, "time", -1, "most")
    if tokens[place].lemma in _VERBS and text != "exceeding":
        return Degree(place, place + 1, _VERBS[tokens[place].lemma], 1, "more")
    if text in ("more", "less", "most", "least"):
        return _analytic(tokens, place)
    if text in ("as", "so", *_EQUAL):
        return _equative(tokens, place)
    if _word(tokens, place - 1) == "than":
        return None
    measured = _comparatives().get(text)
    if measured is not None:
        return None if _is_idle(tokens, place) else _made(tokens, place, place + 1, measured, "more")
    measured = _superlatives().get(text)
    if measured is not None and place > 0 and not _is_one_of(tokens, place):
        return Degree(place, place + 1, *measured, "most")
    return None


def _word(tokens: Sequence[Token], place: int) -> str:
    return tokens[place].text if 0 <= place < len(tokens) else ""


def _is_noun_next(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether "most" counts things: "most people", "most of them", not "most commonly"."""
    following = _word(tokens, place + 1)
    return bool(following) and following not in _plain()


def _is_attribute(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a comparative only names a thing: "younger people", "the longer needle is …"."""
    following = _word(tokens, place + 1)
    if not following[:1].isalpha() or _has_than(tokens, place + 1):
        return False
    before = [token.text for token in tokens[:place]]
    return (
        _comparatives()[tokens[place].text][0] == "age" or not verb_groups(before)
    ) and following not in _AFTER_DEGREE


def _has_than(tokens: Sequence[Token], start: int) -> bool:
    """Tell whether "than" follows, and belongs to no other degree."""
    for token in tokens[start:]:
        if token.text == "than":
            return True
        if token.text in ("more", "less") or token.text in _comparatives():
            return False
    return False


_AFTER_DEGREE = frozenset(
    {"in", "with", "on", "for", "by", "after", "among", "during", "of", "at", "when", "if", "and", "to"}
)


def _is_idle(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a comparative compares nothing: "no longer", "sooner or later", "later on"."""
    before = tokens[place - 1].text if place else ""
    after = tokens[place + 1].text if place + 1 < len(tokens) else ""
    if _is_attribute(tokens, place):
        return True
    return (before == "no" and tokens[place].text == "longer") or (
        after in ("or", "on") and tokens[place].text in ("sooner", "later", "earlier")
    )


def _is_one_of(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a superlative is shared: "one of the most common", "among the longest", "the second largest"."""
    before = {token.text for token in tokens[max(place - 4, 0) : place]}
    return "among" in before or ("of" in before and bool(before & {"one", "some"})) or tokens[place - 1].text in _RANKS


_RANKS = frozenset({"second", "third", "fourth", "next", "at"})


def _analytic(tokens: Sequence[Token], place: int) -> Degree | None:
    """Return what "more common", "less long", "most reliable", "more" alone measure."""
    text = tokens[place].text
    form: Form = "most" if text in ("most", "least") else "more"
    sign = -1 if text in ("less", "least") else 1
    before = tokens[place - 1].text if place else ""
    if before in ("or", "once", "at") or (form == "most" and (before != "the" or _is_one_of(tokens, place))):
        return None
    following = tokens[place + 1] if place + 1 < len(tokens) else None
    if following is not None and following.text in _NO_AMOUNTS:
        return None
    measured = _plain().get(following.text) if following is not None else None
    if measured is not None and following is not None:
        return _made(tokens, place, place + 2, (measured[0], measured[1] * sign), form)
    return _made(tokens, place, place + 1, ("amount", sign), form)


def _made(tokens: Sequence[Token], first: int, last: int, measured: tuple[str, int], form: Form) -> Degree:
    """Return a degree; "takes longer to" is a matter of speed, "costs more" one of money."""
    dimension, sign = measured
    around = {token.lemma for token in tokens[max(first - 1, 0) : first]} | {
        token.lemma for token in tokens[last : last + 1]
    }
    is_longer_to = tokens[first].text == "longer" and "to" in {token.text for token in tokens[last : last + 3]}
    is_taken = "take" in {token.lemma for token in tokens[max(first - 3, 0) : first]} or "need" in around
    if dimension == "duration" and is_longer_to and is_taken:
        dimension = "time"
    if dimension == "amount":
        dimension = next((_MADE_OF[word] for word in sorted(around) if word in _MADE_OF), dimension)
    return Degree(first, last, dimension, sign, form)


def _equative(tokens: Sequence[Token], place: int) -> Degree | None:
    """Return what "as strong as" or "equally strong" measures; "twice as strong as" is more."""
    following = tokens[place + 1] if place + 1 < len(tokens) else None
    if following is None or following.text not in _plain():
        return None
    before = tokens[place - 1].text if place else ""
    dimension, sign = _plain()[following.text]
    if tokens[place].text in _EQUAL:
        return Degree(place, place + 2, dimension, sign, "as")
    end = next((n for n in range(place + 2, min(place + 6, len(tokens))) if tokens[n].text == "as"), None)
    if end is None or (following.text in _NOT_AS and before not in _AS_BEFORE | {"not"}):
        return None
    if (
        following.text == "well"
        and before not in _AS_BEFORE | {"not"}
        and "not" not in {token.text for token in tokens[max(place - 4, 0) : place]}
    ):
        return None
    form: Form = "more" if before in _TIMES or before == "half" else "as"
    return _made(tokens, place, place + 2, (dimension, -sign if before == "half" else sign), form)


@cache
def _plain() -> dict[str, tuple[str, int]]:
    """Return what adjectives and adverbs measure, by their plain form."""
    return {
        word: (dimension, 1 if end == "+" else -1)
        for dimension, end, words in read_table("claim_dimensions.tsv")
        for word in words.split("|")
    }


@cache
def _comparatives() -> dict[str, tuple[str, int]]:
    return {form: measured for word, measured in _plain().items() for form in _forms(word, "er", 0)}


@cache
def _superlatives() -> dict[str, tuple[str, int]]:
    return {form: measured for word, measured in _plain().items() for form in _forms(word, "est", 1)}


def _forms(word: str, ending: str, place: int) -> Iterator[str]:
    """Yield the degree of an adjective in one word; what is too long to have one makes a form that no text has."""
    if word in _IRREGULAR:
        yield _IRREGULAR[word][place]
    elif " " in word or "-" in word:
        return
    elif word.endswith("e"):
        yield word + ending[1:]
    elif word.endswith("y") and word[-2] not in _VOWELS:
        yield word[:-1] + "i" + ending
    else:
        if len(word) <= 4 and word[-1] not in "wxyr" and word[-2] in _VOWELS and word[-3] not in _VOWELS:
            yield word + word[-1] + ending
        yield word + ending
