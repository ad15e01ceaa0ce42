"""An offer stands in the article: a shop, a code, an app, a course, a quiz.

A health page that sells is no neutral adviser any more, and its readers cannot tell which sentences are advice. What
says honestly that a page earns money, and public services such as a health app of the state, stay.
"""

from lint.promos.report import promos_as
from lint.rule import Authority, Example, Rule

RULE = Rule(
    name="promo-commerce",
    severity="warning",
    confidence="high",
    authorities=(
        Authority("HON", "HONcode principle 8: advertising policy", "https://www.hon.ch/HONcode/Conduct.html", "S2"),
    ),
    bad=(
        Example(
            "# Dry skin\n\nUse a plain cream.\n\nShop now and use code GLOW20.\n\nAvoid hot baths.\n",
            fixed="# Dry skin\n\nUse a plain cream.\n\nAvoid hot baths.\n",
        ),
        Example(
            "# Dry skin\n\nUse a plain cream. Download our app to track your skin. Avoid hot baths.\n",
            found="Download our app to track your skin.",
            fixed="# Dry skin\n\nUse a plain cream. Avoid hot baths.\n",
        ),
        Example("# Dry skin\n\nUse a plain cream.\n\n**Take our quiz:** which skin type are you?\n"),
        Example("# Dry skin\n\nSave your seat in our free live webinar on glowing skin!\n"),
    ),
    good=(
        Example("# Asthma\n\nYou can order repeat prescriptions in the NHS App or at your GP surgery.\n"),
        Example("# Asthma\n\nThis page contains affiliate links. We may earn a commission if you buy.\n"),
        Example("# Fake medicines\n\nBe wary of sites that say “Buy now” or offer 50% off.\n"),
        Example(
            "# Smoking\n\nYou can buy nicotine patches from a pharmacy or a shop. A bottle of 100 costs about £3.\n"
        ),
        Example(
            "# Statins\n\nIn the trial, the medicine took 20% off the risk. Do not order now what you may not need.\n"
        ),
    ),
)

check = promos_as(("commerce",), "“{title}” sells something. Delete it, or move it off the page.")
