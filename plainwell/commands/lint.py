"""plainwell lint: health pages, anybody's or the project's own, to findings and fixes."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from lint.settings.read import read_settings
from lint.settings.settings import FAIL_ON, LOCALES, FailOn
from plainwell.batch import without_collector
from plainwell.commands.options import today_option
from plainwell.linting.output import FORMATS, show
from plainwell.linting.request import Request, make_planner
from plainwell.linting.run import run


@click.command("lint")
@click.argument("paths", nargs=-1)
@click.option("--fix", is_flag=True, help="Mend what can be mended safely.")
@click.option("--unsafe", is_flag=True, help="With --fix or --diff: also apply suggested fixes.")
@click.option("--diff", is_flag=True, help="Show what --fix would change, and change nothing.")
@click.option("--format", "format_", type=click.Choice(FORMATS), default="text", show_default=True)
@click.option("--select", multiple=True, metavar="RULES", help="Only these rules or families, separated by commas.")
@click.option("--ignore", multiple=True, metavar="RULES", help="Not these rules or families, separated by commas.")
@click.option("--locale", type=click.Choice(LOCALES), help="The profile for all pages, whatever they declare.")
@click.option("--fail-on", type=click.Choice(FAIL_ON), help="The least severity that makes the exit code 1.")
@click.option("--jobs", type=click.IntRange(min=1), default=1, show_default=True, help="Processes that check files.")
@click.option("--stdin-filename", metavar="NAME", help="Check standard input; the name says which format it has.")
@today_option
@click.pass_context
def command(
    context: click.Context,
    paths: tuple[str, ...],
    fix: bool,
    unsafe: bool,
    diff: bool,
    format_: str,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    locale: str | None,
    fail_on: FailOn | None,
    jobs: int,
    stdin_filename: str | None,
    today: str | None,
) -> None:
    """Check pages in Markdown, HTML, plain text or YAML. Without PATHS, check the project you stand in."""
    from generator.today import read_today

    request = Request(
        paths=paths,
        today=read_today(today),
        fix=fix and not diff,
        unsafe=unsafe,
        diff=diff,
        select=select,
        ignore=ignore,
        locale=locale,
        fail_on=fail_on,
        jobs=jobs,
        stdin_filename=stdin_filename,
    )
    if unsafe and not (fix or diff):
        raise click.UsageError("--unsafe goes with --fix or --diff: alone it would change nothing.")
    planner = make_planner(request, read_settings(Path.cwd()))
    with without_collector():
        outcome = run(request, planner)
    show(outcome, format_, planner.settings)
    sys.stdout.flush()
    context.exit(outcome.exit_code(planner.settings.fail_on))
