"""How soon something begins, in words: "overnight", "within minutes", "little by little"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from lint.claims.amounts.durations import focus_of
from lint.claims.amounts.measured import Amount, Measured
from lint.claims.tokens import lemmas
from lint.data.tables import read_table
from lint.quantities.quantity import Quantity

_ACTS = frozenset(
    {"should", "must", "need", "call", "get", "seek", "go", "stop", "tell", "ring", "see", "stand", "reduce"}
)
_ONSET = frozenset({"onset", "start", "speed", "begin", "first", "sign", "appear", "how", "quick", "soon", "develop"})


def speeds(measured: Measured) -> Iterator[Amount]:
    """Yield how soon what a clause says begins, if words say it and no amount does."""
    found = list(_words(measured))
    if not found or any(each.dimension == "duration" for each in measured.quantities):
        return
    if measured.reading.is_order or _ACTS & set(measured.lemmas):
        return
    if not any(word.role == "start" for word in measured.verbs) and not _is_asked(measured):
        return
    first, last, low, high = found[0]
    tokens = measured.reading.tokens
    start, end = tokens[first].start, tokens[last - 1].end
    words = measured.reading.folded[start:end]
    quantity = Quantity(start, end, low, high, "duration", "", "range", words)
    limited = measured.limited(quantity)
    if limited is not None:
        about = measured.about(measured.verbs) - {token.lemma for token in tokens[first:last]}
        yield Amount(f"start:{focus_of(measured, 'start')}", limited, about, "timing")


def _is_asked(measured: Measured) -> bool:
    return bool(_ONSET & {token.lemma for token in measured.reading.context.heading_tokens})


def _words(measured: Measured) -> Iterator[tuple[int, int, float, float]]:
    """Yield the words that say how soon, by their tokens, with the delays they allow."""
    for place, lemma in enumerate(measured.lemmas):
        for forms, low, high in _expressions().get(lemma, ()):
            if tuple(measured.lemmas[place : place + len(forms)]) == forms:
                yield place, place + len(forms), low, high
                break


@cache
def _expressions() -> dict[str, list[tuple[tuple[str, ...], float, float]]]:
    """Return the expressions by their first word, the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], float, float]]] = {}
    for low, high, expressions in read_table("claim_speeds.tsv"):
        for each in expressions.split("|"):
            forms = lemmas(each)
            found.setdefault(forms[0], []).append((forms, float(low), float(high)))
    for same_first in found.values():
        same_first.sort(key=lambda entry: -len(entry[0]))
    return found
