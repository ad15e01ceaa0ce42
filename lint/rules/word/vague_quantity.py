"""An amount, a time or a chance that each reader takes for another one: "a large glass", "a long time", "a good
chance".

One reader's large glass is another's small one. Where a number is known, give it, or say what it depends on. A number
in the same sentence, or in one beside it, is enough.
"""

from collections.abc import Iterator
from functools import cache

from lint.data.tables import read_table
from lint.document.document import Document
from lint.faults import fault
from lint.finding import Fault
from lint.language.patterns import Pattern
from lint.rule import Authority, Context, Example, Rule
from lint.wording.places import is_own_wording, sentences_beside


@cache
def _kinds() -> dict[str, str]:
    return {phrase: kind for kind, phrases in read_table("vague_quantities.tsv") for phrase in phrases.split(",")}


_ADVICE = {
    "amount": "Give the amount, in units that people know.",
    "time": "Give the time, or say what it depends on.",
    "chance": "Give the number, such as “1 in 10 people”, or say that it is not known.",
}
_COUNT = (
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|half|hundreds?|thousands?|per ?cent)\b"
)
_NUMBER = Pattern(_COUNT)
_NUMBER_OR_TIME = Pattern(
    rf"{_COUNT}|\b(?:one|once|twice|minutes?|hours?|days?|weeks?|months?|years?|decades?|overnight|lifelong)\b"
)
# "Carrots contain a lot of water" is no advice.
_ADVISES = Pattern(r"\b(?:drink|eat|have|avoid|limit|get|take|add|need|with) [^.;:\n]{0,15}\Z")
_IDIOM_AFTER = Pattern(r" (?:ago\b|coming\b|in the making\b|between\b|off\b|now\b|later\b|earlier\b|users?\b|since\b)")
_IDIOM_BEFORE = Pattern(r"\b(?:spend|spending|take|find|found|make|set aside) \Z")
_NARRATIVE = Pattern(r"\b(?:thought|believed|assumed|known|used to|was|were|had)\b")

RULE = Rule(
    name="word-vague-quantity",
    severity="info",
    confidence="medium",
    authorities=(Authority("NHS", "How we write", "https://service-manual.nhs.uk/content/how-we-write", "S"),),
    cues=tuple(_kinds()),
    bad=(
        Example("Do not drink a large glass of wine before bed.", found="a large glass"),
        Example("The bone can take a long time to heal."),
        Example("<p>You have <em>a good chance</em> of getting well.</p>", "html", found="a good chance"),
        Example("Drink alcohol in moderation."),
    ),
    good=(
        Example("A large glass of wine (250ml) has 3 units."),
        Example("Bones can take a long time to heal. Most need 6 to 8 weeks."),
        Example("You have a good chance of getting well: 8 in 10 people do."),
        Example("A long time ago, doctors used leeches. For a long time people thought that they helped."),
        Example("Take some time for yourself. You may feel sick for a short time, mostly some hours."),
        Example('He said it was "a long time".'),
        Example("A lot of people worry about this. You may have a lot of questions."),
        Example("Soup has lots of water in it."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    seen = set[str]()
    for start, end, cue in context.hits:
        if cue in seen or not is_own_wording(document, start, end) or _is_idiom(document, start, end, cue):
            continue
        number = _NUMBER if _kinds()[cue] == "chance" else _NUMBER_OR_TIME
        if number.search(document.folded, *sentences_beside(document, start)) is None:
            seen.add(cue)
            found = document.shown[start:end]
            yield fault(document, start, end, f"“{found}” means something else to everybody. {_ADVICE[_kinds()[cue]]}")


def _is_idiom(document: Document, start: int, end: int, cue: str) -> bool:
    folded = document.folded
    if " lot" in f" {cue}":
        return _ADVISES.search(folded, max(start - 30, 0), start) is None
    if _kinds()[cue] != "time":
        return False
    if _IDIOM_AFTER.match(folded, end):
        return True
    if cue == "some time" and _IDIOM_BEFORE.search(folded, max(start - 30, 0), start):
        return True
    sentence = document.sentence_at(start)
    return _NARRATIVE.search(folded, sentence.start, sentence.end) is not None
