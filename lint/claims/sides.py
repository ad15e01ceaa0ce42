"""The two sides of a comparison: what is longer, and longer than what."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from lint.claims.degrees import Degree
from lint.claims.lexicon import find_items, words_of_kind
from lint.claims.tokens import Token
from lint.data.tables import read_table
from lint.language.verbs import verb_groups

_MOST_WORDS = 8
"""Words of the side behind "than" at the most."""
_STANDARDS = frozenset(
    {
        *(
            "usual",
            "normal",
            "expect",
            "think",
            "necessary",
            "need",
            "ever",
            "before",
            "average",
            "recommend",
            "advise",
        ),
        *("half", "people", "you", "cure", "previously", "now", "to", "if", "when"),
    }
)
"""What is behind "than" where nothing particular is compared."""
_ENDS = frozenset(
    {"and", "but", "or", "whereas", "while", "because", "although", "if", "when", "so", ",", "which", "who"}
)
_CUTS = frozenset({"to", "for", "in", "with", "when", "do", "does", "did", "is", "are", "at", "after", "during"})
_AGAINST = (("compared", "with"), ("compared", "to"), ("in", "comparison"), ("unlike",), ("as", "against"), ("versus",))
_PREPOSITIONS = frozenset(
    {"in", "with", "on", "after", "by", "from", "for", "of", "to", "among", "during", "at", "through"}
)


def side_words(tokens: Sequence[Token]) -> frozenset[str]:
    """Return the words that tell one side from the other, synonyms under one name; the page's topic counts too."""
    named: dict[int, str] = {}
    covered: set[int] = set()
    for item in find_items(tokens):
        if item.entry.kind == "synonym" or (item.entry.kind == "scope" and item.entry.key == "kind"):
            named[item.first] = item.entry.value
            covered.update(range(item.first, item.last))
    silent = words_of_kind("stop") | _SILENT
    words = [
        named.get(place, token.lemma)
        for place, token in enumerate(tokens)
        if place in named or (place not in covered and token.lemma not in silent and token.text[0].isalnum())
    ]
    return frozenset(_groups()[word][1] if word in _groups() else word for word in words)


_SILENT = frozenset(
    {
        "kind",
        "type",
        "sort",
        "people",
        "person",
        "one",
        "form",
        "way",
        "case",
        "usually",
        "two",
        "compare",
        "comparison",
        "version",
        "variety",
        "do",
        "have",
        "make",
        "take",
        "patient",
        "individual",
        "study",
        "someone",
        "disposable",
        "ordinary",
        "plain",
        "regular",
    }
)


def behind_than(tokens: Sequence[Token], degree: Degree, end: int) -> tuple[int, int] | None:
    """Return where the other side stands: behind "than", the second "as", or a verb such as "outnumber".

    It goes up to "with" and its like, unless it says nothing new up to there: "than children with standard risk".
    """
    word = "as" if degree.form == "as" or tokens[degree.first].text == "as" else "than"
    start = next((n for n in range(degree.last, min(end, degree.last + 9)) if tokens[n].text == word), None)
    if start is None and degree.last - degree.first == 1 and tokens[degree.first].text.startswith("out"):
        start = degree.last - 1
    if start is None:
        return _against(tokens)
    last = start + 1
    while last < end and last - start <= _MOST_WORDS and tokens[last].text not in _ENDS:
        if tokens[last].text in _CUTS and side_words(tokens[start + 1 : last]) - side_words(tokens[: degree.first]):
            break
        last += 1
    known = next((n + 1 for n in range(start + 1, last) if _groups().get(tokens[n].lemma, ("",))[0] == "sex"), last)
    return (start + 1, known) if last > start + 1 else None


def _against(tokens: Sequence[Token]) -> tuple[int, int] | None:
    """Return where "compared with formula" names the other side."""
    texts = [token.text for token in tokens]
    for place, text in enumerate(texts):
        for words in _AGAINST:
            if text == words[0] and tuple(texts[place : place + len(words)]) == words:
                start = place + len(words) + (texts[place] == "in")
                last = next((n for n in range(start, len(texts)) if texts[n] in _ENDS), len(texts))
                return (start, min(last, start + _MOST_WORDS)) if start < last else None
    return None


