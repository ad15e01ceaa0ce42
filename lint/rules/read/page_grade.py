"""A page that asks for many years of school shuts out readers who need it.

Most people read best some years below the grade they left school with. The score is a hint where to look, and never a
verdict: one page gets quite different grades from different formulas, known words such as "medicine" count as hard, and
no score tells whether readers can use what they read. So this shows a range, and the sentences and words behind it.
"""

from collections.abc import Iterator
from heapq import nlargest, nsmallest

from lint.document.document import Document
from lint.faults import fault_of, related_to
from lint.finding import Fault
from lint.readability.certainty import SMOG_BAND
from lint.readability.grade import Grade, page_grade
from lint.readability.prepared import prepared_sentences
from lint.rule import Authority, Context, Example, Option, Rule

_NAMED = 5
_HARD = (
    "Involuntary muscular contractions frequently accompany dehydration, electrolyte abnormalities and neurological "
    "deterioration in individuals with considerable comorbidity. "
)
_PLAIN = (
    "Your leg may twitch after a long run. Rest it, drink water and stretch it. It stops by itself in a day or two. "
)

RULE = Rule(
    name="read-page-grade",
    severity="info",
    confidence="medium",
    authorities=(
        Authority("NHS", "How we write: reading age", "https://service-manual.nhs.uk/content/how-we-write", "S"),
        Authority(
            "CMS",
            "Toolkit for making written material clear, part 7: using readability formulas",
            "https://www.cms.gov/Outreach-and-Education/Outreach/WrittenMaterialsToolkit/ToolkitPart07",
            "S",
        ),
    ),
    options={"highest-grade": Option(9.0, "The highest SMOG grade that is no finding.", {"en-US": 8.0})},
    for_pages=True,
    bad=(
        Example(f"# Twitches\n\n{_HARD * 12}", found="Twitches"),
        Example(f"<h1>Twitches</h1><p>{_HARD * 12}</p>", "html"),
        Example(f"# Twitches\n\n{_PLAIN * 6}", options={"highest-grade": 3.0}),
    ),
    good=(
        Example(f"# Twitches\n\n{_PLAIN * 6}"),
        Example(f"# Twitches\n\n{_HARD * 3}"),
        Example(f"# Twitches\n\n{_PLAIN * 6}\n\n## References\n\n{_HARD * 12}"),
        Example(f"# Twitches\n\n{_PLAIN * 6}\n\n| Name | Meaning |\n|---|---|\n" + f"| Fit | {_HARD} |\n" * 12),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    grade = page_grade(document)
    highest = context.options["highest-grade"]
    if grade is None or not grade.is_reported or grade.smog <= highest:
        return
    named = ", ".join(f"“{word}” ({count})" for word, count in _most_frequent(grade))
    low, high = grade.smog - SMOG_BAND, grade.smog + SMOG_BAND
    doubt = "" if grade.is_certain else f" It has only {grade.sentences} sentences, so the grade is uncertain."
    message = (
        f"This page reads at SMOG grade {low:.0f} to {high:.0f} (±{SMOG_BAND}); the aim is {highest:g}.{doubt} "
        f"Long words that come most: {named}. "
        "A score never decides whether people understand a page: use it to see where to start, and ask readers."
    )
    sentences = prepared_sentences(document)
    place = document.title or sentences[0]
    related = [
        related_to(document, sentences[worst], f"Costs most, number {number}: {grade.costs[worst]} long words.")
        for number, worst in enumerate(nlargest(_NAMED, range(len(sentences)), grade.costs.__getitem__), 1)
    ]
    yield fault_of(document, place, message, related=related)


def _most_frequent(grade: Grade) -> list[tuple[str, int]]:
    """Return the long words that come most, and how often they come."""
    return nsmallest(_NAMED, grade.long_words().items(), key=lambda item: (-item[1], item[0]))
