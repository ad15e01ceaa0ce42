"""The page is sponsored or carries adverts, and does not say who paid and how that is kept apart from the text.

Readers cannot weigh advice without knowing whose money is in it. Both things belong on the page or on every page of the
site: who pays, and that whoever pays has no say in what is written. If that is not so, say what their part was.
"""

from collections.abc import Iterator

from lint.advice.page_kind import kind_of
from lint.document.document import Document
from lint.faults import fault
from lint.finding import Fault
from lint.rule import Authority, Context, Example, Rule
from lint.trust.sponsors import CUES, is_kept_apart, payment

RULE = Rule(
    name="trust-sponsor",
    severity="warning",
    confidence="medium",
    for_pages=True,
    authorities=(
        Authority(
            "NHS",
            "Standard for creating health content",
            "https://service-manual.nhs.uk/content/standard-for-creating-health-content",
            "S",
        ),
        Authority(
            "Health On the Net",
            "HONcode principles 7 and 8: disclosure of funding, advertising policy (closed in 2022)",
            "https://www.hon.ch",
            "S",
        ),
    ),
    cues=CUES,
    bad=(
        Example("# Hay fever\n\nSponsored content\n\nTry a nasal spray.", found="Sponsored content"),
        Example("# Hay fever\n\n*Sponsored by ClearNose*\n\nTry a nasal spray.", found="Sponsored by ClearNose"),
        Example("# Hay fever\n\nThis guide was paid for by ClearNose Ltd. Try a nasal spray."),
        Example("# Hay fever\n\nTry a nasal spray.\n\nWith thanks to our sponsors."),
        Example("<p>Try a nasal spray.</p><p>Advertisement</p><p>ClearNose!</p>", "html", found="Advertisement"),
        Example("# Hay fever\n\nWe carry adverts. Try a nasal spray."),
    ),
    good=(
        Example("*Sponsored by ClearNose, which had no say in what we wrote.*\n\nTry a nasal spray."),
        Example("We carry adverts from firms such as ClearNose. Advertisers never see an article before you do."),
        Example("This page is not sponsored, and we carry no adverts."),
        Example("The NIH sponsored a study of nasal sprays. A firm paid for another."),
        Example("In a twelve-step group, ask your sponsor when you feel like drinking."),
        Example("She is doing a sponsored walk for the hospice."),
        Example("This leaflet was funded by a grant from the Department of Health."),
        Example("Beware of pages marked “Sponsored content”, and of any page that is paid for by a firm."),
        Example("Television adverts for sprays promise too much."),
        Example("Is this page sponsored by a drug company?"),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    found = payment(document, context.hits)
    if found is None or kind_of(document) == "other" or is_kept_apart(document, context.site_wide):
        return
    who = "how that is kept apart from the text" if found.names_payer else "who paid, or how that is kept apart"
    message = (
        f"The page is paid for or carries adverts, and does not say {who}. "
        "Say who pays and what part they had in the page, or take it out."
    )
    yield fault(document, found.start, found.end, message)
