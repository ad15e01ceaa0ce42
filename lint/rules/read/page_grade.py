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
from lint.readability.counts import is_long
from lint.readability.prepared import prepared_counts, prepared_sentences
from lint.readability.scores import SMOG_BAND, scores_of
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
    scores = scores_of(prepared_counts(document))
    highest = context.options["highest-grade"]
    if scores is None or not scores.reported or scores.smog <= highest:
        return
    long_words = {sentence: _long_words(document, sentence) for sentence in prepared_sentences(document)}
    worst = sorted(long_words, key=lambda sentence: -len(long_words[sentence]))[:_NAMED]
    most = Counter(word for found in long_words.values() for word in found).most_common(_NAMED)
    named = ", ".join(f"“{word}” ({count})" for word, count in most)
    low, high = scores.smog_range
    doubt = "" if scores.certain else f" It has only {scores.sentences} sentences, so the grade is uncertain."
    message = (
        f"This page reads at SMOG grade {low:.0f} to {high:.0f} (±{SMOG_BAND}); the aim is {highest:g}.{doubt} "
        f"Long words that come most: {named}. "
        "A score never decides whether people understand a page: use it to see where to start, and ask readers."
    )
    place = document.title or prepared_sentences(document)[0]
    related = [
        related_to(document, sentence, f"Costs most, number {number}: {len(long_words[sentence])} long words.")
        for number, sentence in enumerate(worst, 1)
    ]
    yield fault_of(document, place, message, related=related)


def _long_words(document: Document, sentence: Sentence) -> list[str]:
    """Return the long words of a sentence in lower case: what its grade is made of."""
    return [word.lower() for word in document.words_of(sentence) if is_long(word)]
