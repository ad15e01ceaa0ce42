"""One section that is much harder than the rest is where readers stop.

A page is often plain but for a part that was taken from a leaflet or a paper. Its grade is hidden in the page's mean.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.document.parts import Section, Sentence
from lint.faults import fault_of
from lint.finding import Fault
from lint.readability.certainty import FEWEST_SENTENCES
from lint.readability.grade import grade_of, page_grade
from lint.readability.prepared import prepared_sentences
from lint.rule import Authority, Context, Example, Option, Rule

_HARD = "Involuntary muscular contractions frequently accompany neurological deterioration in susceptible individuals. "
_PLAIN = "Your leg may twitch after a long run. Rest it and drink some water. It will stop in a day. "

RULE = Rule(
    name="read-section-outlier",
    severity="info",
    confidence="medium",
    authorities=(
        Authority(
            "CMS",
            "Toolkit for making written material clear, part 7: using readability formulas",
            "https://www.cms.gov/Outreach-and-Education/Outreach/WrittenMaterialsToolkit/ToolkitPart07",
            "D",
        ),
    ),
    options={"most-grades-above": Option(4.0, "How many SMOG grades a section may be above its page.")},
    for_pages=True,
    bad=(
        Example(f"# Twitches\n\n{_PLAIN * 12}\n\n## Why they happen\n\n{_HARD * 10}", found="Why they happen"),
        Example(f"<h1>Twitches</h1><p>{_PLAIN * 12}</p><h2>Why they happen</h2><p>{_HARD * 10}</p>", "html"),
        Example(f"# Twitches\n\n{_HARD * 10}\n\n## What to do\n\n{_PLAIN * 15}", found="Twitches"),
    ),
    good=(
        Example(f"# Twitches\n\n{_PLAIN * 12}\n\n## Why they happen\n\n{_PLAIN * 10}"),
        Example(f"# Twitches\n\n{_HARD * 12}\n\n## Why they happen\n\n{_HARD * 10}"),
        Example(f"# Twitches\n\n{_PLAIN * 12}\n\n## Why they happen\n\n{_HARD * 4}"),
        Example(f"# Twitches\n\n{_PLAIN * 12}\n\n## References\n\n{_HARD * 10}"),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    page = page_grade(document)
    if page is None or page.sentences < 2 * FEWEST_SENTENCES:
        return
    for section, sentences in _long_sections(document):
        grade = grade_of(document, sentences)
        if section.heading is None or grade is None or not grade.is_reported:
            continue
        if grade.smog - page.smog >= context.options["most-grades-above"]:
            message = (
                f"This section reads about {grade.smog - page.smog:.0f} SMOG grades above the page. "
                "Say it in shorter words and sentences, or explain the hard words here."
            )
            yield fault_of(document, section.heading, message)


def _long_sections(document: Document) -> Iterator[tuple[Section, list[Sentence]]]:
    """Yield the sections with enough sentences to have a grade, and those sentences."""
    sections: dict[int, tuple[Section, list[Sentence]]] = {}
    for sentence in prepared_sentences(document):
        section = document.section_of(sentence.block)
        sections.setdefault(id(section), (section, []))[1].append(sentence)
    yield from (each for each in sections.values() if len(each[1]) >= FEWEST_SENTENCES)
