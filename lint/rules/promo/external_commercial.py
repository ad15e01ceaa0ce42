"""A link in a health text leads to a shop, or is paid for.

Advice and advertising must be told apart. A link to one product reads as the page's recommendation of that product.
"""

from lint.promos.report import promos_as
from lint.rule import Authority, Example, Rule

RULE = Rule(
    name="promo-external-commercial",
    severity="warning",
    confidence="high",
    authorities=(
        Authority("HON", "HONcode principle 8: advertising policy", "https://www.hon.ch/HONcode/Conduct.html", "S2"),
    ),
    bad=(
        Example(
            "# Knee pain\n\nA [knee sleeve](https://www.amazon.com/dp/B01?tag=kneeblog-20) can help.\n",
            found="A knee sleeve can help.",
        ),
        Example("# Knee pain\n\nMany people like [this balm](https://shop.example.com/balm).\n"),
        Example(
            '<h1>Knee pain</h1><p>Try <a rel="sponsored" href="https://example.com/x">these insoles</a>.</p>', "html"
        ),
    ),
    good=(
        Example(
            "# Knee pain\n\nVisit the [charity’s shop](https://shop.example.org/) or a "
            "[pharmacy](https://www.nhs.uk/pharmacy).\n"
        ),
        Example("# Knee pain\n\nSee [exercises for knees](https://example.com/health/knee-exercises).\n"),
        Example(
            "# Knee pain\n\nAmazon rainforest people use bark for knee pain, says [a "
            "study](https://example.com/products-of-bark)."
        ),
    ),
)

check = promos_as(
    ("link",), "The link “{title}” leads to something for sale. Remove the link, or say plainly that it is advertising."
)
