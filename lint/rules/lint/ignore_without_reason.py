"""A comment that ignores a rule must say why, or nobody will dare to delete it.

The next editor has to know whether the fault was excused for good, by whom it was checked, or only to make a build
pass. One sentence is enough.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.faults import fault_at
from lint.finding import Fault
from lint.rule import Authority, Context, Example, Rule

RULE = Rule(
    name="lint-ignore-without-reason",
    severity="warning",
    confidence="high",
    authorities=(Authority("Plainwell", "House rule: every exception has a reason", "", "B"),),
    bad=(
        Example("<!-- plainwell: ignore read-sentence-long -->\n\nSee a GP."),
        Example("See a GP. <!-- plainwell: ignore read, promo -->"),
        Example("<!-- plainwell: ignore-file read -->\n<p>See a GP.</p>", "html"),
    ),
    good=(
        Example("See a GP."),
        Example("<!-- plainwell: ignore read-sentence-long the wording of the law -->\n\nSee a GP."),
        Example("<!-- plainwell: ignore read, promo: a quotation from 1950 -->\n\nSee a GP."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    for comment in dict.fromkeys(ignore.comment for ignore in context.ignores if ignore.rule and not ignore.reason):
        yield fault_at(document, comment, "Say why: plainwell: ignore RULE reason.")
