"""Words that go round death, such as "passed away" or "lost her father".

They can be taken for something else, by children, by people who are upset and by people who are new to English.
"Died" is kind where it is said kindly. A miscarriage or a stillbirth may be called a loss, and "sorry for your loss"
is no statement about what happened.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.faults import fault
from lint.finding import Fault
from lint.language.patterns import Pattern
from lint.rule import Authority, Context, Example, Rule
from lint.wording.death import death_words, means_dying
from lint.wording.fitting import fitted
from lint.wording.places import is_own_wording

_PREGNANCY = Pattern(r"\b(?:miscarr\w+|stillb\w+|abortion|pregnan\w+|weeks|ectopic|neonatal)\b")

RULE = Rule(
    name="word-euphemism-death",
    severity="info",
    confidence="high",
    authorities=(
        Authority(
            "NHS",
            "A to Z of NHS health writing: death",
            "https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
            "S",
        ),
    ),
    cues=tuple(death_words()),
    bad=(
        Example("Her husband passed away at home.", fixed="Her husband died at home."),
        Example("She lost her father to a heart attack.", found="lost"),
        Example(
            "After the passing of a friend you may not sleep.", fixed="After the death of a friend you may not sleep."
        ),
        Example("<p>He succumbed to the disease in May.</p>", "html", fixed="<p>He died of the disease in May.</p>"),
        Example("A loved one has gone to a better place."),
    ),
    good=(
        Example("Her husband died at home. We are sorry for your loss."),
        Example("The pain soon passed away. It can take days to pass a kidney stone, or a stool."),
        Example("She lost weight, lost consciousness and lost her father's watch. He may lose his hair."),
        Example(
            "If you lose your baby before 24 weeks, it is called a miscarriage. You have lost a child in pregnancy."
        ),
        Example("She passed on the virus to her sister. The passing of urine hurts. He spoke of it in passing."),
        Example("Do not succumb to cravings."),
        Example("“He passed away,” she said."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    folded = document.folded
    for start, end, cue in context.hits:
        word = death_words()[cue]
        if not means_dying(folded, start, end, word) or not is_own_wording(document, start, end):
            continue
        sentence = document.sentence_at(start)
        if word.kind == "lost" and _PREGNANCY.search(folded, sentence.start, sentence.end):
            continue
        found = document.shown[start:end]
        advice = f"Say “{word.plain}”." if word.plain else "Say that somebody died."
        fix = fitted(document, start, end, word.plain) if word.plain else None
        yield fault(document, start, end, f"“{found}” goes round death, and may be misunderstood. {advice}", fix)
