"""plainwell rules: all rules there are."""

from __future__ import annotations

import click

from lint.registry import all_rules
from plainwell.commands.options import terminal_width
from plainwell.rule_list import as_json, as_text


@click.command("rules")
@click.option(
    "--format",
    "format_",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="For people or for programs.",
)
def command(format_: str) -> None:
    """List all rules by family: how severe each is, whether it mends what it finds, and what it is about."""
    rules = list(all_rules().values())
    lines = as_json(rules) if format_ == "json" else as_text(rules, terminal_width())
    click.echo("".join(lines), nl=False)
