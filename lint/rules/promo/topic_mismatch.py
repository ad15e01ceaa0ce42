"""A line or a link leads to a page that has nothing to do with this one.

A link in a health page is a recommendation. One that leads to another subject distracts, and readers who cannot tell
advice from advertising follow it. Names, synonyms and neighbours of the page's subject count as the same subject.
"""

from lint.promos.report import promos_as
from lint.rule import Authority, Example, Rule

RULE = Rule(
    name="promo-topic-mismatch",
    severity="warning",
    confidence="medium",
    authorities=(
        Authority(
            "AHRQ",
            "PEMAT item 2: the material does not include information that distracts from its purpose",
            "https://www.ahrq.gov/health-literacy/patient-education/pemat.html",
            "D",
        ),
    ),
    bad=(
        Example(
            "# Back pain\n\nBack pain often gets better in weeks.\n\nLearn more about [crypto "
            "wallets](/wallets).\n\nKeep moving.\n",
            found="Learn more about crypto wallets.",
            fixed="# Back pain\n\nBack pain often gets better in weeks.\n\nKeep moving.\n",
        ),
        Example(
            "# Back pain\n\nBack pain often gets better in weeks.\n\n[15 Celebrity Weddings That "
            "Shocked Us](/weddings)\n\nKeep moving.\n",
            fixed="# Back pain\n\nBack pain often gets better in weeks.\n\nKeep moving.\n",
        ),
        Example(
            "# Back pain\n\nBack pain often gets better in weeks. Check out *The Best Budget Phones "
            "You Can Buy*. Keep moving.\n"
        ),
        Example("# Back pain\n\nKeep moving.\n\nRead More About How Nightshades Influence Your Star Sign!\n"),
    ),
    good=(
        Example("# Muscle spasms\n\nSome people get cramps.\n\nLearn more about [muscle cramps](cramps.md)\n"),
        Example("# Back pain\n\nSciatica is one cause. Learn more about [sciatica](sciatica.md).\n"),
        Example("# Back pain\n\nFind out [how to register with a GP](https://www.nhs.uk/gp).\n"),
        Example(
            "# Back pain\n\nCheck with your pharmacist. Watch for numb legs. Read the leaflet that "
            "comes with the medicine.\n"
        ),
        Example("# Back pain\n\n[Why does back pain come back?](again.md)\n"),
        Example(
            "# High blood pressure\n\nAlso called hypertension.\n\nLearn more about [hypertension in pregnancy](p.md)\n"
        ),
    ),
)

check = promos_as(
    ("title",), "“{title}” is about something else than this page. Delete it, or link to a page that helps here."
)
