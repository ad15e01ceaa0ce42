"""How many, how often: what most people have cannot be rare, and what nine in ten have is not found in a few."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple, cast

from lint.claims.claim import Claim
from lint.claims.gates import other_conditions
from lint.claims.portions import find_portions
from lint.claims.proportions import Proportion, proportion_of
from lint.claims.reading import Reading
from lint.claims.roles import role_words
from lint.claims.shares import Share
from lint.claims.topics import heading_cases, other_people, speaks_of_others, topic_of
from lint.language.verbs import verb_groups

KIND = "frequency"
_RARE = frozenset(
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
        "unheard",
        "exception",
        "rule",
    }
)
_HAVING = frozenset(
    {
        "affect",
        "have",
        "get",
        "occur",
        "happen",
        "experience",
        "develop",
        "suffer",
        "carry",
        "notice",
        "find",
        "live",
        "catch",
        "strike",
        "diagnose",
        "be",
        "know",
        "face",
        "report",
        "encounter",
        "see",
        "become",
        "go",
    }
)
_HOW_COMMON = frozenset(
    {
        "common",
        "frequency",
        "number",
        "numbers",
        "figure",
        "figures",
        "statistic",
        "statistics",
        "many",
        "share",
        "who",
        "rare",
        "prevalence",
        "incidence",
    }
)
_PERSONS = frozenset(
    {
        "child",
        "baby",
        "woman",
        "man",
        "mother",
        "father",
        "parent",
        "pregnancy",
        "teenager",
        "toddler",
        "newborn",
        "infant",
        "family",
        "girl",
        "boy",
        "pupil",
        "adult",
    }
)
_PARTS = frozenset(
    [
        "symptom",
        "sign",
        "type",
        "form",
        "kind",
        "pain",
        "problem",
        "complication",
        "case",
        "cause",
        "risk",
        "factor",
        "treatment",
        "test",
        "period",
        "episode",
    ]
)
_PEOPLE = _PERSONS | {"people", "person", "patient", "everyone", "anyone", "nobody", "population"}
_STRIKING = frozenset({"affect", "occur", "strike", "happen", "find"})
_STOPS = frozenset({"that", "which", "who", "and", "but", "in", "among", "at", "before", "after"})
_UNSURE = frozenset({"where", "why", "how", "whether"})
_LONGEST = 16
_FRAGMENT = 6
_COMMON = 0.2
_OFTEN = 0.05
_CLOSE = 4
_WIDE = 0.4
_MANY = 9
_DISEASES = frozenset(
    ["disease", "disorder", "condition", "cancer", "tumor", "tumour", "illness", "syndrome", "form", "type"]
)
_PAST = frozenset({"was", "were", "got", "did", "began", "received"})
_MOST_EXTRA = 2


class Stated(NamedTuple):
    """How often a clause says that something is so: between which shares, in numbers or in words."""

    share: Share
    is_number: bool


def claims(reading: Reading) -> Iterator[Claim]:
    portions = list(find_portions(reading.folded, reading.start, reading.end, reading.quantities))
    proportion = proportion_of(reading, portions)
    if proportion is None or any(token.text in _PAST for token in reading.tokens):
        return
    about = _about(reading, proportion)
    value = Stated(proportion.share, proportion.is_number)
    if not proportion.is_number and not _has_own_verb(reading) and not _asks_how_common(reading):
        return
    if speaks_of_others(reading):
        return
    for slot in _slots(reading, proportion, about):
        yield _claim(reading, proportion, about, slot, value)


def _has_own_verb(reading: Reading) -> bool:
    return bool(verb_groups([token.text for token in reading.tokens if token.start >= reading.sentence.start]))


def _asks_how_common(reading: Reading) -> bool:
    return bool(_HOW_COMMON & {token.lemma for token in reading.context.heading_tokens})


def _slots(reading: Reading, proportion: Proportion, about: frozenset[str]) -> Iterator[str]:
    """Yield what a share tells: how common the topic of the page is, how often something is so of it, or both."""
    if _is_prevalence(reading, proportion, about):
        yield "prevalence"
    is_of_disease = proportion.is_adjective and _DISEASES & {
        token.lemma for token in reading.tokens[proportion.place :]
    }
    if about and not is_of_disease:
        yield "of"


def _claim(reading: Reading, proportion: Proportion, about: frozenset[str], slot: str, value: Stated) -> Claim:
    claim = reading.make(KIND, slot, "frequency", value.share, about, value, is_explicit=True)
    asked = {case for case in heading_cases(reading) if case[0] != "phase"}
    cases = {
        (kind, f"most {who}") if slot == "of" and (kind, who) in proportion.whom else (kind, who)
        for kind, who in claim.cases | asked
    }
    cases |= {("years", f"{each.low:g}-{each.high:g}") for each in reading.quantities if each.dimension == "age"}
    return replace(claim, cases=frozenset(cases), names=frozenset())


def why_not(one: Claim, other: Claim) -> str:
    first, second = cast(Stated, one.value), cast(Stated, other.value)
    if not _compared(first, second).excludes(_compared(second, first)):
        return "both can be true"
    shared, mine, others = one.about & other.about, one.about - other.about, other.about - one.about
    if one.slot.endswith("of") and not shared:
        return "nothing in common"
    rivals = max(one.rivals, other.rivals)
    gap = max(first.share.low - second.share.high, second.share.low - first.share.high)
    if (mine or others) and rivals > _MANY or (len(mine | others) > 1 and rivals > _CLOSE and gap < _WIDE):
        return f"one says more: {', '.join(sorted(mine | others))}"
    if mine and others and (len(shared) < 2 or len(mine | others) > _MOST_EXTRA):
        return f"about something else: {', '.join(sorted(mine))}; {', '.join(sorted(others))}"
    if len(mine | others) > _MOST_EXTRA:
        return f"one says more: {', '.join(sorted(mine | others))}"
    return other_people(one, other) or other_conditions(one, other)


def _about(reading: Reading, proportion: Proportion) -> frozenset[str]:
    """Return what the share is of, with one name for words that say the same."""
    same = role_words(reading.tokens, "same")
    named = {place for word in same for place in range(word.first, word.last)}
    names = {word.role.lstrip("-") for word in same if word.first not in proportion.places}
    context = reading.context
    words = topic_of(reading, proportion.places | named, [*reading.quantities, *proportion.quantities]) | names
    if reading.has_open_subject:
        words |= {word.role for word in role_words(context.heading_tokens, "same")}
        words -= {
            token.lemma
            for word in role_words(context.heading_tokens, "same")
            for token in context.heading_tokens[word.first : word.last]
        } - names
    return words - {word.role for word in role_words(context.page.title_tokens, "same")} - _PERSONS


def _is_prevalence(reading: Reading, proportion: Proportion, about: frozenset[str]) -> bool:
    """Tell whether the clause only says how common the page's topic is."""
    context = reading.context
    if len(about - context.page.title) > 1:
        return False
    lemmas = [token.lemma for token in reading.tokens]
    mentions = bool(set(lemmas) & context.page.title) or reading.has_open_subject
    if proportion.is_adjective:
        return (
            mentions
            and "be" in lemmas
            and _ends(lemmas, proportion.place)
            and not (_PARTS & set(lemmas[: proportion.place]))
        )
    if about or _PARTS & set(lemmas):
        return False
    own = [token for token in reading.tokens if token.start >= reading.sentence.start]
    if len(own) <= _FRAGMENT and not verb_groups([token.text for token in own]):
        return _asks_how_common(reading)
    return not _UNSURE & {token.lemma for token in own} and _says_who_has(reading, proportion, lemmas)


