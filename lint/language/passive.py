"""Sentences in the passive voice, roughly: a form of "be" and a participle."""

from __future__ import annotations

from collections.abc import Sequence

from lint.document.parts import Sentence
from lint.language.patterns import Pattern

_IRREGULAR = (
    "taken|given|known|seen|done|made|found|shown|kept|held|told|brought|bought|sought|put|left|lost|felt|built|cut|"
    "drawn|driven|eaten|drunk|broken|chosen|hidden|written|worn|born|sent|spent|set|taught|thought|understood|led|fed"
)
# States rather than things that somebody does to somebody.
_STATES = (
    "tired|worried|scared|interested|concerned|married|located|used to|supposed|called|known|born|named|related|"
    "involved|limited|needed|advanced|red|relaxed|pleased|prepared|allowed|swollen|inflamed|infected|pregnant"
)
_PASSIVE = Pattern(
    r"\b(?:am|is|are|was|were|be|been|being)(?: not| also| often| usually| sometimes| always| never| \w{2,20}ly)? "
    rf"(?!(?:{_STATES})\b)(?:\w{{2,30}}ed|{_IRREGULAR})\b"
)


def is_passive(folded: str, start: int, end: int) -> bool:
    """Tell whether a passive stands between two offsets."""
    return _PASSIVE.search(folded, start, end) is not None


def passive_share(folded: str, sentences: Sequence[Sentence]) -> float:
    """Return how many of these sentences have a passive, from 0 to 1."""
    return sum(is_passive(folded, sentence.start, sentence.end) for sentence in sentences) / len(sentences)
