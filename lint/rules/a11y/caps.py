"""Whole phrases in block capitals.

Capitals all have the same height, so that words lose their shapes and are read letter by letter. They look like
shouting, and some screen readers spell them out. Abbreviations are no block capitals.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.document.running_text import is_outside
from lint.faults import fault, replacement
from lint.finding import Fault
from lint.language.patterns import Pattern
from lint.language.quotation import is_quoted
from lint.rule import Authority, Context, Example, Option, Rule
from lint.wording.capitals import CapitalWord, capital_runs, is_ordinary_word
from lint.wording.places import opens_sentence

_WORD = Pattern(r"[^\W\d_][\w'’]*")
_SENTENCE_END = Pattern(r"[.!?][\"”']? \Z")
_LONGEST_ABBREVIATION = 5
# "TAKE A BREAK" has a word of one letter.
_FEWEST_LONG_WORDS = 3

RULE = Rule(
    name="a11y-caps",
    severity="info",
    confidence="high",
    authorities=(
        Authority("NHS", "Punctuation: capitalisation", "https://service-manual.nhs.uk/content/punctuation", "S"),
    ),
    options={"fewest": Option(4, "From so many words in a row.")},
    bad=(
        Example("DO NOT EAT OR DRINK today.", found="DO NOT EAT OR DRINK", fixed="Do not eat or drink today."),
        Example("Rest. YOU MUST NOT DRIVE HOME that day.", fixed="Rest. You must not drive home that day."),
        Example("<h2>WHEN TO CALL YOUR GP OR NHS 111</h2>", "html", fixed="<h2>When to call your GP or NHS 111</h2>"),
        Example("# HOW TO SLEEP WELL AT NIGHT\n\nGo to bed early.\n"),
    ),
    good=(
        Example("Do not eat or drink after midnight."),
        Example("The MMR, HPV, DTAP and BCG vaccines are given here. So are MRI CT PET EEG scans."),
        Example("Do NOT drive. STOP NOW."),
        Example('The sign says "DO NOT EAT OR DRINK HERE".'),
        Example("Run `DO NOT EAT OR DRINK` first."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    for run in capital_runs(document):
        if len(run) < _FEWEST_LONG_WORDS:
            continue
        start, end = run[0].start, run[-1].end
        count = len(_WORD.findall(document.prose[start:end]))
        ordinary = sum(is_ordinary_word(word.text) for word in run)
        if count < context.options["fewest"] or 2 * ordinary < len(run) or ordinary < 2:
            continue
        if is_outside(document.block_at(start)) or is_quoted(document, start, end):
            continue
        message = f"{count} words in block capitals are hard to read, and look like shouting. Use small letters."
        fix = replacement(document, start, end, _in_small_letters(document, run), "suggested")
        yield fault(document, start, end, message, fix)


def _in_small_letters(document: Document, run: list[CapitalWord]) -> str:
    prose, place = document.prose, run[0].start
    first = opens_sentence(document, place)
    parts = []
    for word in run:
        between = prose[place : word.start]
        parts.append(between.replace("A", "a") if place > run[0].start else between)
        opens = first if word is run[0] else _SENTENCE_END.search(between) is not None
        parts.append(_small(word.text, opens))
        place = word.end
    return "".join(parts)


def _small(word: str, opens: bool) -> str:
    if not is_ordinary_word(word) and len(word) <= _LONGEST_ABBREVIATION:
        return word
    return word.capitalize() if opens else word.lower()
