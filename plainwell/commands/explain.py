"""plainwell explain: one rule, or the rules of one family."""

from __future__ import annotations

import click

from lint.registry import find_rule, rule_names
from plainwell.commands.options import terminal_width


@click.command("explain")
@click.argument("rule")
def command(rule: str) -> None:
    """Say why a RULE exists, who says so, what is bad and good, and how to ignore it. A family lists its rules."""
    names = rule_names()
    if rule in names:
        from lint.explanation import explain

        click.echo("".join(explain(find_rule(rule), terminal_width())), nl=False)
        return
    members = [name for name in names if name.partition("-")[0] == rule]
    if not members:
        from lint.problems import suggest

        families = {name.partition("-")[0] for name in names}
        raise click.UsageError(f"There is no rule or family `{rule}`. {suggest(rule, (*names, *families))}")
    from plainwell.rule_list import as_text

    click.echo("".join(as_text([find_rule(name) for name in members], terminal_width())), nl=False)
