"""The page tells readers to get help for a sign of an emergency, and gives no number to call.

Somebody with chest pain, or beside a child who has a fit, must not have to look a number up. The number of the reader's
country belongs next to the sign. Signs that a page only describes need none: "chest pain is common in angina".
"""

from collections.abc import Iterator

from lint.advice.numbers_to_call import emergency_advice, gives_emergency_number
from lint.advice.red_flags import RedFlag, ambulance_calls, cues, red_flags
from lint.authorities import NHS_GETTING_CARE
from lint.document.document import Document
from lint.faults import fault, related_to
from lint.finding import Fault
from lint.rule import Context, Example, Rule

RULE = Rule(
    name="disc-emergency-number",
    severity="error",
    confidence="medium",
    for_pages=True,
    authorities=(NHS_GETTING_CARE,),
    cues=(*cues(), "ambulance"),
    bad=(
        Example("If you have chest pain, get to a hospital as fast as you can.", found="chest pain"),
        Example(
            "Get emergency help if:\n\n- your speech is slurred\n- your face droops on one side\n",
            found="speech is slurred",
        ),
        Example("Go to A&E if your throat swells after you eat nuts.", found="throat swells"),
        Example("<p>If the fit goes on for longer than five minutes, call an ambulance.</p>", "html"),
        Example("In a trial, 999 patients took it. If you cannot breathe, seek help at once.", found="cannot breathe"),
        Example("---\nlang: en-GB\n---\n\nCall 911 if you have chest pain, or get to a hospital.", found="chest pain"),
        Example("See your doctor if you have pain in your chest when you climb stairs.", found="pain in your chest"),
    ),
    good=(
        Example("Call 999 if you have chest pain."),
        Example("If you have chest pain, go to hospital.\n\n## Numbers\n\nIn an emergency, dial 112.\n"),
        Example("Chest pain is common in angina. Doctors look for slurred speech and a droop of the face."),
        Example("Side effects include trouble breathing, a swollen face and seizures."),
        Example("It does not cause chest pain. If it does not help, see your doctor."),
        Example("Is chest pain always an emergency? It is not."),
        Example("Tell your doctor if you have had a heart attack or a stroke."),
        Example("He had to call an ambulance for his brother last year."),
        Example("If you have chest pain, call 911 and do not drive.", locale="en-US"),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    found = [*red_flags(document, context.hits), *ambulance_calls(document, context.hits)]
    if not found or gives_emergency_number(document, context):
        return
    found.sort()
    message = (
        f"“{_shown(document, found[0])}” can mean an emergency, but the page gives no number. "
        f"Say what to do, next to it: {emergency_advice(context)}."
    )
    related = [related_to(document, other, "This may need it too.") for other in found[1:4]]
    yield fault(document, *found[0], message, related=related)


def _shown(document: Document, flag: RedFlag) -> str:
    return document.shown[flag.start : flag.end]
