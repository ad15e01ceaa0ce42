"""A long sentence loses readers before its end.

The longer a sentence, the more a reader must keep in mind; people who are ill or worried can keep less. The NHS asks
for sentences of up to 20 words, VA.gov and GOV.UK for 25.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.document.parts import Sentence
from lint.document.running_text import is_outside
from lint.faults import fault_of
from lint.finding import Fault
from lint.language.patterns import Pattern
from lint.rule import Authority, Context, Example, Option, Rule

_LONG = (
    "Muscle twitches can happen to anybody at any time of the day and they often come after hard exercise, "
    "too little sleep, or a lot of coffee."
)
# Where a sentence can be split: the best joint first.
_JOINTS = (
    Pattern(r"; "),
    Pattern(r", (?:but|and|so|which|because|although|while|as|however) "),
    Pattern(r" (?:because|although|which|whereas|and then|so that) "),
    Pattern(r": | – | — "),
)

RULE = Rule(
    name="read-sentence-long",
    severity="warning",
    confidence="high",
    authorities=(
        Authority("NHS", "How we write: sentences", "https://service-manual.nhs.uk/content/how-we-write", "S"),
        Authority(
            "GOV.UK",
            "Sentence length: why 25 words is our limit",
            "https://insidegovuk.blog.gov.uk/2014/08/04/sentence-length-why-25-words-is-our-limit/",
            "S",
        ),
    ),
    options={"most-words": Option(20, "The most words a sentence may have.", {"en-US": 25})},
    bad=(
        Example(_LONG, found=_LONG),
        Example(f"> {_LONG}"),
        Example(f"- {_LONG}"),
    ),
    good=(
        Example("Twitches are common. They come after exercise. They often stop by themselves."),
        Example(
            "Take 2.5 mg (e.g. half a tablet) at 9 a.m. with food. Dr. Smith or a nurse can tell you more about it."
        ),
        Example(_LONG, locale="en-US", options={"most-words": 30}),
        Example("About: " + ", ".join(f"[sign number {n}](s{n}.md)" for n in range(12)) + "."),
        Example(f"<html><body><header>{_LONG}</header><main><p>Rest.</p></main></body></html>", "html"),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    most = context.options["most-words"]
    for sentence, count in zip(document.sentences, document.word_counts, strict=True):
        if count <= most or sentence.block.kind in ("heading", "cell", "reference"):
            continue
        if not is_outside(sentence.block) and not _is_list_of_links(document, sentence):
            message = f"This sentence has {count} words. Split it{_where(document, sentence)}: {most} is the most."
            yield fault_of(document, sentence, message)


def _is_list_of_links(document: Document, sentence: Sentence) -> bool:
    """Tell whether most of a sentence is links: an index, which nobody reads from end to end."""
    links = document.marks_in(sentence.start, sentence.end, "link")
    return 2 * sum(link.end - link.start for link in links) > sentence.end - sentence.start


def _where(document: Document, sentence: Sentence) -> str:
    """Return where a sentence falls into two, if it has such a joint in its middle."""
    third = (sentence.end - sentence.start) // 4
    for joint in _JOINTS:
        found = joint.search(document.folded, sentence.start + third, sentence.end - third)
        if found is not None:
            before = document.words(max(found.start() - 30, sentence.start), found.start() + 1)[-1:]
            return f", for example after “{before[0]}”" if before else ""
    return ""
