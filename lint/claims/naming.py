"""Wordings that say that two names mean the same thing, or that they do not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from lint.claims.tokens import Token, tokens_of

Relation = Literal["same", "name", "other", "of", "plain"]
"""Two names of one thing; a name and what it means; two things; a disorder and what it is one of; "X is Y"."""

_CUES = re.compile(
    r"\b(?:same|identical|synonym|synonyms|synonymous|interchangeable|equivalent|different|differs?|distinct|separate|names?"
    r"|words?|terms?|expression|called|calls?|know|known|goes|means?|mean|denotes?|stands|refers?|short|brand|confused|unrelated|nothing|sold|termed"
    r"|another|other than|difference|diseases?|disorders?|abbreviation|spelling|named|label|two|is|are|isn)\b"
)
_VERY = (
    r"(?:(?:quite|very|entirely|completely|altogether|in fact|really|clearly"
    r"|actually|simply|just|merely|only|both|all|also|often|sometimes|usually"
    r"|commonly|popularly|medically|formerly|officially|then|correctly"
    r"|properly|generally|exactly|essentially|basically|by no means|not) ){0,3}"
)
_BE = r"(?:is|are|was|were)"
_KINDS = (
    r"(?:things?|conditions?|diseases?|illness|illnesses|disorders?|infections?|drugs?|medicines?|substances?"
    r"|injury|injuries|problems?|complaints?|event|events|kinds?|products?|vitamins?|tests?|procedures?)"
)
_WHO = (
    r"(?:doctors|people|many people|americans|we|most people|specialists"
    r"|dentists|nurses|some people|experts|physicians|scientists|midwives)"
)
_NAME = r"(?:name|word|term|expression|abbreviation|spelling|nickname|label|names|words|terms|brand name|trade name)"
_SOURCES: tuple[tuple[Relation, str], ...] = (
    (
        "same",
        rf"^(?P<x>.+) and (?P<y>.+?) {_BE} (?P<not>{_VERY})(?:one and the same|the same(?: {_KINDS})?|identical"
        rf"|synonyms?|synonymous|interchangeable|equivalent)(?: {_KINDS})?$",
    ),
    (
        "same",
        rf"^(?P<x>.+) and (?P<y>.+?) {_BE} (?P<not>{_VERY})(?:two |different |merely |just )?(?:two |different "
        rf"|alternative )?(?:{_NAME}) (?:for|of) .+$",
    ),
    (
        "same",
        r"^(?P<x>.+) and (?P<y>.+?) (?P<not>(?:do not |never )?)(?:mean|means|denote|refer to|describe)"
        r" (?:exactly |precisely )?(?:one and )?the same.*$",
    ),
    (
        "other",
        rf"^(?P<x>.+) and (?P<y>.+?) {_BE} {_VERY}(?:two )?{_VERY}(?:different|separate|distinct|unrelated"
        rf"|dissimilar|not related)(?: {_KINDS}| \w+ {_KINDS})?$",
    ),
    ("other", rf"^(?P<x>.+) and (?P<y>.+?) {_BE} two (?:different |separate |distinct )?{_KINDS}$"),
    (
        "other",
        r"^(?P<x>.+) and (?P<y>.+?) (?:differ(?: .*)?|have (?:nothing|little) (?:to do with|in common)(?: .*)?"
        r"|must not be confused|should not be confused|are not to be confused)$",
    ),
    ("same", r"^(?:.* )?(?P<not>)there is no difference between (?P<x>.+) and (?P<y>.+)$"),
    ("other", r"^(?:.* )?there is a (?:\w+ )?difference between (?P<x>.+) and (?P<y>.+)$"),
    (
        "same",
        rf"^(?P<x>.+?) {_BE} (?P<not>{_VERY})(?:one and )?(?:the same(?: {_KINDS})? (?:as|thing as)|identical"
        rf" (?:to|with)|synonymous with|equivalent to|interchangeable with|equal to) (?P<y>.+)$",
    ),
    (
        "other",
        rf"^(?P<x>.+?) {_BE} {_VERY}(?:(?:a |an )?(?:different|separate|distinct)(?: {_KINDS})?|something"
        rf" different|something else|a thing apart) (?:from|to|than) (?P<y>.+)$",
    ),
    ("other", rf"^(?P<x>.+?) {_BE} {_VERY}(?:something|anything|a \w+) other than (?P<y>.+)$"),
    (
        "other",
        r"^(?P<x>.+?) (?:differs?|is to be distinguished|must be distinguished|should be distinguished|is"
        r" distinct) (?:\w+ )?from (?P<y>.+)$",
    ),
    (
        "other",
        r"^(?P<x>.+?) (?:should|must|is|are|ought|can)(?: often)? not(?: to)?(?: be)? (?:confused|mixed up"
        r"|mistaken) (?:with|for) (?P<y>.+)$",
    ),
    (
        "other",
        r"^(?P<x>.+?) (?:has|have|had) (?:nothing|little) (?:whatsoever |whatever |at all )?(?:to do|in common)"
        r" with (?P<y>.+)$",
    ),
    (
        "other",
        rf"^(?P<x>.+?) {_BE} {_VERY}(?:unrelated to|no relation of|not related to|in no way related to) (?P<y>.+)$",
    ),
    (
        "other",
        rf"^(?P<x>.+?) {_BE} (?:simply |quite )?(?:another|a different|a separate) (?:kind of )?(?:painkiller"
        rf"|antibiotic|steroid|hormone|{_KINDS})(?: .*)?$(?P<y>)",
    ),
    (
        "name",
        rf"^(?P<x>.+?) {_BE} (?P<not>{_VERY})(?:(?:an?|the|its|their|one|two|another|older|old|medical|latin|greek"
        rf"|common|everyday|technical|scientific|popular|usual|proper|official|full|american|british|english"
        rf"|french|older|ordinary|lay|doctors|doctor's|doctors'|simple|simply|general|generic|other|alternative"
        rf"|trade|brand|different) ){{1,4}}?{_NAME} (?:for|of|given to|by which we know) (?P<y>.+)$",
    ),
    (
        "name",
        rf"^(?:the |an? |another |one )?(?:\w+ |\w+'s |in \w+ ){{0,3}}?{_NAME} (?:for|of) (?P<y>.+?) {_BE}"
        rf" (?P<not>{_VERY})(?P<x>.+)$",
    ),
    (
        "name",
        rf"^(?P<x>.+?) {_BE} (?P<not>{_VERY})what (?:\w+ )?(?:{_WHO}) (?:\w+ )?(?:call|mean by|know as|refer to"
        rf" as) (?P<y>.+)$",
    ),
    ("name", rf"^what (?:{_WHO}) (?:call|know as|refer to as) (?P<x>.+?) {_BE} (?P<not>{_VERY})(?P<y>.+)$"),
    (
        "name",
        rf"^(?:.+ )?(?:{_WHO})(?: \w+ly| sometimes| often| also)? (?P<not>(?:do not )?)(?:call|know|refer to"
        rf"|describe) (?P<y>it|this|them|the condition|the disease|the illness|the same \w+|an? .+?|the .+?"
        rf"|\w+)(?: as| by the name of)? (?P<x>an? .+|the .+|\w+(?: \w+){{0,2}})$",
    ),
    (
        "name",
        rf"^(?P<y>.+?) (?:{_BE}|may be|can be|has been) (?P<not>{_VERY})(?:(?:called|termed|named|dubbed|labelled"
        rf"|sold as|marketed as|sold under the name(?: of)?)|(?:known|referred to)(?: \w+ly)?(?: in \w+| to"
        rf" doctors| to many)? (?:as|by the name of)) (?P<x>.+)$",
    ),
    ("name", r"^(?P<y>.+?) (?:goes|go|passes)(?: \w+)? by the name (?:of )?(?P<x>.+)$"),
    (
        "name",
        r"^(?P<x>.+?) (?:was |is |are )?(?P<not>(?:do not |does not |not )?)(?:means?|stands? for|refers? to"
        r"|denotes?|signif(?:y|ies)|designates?|(?:is |are )?short for) (?P<y>.+)$",
    ),
    (
        "name",
        rf"^(?P<x>.+?) {_BE} (?P<not>{_VERY})(?:(?:an? |the |one )(?:well-known |common |popular |\w+ )?(?:brand"
        rf"|brand name|trade name|make|tradename)|short|an abbreviation|an acronym) (?:of|for) (?P<y>.+)$",
    ),
    (
        "of",
        rf"^(?P<x>.+?) {_BE} (?P<not>{_VERY})(?:an? |the )?(?:\w+ ){{0,2}}(?:disease|disorder|condition|illness"
        rf"|complaint|problem) of (?P<y>.+)$",
    ),
    ("name", rf"^(?P<x>.+?) {_BE} (?P<not>{_VERY})an? (?:spell|bout|attack|episode|state|period) of (?P<y>.+)$"),
    (
        "plain",
        rf"^(?!.* than )(?P<x>\w[\w'-]*(?: [\w'-]+){{0,3}}) {_BE} (?P<not>(?:not )?)(?:the )?(?P<y>[\w'-]+(?:"
        rf" [\w'-]+){{0,2}})(?: but .*)?$",
    ),
)
_PATTERNS = [(relation, re.compile(pattern)) for relation, pattern in _SOURCES]
_LONGEST = 16
"""Words of a clause that says what something is called, at the most."""


class Naming(NamedTuple):
    """Two names, as the tokens that make them up, and how they stand to each other."""

    relation: Relation
    is_denied: bool
    name: tuple[Token, ...]
    thing: tuple[Token, ...]


def find_naming(tokens: Sequence[Token]) -> Naming | None:
    """Return what a clause says of two names, or nothing."""
    if not 2 < len(tokens) <= _LONGEST:
        return None
    text = " ".join(token.text for token in tokens)
    if not _CUES.search(text):
        return None
    for relation, pattern in _PATTERNS:
        found = pattern.match(text)
        if found is not None:
            groups = found.groupdict()
            denied = " " + (groups.get("not") or "")
            is_denied = any(word in denied for word in (" not ", " by no means ", " never "))
            return Naming(relation, is_denied, tokens_of(tokens, found, "x"), tokens_of(tokens, found, "y"))
    return None
