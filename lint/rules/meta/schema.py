"""The page tells search engines that it is a medical page, and not who reviewed it, when, or for whom it is.

What readers are told should be told to machines too: search engines and reading aids show it beside the page. All of
it is optional in schema.org. A page that says plainly that nobody has reviewed it needs no date and no reviewer.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.faults import fault_at
from lint.finding import Fault
from lint.rule import Authority, Context, Example, Rule
from lint.structured_data.items import items_of_type
from lint.trust.unreviewed import says_unreviewed

_WANTED = {
    "lastReviewed": ("lastReviewed",),
    "reviewedBy": ("reviewedBy",),
    "about": ("about", "mainEntity"),
    "audience": ("audience", "medicalAudience"),
}
_REVIEW = ("lastReviewed", "reviewedBy")


def _page(properties: str) -> str:
    start = '<script type="application/ld+json">{"@context":"https://schema.org","@type":"MedicalWebPage","name":"Gout"'
    return f"{start}{properties}}}</script><h1>Gout</h1><p>Rest the foot.</p>"


_ALL = ',"about":{"@type":"MedicalCondition","name":"Gout"},"audience":{"@type":"Patient"}'

RULE = Rule(
    name="meta-schema",
    severity="info",
    confidence="high",
    for_pages=True,
    authorities=(Authority("schema.org", "MedicalWebPage", "https://schema.org/MedicalWebPage", "S"),),
    bad=(
        Example(_page(_ALL), "html", found='"MedicalWebPage"'),
        Example(_page(',"lastReviewed":"2026-05-03"'), "html"),
        Example(
            '<main itemscope itemtype="https://schema.org/MedicalWebPage"><h1>Gout</h1><p>Rest.</p></main>', "html"
        ),
    ),
    good=(
        Example(
            _page(f'{_ALL},"lastReviewed":"2026-05-03","reviewedBy":{{"@type":"Person","name":"Ann Lee"}}'), "html"
        ),
        Example(_page(_ALL) + "<p>No doctor or nurse has reviewed this page.</p>", "html"),
        Example(_page("").replace("MedicalWebPage", "WebPage"), "html"),
        Example("# Gout\n\nRest the foot.\n"),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    for item in items_of_type(document, "MedicalWebPage"):
        missing = [name for name, keys in _WANTED.items() if not item.properties.intersection(keys)]
        if missing and says_unreviewed(document, context.site_wide):
            missing = [name for name in missing if name not in _REVIEW]
        if missing:
            message = f"The page says it is a MedicalWebPage, and does not give {', '.join(missing)}. Add what is true."
            yield fault_at(document, item.span, message)
