"""The page about settings: written by hand, but for the list of all options, which is made from the rules."""

from __future__ import annotations

from collections.abc import Iterable

from lint.problems import Problem, ProjectError
from lint.registry import RegisteredRule
from plainwell.documentation.markdown import link, table
from plainwell.documentation.rule_pages import OPTION_COLUMNS, option_cells

START = "<!-- From here to the end mark, this is made by `python -m plainwell.documentation`. -->"
END = "<!-- The end mark. -->"


def with_options(page: str, path: str, rules: Iterable[RegisteredRule]) -> str:
    """Return the page with a new list of options. Raises ProjectError where it has lost its marks."""
    before, start, rest = page.partition(START)
    _, end, after = rest.partition(END)
    if not start or not end:
        raise ProjectError(Problem(path, 0, 0, "has lost the marks of its made part.", f"Write {START} and {END}."))
    return f"{before}{START}\n\n{_options(rules)}\n\n{END}{after}"


def _options(rules: Iterable[RegisteredRule]) -> str:
    rows = [
        (link(registered.rule.name, f"rules/{registered.rule.name}.md"), *option_cells(name, option))
        for registered in rules
        for name, option in registered.rule.options.items()
    ]
    return table(("Rule", *OPTION_COLUMNS), rows)
