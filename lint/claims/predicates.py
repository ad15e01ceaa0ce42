"""What a clause says of its subject, and what only names a thing: "the rash is red", "red blood cells"."""

from __future__ import annotations

from collections.abc import Sequence

from lint.claims.lexicon import Item, words_of_kind
from lint.claims.reading import Reading
from lint.claims.tokens import Token
from lint.language.verbs import is_verb, verb_groups

_PREPOSITIONS = frozenset(
    {
        *(
            "of",
            "in",
            "at",
            "on",
            "from",
            "for",
            "by",
            "to",
            "with",
            "near",
            "around",
            "under",
            "over",
            "into",
            "through",
        ),
        *("during", "than", "between", "like", "about", "behind", "against", "after", "before", "within", "inside"),
    }
)
_LONGEST_ANSWER = 6
"""Words of an answer without a verb, at the most: "Painless.", "Both sides." """
_RELATIVES = frozenset({"who", "whose", "which", "that", "where"})
_SAYING = frozenset(
    {
        *(
            "be",
            "feel",
            "look",
            "become",
            "turn",
            "go",
            "stay",
            "remain",
            "get",
            "seem",
            "appear",
            "sound",
            "taste",
            "smell",
        ),
        *(
            "have",
            "cause",
            "give",
            "produce",
            "bring",
            "leave",
            "make",
            "show",
            "involve",
            "keep",
            "lie",
            "come",
            "grow",
        ),
        *(
            "last",
            "affect",
            "develop",
            "form",
            "contain",
            "do",
            "may",
            "can",
            "will",
            "might",
            "could",
            "would",
            "should",
            "cannot",
        ),
        *(
            "experience",
            "notice",
            "mean",
            "describe",
            "start",
            "begin",
            "occur",
            "happen",
            "move",
            "shake",
            "beat",
        ),
        *("run", "pass", "act", "work", "hurt", "ache", "swell", "sit", "leave", "suffer", "find", "consist", "burst"),
    }
)


def is_predicated(reading: Reading, item: Item, *, anywhere: bool = False) -> bool:
    """Tell whether the clause says of its subject what an item means.

    What stands before the verb, behind a preposition or in "who …" only names something, but for items that say it of
    the subject `anywhere`, such as "the whole body".
    """
    if reading.sentence.block.kind == "item" and not verb_groups([token.text for token in reading.tokens]):
        return False
    return is_said(reading.tokens, item.first, item.last, anywhere=anywhere)


def is_said(tokens: Sequence[Token], first: int, last: int, *, anywhere: bool = False) -> bool:
    """Tell whether a clause says of its subject what some of its tokens mean."""
    verbs = verb_groups([token.text for token in tokens])
    if not verbs:
        return len(tokens) <= _LONGEST_ANSWER
    if any(token.text in _RELATIVES for token in tokens[verbs[0] + 1 : first]):
        return False
    if is_verb(tokens[first].text) and first in verbs:
        return True
    if anywhere:
        return True
    before = [verb for verb in verbs if verb < first]
    if not before or (last - first > 1 and tokens[first].text in _PREPOSITIONS):
        return bool(before)
    verb = next((verb for verb in reversed(before) if tokens[verb].lemma in _SAYING), None)
    return verb is not None and not any(token.text in _PREPOSITIONS for token in tokens[verb + 1 : first])


def subject_of(reading: Reading) -> frozenset[str]:
    """Return the words of the subject that matter; none for the page's topic and what stands for it."""
    tokens = reading.body
    verbs = verb_groups([token.text for token in tokens])
    end = next((verb for verb in verbs if verb > 0), 0)
    return reading.context.content([token for token in tokens[:end] if not _is_idle(token)])


def _is_idle(token: Token) -> bool:
    return token.lemma in words_of_kind("generic") or token.lemma in words_of_kind("light")


def head_behind(tokens: Sequence[Token], item: Item) -> Token | None:
    """Return the noun that an adjective goes with: "discharge" of "a thin watery discharge"."""
    for token in tokens[item.last : item.last + 3]:
        if token.text in _PREPOSITIONS or token.lemma in words_of_kind("stop") or is_verb(token.text):
            return None
        if not token.text.endswith(("y", "ful", "less", "ish")):
            return token
    return None


_OPEN = frozenset({"why", "whether", "without"})


def leaves_open(reading: Reading) -> bool:
    """Tell whether a clause does not say that it is so: "whether it can be …", or denies only part of a name."""
    opened = False
    for place, token in enumerate(reading.tokens):
        if token.text in _OPEN and (place == 0 or token.text != "without"):
            return True
        opened = opened or (place > 0 and token.text in _RELATIVES)
        if opened and token.lemma in words_of_kind("negator"):
            return True
    return False
