"""HTML cut into tokens, as browsers cut it, in one pass over the text whatever is wrong with it.

A token is a match whose `lastgroup` says what it is: text, entity, tag, raw (an element whose content is no HTML,
such as a script), comment, other (doctype, processing instruction), lone (`<` or `&` that means itself).
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from functools import lru_cache
from html.entities import html5

from lint.language.patterns import Pattern

Token = re.Match[str]

# Every repetition is possessive: nothing is read twice.
_GRAMMAR = r"""
(?P<text>[^<&]++)
|(?P<entity>&(?:\#[0-9]++;?|\#[xX][0-9a-fA-F]++;?|[A-Za-z][A-Za-z0-9]{{1,31}}+;?))
|(?P<raw><(?P<element>(?i:script|style|textarea|title|noscript|iframe|noembed|noframes|xmp))(?=[\s/>])(?P<settings>{attributes}
    (?P<content>[^<]*+(?:<(?!/(?i:(?P=element))(?:[\s/>]|\Z))[^<]*+)*+)(?:</[^>]*+>?)?+)
|(?P<tag><(?P<slash>/?)(?P<name>[A-Za-z][^\s/<>]*+)(?P<attributes>{attributes})
|(?P<comment><!--(?:-?>|(?:[^-]++|-(?!-!?>))*+(?:--!?>)?+))
|(?P<cdata><!\[CDATA\[[^\]]*+(?:\](?!\]>)[^\]]*+)*+(?:\]\]>)?+)
|(?P<other><(?:[!?]|/(?![A-Za-z]))[^>]*+>?+)
|(?P<broken><(?=/?[A-Za-z]))
|(?P<lone>[<&])
"""
_QUOTED = r"""(?:[^>=]++|=\s*+(?:"[^"]*+"|'[^']*+'|(?!["'])))*+)>"""
_UNQUOTED = r"[^<>]*+)>?+"
_STRICT = Pattern(_GRAMMAR.format(attributes=_QUOTED), re.X)
_LENIENT = Pattern(_GRAMMAR.format(attributes=_UNQUOTED), re.X)

_ATTRIBUTE = Pattern(r"""([^\s"'>/=][^\s/>=]*+)(?:\s*+=\s*+(?:"([^"]*+)"?+|'([^']*+)'?+|([^\s>"'][^\s>]*+)))?+""")


def read_tokens(text: str, start: int, end: int) -> Iterator[Token]:
    """Yield the tokens between two offsets, in order and without gaps.

    Once a tag is met that is never closed, every tag ends at the next angle bracket: quotes cannot be trusted.
    """
    for token in _STRICT.finditer(text, start, end):
        if token.lastgroup == "broken":
            yield from _LENIENT.finditer(text, token.start(), end)
            return
        yield token


def read_attributes(text: str) -> dict[str, str]:
    """Return a tag's attributes, names in lower case; of two with one name the first counts."""
    found: dict[str, str] = {}
    for name, double, single, bare in _ATTRIBUTE.findall(text):
        value = double or single or bare
        found.setdefault(name.lower(), html.unescape(value) if "&" in value else value)
    return found


@lru_cache(maxsize=4096)
def read_entity(entity: str) -> tuple[str, int]:
    """Return the characters that an entity stands for, and how much of the text it takes; one not known is text."""
    if entity[1] == "#":
        return html.unescape(entity), len(entity)
    name = entity[1:]
    for length in range(len(name), 1, -1):
        if name[:length] in html5:
            return html5[name[:length]], length + 1
    return entity, len(entity)
