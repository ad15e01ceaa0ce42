"""Even the newest of the page's sources is old.

What was right when a source was written may have changed since. An old source can still be the best one: look whether
a newer one says the same, and add it. Where half of the sources or more have no date, nothing is said.
"""

from collections.abc import Iterator

from lint.advice.page_kind import kind_of
from lint.document.document import Document
from lint.faults import fault
from lint.finding import Fault
from lint.rule import Authority, Context, Example, Option, Rule
from lint.trust.source_years import source_years

RULE = Rule(
    name="trust-source-old",
    severity="info",
    confidence="medium",
    for_pages=True,
    authorities=(
        Authority("DISCERN", "Question 5: the dates of sources", "https://www.ndph.ox.ac.uk", "S"),
        Authority("Plainwell", "House rule: five years", "", "B"),
    ),
    options={"years": Option(5, "How old the newest source of a page may be.")},
    bad=(
        Example(
            "# Gout\n\nUse ice.\n\n## References\n\n1. Lee A. Ice for gout. 2009.\n2. Poe B. Gout. 2015.\n",
            found="Poe B. Gout. 2015.",
        ),
        Example("# Gout\n\nUse ice.\n\n*Source: NHS, 2018*\n", found="NHS, 2018"),
        Example("# Gout\n\n## Sources\n\n- NHS. Gout (2016). Accessed 3 May 2026.\n"),
        Example("# Gout\n\n## References\n\n1. Lee A. Gout. JAMA 2003;289:2019-2025.\n"),
        Example("# Gout\n\n## References\n\n1. Lee A. Gout. 2023.\n", options={"years": 2}),
        Example("<h1>Gout</h1><h2>References</h2><ol><li>Lee. 2012.</li></ol>", "html", found="Lee. 2012."),
    ),
    good=(
        Example("# Gout\n\n## References\n\n1. Lee A. Ice for gout. 1985.\n2. Poe B. Gout. 2024.\n"),
        Example("# Gout\n\n## References\n\n1. Lee A. Gout. 2021.\n"),
        Example("# Gout\n\n## References\n\n1. NHS. Gout.\n2. Versus Arthritis. Gout.\n3. Lee A. Gout. 2012.\n"),
        Example("# Gout\n\nDoctors have known since 1950 that ice helps.\n"),
        Example("# Gout\n\n## References\n\n- NHS. Gout. Last reviewed 2025.\n"),
        Example("---\ntype: glossary\n---\n\n# Words\n\n## Sources\n\n- NHS. Gout. 2012.\n"),
        Example("# Gout\n\n## References\n\n- WHO. Gout, 1990–2023.\n"),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    if kind_of(document) == "other":
        return
    entries = source_years(document, context.today.year)
    dated = [entry for entry in entries if entry.year]
    if not dated or 2 * len(dated) < len(entries):
        return
    newest = max(dated, key=lambda entry: entry.year)
    years = context.options["years"]
    if newest.year < context.today.year - years:
        message = (
            f"The newest source with a date is from {newest.year}, more than {years} years ago. "
            "Look for a newer one, and check that the page still says what it says."
        )
        yield fault(document, newest.start, newest.end, message)
