"""Does a page give a number to call: that of its country in an emergency, or in a crisis?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from lint.document.document import Document
from lint.helplines import Country, helplines
from lint.language.lines import lines_with
from lint.language.patterns import Pattern
from lint.rule import Context

# 112 works in the United Kingdom as it does in the European Union.
_ALSO = {"GB": ("EU",)}
_CALL = (
    r"(?:call(?:ing|s|ed)?|ring(?:ing|s)?|phon(?:e|es|ing)|dial(?:s|ling|ing)?|text(?:ing|s)?|contact(?:ing|s)?"
    r"|via|on|at|to|number)"
)
_URGENT = r"(?:emergency|emergencies|ambulance|a&e|er|urgent|immediately|life[- ]threatening|hospital)"
_LINE = Pattern(
    r"\b(?:crisis|suicid\w+|self-harm|samaritans?|lifeline|hotline|helpline|childline|papyrus|hopeline\w*|shout|calm"
    r"|trevor|mind|listening)\b[^.!?\n]{0,80}?(?<!\d)(?:\+?\d[\d \-]{2,16}\d)(?!\d)"
    r"|(?<!\d)(?:\+?\d[\d "
    r"\-]{2,16}\d)(?!\d)[^.!?\n]{0,60}?\b(?:crisis|suicid\w+|samaritans?|lifeline|hotline|helpline|childline|papyrus"
    r"|hopeline\w*|listening|mental health option)\b"
)
_DIGIT, _NUMBER = Pattern(r"\d"), Pattern(r"\d[\d \-]{2,16}\d")
_MENTAL_HEALTH_OPTION = Pattern(r"\b111\b[^.!?\n]{0,60}\bmental health\b|\bmental health\b[^.!?\n]{0,60}\b111\b")


def gives_emergency_number(document: Document, context: Context) -> bool:
    """Tell whether the page, or a declared part of the site, says which number to call in an emergency."""
    pattern = _emergency_pattern(_countries(document, context))
    return any(pattern.search(*line) for line in _lines_with(_DIGIT, document, context))


def gives_crisis_line(document: Document, context: Context) -> bool:
    """Tell whether the page, or a declared part of the site, gives a line for people in a crisis."""
    countries = _countries(document, context)
    known, lines = _crisis_pattern(countries), list(_lines_with(_DIGIT, document, context))
    if any(known.search(*line) for line in lines):
        return True
    if "GB" in countries and any(_MENTAL_HEALTH_OPTION.search(*line) for line in lines):
        return True
    foreign = _crisis_pattern(tuple(code for code in helplines() if code not in countries))
    return any(
        not foreign.search(found[0])
        for line in _lines_with(_NUMBER, document, context)
        for found in _LINE.finditer(*line)
    )


def _lines_with(sign: Pattern, document: Document, context: Context) -> Iterator[tuple[str, int, int]]:
    """Yield the lines of the page, and of what the site declares, in which a sign of a number stands."""
    for text in (document.folded, context.site_wide):
        yield from ((text, start, end) for start, end in lines_with(sign, text))


def emergency_advice(context: Context) -> str:
    """Return what a page of this country should say: "call 999"."""
    return f"call {_own(context).numbers['emergency'].number}"


def crisis_advice(context: Context) -> str:
    """Return the crisis lines of this country: "Samaritans, 116 123, or Shout, text 85258"."""
    lines = (_own(context).numbers.get(use) for use in ("crisis", "crisis_text"))
    return " or ".join(f"{line.name} on {line.number}" for line in lines if line is not None)


def _own(context: Context) -> Country:
    return helplines()[context.country if context.country in helplines() else "GB"]


def _countries(document: Document, context: Context) -> tuple[str, ...]:
    """Return whose numbers count: those of the page's country, of any country if the page does not declare one."""
    declared = document.metadata.value("locale", "lang", "language")
    if not re.match(r"[a-z]{2}[-_][A-Za-z]{2}", declared) or context.country not in helplines():
        return tuple(helplines())
    return (context.country, *_ALSO.get(context.country, ()))


@cache
def _emergency_pattern(countries: tuple[str, ...]) -> re.Pattern[str]:
    numbers = _alternatives(str(helplines()[code].numbers["emergency"].number) for code in countries)
    here = (
        rf"(?<![\d.,£$€])(?:{numbers})(?![\d%]|[.,:]\d| "
        rf"(?:patients|people|cases|adults|women|men|mg|ml|days|words|participants|of))"
    )
    return re.compile(
        rf"\b{_CALL}\b[^.!?\n]{{0,50}}?{here}|\b{_URGENT}\b[^.!?\n]{{0,50}}?{here}"
        rf"|{here}[^.!?\n]{{0,50}}?\b{_URGENT}\b|^\W*{here}",
        re.M,
    )


@cache
def _crisis_pattern(countries: tuple[str, ...]) -> re.Pattern[str]:
    numbers = _alternatives(
        str(line.number)
        for code in countries
        for use, line in helplines()[code].numbers.items()
        if use in ("crisis", "crisis_text")
    )
    return re.compile(rf"(?<![\d.,£$€])(?:{numbers or '(?!)'})(?![\d%]|[.,]\d)")


def _alternatives(numbers: Iterable[str]) -> str:
    return "|".join(r"[ \-]?".join(re.escape(part) for part in re.split(r"[ \-]", number)) for number in numbers)
