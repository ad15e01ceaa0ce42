"""What "it" stands for: the thing that the section's heading names, or the topic of the page."""

from __future__ import annotations

from collections.abc import Sequence

from lint.claims.lexicon import words_of_kind
from lint.claims.reading import Reading
from lint.claims.tokens import Token

_IDLE = frozenset(
    {
        *(
            "germ",
            "germs",
            "bug",
            "pathogen",
            "cause",
            "substance",
            "jab",
            "word",
            "term",
            "name",
            "illness",
            "medicine",
        ),
        *(
            "america",
            "united",
            "unite",
            "state",
            "states",
            "britain",
            "abroad",
            "also",
            "each",
            "both",
            "them",
            "gland",
            "organ",
            "injection",
            "vaccine",
            "scan",
            "bacterium",
            "in",
            "this",
        ),
    }
)
"""Words that name the topic without saying what it is: "the germ", "the gland"."""
_JOINTS = frozenset({"of", "in", "at", "on", "to", "and", "or", "for", "with", "from", "it", "they", "you"})
"""Words by which a heading says something instead of naming a thing."""


def referent(reading: Reading, tokens: Sequence[Token], opposite: Sequence[Token] = ()) -> Sequence[Token]:
    """Return some tokens, or what they stand for if they are a pronoun or its like, unless that is the opposite
    name."""
    silent = words_of_kind("stop") | words_of_kind("generic") | words_of_kind("light") | _IDLE
    if any(token.lemma not in silent for token in tokens):
        return tokens
    heading = reading.context.heading_tokens
    if _names_thing(reading) and _forms(heading) - silent and _forms(heading) != _forms(opposite):
        return heading
    return reading.context.page.title_tokens


def _names_thing(reading: Reading) -> bool:
    heading = reading.context.heading_tokens
    return (
        bool(reading.context.names)
        and not _JOINTS & {token.text for token in heading}
        and not (_forms(heading) & _PLACES)
    )


_PLACES = frozenset({"abroad", "america", "britain"})


def _forms(tokens: Sequence[Token]) -> frozenset[str]:
    return frozenset(token.lemma for token in tokens if token.lemma not in words_of_kind("stop"))
