"""Illness as a war or a journey: "lost her battle with cancer", "your weight loss journey".

Whoever dies has not fought badly, and whoever is tired is not on a trip. Metaphors weigh on some people, and others
take them at their word. That cells "fight infection" is said of no person and is left alone.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.faults import fault
from lint.finding import Fault
from lint.rule import Authority, Context, Example, Rule
from lint.wording.metaphors import is_metaphor
from lint.wording.places import is_own_wording

_WAR = "Say “living with”, “treatment for” or what really happens."
_TRIP = "Say “treatment”, “recovery” or what happens next."
_ADVICE = {
    **dict.fromkeys(("battle", "battles", "fight", "fights", "fighting", "fought"), _WAR),
    **dict.fromkeys(("war", "wars", "beat", "beats", "beating", "beaten", "conquer", "conquered", "defeat"), _WAR),
    **dict.fromkeys(("journey", "journeys"), _TRIP),
    **dict.fromkeys(
        ("emotional rollercoaster", "emotional roller coaster", "rollercoaster of emotions"),
        "Say what people feel.",
    ),
}

RULE = Rule(
    name="word-metaphor",
    severity="info",
    confidence="medium",
    authorities=(
        Authority(
            "NHS",
            "How we write: we do not use metaphors",
            "https://service-manual.nhs.uk/content/how-we-write",
            "S",
        ),
    ),
    cues=tuple(_ADVICE),
    bad=(
        Example("He is winning his battle with leukaemia.", found="battle"),
        Example("Your cancer journey starts with a letter.", found="journey"),
        Example("<p>Join the <b>war</b> on diabetes.</p>", "html", found="war"),
        Example("People who fight depression need friends."),
        Example("Our nurses are with you on your journey to recovery."),
        Example("IVF is an emotional rollercoaster."),
    ),
    good=(
        Example("White blood cells help your body fight infection. T cells fight cancer."),
        Example("Medicines that fight depression may make you drowsy."),
        Example("Ask about journey times. The journey to hospital takes 20 minutes."),
        Example("The Battle of Hastings and the war in the Gulf killed many. He fought in the war."),
        Example("Fight for Sight pays for research. “I fight cancer,” she says."),
        Example("Your heart may beat fast. The fight or flight response is normal."),
        Example("- Lee A. [The battle against cancer](https://example.org). 2020.\n"),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    for start, end, cue in context.hits:
        if is_metaphor(document.folded, start, end) and is_own_wording(document, start, end):
            message = f"“{document.shown[start:end]}” is a metaphor for illness, and can hurt. {_ADVICE[cue]}"
            yield fault(document, start, end, message)
