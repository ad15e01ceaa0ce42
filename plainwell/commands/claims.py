"""plainwell claims: what a page claims, as the linter understands it."""

from __future__ import annotations

from pathlib import Path

import click

from lint.files.check import MAX_BYTES
from lint.files.collect import collect_files
from lint.formats.read import read_document
from lint.problems import ProjectError
from lint.text.reading import read_text
from lint.text.source import Source


@click.command("claims")
@click.argument("paths", nargs=-1, required=True)
@click.option("--why", is_flag=True, help="Show pairs that disagree, and why they are no contradiction.")
@click.pass_context
def command(context: click.Context, paths: tuple[str, ...], why: bool) -> None:
    """Show the claims of pages: what is said of what, how often, in which cases."""
    from plainwell.claiming.listing import claim_lines, near_misses

    files, problems = collect_files(paths, lambda path: False)
    for path in files:
        try:
            document = read_document(Source(path, read_text(Path(path), path, limit=MAX_BYTES)))
        except ProjectError as error:
            problems += error.problems
            continue
        for line in near_misses(document) if why else claim_lines(document):
            click.echo(line, nl=False)
    for problem in problems:
        click.echo(str(problem), err=True)
    context.exit(2 if problems else 0)
