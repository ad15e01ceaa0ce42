"""A page that asks for many years of school shuts out readers who need it.

Most people read best some years below the grade they left school with. The score is a hint where to look, and never a
verdict: one page gets quite different grades from different formulas, known words such as "medicine" count as hard, and
no score tells whether readers can use what they read. So this shows a range, and the sentences and words behind it.
"""

from collections import Counter
from collections.abc import Iterator

from lint.document.document import Document
from lint.document.parts import Sentence
from lint.faults import fault_of, related_to
from lint.finding import Fault
from lint.readability.grade import page_grade
from lint.readability.prepared import prepared_sentences
from lint.readability.scores import SMOG_BAND
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
    long_words = grade.long_words()
    costs = {sentence: _cost(document, sentence, long_words) for sentence in prepared_sentences(document)}
    worst = sorted(costs, key=lambda sentence: -costs[sentence])[:_NAMED]
    named = ", ".join(f"“{word}” ({count})" for word, count in _most_frequent(grade.forms, long_words))
    low, high = grade.smog - SMOG_BAND, grade.smog + SMOG_BAND
    doubt = "" if grade.is_certain else f" It has only {grade.sentences} sentences, so the grade is uncertain."
    message = (
        f"This page reads at SMOG grade {low:.0f} to {high:.0f} (±{SMOG_BAND}); the aim is {highest:g}.{doubt} "
        f"Long words that come most: {named}. "
        "A score never decides whether people understand a page: use it to see where to start, and ask readers."
    )
    place = document.title or prepared_sentences(document)[0]
    related = [
        related_to(document, sentence, f"Costs most, number {number}: {costs[sentence]} long words.")
        for number, sentence in enumerate(worst, 1)
    ]
    yield fault_of(document, place, message, related=related)


def _cost(document: Document, sentence: Sentence, long_words: set[str]) -> int:
    """Return how many long words a sentence has: what its grade is made of."""
    return sum(map(long_words.__contains__, document.words_of(sentence)))


def _most_frequent(forms: Counter[str], long_words: set[str]) -> list[tuple[str, int]]:
    """Return the long words that come most, with and without a capital, and how often they come."""
    counts: Counter[str] = Counter()
    for word in long_words:
        counts[word.lower()] += forms[word]
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:_NAMED]
