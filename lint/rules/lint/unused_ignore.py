"""A comment that ignores a rule hides nothing any more, and may hide the next fault.

When a fault is mended, the comment that excused it stays behind. It tells later editors of a problem that is gone,
and it would hide a new fault in the same place without anybody noticing.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.faults import fault_at
from lint.finding import Fault
from lint.rule import Authority, Context, Example, Rule

RULE = Rule(
    name="lint-unused-ignore",
    severity="warning",
    confidence="high",
    authorities=(Authority("Plainwell", "House rule: an ignore hides a fault that is there", "", "B"),),
    bad=(
        Example("<!-- plainwell: ignore lint-unused-ignore the quote is old -->\n\nSee a GP."),
        Example("See a GP. <!-- plainwell: ignore lint quoted -->"),
        Example("<p>See a GP.</p>\n<!-- plainwell: ignore-file lint kept for the archive -->", "html"),
    ),
    good=(
        Example("See a GP."),
        Example("<!-- A comment for editors. -->\n\nSee a GP."),
        Example("`<!-- plainwell: ignore lint shown as code -->`"),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    for ignore in context.unused_ignores:
        if ignore.is_known and ignore.is_understood:
            message = f"This comment ignores {ignore.rule}, which finds nothing here. Delete the comment."
            yield fault_at(document, ignore.comment, message)
