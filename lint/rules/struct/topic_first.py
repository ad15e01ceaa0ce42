"""The beginning of the page does not name what the page is about.

People decide in a few seconds whether they are in the right place. The first sentences must say it in the words of the
title; a story, a greeting or the history of the subject can come later or never.
"""

from collections.abc import Iterator
from itertools import islice

from lint.advice.page_kind import demand_on
from lint.document.document import Document
from lint.document.parts import Block
from lint.document.running_text import is_running_text
from lint.faults import fault_of, related_to
from lint.finding import Fault
from lint.language.patterns import Pattern
from lint.language.stems import stem
from lint.language.subject_words import each_word, subjects
from lint.rule import Authority, Context, Example, Option, Rule

_REST = "You can rest your leg for two days. Ask a doctor when it is hot. " * 10
_STORY = (
    "Last summer my aunt came to stay. She had a new car, a small dog and a big hat, and she told us stories until "
    "late every night. We went to the sea, we ate ice cream, we sang, and nobody ever wanted her to leave. She said "
    "that she had never been so happy in all her life, and that she would come again next year."
)

RULE = Rule(
    name="struct-topic-first",
    severity="info",
    confidence="medium",
    for_pages=True,
    authorities=(Authority("CDC", "Clear Communication Index, items 2 and 10", "https://www.cdc.gov/ccindex/", "S"),),
    options={"within-words": Option(60, "Within how many words from the top the subject must be named.")},
    bad=(
        Example(f"# Gout\n\n{_STORY}\n\nGout is a sore joint.\n\n{_REST}\n", found=_STORY),
        Example(f"# Leg cramps at night\n\n{_STORY}\n\n{_REST}\n"),
        Example(f"<main><h1>Migraine</h1><p>{_STORY}</p><p>{_REST}</p></main>", "html"),
    ),
    good=(
        Example(f"# Gout\n\nGout is a sore joint.\n\n{_STORY}\n\n{_REST}\n"),
        Example(f"# Cramping legs\n\nA cramp is a muscle that tightens.\n\n{_STORY}\n\n{_REST}\n"),
        Example(f"# Gout\n\nThis is common in men.\n\n{_STORY}\n\n{_REST}\n"),
        Example(f"# Help with it\n\n{_STORY}\n\n{_REST}\n"),
        Example(f"# Gout\n\n{_STORY}\n"),
    ),
)
_FIRST_BLOCKS = 12
_LONGEST_WORD = 12
"""Characters that so many words have at the most, on average."""
# Right under the title, "this" is what the title names.
_POINTS_UP = Pattern(
    r"\W{0,3}(?:this|it|they|these|both) (?:is|are|was|were|may|can|might|happens?|helps?|means?|has|have)\b"
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    title, within = document.title, context.options["within-words"]
    if title is None or document.word_count < 2 * within:
        return
    names = subjects(document.text(title)).keys()
    following = islice(document.blocks, title.position + 1, title.position + _FIRST_BLOCKS)
    paragraphs = [block for block in following if is_running_text(block)]
    if not names or not paragraphs or _POINTS_UP.match(document.folded, paragraphs[0].start):
        return
    longest = _LONGEST_WORD * within
    text = " ".join(document.prose[each.start : min(each.end, each.start + longest)] for each in paragraphs)
    words = islice(each_word(text[:longest]), within)
    if names.isdisjoint(map(stem, words)) and demand_on(document) != "none":
        yield _fault(document, title, paragraphs[0])


def _fault(document: Document, title: Block, first: Block) -> Fault:
    message = "The first sentences do not name what the page is about. Say it first, in the words of the title."
    return fault_of(document, first, message, related=[related_to(document, title, "The title.")])