def is_standard(tokens: Sequence[Token]) -> bool:
    """Tell whether "than" goes with an amount or with what is usual: "longer than a week", "earlier than expected"."""
    words = [token for token in tokens if token.text not in ("the", "a", "an", "is", "it", "that", "about", "in")]
    if tokens and tokens[0].text in _PRONOUNS:
        return True
    return not words or words[0].lemma in _STANDARDS | _UNITS or words[0].text[0].isdigit() or _counts(words[0].text)


_PRONOUNS = frozenset({"it", "they", "he", "she", "we", "you", "i"})


def _counts(word: str) -> bool:
    return word in _NUMBERS or word.partition("-")[0] in _NUMBERS


_UNITS = frozenset(
    [
        "second",
        "minute",
        "hour",
        "day",
        "week",
        "month",
        "year",
        "inch",
        "metre",
        "cup",
        "glass",
        "unit",
        "gram",
        "quarter",
        "third",
        "tenth",
    ]
)


_NUMBERS = frozenset(
    [
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "twelve",
        "twenty",
        "thirty",
        "once",
        "twice",
    ]
)


def core_of(tokens: Sequence[Token], degree: Degree, right: Sequence[Token]) -> tuple[frozenset[str], bool]:
    """Return the words of the side that is longer, and whether a pronoun stands for it.

    They are parallel to those behind "than" ("in women than in men"), or the subject of the clause.
    """
    stretch = [token for token in tokens[: degree.first] if not right or token not in right] + [
        token for token in tokens[degree.last :] if not right or token.start < right[0].start
    ]
    if right and right[0].text in _PREPOSITIONS:
        place = next((n for n in reversed(range(len(stretch))) if stretch[n].text == right[0].text), None)
        if place is not None:
            behind = stretch[place + 1 :]
            verbs = verb_groups([token.text for token in behind])
            return side_words(behind[: verbs[0]] if verbs and verbs[0] else behind), True
    mates = partners(side_words(right)) & side_words(stretch)
    if mates:
        return mates, False
    cleft = _behind_it_is(stretch)
    if cleft:
        return cleft, False
    words = [token.text for token in tokens[: degree.first]]
    verbs = verb_groups(words)
    end = next((verb for verb in verbs if verb > 0), degree.first)
    subject = tokens[:end]
    for place, token in enumerate(subject):
        if token.text == "," or token.text in _PREPOSITIONS and place == 0:
            break
    else:
        return side_words(subject), True
    rest = subject[place + 1 :] if subject[place].text == "," else subject
    comma = next((n for n, token in enumerate(rest) if token.text == ","), None)
    return side_words(rest[comma + 1 :] if comma is not None else rest), True


def _behind_it_is(tokens: Sequence[Token]) -> frozenset[str]:
    """Return the words that "it is the cold that …" brings to the front."""
    for place in range(len(tokens) - 2):
        if tokens[place].text == "it" and tokens[place + 1].text in ("is", "was"):
            end = next((n for n in range(place + 2, len(tokens)) if tokens[n].text in ("that", "which", "who")), None)
            if end is not None:
                return side_words(tokens[place + 2 : end])
    return frozenset()


@cache
def _groups() -> dict[str, tuple[str, str]]:
    """Return the group and the name of each word that has usual partners."""
    return {word: (group, name) for group, name, words in read_table("claim_partners.tsv") for word in words.split("|")}


def partners(words: Iterable[str]) -> frozenset[str]:
    """Return the names of what is usually compared with some names: "men" with "women"."""
    own_names = {name: (group, name) for group, name in _groups().values()}
    named = {own_names[word] for word in words if word in own_names}
    return frozenset(
        each for group, each in set(_groups().values()) for mine, own in named if group == mine and each != own
    )
