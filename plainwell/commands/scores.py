"""plainwell scores: how hard the pages are to read, page by page and all together."""

from __future__ import annotations

import click

from lint.problems import Problem
from plainwell.batch import without_collector
from plainwell.commands.options import today_option
from plainwell.documents import named_documents, project_documents
from plainwell.scoring.formats import as_csv, as_json, as_text
from plainwell.scoring.html import as_html
from plainwell.scoring.table import Engine, make_table

_FORMATS = {"text": as_text, "json": as_json, "csv": as_csv, "html": as_html}


@click.command("scores")
@click.argument("paths", nargs=-1)
@click.option(
    "--engine",
    type=click.Choice(["plainwell", "textstat"]),
    default="plainwell",
    show_default=True,
    help="Whose counts: textstat must be installed.",
)
@click.option(
    "--format",
    "format_",
    type=click.Choice(list(_FORMATS)),
    default="text",
    show_default=True,
    help="How to show the scores; html has a plot.",
)
@today_option
@click.pass_context
def command(context: click.Context, paths: tuple[str, ...], engine: Engine, format_: str, today: str | None) -> None:
    """Show the readability of pages. Without PATHS, of the project you stand in. A score never fails a page."""
    from generator.today import read_today

    day = read_today(today)
    problems: list[Problem] = []
    with without_collector():
        try:
            table = make_table(named_documents(paths, problems) if paths else project_documents(day), engine)
        except ModuleNotFoundError as error:
            if error.name != "textstat":
                raise
            raise click.UsageError("textstat is not installed. Install it: pip install textstat==0.7.8") from None
    for problem in problems:
        click.echo(str(problem), err=True)
    click.echo(_FORMATS[format_](table), nl=False)
    context.exit(2 if problems else 0)
