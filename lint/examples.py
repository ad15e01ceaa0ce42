"""The examples of rules, run: what a rule finds in each, and what is left after its fixes.

The same examples are a rule's tests, its page in the documentation, and what `explain` shows.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from lint.engine import Plan, lint
from lint.finding import Finding, Safety
from lint.fixing.apply import apply_fixes
from lint.formats.read import read_document
from lint.registry import RegisteredRule
from lint.rule import Example
from lint.text.source import Source

TODAY = datetime.date(2026, 11, 25)
"""The day on which examples are read, so that they say the same for ever."""
_SAFETIES: tuple[Safety, ...] = ("safe", "suggested", "display")


def example_source(example: Example) -> Source:
    return Source(f"example.{example.format}", example.text)


def run_example(registered: RegisteredRule, example: Example) -> list[Finding]:
    """Return what a rule alone finds in an example."""
    rule = registered.rule
    defaults = {name: option.value(example.locale) for name, option in rule.options.items()}
    options = {rule.name: {**defaults, **example.options}}
    rules = [] if example.locale in rule.off_in else [registered]
    return lint(read_document(example_source(example)), Plan(rules, example.locale, TODAY, options, {}))


def mended_example(example: Example, findings: Iterable[Finding]) -> str | None:
    """Return an example after all fixes that may be applied, or None where there is nothing to apply."""
    text = apply_fixes(example_source(example), list(findings), ("safe", "suggested")).text
    return text if text != example.text else None


def fix_of(registered: RegisteredRule) -> Safety | None:
    """Return the safest kind of fix that a rule has for one of its bad examples."""
    found = {
        finding.fix.safety
        for example in registered.rule.bad
        for finding in run_example(registered, example)
        if finding.fix and finding.fix.edits
    }
    return next((safety for safety in _SAFETIES if safety in found), None)
