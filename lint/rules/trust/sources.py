"""The page does not say what its statements rest on: it has no list of sources, no footnote and no citation.

Readers, and the clinicians they ask, must be able to see where advice comes from. A page without any source asks to be
believed. One list at its end is enough, with the title, who published it and when.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.faults import fault_of_page
from lint.finding import Fault
from lint.rule import Authority, Context, Example, Rule
from lint.trust.demand import demand_on_origin
from lint.trust.sources import has_sources

_TEXT = (
    "Gout makes a joint red, hot and sore. Put ice on it, wrapped in a cloth, and rest the leg. "
    "Drink plenty of water. Ask a pharmacist which painkiller suits you. "
) * 2
_PAGE = f"# Gout\n\n{_TEXT}\n\n"
_DECLARED = f"---\ntype: condition\n---\n\n{_PAGE}"

RULE = Rule(
    name="trust-sources",
    severity="warning",
    confidence="high",
    for_pages=True,
    authorities=(
        Authority(
            "NHS",
            "Standard for creating health content, 2",
            "https://service-manual.nhs.uk/content/standard-for-creating-health-content",
            "S",
        ),
        Authority("DISCERN", "Questions 4 and 5: sources and their dates", "https://www.ndph.ox.ac.uk", "S"),
    ),
    bad=(
        Example(_DECLARED, found="Gout"),
        Example(f"{_DECLARED}Studies show that cherries help, and experts agree.\n"),
        Example(f"{_DECLARED}## Sources of vitamin C\n\n- Cherries\n- Peppers\n"),
        Example(f"{_DECLARED}Good sources: cherries, peppers and kiwis.\n"),
        Example(f"{_DECLARED}## References\n\nComing soon.\n"),
        Example(f"{_DECLARED}<!-- Source: NHS, 2024 -->\n"),
    ),
    good=(
        Example(f"{_DECLARED}## References\n\n1. Lee A. Gout in adults. BMJ 2024.\n"),
        Example(f"{_DECLARED}## Where this information comes from\n\n- [Gout](https://www.nhs.uk/conditions/gout/)\n"),
        Example(f"{_DECLARED}Cherries may help.[^1]\n\n[^1]: Lee A, 2021.\n"),
        Example(f"{_DECLARED}*Source: NHS, 2024*\n"),
        Example(f"{_DECLARED}A 2021 Cochrane review found that ice eases the pain.\n"),
        Example(f"{_DECLARED}Ice eases the pain (Lee and Poe, 2021).\n"),
        Example(f"{_DECLARED}A list of our sources is available on request.\n"),
        Example(f"---\ntype: hub\n---\n\n{_PAGE}"),
        Example("# Gout\n\nPut ice on the joint."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    demand = demand_on_origin(document)
    if demand == "none" or has_sources(document, context.site_wide):
        return
    message = (
        "The page does not say where its statements come from. List the sources that it was written from, "
        "each with its title, who published it, and the year."
    )
    yield fault_of_page(document, message, severity="info" if demand == "hint" else None)
