"""A comment ignores a rule that does not exist, so it hides nothing.

A mistyped name, or the name of a rule that was renamed, looks as if it worked. The fault it should excuse is still
reported, or will be.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.faults import fault_at
from lint.finding import Fault
from lint.ignores import VERBS, known_rules
from lint.problems import suggest
from lint.rule import Authority, Context, Example, Rule

RULE = Rule(
    name="lint-unknown-rule",
    severity="error",
    confidence="high",
    authorities=(Authority("Plainwell", "House rule: nothing passes silently", "", "B"),),
    bad=(
        Example("<!-- plainwell: ignore read-sentense-long a quotation -->\n\nSee a GP.", found="read-sentense-long"),
        Example("<!-- plainwell: ignroe read-sentence-long a quotation -->\n\nSee a GP."),
        Example("<!-- plainwell: ignore -->\n\nSee a GP."),
    ),
    good=(
        Example("See a GP."),
        Example("<!-- plainwell: ignore read-sentence-long a quotation -->\n\nSee a GP."),
        Example("<!-- plainwell: ignore lint a whole family -->\n\nSee a GP."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    for ignore in context.ignores:
        if not ignore.is_understood:
            message = f"“{ignore.verb}” is no order to the linter. {suggest(ignore.verb, VERBS)}"
            yield fault_at(document, ignore.comment, message)
        elif not ignore.rule:
            message = "This comment names no rule. Write: plainwell: ignore RULE reason."
            yield fault_at(document, ignore.comment, message)
        elif not ignore.is_known:
            message = f"There is no rule or family “{ignore.rule}”. {suggest(ignore.rule, known_rules())}"
            yield fault_at(document, ignore.rule_span, message)
