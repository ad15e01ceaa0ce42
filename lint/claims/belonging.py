"""Wordings that say what a thing is, what it is part of, and what is in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from lint.claims.tokens import Token, tokens_of

Relation = Literal["kind", "part", "content"]

_ADVERBS = (
    r"(?:(?:also|both|all|each|usually|generally|just|simply|merely|really|in fact|actually|only|therefore|still|now"
    r"|always|often|"
    r"commonly|normally|sometimes|rightly|officially|strictly speaking|by definition|not|never|no longer|properly)"
    r" ){0,3}"
)
_BE = r"(?:is|are|was|were|be|being|been)"
_NOT = r"(?:do not |does not |cannot |can not |not |never |is not |are not |no longer )?"
_SORT = r"(?:kinds?|types?|forms?|sorts?|variet(?:y|ies)|class|members?|examples?|species|case)"
_SOURCES: tuple[tuple[Relation, str], ...] = (
    (
        "content",
        r"^there (?:is|are)"
        r" (?P<no>no(?:t any|thing)?|not)"
        r" (?:any )?(?P<y>.+?) (?:in"
        r"|inside|among) (?P<x>.+)$",
    ),
    ("content", r"^there (?:is|are) (?P<y>.+?) (?:in|inside) (?P<x>.+)$"),
    (
        "content",
        rf"^(?P<x>.+?) (?:{_BE})"
        rf" (?P<free>(?:completely |entirely "
        rf"|naturally )?free (?:of|from)"
        rf"|without|devoid of) (?P<y>.+)$",
    ),
    (
        "content",
        rf"^(?P<x>.+?) (?P<no>{_NOT})(?:contains?"
        rf"|have|has|includes?"
        rf"|comprises?) (?P<none>no "
        rf"|not any |neither )(?P<y>.+)$",
    ),
    (
        "content",
        rf"^(?P<x>.+?) (?P<no>{_NOT})(?:contains?"
        rf"|includes?|comprises?"
        rf"|consists? (?:only |mainly "
        rf"|partly )?of|holds?) (?P<y>.+)$",
    ),
    (
        "content",
        rf"^(?P<x>.+?) {_BE}"
        rf" (?P<no>{_ADVERBS})(?:made"
        rf" (?:up )?(?:of|from|with)"
        rf"|composed of|a mixture of|a combination"
        rf" of|a source of|rich in) (?P<y>.+)$",
    ),
    (
        "content",
        rf"^(?P<y>.+?) {_BE}"
        rf" (?P<no>{_ADVERBS})(?:present"
        rf"|found|contained|an ingredient"
        rf"|one of the ingredients|part of the"
        rf" ingredients) (?:in|of) (?P<x>.+)$",
    ),
    (
        "content",
        rf"^(?P<x>.+?)"
        rf" (?P<no>{_NOT})(?:covers?|guards?"
        rf" against|protects? against"
        rf"|works? against) (?P<y>.+)$",
    ),
    ("content", rf"^(?P<y>.+?) {_BE} (?P<no>{_ADVERBS})(?:covered|included|prevented) (?:by|in) (?P<x>.+)$"),
    (
        "part",
        rf"^(?P<x>.+?) {_BE}"
        rf" (?P<no>{_ADVERBS})(?:an?"
        rf" |the )?(?:\w+ ){{0,2}}(?:part"
        rf"|section|portion|component|bit"
        rf"|end|tip|layer) of (?P<y>.+)$",
    ),
    (
        "kind",
        rf"^(?P<x>.+?) {_BE}"
        rf" (?P<no>{_ADVERBS})(?:an? |one "
        rf"|the |another )?(?:\w+"
        rf" ){{0,2}}{_SORT} of (?P<y>.+)$",
    ),
    (
        "kind",
        rf"^(?P<x>.+?) {_BE}"
        rf" (?P<no>{_ADVERBS})(?:one of|among"
        rf"|amongst|some of) (?:the "
        rf"|these |those )?(?P<y>.+)$",
    ),
    (
        "kind",
        rf"^(?P<x>.+?) {_BE} (?P<no>{_ADVERBS})(?:counted|classed"
        rf"|classified|regarded|considered"
        rf"|included|grouped|listed|numbered"
        rf"|seen|viewed|reckoned|described) (?:as |among |amongst |in "
        rf"|with |to be |to belong to )(?:one of |an? |the )*(?P<y>.+)$",
    ),
    (
        "kind",
        rf"^(?P<x>.+?) (?P<no>{_NOT})(?:belongs?|counts?|falls?"
        rf"|ranks?|comes?) (?:to|as|among|amongst|under|within"
        rf"|into|with) (?:an? |the )*(?:(?:group|family|class"
        rf"|category|range|realm|number)"
        rf" (?:of|called) )?(?P<y>.+)$",
    ),
    (
        "kind",
        r"^(?:the |all |among the"
        r" )?(?P<y>[\w'-]+(?: [\w'-]+){0,3})"
        r" are (?P<x>(?:[\w'-]+"
        r" ){1,12}(?:and|or) .+)$",
    ),
    ("kind", r"^(?P<y>(?:\w+ ){1,3})includes? (?P<x>.+)$"),
    ("kind", rf"^(?P<x>.+?) {_BE} (?P<no>{_ADVERBS})(?:an? )(?P<y>.+)$"),
    (
        "kind",
        rf"^(?P<x>.+?) {_BE}"
        rf" (?P<no>{_ADVERBS})(?P<y>[\w'-]+s"
        rf"|[\w'-]+ [\w'-]+s|[\w'-]+"
        rf" [\w'-]+ [\w'-]+s)(?: but .*)?$",
    ),
)
_PATTERNS = [(relation, re.compile(pattern)) for relation, pattern in _SOURCES]
_ENDS = frozenset({"not", "rather", "unlike", "that", "which", "who", "but", "because", "so", "where"})
_LONGEST = 22


class Belonging(NamedTuple):
    """A thing and what it belongs to, as the tokens that name them."""

    relation: Relation
    is_denied: bool
    thing: tuple[Token, ...]
    whole: tuple[Token, ...]


def find_belonging(tokens: Sequence[Token]) -> Belonging | None:
    """Return what a clause says a thing is, is part of or contains; for contents, `whole` is what is in the thing."""
    if not 2 < len(tokens) <= _LONGEST:
        return None
    text = " ".join(token.text for token in tokens)
    for relation, pattern in _PATTERNS:
        found = pattern.match(text)
        if found is not None:
            groups = found.groupdict()
            denials = f" {groups.get('no') or ''}  {groups.get('none') or ''} "
            is_denied = any(f" {word} " in denials for word in ("not", "no", "never", "nothing", "cannot", "neither"))
            whole = _cut(tokens_of(tokens, found, "y"), _ENDS if relation == "content" else _ENDS | {"and"})
            return Belonging(relation, is_denied != bool(groups.get("free")), tokens_of(tokens, found, "x"), whole)
    return None


def _cut(tokens: tuple[Token, ...], ends: frozenset[str]) -> tuple[Token, ...]:
    """Return a name without what goes on behind it: "that …", "but …"."""
    end = next((place for place, token in enumerate(tokens) if token.text in ends), len(tokens))
    return tokens[:end]
