"""What holds of one thing only: "only women get it", "wheat and rye are the only cereals with gluten"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, cast

from lint.claims.claim import Claim
from lint.claims.gates import other_conditions
from lint.claims.lexicon import words_of_kind
from lint.claims.reading import Reading
from lint.claims.terms import Term, terms_in
from lint.claims.tokens import Token

KIND = "exclusion"
_ONLY = frozenset({"only", "alone", "exclusively", "solely", "purely"})
_BUT = (
    ("nobody", "but"),
    ("nobody", "except"),
    ("nothing", "but"),
    ("none", "but"),
    ("nothing", "else"),
    ("nobody", "else"),
)
_KINDS = frozenset({"people", "ages", "smoking", "origin", "cereal", "season", "insect"})
_DENYING = frozenset({("smoking", "nonsmokers")})
"""Things with a denial in their name."""
_REACH = 6
"""How far from "only" what it singles out may stand."""
_MOST_APART = 3


class Holding(NamedTuple):
    """What something holds of, by known things of one kind, and whether it holds of nothing else."""

    terms: frozenset[Term]
    is_only: bool


def claims(reading: Reading) -> Iterator[Claim]:
    terms = frozenset(term for term in terms_in(reading.tokens) if term[0] in _KINDS)
    is_denied = reading.is_denied(len(reading.tokens)) and not terms & _DENYING
    if not terms or is_denied or (reading.share.high <= 0 and not terms & _DENYING):
        return
    only = _singled_out(reading)
    about = _topic(reading)
    for kind in {kind for kind, _ in terms}:
        singled = frozenset(term for term in only if term[0] == kind)
        named = frozenset(term for term in terms if term[0] == kind)
        value = Holding(singled or named, bool(singled))
        yield reading.make(KIND, kind, "membership", reading.share, about, value)


def _singled_out(reading: Reading) -> frozenset[Term]:
    """Return the known things that "only" or "alone" singles out."""
    tokens = reading.tokens
    for place, token in enumerate(tokens):
        following = tokens[place + 1].text if place + 1 < len(tokens) else ""
        is_pair = (token.text, following) in _BUT
        if token.text not in _ONLY and not is_pair:
            continue
        if token.text == "only" and _is_idle(tokens, place):
            continue
        if token.text == "alone" or following == "else" or _is_complement(tokens, place):
            found = terms_in(tokens[max(place - _REACH, 0) : place])
            if found:
                return found
        return terms_in(tokens[place + 1 : place + 1 + _REACH])
    return frozenset()


def _is_idle(tokens: tuple[Token, ...], place: int) -> bool:
    """Tell whether "only" singles out nothing: "not only", "only a few", "only if", "only rarely"."""
    before = tokens[place - 1].text if place else ""
    following = tokens[place + 1].text if place + 1 < len(tokens) else ""
    return before == "not" or following in ("if", "when", "after", "a", "one", "rarely", "sometimes", "once", "very")


def _is_complement(tokens: tuple[Token, ...], place: int) -> bool:
    """Tell whether what is singled out stands before: "women are the only people who …", "in women only"."""
    before = {token.text for token in tokens[max(place - 2, 0) : place]}
    return place == len(tokens) - 1 or (bool(before & {"the"}) and bool(before & {"are", "is"}))


def _topic(reading: Reading) -> frozenset[str]:
    silent = _SILENT | words_of_kind("light")
    words = reading.context.content(reading.tokens)
    known = {form for token in reading.tokens if terms_in([token]) for form in (token.lemma, token.text)}
    return frozenset(word for word in words if word not in silent and word not in known and not word[0].isdigit())


_SILENT = frozenset(
    {
        *(
            "alone",
            "exclusively",
            "solely",
            "only",
            "diagnose",
            "affect",
            "develop",
            "hundred",
            "thousand",
            "year",
            "case",
        ),
        *(
            "people",
            "woman",
            "man",
            "child",
            "baby",
            "too",
            "attack",
            "adult",
            "smoking",
            "ten",
            "twenty",
            "around",
            "come",
        ),
        *("fresh", "food", "natural", "source", "contain", "cereal", "late", "early", "time", "age", "every", "never"),
    }
)


def why_not(one: Claim, other: Claim) -> str:
    mine, others = cast(Holding, one.value), cast(Holding, other.value)
    if not (mine.is_only or others.is_only):
        return "neither holds of one thing only"
    if mine.terms & others.terms:
        return "both can be true"
    things = {name for _, name in mine.terms | others.terms}
    if (one.names - things) and (other.names - things) and one.names != other.names:
        return "another subject"
    if one.about - other.about and other.about - one.about:
        return f"about something else: {', '.join(sorted(one.about ^ other.about))}"
    if len(one.about ^ other.about) > _MOST_APART:
        return f"one says more: {', '.join(sorted(one.about ^ other.about))}"
    return other_conditions(one, other)
