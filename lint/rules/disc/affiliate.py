"""A link earns the page's owner money, and the reader is not told before it.

Readers weigh advice differently when they know that somebody is paid for it. The disclosure must be plain and stand
above the first such link; one at the foot of the page comes too late.
"""

from collections.abc import Iterator

from lint.advice.affiliates import affiliate_links
from lint.advice.own_text import SITE_PARTS
from lint.advice.statements import affiliate_disclosure, discloses_affiliates
from lint.document.document import Document
from lint.faults import fault, related_to
from lint.finding import Fault
from lint.rule import Authority, Context, Example, Rule

_TAGGED = "https://www.amazon.com/dp/B000?tag=site-20"

RULE = Rule(
    name="disc-affiliate",
    severity="error",
    confidence="high",
    for_pages=True,
    authorities=(
        Authority(
            "FTC", "16 CFR 255: endorsements", "https://www.ftc.gov/business-guidance/advertising-marketing", "S2"
        ),
    ),
    bad=(
        Example(f"We like [this pillow]({_TAGGED}).", found="this pillow"),
        Example("I use [this gel](https://amzn.to/3abc).", found="this gel"),
        Example('<p>Try <a href="https://shop.example/d3" rel="nofollow sponsored">this spray</a>.</p>', "html"),
        Example(f"We like [this pillow]({_TAGGED}).\n\nWe earn a commission from links.", found="this pillow"),
        Example(f"<!-- affiliate links -->\n\nWe like [this pillow]({_TAGGED})."),
    ),
    good=(
        Example(f"We may earn a commission from links.\n\nWe like [this pillow]({_TAGGED})."),
        Example(f"*Some links on this page are affiliate links.* See [this pillow]({_TAGGED})."),
        Example("Read the [leaflet](https://www.nhs.uk/medicines/?utm_source=clinic)."),
        Example("See [the report](https://example.org/report?ref=homepage)."),
        Example("Amazon sells pillows. See [pillows](pillows.md)."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    links = [link for link in affiliate_links(document) if not document.block_at(link.start).within(*SITE_PARTS)]
    if not links or discloses_affiliates(context.site_wide):
        return
    told = affiliate_disclosure(document)
    early = [link for link in links if told is None or document.block_at(link.start).end <= told]
    if not early:
        return
    what = "nowhere says so" if told is None else "says so only below it"
    message = f"This link earns you money, and the page {what}. Tell the reader above the first such link."
    related = [related_to(document, link, "This link too.") for link in early[1:4]]
    yield fault(document, early[0].start, early[0].end, message, related=related)
