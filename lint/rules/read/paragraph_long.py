"""A long paragraph looks like work, and readers skip it.

White space tells readers where one thought ends. The NHS asks for paragraphs of up to three sentences, US federal
guidance for up to 150 words and never more than 250. More sentences are no fault while all of them together are
shorter than three of the longest that the NHS allows.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.document.parts import Block
from lint.document.running_text import running_blocks
from lint.faults import fault_of
from lint.finding import Fault
from lint.rule import Authority, Context, Example, Option, Rule

_SHORT = (
    "Muscle twitches are common, and most people have some of them at some time of their lives. They often come after "
    "hard exercise, after a bad night, or when you drink a lot of coffee. They mostly stop by themselves when you "
    "rest, "
    "though that can take some weeks. "
)
_WORDY = "Your leg may twitch after a long run or a hard day at work. "

RULE = Rule(
    name="read-paragraph-long",
    severity="warning",
    confidence="high",
    authorities=(
        Authority("NHS", "How we write: paragraphs", "https://service-manual.nhs.uk/content/how-we-write", "S"),
        Authority("plainlanguage.gov", "Write short paragraphs", "https://github.com/GSA/plainlanguage.gov", "S"),
    ),
    options={
        "most-sentences": Option(3, "The most sentences of a paragraph; 0 does not count them.", {"en-US": 0}),
        "short-words": Option(60, "Words up to which a paragraph is short, however many sentences it has."),
        "most-words": Option(150, "The most words of a paragraph."),
        "error-words": Option(
            250, "Words above which a long paragraph is an error; 0 never makes it one.", {"en-GB": 0}
        ),
    },
    bad=(
        Example(
            f"{_SHORT}See a GP if they go on for more than two weeks.",
            found=f"{_SHORT}See a GP if they go on for more than two weeks.",
        ),
        Example(f"<p>{_SHORT}See a GP if they go on for more than two weeks.</p>", "html"),
        Example(_WORDY * 12, locale="en-US"),
        Example(_WORDY * 20, locale="en-US"),
    ),
    good=(
        Example(f"{_SHORT}\n\nSee a GP if they go on for more than two weeks."),
        Example("Rest. Drink water. Stretch the leg gently. Try to sleep well. See a GP if it goes on."),
        Example(f"{_SHORT}See a doctor if they go on.", locale="en-US"),
        Example("Take 2.5 mg (e.g. half a tablet) at 9 a.m. with food. Dr. Smith can tell you more."),
        Example(f"> {_SHORT}See a GP if they go on for more than two weeks."),
        Example(
            f"| Sign | What it means |\n|---|---|\n| Twitch | {_SHORT}See a GP if they go on for more than two weeks. |"
        ),
        Example(f"# Twitches\n\nRest.\n\n## References\n\n{_SHORT}See a GP if they go on for more than two weeks."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    most_sentences = context.options["most-sentences"]
    for block in running_blocks(document):
        if block.within("quote", "blockquote") is not None:
            continue
        words = _count_words(document, block, context.options["most-words"])
        sentences = len(document.sentences_in(block.start, block.end)) if most_sentences else 0
        if words:
            error = context.options["error-words"]
            message = f"This paragraph has {words} words. Split it: {context.options['most-words']} is the most."
            yield fault_of(document, block, message, severity="error" if 0 < error < words else None)
        elif sentences > most_sentences and _count_words(document, block, context.options["short-words"]):
            message = f"This paragraph has {sentences} sentences. Split it: {most_sentences} is the most."
            yield fault_of(document, block, message)


def _count_words(document: Document, block: Block, most: int) -> int:
    """Return the words of a block, or 0 if they are not too many. No word is shorter than a letter and a space."""
    if block.end - block.start < 2 * most:
        return 0
    words = document.count_words(block.start, block.end)
    return words if words > most else 0