def _ends(lemmas: list[str], place: int) -> bool:
    """Tell whether a clause ends soon behind a word: "is a rare condition", "is common in children"."""
    end = next((spot for spot in range(place, len(lemmas)) if lemmas[spot] in _STOPS), len(lemmas))
    return end - place <= 4


def _says_who_has(reading: Reading, proportion: Proportion, lemmas: list[str]) -> bool:
    """Tell whether a clause says how many have it: "one in ten has gout", "it affects half of all women"."""
    title = reading.context.page.title
    place = proportion.place
    if place <= 2 or lemmas[:1] in (["in"], ["at"], ["about"]):
        has_persons = proportion.is_number or bool(proportion.whom) or bool(_PEOPLE & set(lemmas[place : place + 7]))
        named = {word.role for word in role_words(reading.context.page.title_tokens, "same")}
        is_it = (
            bool(set(lemmas) & title)
            or any(word.role in named for word in role_words(reading.tokens, "same"))
            or bool({"it", "this", "affect", "condition"} & set(lemmas))
        )
        having = _HAVING | title
        if has_persons and is_it and having & set(lemmas[place + 1 :]) and len(lemmas) <= _LONGEST:
            return True
    verb = next((spot for spot, lemma in enumerate(lemmas) if lemma in _STRIKING), len(lemmas))
    subject = bool(set(lemmas[:verb]) & title) or reading.has_open_subject
    return subject and verb < place <= verb + 4 and (proportion.is_number or bool(_PEOPLE & set(lemmas[place:])))


def _compared(stated: Stated, other: Stated) -> Share:
    """Return the shares that are compared: words such as "common" and "often" say little beside a number."""
    low, high = stated.share
    if not other.is_number and not stated.is_number and 0 < low < _COMMON < high:
        return Share(_COMMON if low >= _OFTEN else low, high)
    if other.is_number and not stated.is_number and 0 < low < 0.5:
        return Share(low / 5, high)
    return stated.share
