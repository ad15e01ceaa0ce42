"""Latin, or an abbreviation of Latin, such as "e.g.", "i.e." and "etc".

Many readers mix up "e.g." and "i.e.", or do not know them; screen readers may say "egg". English words are as short and
leave no doubt. "Per day" and "per cent" are English by now.
"""

from collections.abc import Iterator

from lint.authorities import VA_STYLE
from lint.document.document import Document
from lint.faults import fault
from lint.finding import Fault
from lint.language.quotation import is_quoted
from lint.rule import Authority, Context, Example, Rule
from lint.wording.latin import in_english, latin_words
from lint.wording.places import is_in_name, is_in_title_of_work, is_own_page

RULE = Rule(
    name="word-latin",
    severity="warning",
    confidence="high",
    authorities=(
        Authority(
            "NHS",
            "A to Z of NHS health writing: eg, etc and ie",
            "https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
            "S",
        ),
        VA_STYLE,
    ),
    cues=tuple(latin_words()),
    bad=(
        Example("Eat soft food, eg mashed potato.", fixed="Eat soft food, for example, mashed potato."),
        Example("Avoid some drinks (e.g. cola).", fixed="Avoid some drinks (for example, cola)."),
        Example("Avoid drinks e.g., tea.", fixed="Avoid drinks such as tea."),
        Example("Take off tight things, i.e. belts.", fixed="Take off tight things, that is, belts."),
        Example("<p>Bring your tablets, creams etc. with you.</p>", "html", found="etc."),
        Example("It spreads via the blood.", fixed="It spreads through the blood."),
        Example("Ask us via email.", fixed="Ask us by email."),
    ),
    good=(
        Example("Eat soft food, for example mashed potato. That is, food without lumps."),
        Example("Take 2 tablets per day. It affects 5 per cent of people at 9 a.m. in vitro."),
        Example("Dr Ian Etcheverry lives in Eigg. The EG group and IE 11 are names. Via Roma is a street."),
        Example('"Eg" is read as "egg".'),
        Example("## Sources\n\n- Lee A, Poe S, et al. Sleep, e.g. at night. 2021.\n"),
        Example("Set `e.g.` to `i.e.` in the file."),
        Example("See *Sleep, Rest, etc.* by Sam Poe."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    done = 0
    for start, end, cue in sorted(context.hits, key=lambda hit: (hit.start, -hit.end)):
        if start < done or not _is_meant(document, start, end, cue):
            continue
        done = end
        word = latin_words()[cue]
        choices = "” or “".join(word.plain.split("; "))
        message = f"“{document.shown[start:end]}” is Latin. Say “{choices}”."
        fix = in_english(document, start, end, word)
        yield fault(document, start, end, message, fix, severity=word.severity)


def _is_meant(document: Document, start: int, end: int, cue: str) -> bool:
    """Tell whether the page itself says a word, and whether it is no name or abbreviation that looks like it."""
    if document.prose[start:end].isupper() and not cue.startswith("n"):
        return False
    if not is_own_page(document, start) or document.folded[start - 1 : start] in ("-", ".", "/"):
        return False
    return not (
        is_in_name(document, start, end) or is_in_title_of_work(document, start, end) or is_quoted(document, start, end)
    )
