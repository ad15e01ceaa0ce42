"""A slash leaves the reader to guess: "and/or" may mean either, both, or one of them only.

Screen readers say "slash", and people who are new to English do not know what it stands for. The same is true of "(s)".
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.document.running_text import is_outside
from lint.faults import fault
from lint.finding import Fault
from lint.language.patterns import Pattern
from lint.language.quotation import is_quoted
from lint.rule import Authority, Context, Example, Rule

_ADVICE = {
    "and/or": "Say “or”, “and”, or “… or … or both”.",
    "or/and": "Say “or”, “and”, or “… or … or both”.",
    "s/he": "Say “they”, or “you”.",
    "he/she": "Say “they”, or “you”.",
    "she/he": "Say “they”, or “you”.",
    "his/her": "Say “their”, or “your”.",
    "her/his": "Say “their”, or “your”.",
    "him/her": "Say “them”, or “you”.",
    "(s)": "Say the plural.",
    "(es)": "Say the plural.",
}
_WORD_BEFORE = Pattern(r"[^\W\d_]{3,}\Z")
_LONGEST_WORD = 40

RULE = Rule(
    name="read-slash",
    severity="warning",
    confidence="high",
    authorities=(
        Authority("plainlanguage.gov", "Avoid slashes", "https://github.com/GSA/plainlanguage.gov", "S"),
        Authority("NHS", "Punctuation: brackets", "https://service-manual.nhs.uk/content/punctuation", "S"),
    ),
    cues=tuple(_ADVICE),
    bad=(
        Example("Take it with milk and/or food.", found="and/or"),
        Example("Take your tablet(s) at night.", found="tablet(s)"),
        Example("<p>The nurse will tell you when <b>s/he</b> has time.</p>", "html", found="s/he"),
        Example("- Tell your child what his/her medicine is for."),
    ),
    good=(
        Example("Take it with milk or food, or both."),
        Example("The line is open 24/7. One tablet holds 500 mg/5 mL. Your blood pressure is 120/80."),
        Example("See [the form](https://example.org/and/or)."),
        Example("The forms (R)-ibuprofen and (S)-ibuprofen differ."),
        Example('The sign said "and/or".'),
        Example("The signs are: (a) fever; (s) sweats."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    for start, end, cue in context.hits:
        if cue[0] == "(":
            before = _WORD_BEFORE.search(document.shown, max(start - _LONGEST_WORD, 0), start)
            if before is None or document.shown[start:end] != cue:
                continue
            start = before.start()
        if not is_outside(document.block_at(start)) and not is_quoted(document, start, end):
            found = document.shown[start:end]
            yield fault(document, start, end, f"“{found}” can be read in more than one way. {_ADVICE[cue]}")
