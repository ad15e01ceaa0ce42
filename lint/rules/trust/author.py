"""The page does not say who made it: no author, no publisher, no organisation.

Readers judge advice by who gives it, and they need somebody to ask and to tell about mistakes. The name of a charity, a
hospital or a project is enough, on the page or on every page of the site.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.faults import fault_of_page
from lint.finding import Fault
from lint.rule import Authority, Context, Example, Rule
from lint.trust.authors import names_author
from lint.trust.demand import demand_on_origin

_TEXT = (
    "Gout makes a joint red, hot and sore. Put ice on it, wrapped in a cloth, and rest the leg. "
    "Drink plenty of water. Ask a pharmacist which painkiller suits you.\n\n"
) * 4
_PAGE = f"# Gout\n\n{_TEXT}"
_DECLARED = f"---\ntype: condition\n---\n\n{_PAGE}"
_HTML = f'<script type="application/ld+json">{{"@type": "Drug"}}</script><main><h1>Gout</h1><p>{_TEXT}</p></main>'

RULE = Rule(
    name="trust-author",
    severity="warning",
    confidence="medium",
    for_pages=True,
    authorities=(
        Authority("JAMA", "Silberg 1997: authorship and disclosure", "https://jamanetwork.com", "S2"),
        Authority("Health On the Net", "HONcode principle 1: authority (closed in 2022)", "https://www.hon.ch", "S"),
        Authority(
            "NHS",
            "Standard for creating health content, 1",
            "https://service-manual.nhs.uk/content/standard-for-creating-health-content",
            "S",
        ),
    ),
    bad=(
        Example(_DECLARED, found="Gout"),
        Example(f"---\ntype: condition\nauthor: admin\n---\n\n{_PAGE}"),
        Example(f"{_DECLARED}Written by our experts.\n"),
        Example(f"{_DECLARED}By mouth, two tablets a day are enough.\n"),
        Example(f"{_DECLARED}© 2026. All rights reserved.\n"),
    ),
    good=(
        Example(f"---\ntype: condition\nauthor: Sam Poe\n---\n\n{_PAGE}"),
        Example(f"---\ntype: condition\n---\n\n# Gout\n\n*By Sam Poe, nurse*\n\n{_TEXT}"),
        Example(f"{_DECLARED}This leaflet was produced by the charity Gout Friends.\n"),
        Example(f"{_DECLARED}© 2026 Gout Friends\n"),
        Example(f"{_DECLARED}Leeds Teaching Hospitals NHS Trust\n"),
        Example(f"<html><body><header><a href='/'>Gout Friends</a></header>{_HTML}</body></html>", "html"),
        Example(_PAGE),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    if demand_on_origin(document) != "full" or names_author(document, context.site_wide):
        return
    message = (
        "The page does not say who made it. Name the author, or the organisation that publishes it and answers for it. "
        "If every page of the site shows the name, declare that text in the settings (site-wide)."
    )
    yield fault_of_page(document, message)
