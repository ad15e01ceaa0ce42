""" "You should" sounds like a reproach, and it does not say whether something is a must or an idea.

A plain request is shorter and clearer: "Drink water" for "You should drink water". Where something is a must,
say "must".
"""

import re
from collections.abc import Iterator

from lint.document.document import Document
from lint.document.running_text import is_outside
from lint.faults import fault, replacement
from lint.finding import Fault, Fix
from lint.language.instructions import base_verbs
from lint.language.patterns import Pattern
from lint.language.quotation import is_quoted
from lint.rule import Authority, Context, Example, Rule

# What happens to the reader is no advice; nor is what somebody asks.
_EXPECTED = Pattern(
    r"you should(?:\W*$|[^\w\s]|(?: also| then| soon| fully| start to| begin to| usually| normally){0,2} "
    r"(?:be|feel|find|have|get|recover|receive|notice|hear|improve|see (?:an? (?!doctor|gp)|some |the |results|"
    r"improvement)|expect|wake|heal)\b)",
    re.M,
)
_ASKED = Pattern(
    r"\b(?:what|whether|how|when|where|why|which|who|if|things|reasons?|much|many|often|long|soon"
    r"|that)[^.,;:]{0,12} \Z"
)
_EMERGENCY = Pattern(
    r"\b(?:999|911|112|111|ambulance|emergency|a&e|urgent(?:ly)?|immediately|straight ?away|right "
    r"away)\b"
)
_OPENING = Pattern(r"you should (?P<not>not |never |always |also )?(?P<verb>[a-z]+)\b")
_REACH = 24

RULE = Rule(
    name="read-should",
    severity="info",
    confidence="medium",
    authorities=(Authority("NHS", "Voice and tone", "https://service-manual.nhs.uk/content/voice-and-tone", "S"),),
    cues=("you should",),
    off_in=("en-US",),
    bad=(
        Example("You should drink water.", fixed="Drink water."),
        Example("You should not smoke.", fixed="Do not smoke."),
        Example("If your leg hurts, you should rest it.", found="you should"),
        Example("<p>You should <b>also</b> keep a diary.</p>", "html"),
    ),
    good=(
        Example("Drink water. Do not smoke."),
        Example("You should feel better in a week, and you should be able to walk."),
        Example("You should call 999 if somebody has a fit."),
        Example("Ask the pharmacist whether you should take it. Take it if your doctor says you should."),
        Example('The law says "you should tell the DVLA".'),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    folded = document.folded
    for start, end, _ in context.hits:
        sentence = document.sentence_at(start)
        if _EXPECTED.match(folded, start) or _EMERGENCY.search(folded, sentence.start, sentence.end):
            continue
        before = folded[max(start - _REACH, sentence.start) : start]
        if _ASKED.search(before) or is_outside(sentence.block) or is_quoted(document, start, end):
            continue
        fix = _request(document, start) if start == sentence.start else None
        yield fault(document, start, end, "Ask plainly: start with the verb, or say “must” if it is a must.", fix)


def _request(document: Document, start: int) -> Fix | None:
    """Return the fix that makes a request of a sentence that begins with "You should"."""
    found = _OPENING.match(document.folded, start)
    if found is None or found["verb"] not in base_verbs():
        return None
    request = {None: "", "not ": "do not ", "never ": "never ", "always ": "always ", "also ": "also "}[found["not"]]
    request += found["verb"]
    return replacement(document, *found.span(), request[0].upper() + request[1:], "suggested")
