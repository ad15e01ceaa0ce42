"""The page says again what it has said in another section, nearly word for word.

Readers who meet a sentence a second time think that they have lost their place, or stop reading. A page that says a
thing once, where it belongs, is shorter, and it cannot come to say two different things. Warnings such as "Call 999"
may be said again wherever they matter.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.faults import fault, fault_of, related_to
from lint.finding import Fault
from lint.repetition.passages import repeated_passages
from lint.repetition.stock_advice import stock_advice
from lint.rule import Authority, Context, Example, Rule

_REST = "Rest helps tired muscles to recover after long and hard exercise."
_PARAGRAPH = f"{_REST} Gentle stretching before bed can ease cramp in the calf and the foot."
_STOCK = "It is important to consult a healthcare professional about {}."

RULE = Rule(
    name="struct-repeated",
    severity="warning",
    confidence="high",
    authorities=(
        Authority("NHS", "How we write", "https://service-manual.nhs.uk/content/how-we-write", "D"),
        Authority("Plainwell", "Say it once, where it belongs", "", "B"),
    ),
    bad=(
        Example(f"# Cramp\n\n## Rest\n\n{_REST}\n\n## Sleep\n\n{_REST}\n", found=_REST),
        Example(
            "# Cramp\n\n## Causes\n\nCramp is often seen in athletes or people who do strenuous exercise without "
            "proper rest.\n\n## Triggers\n\nThis is often seen in athletes or individuals who do strenuous exercise "
            "without proper stretching.\n",
        ),
        Example(f"# Cramp\n\n## Rest\n\n{_PARAGRAPH}\n\n## Sleep\n\nSleep well. {_PARAGRAPH}\n", found=_PARAGRAPH),
        Example(
            "<main><h1>Cramp</h1><h2>Rest</h2><p>Drinking enough water every day keeps your muscles working well.</p>"
            "<h2>Water</h2><p>Drinking enough water each day keeps your muscles working <b>really</b> well.</p></main>",
            "html",
        ),
        Example(
            "# Cramp\n\n## Rest\n\n"
            + _STOCK.format("frequent cramp")
            + "\n\n## Sleep\n\nIt is essential for people with spasms at night to consult with a provider.\n\n"
            "## Food\n\nIt is always best to seek medical advice before a change of diet.\n",
        ),
    ),
    good=(
        Example(f"# Cramp\n\n## Rest\n\n{_REST}\n\n## Sleep\n\nSleep well and keep to the same hours.\n"),
        # What may be said wherever it matters.
        Example(
            "# Pain\n\n## Chest\n\nCall 999 if the pain spreads to your arm, your neck or your jaw.\n\n"
            "## Back\n\nCall 999 if the pain spreads to your arm, your neck or your jaw.\n"
        ),
        # Alike, and not the same: a number, a denial, an opposite, another medicine.
        Example(
            "# Dose\n\n## Adults\n\nMost people can take 2 of these tablets with a glass of water at breakfast.\n\n"
            "## Teenagers\n\nMost people can take 1 of these tablets with a glass of water at breakfast.\n"
        ),
        Example(
            "# Exercise\n\n## Back\n\nSwimming helps most people with a stiff and sore lower back to move.\n\n"
            "## Neck\n\nSwimming never helps most people with a stiff and sore lower back to move.\n"
        ),
        Example(
            "# Heat\n\n## Summer\n\nDrink more on hot days because your body loses much water through the skin.\n\n"
            "## Winter\n\nDrink less on cold days because your body loses much water through the skin.\n"
        ),
        Example(
            "# Pain\n\n## Ibuprofen\n\nYou can buy ibuprofen tablets in most pharmacies, shops and supermarkets.\n\n"
            "## Paracetamol\n\nYou can buy paracetamol tablets in most pharmacies, shops and supermarkets.\n"
        ),
        # A summary at the top, a table, a source, small print.
        Example(f"# Cramp\n\n## Key points\n\n- {_REST}\n\n## Rest\n\n{_REST}\n"),
        Example(f"# Cramp\n\n## Rest\n\n{_REST}\n\n## Table\n\n| Advice |\n|---|\n| {_REST} |\n"),
        Example(f"# Cramp\n\n## Rest\n\n{_REST}\n\n## Sources\n\n- {_REST}\n"),
        Example(
            "# Cramp\n\n## Rest\n\nIt is important to see a doctor about blood in your urine.\n\n"
            "## Water\n\nDrink when you are thirsty.\n"
        ),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    reported: set[int] = set()
    for passage in repeated_passages(document):
        reported.update(each.start for each in document.sentences_in(passage.again.start, passage.again.end))
        what = "This is" if passage.sentences == 1 else f"These {passage.sentences} sentences are"
        message = f"{what} said in nearly the same words {_where(document, passage.first.start)}. Keep one of the two."
        related = [related_to(document, passage.first, "It was said here first.")]
        yield fault(document, *passage.again, message, related=related)
    stock = stock_advice(document)
    for sentence in stock[1:]:
        if sentence.start not in reported:
            message = (
                f"The page says {len(stock)} times that it is important to ask a professional. Say once when to get "
                "help, for which signs and where, and take the others out."
            )
            yield fault_of(document, sentence, message, related=[related_to(document, stock[0], "The first time.")])


def _where(document: Document, place: int) -> str:
    """Return where the first of the two stands, by its heading."""
    heading = document.section_of(document.block_at(place)).heading
    return f"under “{document.shown[heading.start : heading.end].strip()}”" if heading else "at the top of the page"
