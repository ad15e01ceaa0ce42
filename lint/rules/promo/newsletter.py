"""An invitation to subscribe, follow or share stands in the article.

It helps the publisher, not the reader, and breaks the advice in two. Signing up with a doctor or for reminders of
appointments is a service, and stays.
"""

from lint.promos.report import promos_as
from lint.rule import Authority, Example, Rule

RULE = Rule(
    name="promo-newsletter",
    severity="warning",
    confidence="high",
    authorities=(
        Authority(
            "FiveFilters",
            "Site configuration: what extractors strip from articles",
            "https://github.com/fivefilters/ftr-site-config",
            "S",
        ),
    ),
    bad=(
        Example(
            "# Migraine\n\nRest in a dark room.\n\nLove these tips? Sign up for our weekly "
            "newsletter. No spam, ever.\n\nDrink water.\n",
            fixed="# Migraine\n\nRest in a dark room.\n\nDrink water.\n",
        ),
        Example(
            "# Migraine\n\nRest in a dark room. Follow us on Instagram for daily tips. Drink water.\n",
            found="Follow us on Instagram for daily tips.",
            fixed="# Migraine\n\nRest in a dark room. Drink water.\n",
        ),
        Example(
            "# Migraine\n\nRest in a dark room.\n\n## Never miss a post\n\nGet the latest straight to your inbox.\n"
        ),
    ),
    good=(
        Example("# Finding a doctor\n\nSign up with a GP near you. Ask how to sign up for text reminders.\n"),
        Example("# Migraine\n\nDon’t miss a dose. If you miss one, take it when you remember.\n"),
        Example("# Migraine\n\nShare this information with your doctor. Join a support group.\n"),
        Example("# Migraine\n\nDo not subscribe to the idea that pain must be borne.\n"),
    ),
)

check = promos_as(
    ("newsletter",), "“{title}” asks the reader to subscribe, follow or share. Delete it from the article."
)
