"""The property `aspect` of schema.org is out of use: `mainContentOfPage` has taken its place.

Machines that read the page may pass over what they no longer know.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.faults import fault_at
from lint.finding import Edit, Fault, Fix
from lint.rule import Authority, Context, Example, Rule
from lint.structured_data.items import items, property_span

_NEW = {"aspect": "mainContentOfPage"}


def _page(property: str, type: str = "MedicalWebPage") -> str:
    return f'<script type="application/ld+json">{{"@type":"{type}","{property}":"treatment"}}</script><h1>Gout</h1>'


RULE = Rule(
    name="meta-schema-deprecated",
    severity="warning",
    confidence="high",
    for_pages=True,
    authorities=(
        Authority("schema.org", "mainContentOfPage: supersedes aspect", "https://schema.org/mainContentOfPage", "S"),
    ),
    bad=(
        Example(_page("aspect"), "html", found="aspect", fixed=_page("mainContentOfPage")),
        Example(_page("aspect", "WebPage"), "html", found="aspect"),
        Example(
            '<main itemscope itemtype="https://schema.org/MedicalWebPage"><p itemprop="aspect">Treatment.</p></main>',
            "html",
            found="aspect",
        ),
    ),
    good=(
        Example(_page("mainContentOfPage"), "html"),
        Example(_page("aspect", "Game"), "html"),
        Example("# Gout\n\nOne aspect of gout is the pain.\n"),
        Example('<h1>Gout</h1><p>The property "aspect" is out of use.</p>', "html"),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    for item in items(document):
        if not any(name.endswith("WebPage") for name in item.types):
            continue
        for old in item.properties.intersection(_NEW):
            span = property_span(document, item, old)
            if span is not None:
                message = (
                    f"schema.org no longer uses “{old}”. Use “{_NEW[old]}”, with the part of the page that it names."
                )
                yield fault_at(document, span, message)._replace(fix=Fix("suggested", (Edit(*span, _NEW[old]),)))
