"""The sentence has no main clause: it begins with "if" or "because" and never says what then.

"However, if the pain goes on for long, is worse at night." leaves out the very thing that the reader needs: what to do,
or what it means. Such fragments are left when text was cut, pasted or written by a machine.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.faults import fault_of
from lint.finding import Fault
from lint.rule import Authority, Context, Example, Rule
from lint.structure.fragments import fragments

RULE = Rule(
    name="struct-fragment",
    severity="warning",
    confidence="medium",
    authorities=(
        Authority("NHS", "How we write: sentences", "https://service-manual.nhs.uk/content/how-we-write", "D"),
        Authority("Plainwell", "Every sentence ends what it begins", "", "B"),
    ),
    bad=(
        Example(
            "Cramp is common. However, if it goes on for weeks, is joined by other signs such as weakness, "
            "tingling, or changes in balance. It can mean something else.",
            found="However, if it goes on for weeks, is joined by other signs such as weakness, tingling, or changes "
            "in balance.",
        ),
        Example("Stretch your calves. Because tight muscles pull on the heel. Then rest."),
        Example("Coffee keeps you awake. Which then makes the twitch worse."),
        Example("Eat yoghurt every day. And sauerkraut, for people who like it sour."),
        Example("<p>Tics often start early. Although they come and go in most children.</p>", "html"),
        Example("Long flights make legs swell. Leading to stiffness in the ankles and the feet."),
    ),
    good=(
        Example("However, if it goes on for weeks, or your leg is weak, see a GP."),
        Example("If you smoke, it's important to quit. When they do, it helps. If in doubt, ask."),
        Example("If you take aspirin, a common painkiller, tell your nurse."),
        Example("When wastes build up, the kidneys are damaged. If cancer is found, tests are done."),
        # A clause may open a list, answer a question, or be no clause at all.
        Example("See a GP if you have any of these:\n\n- fever\n- a stiff neck\n"),
        Example("If you have one of these signs.\n\n- fever\n- a stiff neck\n"),
        Example("## Why does it hurt?\n\nBecause the muscle is tired and short of oxygen. Rest it.\n"),
        Example("Why does it hurt? Because the muscle is tired. Rest it."),
        Example("- If the pain is in the calf.\n- Because of the heat.\n"),
        Example("## If the pain comes back after a week\n\nSee your GP.\n"),
        Example("Because of the heat, drink more. While walking, she fell. Which shoes are best depends on you."),
        Example("Although a rash that itches is a nuisance, the area that itches heals."),
        Example("Including your ankles in the stretch helps. Making changes takes time. And it works."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    for sentence in fragments(document):
        yield fault_of(
            document,
            sentence,
            "This sentence has no main clause. Say what happens or what to do, or join it to the sentence next to it.",
        )
