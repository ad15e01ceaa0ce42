"""A label such as "Also read:" or "You may also like" announces pages about something else.

Lists of other articles in the middle of a page serve the publisher, not the reader. Links to pages on the same subject
are useful and stay, and so do "See also" lists at the end of a page.
"""

from lint.authorities import PEMAT_DISTRACTING
from lint.promos.report import promos_as
from lint.rule import Authority, Example, Rule

RULE = Rule(
    name="promo-related-label",
    severity="warning",
    confidence="high",
    authorities=(
        Authority(
            "FiveFilters",
            "Site configuration: what extractors strip from articles",
            "https://github.com/fivefilters/ftr-site-config",
            "S",
        ),
        PEMAT_DISTRACTING,
    ),
    bad=(
        Example(
            "# Eczema\n\nEczema makes skin itch.\n\n**Also read:** [12 Kitchens You Will "
            "Envy](/kitchens)\n\nUse an emollient.\n",
            found="Also read: 12 Kitchens You Will Envy",
            fixed="# Eczema\n\nEczema makes skin itch.\n\nUse an emollient.\n",
        ),
        Example(
            "# Eczema\n\nEczema makes skin itch.\n\n## You may also like\n\n- [The Best Cruises for "
            "Couples](/cruises)\n"
            "- [Is Your Phone Spying on You?](/phones)\n\n## Treatment\n\nUse an emollient.\n",
            fixed="# Eczema\n\nEczema makes skin itch.\n\n## Treatment\n\nUse an emollient.\n",
        ),
        Example(
            "# Eczema\n\nEczema makes skin itch. Related: Why Left-Handed People Are Richer. Use an emollient.\n",
            fixed="# Eczema\n\nEczema makes skin itch. Use an emollient.\n",
        ),
        Example("# Eczema\n\nEczema makes skin itch.\n\nEditor’s pick → Seven Castles You Can Sleep In\n"),
    ),
    good=(
        Example("# Eczema\n\nEczema makes skin itch.\n\nRelated: [Eczema in babies](eczema-babies.md)\n"),
        Example(
            "# Eczema\n\nEczema makes skin itch.\n\n## See also\n\n- [Dermatitis](d.md)\n- "
            "[Asthma](asthma.md)\n- [Itchy skin](i.md)\n"
        ),
        Example("# Eczema\n\nEczema makes skin itch.\n\nRelated conditions: dermatitis, itchy skin and hives.\n"),
        Example(
            "# Eczema\n\nImportant: keep creams away from fire.\n\nNext: rub it in, in the direction of the hair.\n"
        ),
        Example(
            "# Eczema\n\nEczema makes skin itch.\n\n## References\n\n- [Ten Years of the Atopy "
            "Study](https://example.org/study)\n"
        ),
    ),
)

check = promos_as(("label",), "“{title}” is about something else than this page. Delete it, with its label.")
