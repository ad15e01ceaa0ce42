"""A verb that hides in a noun makes a sentence longer and stiffer: "make a decision" is "decide".

Readers look for the verb to learn what happens. A noun with a weak verb before it makes them look twice.
"""

from collections.abc import Iterator
from pathlib import Path

import lint.data
from lint.document.document import Document
from lint.document.running_text import is_outside
from lint.faults import fault
from lint.finding import Fault
from lint.language.quotation import is_quoted
from lint.rule import Authority, Context, Example, Rule

_FORMS = {
    "make": "make makes making made",
    "take": "take takes taking took taken",
    "give": "give gives giving gave given",
    "provide": "provide provides providing provided",
    "have": "have has having had",
    "hold": "hold holds holding held",
    "do": "do does doing did",
    "show": "show shows showing showed",
    "reach": "reach reaches reaching reached",
    "achieve": "achieve achieves achieving achieved",
    "submit": "submit submits submitting submitted",
    "conduct": "conduct conducts conducting conducted",
    "perform": "perform performs performing performed",
    "carry-out": "carry,out carries,out carrying,out carried,out",
    "come-to": "come,to comes,to coming,to came,to",
}
_BARE = frozenset(
    {"use", "reference", "consideration", "assistance", "encouragement", "permission", "protection", "support"}
)


def _phrases() -> dict[str, str]:
    """Return every phrase with a hidden verb and the plain verb."""
    text = Path(lint.data.__file__).with_name("hidden_verbs.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    return {
        phrase: plain
        for noun, verbs, plain in rows
        for verb in verbs.split()
        for form in _FORMS[verb].split()
        for phrase in _with_articles(form.replace(",", " "), noun)
    }


def _with_articles(verb: str, noun: str) -> list[str]:
    if noun in _BARE:
        # "Gives support to" hides a verb, "gives support" may not.
        return [f"{verb} {noun} {'of' if noun == 'use' else 'to'}"]
    article = "an" if noun[0] in "aeio" else "a"
    return [f"{verb} {article} {noun}"]


_PLAIN = _phrases()

RULE = Rule(
    name="read-hidden-verb",
    severity="info",
    confidence="high",
    authorities=(
        Authority("plainlanguage.gov", "Avoid hidden verbs", "https://github.com/GSA/plainlanguage.gov", "S"),
    ),
    cues=tuple(_PLAIN),
    bad=(
        Example("You can make a decision after the test.", found="make a decision"),
        Example("The nurse will carry out an assessment of your walking.", found="carry out an assessment"),
        Example("<p>She <em>made use</em> of a stick.</p>", "html", found="made use of"),
        Example("- Having a discussion with a pharmacist helps."),
    ),
    good=(
        Example("You can decide after the test."),
        Example("A doctor can make a diagnosis. You may have an operation."),
        Example('He said he could not "make a decision" that day.'),
        Example("Big decisions make a difference."),
        Example("The charity gives support."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    for start, end, cue in context.hits:
        if is_outside(document.block_at(start)) or is_quoted(document, start, end):
            continue
        found = document.shown[start:end]
        yield fault(document, start, end, f"“{found}” hides the verb “{_PLAIN[cue]}”. Use the verb.")
