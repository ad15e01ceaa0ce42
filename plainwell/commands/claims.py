"""plainwell claims: what a page claims, as the linter understands it."""

from __future__ import annotations

import click

from lint.problems import Problem
from plainwell.commands.options import today_option
from plainwell.documents import named_documents, project_documents


@click.command("claims")
@click.argument("paths", nargs=-1)
@click.option("--why", is_flag=True, help="Show pairs that disagree, and why they are no contradiction.")
@today_option
@click.pass_context
def command(context: click.Context, paths: tuple[str, ...], why: bool, today: str | None) -> None:
    """Show the claims of pages: what is said of what, how often, in which cases. Without PATHS, of the project."""
    from generator.today import read_today
    from plainwell.claiming.listing import claim_lines, near_misses

    problems: list[Problem] = []
    documents = named_documents(paths, problems) if paths else project_documents(read_today(today))
    for document in documents:
        for line in near_misses(document) if why else claim_lines(document):
            click.echo(line, nl=False)
    for problem in problems:
        click.echo(str(problem), err=True)
    context.exit(2 if problems else 0)
