"""The advice to get help does not say when, for what, or where: "if symptoms persist", "seek help if necessary".

Readers cannot tell when "if symptoms persist" has come true. Some go too late, some worry too soon. Say after how long,
for which signs, and whom to see: "See a GP if the twitch has lasted for more than two weeks".
"""

from collections.abc import Iterator

from lint.advice.vague_help import cues, vague_help
from lint.authorities import NHS_GETTING_CARE
from lint.document.document import Document
from lint.faults import fault_of
from lint.finding import Fault
from lint.rule import Context, Example, Rule

RULE = Rule(
    name="struct-urgent-vague",
    severity="warning",
    confidence="medium",
    authorities=(NHS_GETTING_CARE,),
    cues=cues(),
    bad=(
        Example("Rest. If symptoms persist, seek medical advice.", found="If symptoms persist, seek medical advice."),
        Example("It is important to listen to your body and seek medical attention if necessary."),
        Example("However, if these movements do not improve or worsen over time, consult a healthcare provider."),
        Example("<p>Most rashes go within two weeks. If the problem continues, seek help as needed.</p>", "html"),
        Example("- Consult a healthcare professional if the twitches become persistent.\n"),
    ),
    good=(
        Example("See a GP if the twitch has lasted for more than two weeks."),
        Example("If symptoms persist for 10 days, see a doctor. If it gets worse and you have a fever, call 111."),
        Example("Most colds get better within two weeks. If yours does not get better, see your GP."),
        Example("See a doctor if your symptoms get worse and:\n\n- you have a fever\n- you cannot keep water down\n"),
        Example("Do the exercises as needed, and ask for help with the first ones. Call a friend if it helps."),
        Example("“If symptoms persist, see your doctor” is not enough. Should you see a doctor if it persists?"),
        Example("## If symptoms persist, see a doctor\n\nGo after two weeks.\n"),
        Example("If the cough continues, go to a pharmacist. If the pain persists, your doctor may do a scan."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    for sentence in vague_help(document, context.hits):
        yield fault_of(
            document,
            sentence,
            "Readers cannot tell when this is. Say after how long, for which signs, and whom to see or call.",
        )
