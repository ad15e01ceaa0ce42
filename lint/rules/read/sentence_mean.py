"""A page whose sentences are long on average is tiring even where none of them is too long.

Single long sentences can be split one by one. A high mean says that the whole page is written at length.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.faults import fault_of_page
from lint.finding import Fault
from lint.readability.certainty import FEWEST_SENTENCES
from lint.readability.grade import page_grade
from lint.rule import Authority, Context, Example, Option, Rule

_LONG = (
    "Many people find that their legs twitch at night after a long run or a hard day at work, "
    "and most of them sleep well all the same. "
)
_SHORT = "Your leg may twitch after a long run. Rest it and drink some water. "

RULE = Rule(
    name="read-sentence-mean",
    severity="info",
    confidence="high",
    authorities=(
        Authority(
            "Texas Department of Insurance",
            "Plain language checklist: a mean sentence of 20 words or less",
            "https://www.tdi.texas.gov",
            "S",
        ),
    ),
    options={"most-words": Option(20, "The most words a sentence may have on average.")},
    for_pages=True,
    bad=(
        Example(f"# Twitches\n\n{_LONG * 10}", found="Twitches"),
        Example(f"<h1>Twitches</h1><p>{_LONG * 10}</p>", "html"),
        Example(f"# Twitches\n\n{_SHORT * 10}", options={"most-words": 5}),
    ),
    good=(
        Example(f"# Twitches\n\n{_SHORT * 10}"),
        Example(f"# Twitches\n\n{_LONG * 3}"),
        Example(f"# Twitches\n\n{_LONG * 5}{_SHORT * 10}"),
        Example(f"# Twitches\n\n{_SHORT * 10}\n\n## References\n\n{_LONG * 20}"),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    grade = page_grade(document)
    most = context.options["most-words"]
    if grade is None or grade.sentences < FEWEST_SENTENCES or grade.words_per_sentence <= most:
        return
    mean = grade.words_per_sentence
    message = f"Sentences on this page have {mean:.0f} words on average. Shorten them: {most} is the most."
    yield fault_of_page(document, message)
