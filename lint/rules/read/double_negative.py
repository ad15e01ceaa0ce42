"""Two negatives in one sentence must be worked out like a sum, and many readers get it wrong.

"You may not drive unless a doctor says so" is clear to lawyers; "you may drive only if a doctor says so" is clear to
all.
"""

import re
from collections.abc import Iterator

from lint.document.document import Document
from lint.document.running_text import is_outside
from lint.faults import fault
from lint.finding import Fault
from lint.language.patterns import Pattern
from lint.language.quotation import is_quoted
from lint.rule import Authority, Context, Example, Rule

# "Not uncommon" is an idiom; "until", "under", "unit" are no denials.
_NOT_UN = Pattern(
    r"not (?:at all |always |usually |entirely |completely )?"
    r"(?:un(?!common|usual|til|der|less|it|i[qv]|ion|cle\b)[a-z]{4,}(?:able|al|ant|ed|ely|ent|fe|ful|ic|ing|ly|ous|thy"
    r"|ware|fair|"
    r"clear|even|fit|kind|like|true|well|wise)|in(?:significant|effective|appropriate|frequent|frequently|correct"
    r"|accurate)|"
    r"impossible|improbable|irrelevant|dissimilar|unlike)\b"
)
_NOT_UNLESS = Pattern(
    r"(?:you|patients|people|nobody|no one) (?:may not|cannot|can't|are not (?:allowed|able) to|may) [^.;:?!,]{3,80}? "
    r"unless\b"
)
_LESS_THAN = Pattern(r"no (?:fewer|less) than\b")
_ADVICE = (
    (_NOT_UN, "Say it without “not” and a second negative."),
    (_NOT_UNLESS, "Say “only if” instead of “not … unless”."),
    (_LESS_THAN, "Say “at least”."),
)

RULE = Rule(
    name="read-double-negative",
    severity="warning",
    confidence="medium",
    authorities=(
        Authority("plainlanguage.gov", "Avoid double negatives", "https://github.com/GSA/plainlanguage.gov", "S"),
    ),
    cues=("not", "cannot", "can't", "no fewer than", "no less than", "nobody may", "no one may"),
    bad=(
        Example("It is not unlikely that the cramp comes back.", found="not unlikely"),
        Example("You may not drive unless a doctor says so."),
        Example("<p>Sleep for <b>no fewer than</b> seven hours.</p>", "html", found="no fewer than"),
        Example("A second attack is not impossible."),
    ),
    good=(
        Example("A second cramp is not uncommon."),
        Example("You may drive only if a doctor says so."),
        Example("Do not take ibuprofen unless your doctor has told you to."),
        Example("It is not until the age of 40 that most people notice it. It is not under your control."),
        Example('One reader wrote that her pain was "not unbearable".'),
        Example("Symptoms may not appear until months after the bite."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    for hit in context.hits:
        found, advice = _find(document, hit.start)
        if found is None or is_outside(document.block_at(hit.start)) or is_quoted(document, *found.span()):
            continue
        yield fault(document, *found.span(), f"“{document.shown[slice(*found.span())]}” has two negatives. {advice}")


def _find(document: Document, offset: int) -> tuple[re.Match[str] | None, str]:
    """Return what is doubly negative where a cue stands, and what to do."""
    sentence = document.sentence_at(offset)
    for pattern, advice in _ADVICE:
        if pattern is _NOT_UNLESS:
            found = _clause_with(document, pattern, sentence.start, sentence.end, offset)
        else:
            found = pattern.match(document.folded, offset, sentence.end)
        if found:
            return found, advice
    return None, ""


def _clause_with(document: Document, pattern: Pattern, start: int, end: int, offset: int) -> re.Match[str] | None:
    """Return the match that the offset stands in."""
    return next(
        (each for each in pattern.finditer(document.folded, start, end) if each.start() <= offset < each.end()), None
    )
