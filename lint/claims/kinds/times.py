"""At what time of the day or the year: by day or at night, in the morning or at bedtime, in summer or in winter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple, cast

from lint.claims.claim import Claim
from lint.claims.phrases import Phrase, find_phrases
from lint.claims.reading import Reading
from lint.claims.roles import focus_words, role_words
from lint.claims.shares import ALWAYS, GENERIC, POSSIBLE
from lint.claims.topics import heading_cases, named_things, other_subject, topic_of
from lint.language.verbs import verb_groups

KIND = "time"
_TABLE = "claim_times.tsv"
_CYCLES = {"hour": 24, "month": 12}
_LEAST_SURE = 0.3
_DOSING = frozenset(
    [
        "take",
        "use",
        "inject",
        "give",
        "apply",
        "brush",
        "swallow",
        "drink",
        "eat",
        "inhale",
        "puff",
        "rub",
        "weigh",
        "measure",
    ]
)
_NO_DOSING = frozenset({"out", "off", "place", "part", "over"})
_MORE = frozenset(
    [
        "bad",
        "worse",
        "worst",
        "peak",
        "high",
        "highest",
        "hard",
        "hardest",
        "strong",
        "mainly",
        "most",
        "strike",
        "wide",
        "widest",
        "occur",
        "happen",
        "appear",
        "come",
        "common",
        "usual",
        "illness",
        "season",
        "only",
        "often",
        "usually",
        "chiefly",
        "cough",
        "flare",
        "busiest",
        "heavy",
        "disease",
        "start",
        "begin",
        "mostly",
        "itch",
        "ache",
        "hurt",
    ]
)
_LESS = frozenset(
    [
        "low",
        "lowest",
        "calm",
        "least",
        "weak",
        "improve",
        "ease",
        "narrow",
        "narrowest",
        "better",
        "good",
        "mild",
        "quiet",
        "rare",
        "seldom",
        "free",
        "fewer",
        "less",
        "settle",
        "stop",
    ]
)
_DENIERS = frozenset({"not", "never", "sense", "point", "avoid"})
_SHORT = 6
_WIDE = frozenset({"to", "until", "till", "through"})


class Moment(NamedTuple):
    """Hours of the day or months of the year, and whether there is more or less of something then."""

    parts: frozenset[int]
    is_more: bool


def claims(reading: Reading) -> Iterator[Claim]:
    lemmas = [token.lemma for token in reading.tokens]
    phrases = list(find_phrases(_TABLE, lemmas))
    for cycle in _CYCLES:
        found = [phrase for phrase in phrases if phrase.values[0] == cycle]
        deed = _deed(reading, lemmas, found) if found else ""
        if deed and (deed == "dosing" or not _DENIERS & set(lemmas)):
            yield _claim(reading, lemmas, found, cycle, deed)


def why_not(one: Claim, other: Claim) -> str:
    if min(one.share.low, other.share.low) < _LEAST_SURE:
        return "one says only that it can be so"
    first, second = cast(Moment, one.value), cast(Moment, other.value)
    shared = first.parts & second.parts
    if first.is_more == second.is_more:
        if shared:
            return "both can be true"
    elif not shared or 2 * len(shared) < min(len(first.parts), len(second.parts)):
        return "both can be true"
    return other_subject(one, other)


def _claim(reading: Reading, lemmas: list[str], found: Sequence[Phrase], cycle: str, deed: str) -> Claim:
    parts = _parts(found, lemmas)
    if _DENIERS & set(lemmas[: found[0].first]):
        parts = frozenset(range(_CYCLES[cycle])) - parts
    words = set(lemmas)
    is_more = deed == "dosing" or not (_LESS & words) or bool({"worse", "worst", "bad"} & words)
    stretches = [(each.first, each.last) for each in found]
    stretches += [(each.first, each.last) for each in role_words(reading.tokens, "focus")]
    places = {place for first, last in stretches for place in range(first, last)}
    about = (
        topic_of(reading, places, reading.quantities)
        - _MORE
        - _LESS
        - _DOSING
        - {"medicine", "time", "country", "best"}
    )
    is_may = reading.share == POSSIBLE and any(lemmas[place] == "may" for place in places)
    share = GENERIC if is_may or reading.share == ALWAYS else reading.share
    claim = reading.make(KIND, f"{cycle}:{deed}", "timing", share, about, Moment(parts, is_more))
    own = reading.context.cases([token for place, token in enumerate(reading.tokens) if place not in places])
    return replace(
        claim,
        cases=own | heading_cases(reading),
        names=named_things(reading) - frozenset(lemmas[place] for place in places),
    )


def _deed(reading: Reading, lemmas: list[str], found: Sequence[Phrase]) -> str:
    """Return what is said of a time: that something is to be done then, that something happens then, or nothing."""
    own = {token.lemma for token in reading.tokens if token.start >= reading.sentence.start}
    is_short = (
        reading.tokens[0].start <= reading.sentence.start
        and len(own) <= _SHORT
        and not verb_groups([token.text for token in reading.tokens])
    )
    words = own | {token.lemma for token in reading.context.heading_tokens} if is_short else own
    following = lemmas[found[-1].last : found[-1].last + 1]
    if any(lemmas[place : place + 2] in (["this", "time"], ["that", "time"]) for place in range(len(lemmas))):
        return ""
    if following in (["sickness"], ["sweat"], ["shift"], ["cream"], ["pill"]):
        return ""
    if words & _DOSING and not words & _NO_DOSING:
        return "dosing"
    if is_short and {"when", "time"} & words and focus_words(reading.context.page.title_tokens):
        return "dosing"
    if "your" in own and "have" in own and focus_words(reading.tokens):
        return "dosing"
    if {"tablet", "capsule", "dose", "puff", "drop"} & words and not words & _MORE:
        return "dosing"
    return "event" if reading.tokens[0].text != "you" and words & (_MORE | _LESS) or "place" in words else ""


def _parts(found: Sequence[Phrase], lemmas: Sequence[str]) -> frozenset[int]:
    """Return the hours or the months that some expressions cover; "from May to July" covers June."""
    size = _CYCLES[found[0].values[0]]
    spans = [_span(phrase.values[1], size) for phrase in found]
    parts = {part for span in spans for part in span}
    for one, other, first, second in zip(found, found[1:], spans, spans[1:], strict=False):
        if _WIDE & {*lemmas[one.last : other.first], *lemmas[other.first : other.last]}:
            part = first[-1]
            while part != second[0]:
                parts.add(part)
                part = (part + 1) % size
    return frozenset(parts)


def _span(written: str, size: int) -> list[int]:
    """Return the parts of a cycle that a table gives: "21-29" or "11,12,1"."""
    if "-" in written:
        low, _, high = written.partition("-")
        return [part % size for part in range(int(low), int(high))]
    return [int(part) % size for part in written.split(",")]
