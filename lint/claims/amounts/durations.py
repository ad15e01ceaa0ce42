"""How long and how soon: the length of something, its delay, the time since an infection."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from lint.claims.amounts.measured import Amount, Measured
from lint.claims.roles import RoleWord, role_words
from lint.language.verbs import verb_groups
from lint.quantities.quantity import Quantity

_AT_END = frozenset({"within", "in", "after", "by", "inside", "under", "over"})
_OUT = frozenset({"old", "ago", "early", "earlier", "younger", "older", "apart", "of age", "late", "overdue"})
_AHEAD = frozenset({"before", "prior"})
_PERMITTED = frozenset({"treatment", "infectious", "worn", "storage", "driving", "fasting", "nap", "exercise"})
_PARTS = frozenset({"pain", "rash"})
_A_NIGHT = re.compile(r" of (?:sleep|exercise|rest|activity|walking) (?:a|per|each|every) (?:night|day)")
_FILLERS = frozenset(
    {
        "about",
        "only",
        "just",
        "around",
        "up",
        "to",
        "usually",
        "roughly",
        "of",
        "least",
        "at",
        "anything",
        "you",
        "a",
        "another",
        "further",
        "it",
        "between",
        "less",
        "more",
        "than",
        "not",
        "no",
    }
)
_STAFF = frozenset({"doctor", "nurse", "surgeon", "technician", "dentist", "midwife"})
_DUTIES = frozenset({"must", "should", "need"})
_PAST = frozenset({"was", "were", "had", "did"})
_WORKS = re.compile(r"\b(?:protect|immun|work|effect|reliev|relief|benefit|kick)")
_ENOUGH = frozenset({"enough", "sufficient", "plenty", "ideal", "best", "recommend"})


def durations(measured: Measured) -> Iterator[Amount]:
    for quantity in measured.quantities:
        if quantity.dimension == "duration":
            limited = measured.limited(quantity)
            if limited is not None:
                yield from _amount(measured, quantity, limited)


def _amount(measured: Measured, quantity: Quantity, limited: Quantity) -> Iterator[Amount]:
    following = measured.after(quantity, 2)
    if following[:1] == ["late"]:
        yield Amount(f"late:{measured.focus}", limited, measured.about(measured.verbs), is_allowed=True)
        return
    if _OUT & set(following[:1]):
        return
    if _AHEAD & set(following[:1]):
        return
    if _is_told(measured, quantity):
        return
    per = quantity.per or ("day" if _A_NIGHT.match(measured.reading.folded, quantity.end) else "")
    if per:
        yield Amount(
            f"per {per}:{measured.focus}", replace(limited, per=per), measured.about(measured.verbs), is_allowed=True
        )
        return
    role, words = _role(measured, quantity)
    if role == "interval":
        return
    focus = focus_of(measured, role)
    if role == "start" and _DUTIES & set(measured.lemmas):
        return
    if not role and (not has_verb(measured) or measured.before(quantity, 1) == ["at"]):
        return
    about = measured.about(words) | (_PARTS & set(measured.lemmas))
    yield Amount(f"{role or 'time'}:{focus}", limited, about, is_allowed=focus in _PERMITTED and _may(measured))


def _may(measured: Measured) -> bool:
    """Tell whether "can" and "may" allow something, and do not say that it may take long."""
    return bool({"be", "you"} & {*measured.lemmas, *(token.text for token in measured.reading.tokens)})


def has_verb(measured: Measured) -> bool:
    return bool(verb_groups([token.text for token in measured.reading.tokens]))


def _is_told(measured: Measured, quantity: Quantity) -> bool:
    """Tell whether a stretch belongs to a story, an example, or to whom something is said of."""
    first, _ = measured.span(quantity)
    words = {token.text for token in measured.reading.tokens}
    before = measured.lemmas[:first]
    if "after" in before[:2] and _STAFF & set(measured.lemmas[first:]):
        return True
    return (
        bool(words & _PAST)
        or "who" in before
        or before[-2:] == ["such", "as"]
        or before[-1:] == ["example"]
        or "longer" in before
        or ("than" in measured.after(quantity, 8) and bool({"longer", "shorter"} & words))
    )


def _role(measured: Measured, quantity: Quantity) -> tuple[str, Sequence[RoleWord]]:
    """Return what a stretch of time is of, and the words that say it: those of the clause, else of the heading."""
    incubation = [word for word in measured.verbs if word.role == "incubation"]
    if incubation:
        return "incubation", measured.verbs
    named = _nearest(measured, quantity)
    if named is not None:
        return named, measured.verbs
    asked = role_words(measured.reading.context.heading_tokens, "heading")
    return (asked[-1].role if asked else ""), measured.verbs


def _nearest(measured: Measured, quantity: Quantity) -> str | None:
    """Return the role that the nearest word names: an end that comes "within" a time tells how long something lasts."""
    first, last = measured.span(quantity)
    leading = [lemma for lemma in measured.lemmas[max(first - 5, 0) : first] if lemma not in _FILLERS]
    if measured.before(quantity, 1) == ["of"]:
        return "last"
    if leading[-1:] in (["take"], ["for"]):
        return _of_taking(measured, quantity, last) if leading[-1] == "take" else "last"
    if "still" in measured.lemmas or _ENOUGH & set(measured.lemmas):
        return "last"
    words = [word for word in measured.verbs if word.last <= first or word.first >= last]
    if not words:
        return None
    nearest = min(words, key=lambda word: first - word.last if word.last <= first else word.first - last + 1)
    role = nearest.role
    if role == "end":
        return "last"
    return role


def _of_taking(measured: Measured, quantity: Quantity, last: int) -> str:
    """Return what "it takes an hour" is: the delay of what begins then, or the length of what is done."""
    behind = [word.role for word in measured.verbs if word.first >= last]
    tail = measured.reading.folded[quantity.end : quantity.end + 8]
    return "start" if behind[:1] == ["start"] or tail.startswith((" before ", " until ")) else "last"


def focus_of(measured: Measured, role: str) -> str:
    if role == "incubation":
        return ""
    if role == "start" and _WORKS.search(
        measured.reading.folded, measured.reading.start, measured.reading.sentence.end
    ):
        return "effect"
    if role == "start":
        return "effect" if measured.focus == "treatment" else ""
    return measured.focus
