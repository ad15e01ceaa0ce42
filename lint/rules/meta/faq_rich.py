"""The page is marked as an FAQPage, which no longer makes it look different in Google Search.

Google showed questions and answers below a result until 7 May 2026. Nothing is wrong with the markup, and others may
read it; but nobody need add it, or write questions, for the sake of that.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.faults import fault_at
from lint.finding import Fault
from lint.rule import Authority, Context, Example, Rule
from lint.structured_data.items import items_of_type


def _page(types: str) -> str:
    return (
        f'<script type="application/ld+json">{{"@context":"https://schema.org","@type":{types}}}</script><h1>Gout</h1>'
    )


RULE = Rule(
    name="meta-faq-rich",
    severity="info",
    confidence="high",
    for_pages=True,
    authorities=(
        Authority(
            "Google",
            "Mark up FAQs with structured data: withdrawn",
            "https://developers.google.com/search/docs/appearance/structured-data/faqpage",
            "S",
        ),
    ),
    bad=(
        Example(_page('"FAQPage"'), "html", found='"FAQPage"'),
        Example(_page('["MedicalWebPage","FAQPage"]'), "html", found='"FAQPage"'),
        Example('<main itemscope itemtype="https://schema.org/FAQPage"><h1>Gout</h1></main>', "html"),
    ),
    good=(
        Example(_page('"MedicalWebPage"'), "html"),
        Example("<h1>Questions about gout</h1><h2>Is gout catching?</h2><p>No.</p>", "html"),
        Example('The type "FAQPage" no longer gives rich results, so we left it out.'),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    for item in items_of_type(document, "FAQPage"):
        start = document.source.text.find('"FAQPage"', item.span.start)
        span = item.span
        if "MedicalWebPage" in item.types and start >= 0:
            span = span._replace(start=start, end=start + len('"FAQPage"'))
        message = (
            "Google Search no longer shows questions of an FAQPage (since 7 May 2026). Keep it only for other uses."
        )
        yield fault_at(document, span, message)
