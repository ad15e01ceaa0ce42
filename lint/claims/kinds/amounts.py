"""Amounts: how long, how soon, how often, how much, at what age, how many."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from typing import cast

from lint.claims.amounts.ages import ages
from lint.claims.amounts.counts import counts
from lint.claims.amounts.doses import doses
from lint.claims.amounts.durations import durations
from lint.claims.amounts.intervals import intervals
from lint.claims.amounts.measured import Measured
from lint.claims.amounts.pregnancies import pregnancies
from lint.claims.amounts.speeds import speeds
from lint.claims.claim import Claim
from lint.claims.reading import Reading
from lint.claims.shares import GENERIC, POSSIBLE
from lint.claims.topics import named_things, other_subject, speaks_of_others
from lint.quantities.compare import compatible
from lint.quantities.quantity import Quantity

KIND = "amount"
_TOLERANCE = 0.1
_EVERY = re.compile(r"\b(?:every|each|once|daily)\b")
_SEVERAL = re.compile(r"\b(?:several|few|number of)\b")
_LEAST_SURE = 0.5
_MOST_EXTRA = {"length": 0, "temperature": 1, "count": 1, "often": 1}
_AGES = frozenset({"children", "babies", "teenagers", "adults", "older", "young"})
_EXACT = {"temperature": 0.01, "pressure": 0.03, "count": 0.01}
_VAGUELY = 0.6
_ABOUT = 0.35
_ROUGHLY = 0.5
"""How much two limits of how long something takes may differ, as a share of the larger: nobody measures that
exactly."""


def claims(reading: Reading) -> Iterator[Claim]:
    if speaks_of_others(reading):
        return
    measured = Measured(reading)
    readers = (durations, speeds, pregnancies, intervals, doses, ages, counts)
    for amount in chain.from_iterable(each(measured) for each in readers):
        share = reading.share
        if (amount.is_allowed and share == POSSIBLE) or (amount.quantity.is_upper_limit and share.high == 0):
            share = GENERIC
        if share.high < 1 and _SEVERAL.search(amount.quantity.words):
            share = GENERIC
        is_every = _EVERY.search(amount.quantity.words) is not None
        claim = reading.make(
            KIND,
            amount.slot,
            amount.rule,
            GENERIC if is_every else share,
            amount.about,
            replace(amount.quantity, noun=None),
            is_explicit=None if not is_every else False,
        )
        texts = [token.text for token in reading.tokens]
        is_also = bool({"also", "another", "others"} & set(texts)) or texts[-1] == "too"
        yield replace(
            claim, is_also=is_also, cases=measured.cases, names=named_things(reading) - {*amount.slot.split(":")}
        )


def why_not(one: Claim, other: Claim) -> str:
    if min(one.share.low, other.share.low) < _LEAST_SURE:
        return "one says only that it can be so"
    first, second = cast(Quantity, one.value), cast(Quantity, other.value)
    if compatible(first, second, _slack(first, second)):
        return "both can be true"
    if one.slot.startswith("amount:time:") and one.about != other.about:
        return "not said to be of the same"
    if one.slot.startswith("amount:age:"):
        one, other = _without_ages(one), _without_ages(other)
    return other_subject(one, other, most_extra=_MOST_EXTRA.get(one.slot.split(":")[1], 2))


def _without_ages(claim: Claim) -> Claim:
    """Return a claim of an age without the restriction to an age that only says the same."""
    return replace(claim, cases=frozenset(case for case in claim.cases if case[1] not in _AGES))


def _slack(first: Quantity, second: Quantity) -> float:
    if first.dimension != "duration" or first.per:
        return _EXACT.get(first.dimension, _TOLERANCE)
    if first.is_vague or second.is_vague:
        return _VAGUELY
    both_most = first.is_upper_limit and second.is_upper_limit
    return _ROUGHLY if both_most or (first.is_lower_limit and second.is_lower_limit) else _ABOUT
